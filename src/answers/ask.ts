import type { Article } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import { search } from '../search/search.ts';
import type { Hit } from '../search/search-result.ts';
import { type Answer, type Basis, NEAREST, QUOTES_AT_ONCE } from './answer.ts';
import { quoteOf } from './quote-of.ts';

/** A hit this much weaker than the best one is no longer part of the answer; the first three always are. */
const WEAKEST_SHARE_OF_BEST = 0.4;
const ALWAYS_SHOWN = 3;

/** What to ask, and which part of the answer to hand out. */
export interface Question {
  readonly text: string;
  /** Ask this article alone. */
  readonly article?: Article | null;
  /** How many quotes to pass over: 0, or what earlier parts of the answer handed out. */
  readonly skip?: number;
}

/** Answers a whole question with up to {@link QUOTES_AT_ONCE} quotes, best first, from all articles or one. */
export function ask(library: Library, question: Question): Answer {
  const article = question.article ? library.articles.indexOf(question.article) : undefined;
  const result = search(library.index, question.text, article === undefined ? {} : { article });
  const hits = withoutRepeats(library, result.hits);
  const quotes = (some: readonly Hit[]) => some.map((hit) => quoteOf(library, result, hit));
  const basis: Basis = { by: 'question', articles: article === undefined ? library.articles.length : 1 };
  if (!result.answered) {
    return { kind: 'nothing', basis, nearest: quotes(hits.slice(0, NEAREST)) };
  }
  const best = hits[0]?.score ?? 0;
  const strong = hits.filter((hit, rank) => rank < ALWAYS_SHOWN || hit.score >= best * WEAKEST_SHARE_OF_BEST);
  const skip = question.skip ?? 0;
  return {
    kind: 'quotes',
    basis,
    quotes: quotes(strong.slice(skip, skip + QUOTES_AT_ONCE)),
    total: strong.length,
  };
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
