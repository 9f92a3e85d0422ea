import type { Postings } from './search-index.ts';

/** Turns each document's terms into each term's documents, by counting sort. */
export function invert(
  pairFrom: Uint32Array,
  pairTerm: Uint32Array,
  pairCount: Uint32Array,
  terms: number,
): Postings {
  const from = new Uint32Array(terms + 1);
  for (const term of pairTerm) from[term + 1] = (from[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term++) from[term + 1] = (from[term + 1] ?? 0) + (from[term] ?? 0);
  const next = from.slice(0, terms);
  const document = new Uint32Array(pairTerm.length);
  const count = new Uint8Array(pairTerm.length);
  const most = new Uint8Array(terms);
  for (let d = 0; d + 1 < pairFrom.length; d++) {
    const end = pairFrom[d + 1] ?? 0;
    for (let pair = pairFrom[d] ?? 0; pair < end; pair++) {
      const term = pairTerm[pair] ?? 0;
      const at = next[term] ?? 0;
      document[at] = d;
      count[at] = pairCount[pair] ?? 0;
      most[term] = Math.max(most[term] ?? 0, count[at] ?? 0);
      next[term] = at + 1;
    }
  }
  return { from, document, count, most };
}
