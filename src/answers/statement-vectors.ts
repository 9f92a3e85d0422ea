import { growing } from '../search/growing.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { WORD_KIND } from '../search/word-kinds.ts';

/**
 * An article's statements as unit vectors of their terms, weighted by how often each stands there and by how few statements
 * have it. Flat: the terms of statement `i` and their weights are those from `from[i]` up to and without `from[i + 1]`.
 */
export interface StatementVectors {
  /** How many terms the index has; those of stop words are in no vector. */
  readonly termCount: number;
  readonly from: Uint32Array;
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  /** Words of each statement, stop words too. */
  readonly words: Uint32Array;
}

/** The same the other way round: the statements that have a term, ascending, and its weight in each. */
export interface TermStatements {
  readonly from: Uint32Array;
  readonly statements: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * Makes the vectors from what an index has of the words.
 *
 * @param article - Counted among those of the index.
 */
export function vectorsOf({ articles, documents, stems }: SearchIndex, article: number): StatementVectors {
  const { from: first, to: last } = articles[article] ?? { from: 0, to: 0 };
  const [from, terms, counts] = [growing(), growing(), growing()];
  const words = new Uint32Array(last - first);
  for (let document = first; document < last; document++) {
    from.push(terms.length());
    const [start = 0, end = 0] = documents.from.subarray(document, document + 2);
    words[document - first] = end - start;
    const own = new Map<number, number>();
    for (let at = start; at < end; at++) {
      if ((documents.kinds[at] ?? 0) & WORD_KIND.stop) continue;
      const term = documents.tokens[at] ?? 0;
      own.set(term, (own.get(term) ?? 0) + 1);
    }
    for (const [term, count] of own) {
      terms.push(term);
      counts.push(count);
    }
  }
  from.push(terms.length());
  const flat = { termCount: stems.length, from: from.finish(), terms: terms.finish(), words };
  return { ...flat, weights: weigh(flat, counts.finish()) };
}

function weigh(
  { termCount, from, terms }: Omit<StatementVectors, 'weights'>,
  counts: Uint32Array,
): Float64Array {
  const holders = new Uint32Array(termCount);
  for (const term of terms) holders[term] = (holders[term] ?? 0) + 1;
  const size = from.length - 1;
  const weights = new Float64Array(terms.length);
  for (let statement = 0; statement < size; statement++) {
    const to = from[statement + 1] ?? 0;
    let squares = 0;
    for (let at = from[statement] ?? 0; at < to; at++) {
      const weight = (counts[at] ?? 0) * Math.log(1 + size / (holders[terms[at] ?? 0] ?? 1));
      weights[at] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = from[statement] ?? 0; at < to; at++) weights[at] = (weights[at] ?? 0) / length;
  }
  return weights;
}

/** Turns vectors into lists of statements, by counting sort. */
export function invert({ termCount, from, terms, weights }: StatementVectors): TermStatements {
  const starts = new Uint32Array(termCount + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < termCount; term++)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice(0, termCount);
  const inverted = {
    from: starts,
    statements: new Uint32Array(terms.length),
    weights: new Float64Array(terms.length),
  };
  for (let statement = 0; statement + 1 < from.length; statement++) {
    const to = from[statement + 1] ?? 0;
    for (let at = from[statement] ?? 0; at < to; at++) {
      const term = terms[at] ?? 0;
      const place = next[term] ?? 0;
      inverted.statements[place] = statement;
      inverted.weights[place] = weights[at] ?? 0;
      next[term] = place + 1;
    }
  }
  return inverted;
}
