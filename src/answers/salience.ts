import type { Article } from '../article/article.ts';
import { languageOf } from '../search/language.ts';
import { termOf } from '../search/terms.ts';
import { tokenize } from '../search/tokens.ts';
import { leaningOf } from './leaning.ts';

/** How much of an article its statements stand for. */
export interface Salience {
  /** One a statement: grows with how well it stands for the article by itself. */
  readonly scores: readonly number[];
  /** One a statement: how much it says the same as the one at an index, from 0 to 1. */
  readonly likenesses: (index: number) => Float64Array;
}

/**
 * How much each sign counts, beside the likeness to the whole article, which counts 1. Learned as the weights that choose
 * the statement with the best ROUGE against human summaries of biographies, travel guides, textbooks and talks (GUM, Zeldes
 * 2017; its news are for reporting), and rounded. Tried and of no use there: what opens a section or paragraph, whether a
 * statement is quoted, numbers, capitals, word pairs that recur.
 */
const WEIGHT = { lead: 0.9, title: 2.3, leaning: -0.6, length: 0.5 } as const;

/** After so many statements, what is left of the lead's weight is 1 / e. */
const LEAD_LENGTH = 2;

/** Words between which a longer statement stands for more of an article; a longer one still is no better. */
const SHORTEST = 4;
const LONGEST = 45;

/**
 * How much each statement is like the article as a whole, with a preference for the lead, for the title's words, for
 * what can be read alone, and for what is not short.
 *
 * @see Radev et al., Centroid-based summarization of multiple documents (2004)
 */
export function salienceOf(article: Article): Salience {
  const { statements, language } = article;
  const vectors = termVectors(article);
  const centroid = normalised(sum(vectors));
  const title = new Set(termsOf(article.title, language));
  const scores = statements.map(({ text }, index) => {
    const vector = vectors[index] ?? new Map();
    return (
      dot(vector, centroid) +
      WEIGHT.lead * Math.exp(-index / LEAD_LENGTH) +
      WEIGHT.title * share(vector, title) +
      WEIGHT.length * Math.log(clamp(countWords(text), SHORTEST, LONGEST)) +
      (leaningOf(text, language) === null ? 0 : WEIGHT.leaning)
    );
  });
  return { scores, likenesses: likenessesIn(vectors) };
}

function countWords(text: string): number {
  return tokenize(text).filter((token) => !token.variant).length;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

type Vector = ReadonlyMap<string, number>;

/** Statements as unit vectors of their terms, weighted by how few statements have them. */
function termVectors(article: Article): Vector[] {
  const terms = article.statements.map((statement) => termsOf(statement.text, article.language));
  const holders = new Map<string, number>();
  for (const own of terms) for (const term of new Set(own)) holders.set(term, (holders.get(term) ?? 0) + 1);
  return terms.map((own) => {
    const vector = new Map<string, number>();
    for (const term of own) {
      const rarity = Math.log(1 + terms.length / (holders.get(term) ?? 1));
      vector.set(term, (vector.get(term) ?? 0) + rarity);
    }
    return normalised(vector);
  });
}

/** Likenesses by an inverted index: long articles have too many pairs of statements to go through them all. */
function likenessesIn(vectors: readonly Vector[]): Salience['likenesses'] {
  const holders = new Map<string, { index: number; weight: number }[]>();
  for (const [index, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      const known = holders.get(term);
      if (known) known.push({ index, weight });
      else holders.set(term, [{ index, weight }]);
    }
  }
  return (index) => {
    const likenesses = new Float64Array(vectors.length);
    for (const [term, own] of vectors[index] ?? []) {
      for (const { index: other, weight } of holders.get(term) ?? [])
        likenesses[other] = (likenesses[other] ?? 0) + own * weight;
    }
    return likenesses;
  };
}

function termsOf(text: string, tag: string): string[] {
  const language = languageOf(tag);
  return tokenize(text)
    .filter((token) => !token.variant)
    .map((token) => termOf(token.text, language))
    .filter((term) => !term.stop)
    .map((term) => term.stem);
}

function sum(vectors: readonly Vector[]): Vector {
  const total = new Map<string, number>();
  for (const vector of vectors)
    for (const [term, weight] of vector) total.set(term, (total.get(term) ?? 0) + weight);
  return total;
}

function normalised(vector: Vector): Vector {
  const length = Math.sqrt([...vector.values()].reduce((total, weight) => total + weight * weight, 0)) || 1;
  return new Map([...vector].map(([term, weight]) => [term, weight / length]));
}

function dot(a: Vector, b: Vector): number {
  let total = 0;
  for (const [term, weight] of a) total += weight * (b.get(term) ?? 0);
  return total;
}

/** How much of some terms a vector holds, from 0 to 1. */
function share(vector: Vector, terms: ReadonlySet<string>): number {
  if (terms.size === 0) return 0;
  return [...terms].filter((term) => vector.has(term)).length / terms.size;
}
