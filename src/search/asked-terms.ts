import { leastNorm, lengthNorm, lowerBound, postingRange, type Scope, statementScore } from './bm25.ts';
import type { SearchIndex } from './search-index.ts';
import type { Unit } from './unit.ts';

/** A term of the question, and where its postings of the scope stand. */
export interface AskedTerm {
  /** The bit of its unit; 0 after the first 32. */
  readonly bit: number;
  readonly gain: number;
  readonly from: number;
  readonly to: number;
  /** The most that it adds to the score of any statement. */
  readonly bound: number;
}

/** Scores so far; documents are named by their place in the scope. */
export interface Scores {
  readonly index: SearchIndex;
  readonly scope: Scope;
  readonly own: Float32Array;
  readonly held: Uint32Array;
}

/** The terms that units stand for, those of the fewest documents first. */
export function termsByRarity(
  index: SearchIndex,
  units: readonly Unit[],
  weights: readonly number[],
  scope: Scope,
): AskedTerm[] {
  const terms = units.flatMap((unit, u) =>
    unit.terms.map(({ term, weight }): AskedTerm => {
      const gain = (weights[u] ?? 0) * weight;
      const [from, to] = postingRange(index, term, scope);
      const bound = statementScore(gain, index.postings.most[term] ?? 0, leastNorm());
      return { bit: u < 32 ? 1 << u : 0, gain, from, to, bound };
    }),
  );
  return terms.sort((a, b) => a.to - a.from - (b.to - b.from));
}

/** Adds a term to the scores of all documents that hold it, and names those that had no score before. */
export function scoreAll(
  { index: { documents, postings }, scope, own, held }: Scores,
  { bit, gain, from, to }: AskedTerm,
  meet: (at: number) => void,
): void {
  for (let i = from; i < to; i++) {
    const document = postings.document[i] ?? 0;
    const at = document - scope.from;
    const before = own[at] ?? 0;
    if (before === 0) meet(at);
    const norm = lengthNorm(documents.from, document, scope);
    own[at] = before + statementScore(gain, postings.count[i] ?? 0, norm);
    held[at] = (held[at] ?? 0) | bit;
  }
}

/** Adds a term to the scores of some documents, whose places ascend. */
export function scoreSome(
  { index: { documents, postings }, scope, own, held }: Scores,
  { bit, gain, from, to }: AskedTerm,
  places: readonly number[],
): void {
  let next = from;
  for (const at of places) {
    const document = scope.from + at;
    // Galloping, since the next place is mostly near (Bentley and Yao 1976).
    let step = 1;
    while (next + step < to && (postings.document[next + step] ?? 0) < document) step *= 2;
    next = lowerBound(postings.document, next + (step >> 1), Math.min(to, next + step), document);
    if (next === to) break;
    if (postings.document[next] !== document) continue;
    const norm = lengthNorm(documents.from, document, scope);
    own[at] = (own[at] ?? 0) + statementScore(gain, postings.count[next] ?? 0, norm);
    held[at] = (held[at] ?? 0) | bit;
  }
}
