import type { Article } from '../article/article.ts';
import { growing } from '../search/growing.ts';
import { languageOf } from '../search/language.ts';
import { termOf } from '../search/terms.ts';
import { tokenize } from '../search/tokens.ts';

/**
 * An article's statements as unit vectors of their terms, weighted by how often each stands there and by how few statements
 * have it. Flat: the terms of statement `i` and their weights are those from `from[i]` up to and without `from[i + 1]`.
 */
export interface StatementVectors {
  /** A stem to its term's number; stop words have none. */
  readonly numbers: ReadonlyMap<string, number>;
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

export function vectorsOf({ statements, language: tag }: Article): StatementVectors {
  const language = languageOf(tag);
  const numbers = new Map<string, number>();
  const [from, terms, counts, words] = [growing(), growing(), growing(), growing()];
  for (const { text } of statements) {
    from.push(terms.length());
    const own = new Map<number, number>();
    let spoken = 0;
    for (const token of tokenize(text)) {
      if (token.variant) continue;
      spoken++;
      const { stem, stop } = termOf(token.text, language);
      if (stop) continue;
      const number = numbers.get(stem) ?? numbers.size;
      numbers.set(stem, number);
      own.set(number, (own.get(number) ?? 0) + 1);
    }
    words.push(spoken);
    for (const [term, count] of own) {
      terms.push(term);
      counts.push(count);
    }
  }
  from.push(terms.length());
  const flat = { numbers, from: from.finish(), terms: terms.finish(), words: words.finish() };
  return { ...flat, weights: weigh(flat, counts.finish()) };
}

function weigh(
  { numbers, from, terms }: Omit<StatementVectors, 'weights'>,
  counts: Uint32Array,
): Float64Array {
  const holders = new Uint32Array(numbers.size);
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
export function invert({ numbers, from, terms, weights }: StatementVectors): TermStatements {
  const starts = new Uint32Array(numbers.size + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < numbers.size; term++)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice(0, numbers.size);
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
