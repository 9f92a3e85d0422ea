import type { Article, Section } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import { languageOf } from '../search/language.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { termOf } from '../search/terms.ts';
import { tokenize } from '../search/tokens.ts';
import { leaningOf } from './leaning.ts';
import { invert, type StatementVectors, vectorsOf } from './statement-vectors.ts';

/** How much of an article its statements stand for. */
export interface Salience {
  /** One a statement: grows with how well it stands for the article by itself. */
  readonly scores: readonly number[];
  /** Words of each statement. */
  readonly words: Uint32Array;
  /**
   * Raises in `most`, one a statement, those of a stretch to how much they say the same as the one at `index`, from 0 to 1.
   */
  readonly raise: (most: Float64Array, index: number, stretch: Pick<Section, 'from' | 'to'>) => void;
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
export function salienceOf({ articles, index }: Library, article: Article): Salience {
  const { statements, language } = article;
  const vectors = vectorsOf(index, articles.indexOf(article));
  const likeAll = likenessesToAll(vectors);
  const ofTitle = sharesOf(titleTerms(article, index), vectors);
  const places = placesInText(statements);
  const scores = statements.map(
    ({ text }, index) =>
      (likeAll[index] ?? 0) +
      WEIGHT.lead * Math.exp(-(places[index] ?? 0) / LEAD_LENGTH) +
      WEIGHT.title * (ofTitle[index] ?? 0) +
      WEIGHT.length * Math.log(clamp(vectors.words[index] ?? 0, SHORTEST, LONGEST)) +
      (leaningOf(text, language) === null ? 0 : WEIGHT.leaning),
  );
  return { scores, words: vectors.words, raise: raiseBy(vectors) };
}

/** How many statements of the text stand before each, captions aside: those above the lead do not make it less of one. */
function placesInText(statements: Article['statements']): number[] {
  let place = 0;
  return statements.map(({ block }) => (block === 'caption' ? place : place++));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Each statement's likeness to the sum of all. */
function likenessesToAll({ termCount, from, terms, weights }: StatementVectors): Float64Array {
  const centroid = new Float64Array(termCount);
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? 0;
    centroid[term] = (centroid[term] ?? 0) + (weights[at] ?? 0);
  }
  const length = Math.sqrt(centroid.reduce((total, weight) => total + weight * weight, 0)) || 1;
  const likenesses = new Float64Array(from.length - 1);
  for (let statement = 0; statement < likenesses.length; statement++) {
    const to = from[statement + 1] ?? 0;
    let total = 0;
    for (let at = from[statement] ?? 0; at < to; at++)
      total += (weights[at] ?? 0) * (centroid[terms[at] ?? 0] ?? 0);
    likenesses[statement] = total / length;
  }
  return likenesses;
}

/** The title's terms: the numbers of those that the index has, and how many there are in all. */
function titleTerms({ title, language: tag }: Article, { terms }: SearchIndex) {
  const language = languageOf(tag);
  const stems = new Set<string>();
  for (const token of tokenize(title)) {
    const { stem, stop } = termOf(token.text, language);
    if (!token.variant && !stop) stems.add(stem);
  }
  return { known: new Set([...stems].flatMap((stem) => terms.get(stem) ?? [])), count: stems.size };
}

/** How much of some terms each statement has, from 0 to 1. */
function sharesOf(
  { known, count }: ReturnType<typeof titleTerms>,
  { from, terms }: StatementVectors,
): Float64Array {
  const shares = new Float64Array(from.length - 1);
  if (known.size === 0) return shares;
  for (let statement = 0; statement < shares.length; statement++) {
    let had = 0;
    for (const term of terms.subarray(from[statement], from[statement + 1])) if (known.has(term)) had++;
    shares[statement] = had / count;
  }
  return shares;
}

/** Likenesses by an inverted index: long articles have too many pairs of statements to go through them all. */
function raiseBy(vectors: StatementVectors): Salience['raise'] {
  const inverted = invert(vectors);
  const likenesses = new Float64Array(vectors.from.length - 1);
  return (most, index, { from, to }) => {
    for (let at = vectors.from[index] ?? 0; at < (vectors.from[index + 1] ?? 0); at++) {
      const own = vectors.weights[at] ?? 0;
      const term = vectors.terms[at] ?? 0;
      const last = inverted.from[term + 1] ?? 0;
      for (
        let place = firstFrom(inverted.statements, inverted.from[term] ?? 0, last, from);
        place < last;
        place++
      ) {
        const statement = inverted.statements[place] ?? 0;
        if (statement >= to) break;
        likenesses[statement] = (likenesses[statement] ?? 0) + own * (inverted.weights[place] ?? 0);
      }
    }
    for (let statement = from; statement < to; statement++) {
      most[statement] = Math.max(most[statement] ?? 0, likenesses[statement] ?? 0);
      likenesses[statement] = 0;
    }
  };
}

/** The first place of an ascending list, within some of its places, that has a value or a greater one. */
function firstFrom(list: Uint32Array, first: number, last: number, value: number): number {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
