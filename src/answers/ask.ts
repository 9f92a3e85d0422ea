import type { Article } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import { isInOtherScript } from '../search/script.ts';
import { search } from '../search/search.ts';
import type { Hit } from '../search/search-result.ts';
import { type Answer, type Basis, NEAREST } from './answer.ts';
import { CERTAINTY, findSpeaker } from './find-speaker.ts';
import { cut, type Part, partOf } from './part.ts';
import { saidAbout, speakerBasis } from './quote.ts';
import { quoteAt, quoteOf } from './quote-of.ts';
import { readSaidQuestion } from './said-question.ts';
import { speakersOf } from './speakers.ts';

/**
 * Hits below this score, the log odds that a statement answers, are no part of an answer: on our golden questions that
 * loses no right statement from the first three, and leaves out three of ten statements that say nothing to the question.
 */
const WEAKEST = -1;

/** What to ask, and which part of the answer to hand out. */
export interface Question extends Part {
  readonly text: string;
  /** Ask this article alone. */
  readonly article?: Article | null;
}

/**
 * Answers a whole question with quotes, best first, from all articles or one. A question for somebody's words is
 * answered with theirs.
 */
export function ask(library: Library, question: Question): Answer {
  const said = saidBySpeaker(library, question);
  if (said) return said;
  const article = question.article ? library.articles.indexOf(question.article) : undefined;
  const result = search(library.index, question.text, article === undefined ? {} : { article });
  const hits = withoutRepeats(library, result.hits);
  const toQuote = (hit: Hit) => quoteOf(library, result, hit);
  const basis: Basis = {
    by: 'question',
    articles: article === undefined ? library.articles.length : 1,
    inOtherScript: !result.answered && isInOtherScript(library.index, question.text, article),
  };
  if (!result.answered) return { kind: 'nothing', basis, nearest: hits.slice(0, NEAREST).map(toQuote) };
  const strong = hits.filter((hit, rank) => rank === 0 || hit.score >= WEAKEST);
  return { kind: 'quotes', basis, quotes: cut(strong, question).map(toQuote), total: strong.length };
}

/** The answer to "what did Kudashev say about sanctions?"; null where the question is none of those, or finds nothing. */
function saidBySpeaker(library: Library, { text, article = null, ...part }: Question): Answer | null {
  const asked = readSaidQuestion(text);
  const found = asked && findSpeaker(speakersOf(library, article), asked.speaker);
  if (!found || found.certainty < CERTAINTY.role) return null;
  const quotes =
    asked.about === null
      ? found.best.statements.map((place) => quoteAt(library, place.article, place.statement))
      : saidAbout(library, found.best, asked.about);
  if (quotes.length === 0) return null;
  return partOf(quotes, speakerBasis(library, found), part);
}

/** One article may stand in the library twice, as two files: the same words are shown once. */
function withoutRepeats(library: Library, hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const text = library.articles[hit.article]?.statements[hit.statement]?.text ?? '';
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
