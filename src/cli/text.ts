import type { Answer, Quote } from '../answers/answer.ts';
import type { Summary, SummaryQuote } from '../answers/summary.ts';
import type { Speaker } from '../article/article.ts';
import { answerNotes } from '../locales/answer-notes.ts';
import { en } from '../locales/en.ts';
import { speakerPhrase } from '../locales/speaker-phrase.ts';

/** An answer for people: each quote with its speaker and place. */
export function answerText(answer: Answer, manyArticles: boolean): string {
  const quotes = answer.kind === 'quotes' ? answer.quotes : answer.nearest;
  const notes = answerNotes(answer, en, { name: (name) => `“${name}”`, speaker: ({ name }) => name });
  const others = answer.basis.by === 'speaker' ? answer.basis.others : [];
  const instead = others.map(({ name }) => en.buttons.didYouMean(name));
  return [...notes, ...instead, ...quotes.map((quote) => quoteText(quote, manyArticles))].join('\n\n');
}

/** A summary for people, section by section. */
export function summaryText({ article, sections }: Summary): string {
  const drawn = sections.map(({ heading, quotes }) =>
    [heading ?? en.introduction, ...quotes.map(summaryQuoteText)].join('\n'),
  );
  return [en.summaryOf(article.title), ...drawn].join('\n\n');
}

function summaryQuoteText(quote: SummaryQuote): string {
  const nameWithRole = ({ name, role }: Speaker) => (role === null ? name : `${name}, ${role}`);
  const speaker = quote.speakerFirst ? speakerPhrase(quote, en, nameWithRole) : null;
  return `  ${speaker === null ? '' : `${speaker}: `}“${quote.statement.text}”`;
}

function quoteText(quote: Quote, manyArticles: boolean): string {
  const { article, statement, heading } = quote;
  const place = [
    speakerPhrase(quote, en, ({ name }) => name),
    manyArticles ? article.title : null,
    heading ?? en.introduction,
    en.paragraph(statement.paragraph + 1),
  ];
  return `“${statement.text}”\n  — ${place.filter((part) => part !== null).join(' · ')}`;
}
