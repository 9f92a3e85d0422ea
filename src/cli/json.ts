import type { Answer, Quote } from '../answers/answer.ts';
import type { Summary } from '../answers/summary.ts';
import { en } from '../locales/en.ts';

/** An answer for programs; the README's "In a terminal" describes the form. */
export function answerJson(answer: Answer) {
  const quotes = answer.kind === 'quotes' ? answer.quotes : [];
  const nearest = answer.kind === 'nothing' ? answer.nearest : [];
  return {
    kind: answer.kind,
    by: answer.basis.by,
    quotes: quotes.map(quoteJson),
    nearest: nearest.map(quoteJson),
  };
}

/** A summary for programs. */
export function summaryJson({ article, sections }: Summary) {
  return {
    kind: 'summary',
    article: article.id,
    sections: sections.map(({ heading, quotes }) => ({
      heading: heading ?? en.introduction,
      quotes: quotes.map(quoteJson),
    })),
  };
}

function quoteJson({ article, statement, heading, speaker, score }: Quote) {
  return {
    text: statement.text,
    section: heading ?? en.introduction,
    article: article.id,
    speaker: speaker?.name ?? null,
    start: statement.start,
    end: statement.end,
    score,
  };
}
