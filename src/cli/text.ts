import type { Answer, Quote } from '../answers/answer.ts';
import type { Summary } from '../answers/summary.ts';
import { answerNotes } from '../locales/answer-notes.ts';
import { en } from '../locales/en.ts';

/** An answer for people: each quote with its speaker and place. */
export function answerText(answer: Answer, manyArticles: boolean): string {
  const quotes = answer.kind === 'quotes' ? answer.quotes : answer.nearest;
  const notes = answerNotes(answer, en, { name: (name) => `“${name}”`, speaker: ({ name }) => name });
  return [...notes, ...quotes.map((quote) => quoteText(quote, manyArticles))].join('\n\n');
}

/** A summary for people, section by section. */
export function summaryText({ article, sections }: Summary): string {
  const drawn = sections.map(({ heading, quotes }) =>
    [heading ?? en.introduction, ...quotes.map((quote) => `  “${quote.statement.text}”`)].join('\n'),
  );
  return [en.summaryOf(article.title), ...drawn].join('\n\n');
}

function quoteText({ article, statement, heading, speaker, manner }: Quote, manyArticles: boolean): string {
  const who = manner === null ? [] : [speaker?.name ?? en.speakerUnclear];
  const place = [...who, ...(manyArticles ? [article.title] : []), heading ?? en.introduction];
  return `“${statement.text}”\n  — ${[...place, en.paragraph(statement.paragraph + 1)].join(' · ')}`;
}
