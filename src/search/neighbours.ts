import type { Scope } from './bm25.ts';
import type { SearchIndex } from './search-index.ts';

/** The share of a neighbouring statement's score: what it says often goes on in the next sentence. */
export const NEIGHBOUR = 0.2;

/** What a statement has of the statements before and after it in its article, whose scores are `own`. */
export function neighbourScore(
  { documents: { article } }: SearchIndex,
  own: Float32Array,
  { from }: Scope,
  at: number,
): number {
  const here = article[from + at];
  let score = 0;
  if (at > 0 && article[from + at - 1] === here) score += own[at - 1] ?? 0;
  if (at + 1 < own.length && article[from + at + 1] === here) score += own[at + 1] ?? 0;
  return NEIGHBOUR * score;
}
