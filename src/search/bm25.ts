import type { SearchIndex } from './search-index.ts';
import type { Unit } from './unit.ts';

/** Documents that a search looks at: those from `from` up to and without `to`. */
export interface Scope {
  readonly from: number;
  readonly to: number;
  /** Mean number of words in a statement. */
  readonly meanLength: number;
}

/** How much a word's repetition in a statement adds; the usual value (Robertson and Zaragoza 2009, section 3.5). */
const K1 = 1.2;
/** How much a statement's length counts: little, since a long sentence seldom says the same thing twice. */
const B = 0.25;

/**
 * Where a term's documents stand in `postings` that lie within a scope, as `[from, to)`.
 */
export function postingRange(
  { postings, documents }: SearchIndex,
  term: number,
  scope: Scope,
): [number, number] {
  const from = postings.from[term] ?? 0;
  const to = postings.from[term + 1] ?? 0;
  if (scope.from === 0 && scope.to === documents.article.length) return [from, to];
  return [
    lowerBound(postings.document, from, to, scope.from),
    lowerBound(postings.document, from, to, scope.to),
  ];
}

/** The first place of `[from, to)` whose value is at least `value`; `to` where none is. */
export function lowerBound(ascending: Uint32Array, from: number, to: number, value: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many documents of a scope hold a unit; more than there are for a unit of several terms that stand together. */
export function documentFrequency(index: SearchIndex, unit: Unit, scope: Scope): number {
  let documents = 0;
  for (const { term } of unit.terms) {
    const [from, to] = postingRange(index, term, scope);
    documents += to - from;
  }
  return Math.min(documents, scope.to - scope.from);
}

/**
 * Inverse document frequency: how much a unit tells that so many of all documents hold, from about 0 for a word of every
 * statement to ln(2n + 1) for one that none has.
 */
export function inverseFrequency(documents: number, all: number): number {
  return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
}

/** What a term adds to the score of a statement that holds it so often. */
export function statementScore(gain: number, count: number, norm: number): number {
  return (gain * (K1 + 1) * count) / (count + norm);
}

/** What tells a term's repetition in a statement down: more, the longer the statement. `from` is where documents begin. */
export function lengthNorm(from: Uint32Array, document: number, { meanLength }: Scope): number {
  const length = (from[document + 1] ?? 0) - (from[document] ?? 0);
  return K1 * (1 - B + (B * length) / meanLength);
}

/** The norm of a statement without words. */
export function leastNorm(): number {
  return K1 * (1 - B);
}

/** What BM25 finds in each document of a scope; index 0 is the scope's first document. */
export interface Matches {
  readonly scores: Float32Array;
  /** Which of the first 32 units the document holds, as bits. */
  readonly held: Uint32Array;
}

/**
 * Okapi BM25 of each document of a scope for a question's units (Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework: BM25 and Beyond", 2009). `weights` are the units' weights.
 */
export function bm25(
  index: SearchIndex,
  units: readonly Unit[],
  weights: readonly number[],
  scope: Scope,
): Matches {
  const { documents, postings } = index;
  const scores = new Float32Array(scope.to - scope.from);
  const held = new Uint32Array(scope.to - scope.from);
  for (const [u, unit] of units.entries()) {
    const bit = u < 32 ? 1 << u : 0;
    for (const { term, weight } of unit.terms) {
      const gain = (weights[u] ?? 0) * weight;
      const [from, to] = postingRange(index, term, scope);
      for (let i = from; i < to; i++) {
        const document = postings.document[i] ?? 0;
        const norm = lengthNorm(documents.from, document, scope);
        const at = document - scope.from;
        scores[at] = (scores[at] ?? 0) + statementScore(gain, postings.count[i] ?? 0, norm);
        held[at] = (held[at] ?? 0) | bit;
      }
    }
  }
  return { scores, held };
}
