import type { Article } from '../article/article.ts';
import { languageOf } from '../search/language.ts';
import { termOf } from '../search/terms.ts';
import { tokenize } from '../search/tokens.ts';

/** How much of an article its statements stand for. */
export interface Salience {
  /** One a statement: grows with how well it stands for the article by itself. */
  readonly scores: readonly number[];
  /** How much two statements say the same, from 0 to 1. */
  readonly likeness: (one: number, other: number) => number;
}

/** How much each sign counts, beside the likeness to the whole article, which counts 1. */
const WEIGHT = {
  lead: 0.3,
  firstInSection: 0.1,
  firstInParagraph: 0.05,
  title: 0.3,
  leansOnEarlier: -0.25,
  fragment: -0.3,
} as const;

/** After so many statements, what is left of the lead's weight is 1 / e. */
const LEAD_LENGTH = 2;

/** Fewer words seldom make a sentence that stands for an article. */
const FRAGMENT_WORDS = 8;

/**
 * How much each statement is like the article as a whole, with a preference for the lead, for what opens a section or a
 * paragraph, for the title's words, and for what can be read alone.
 *
 * @see Radev et al., Centroid-based summarization of multiple documents (2004)
 */
export function salienceOf(article: Article): Salience {
  const vectors = termVectors(article);
  const centroid = normalised(sum(vectors));
  const title = new Set(termsOf(article.title, article.language));
  const scores = article.statements.map((statement, index) => {
    const vector = vectors[index] ?? new Map();
    const previous = article.statements[index - 1];
    return (
      dot(vector, centroid) +
      WEIGHT.lead * Math.exp(-index / LEAD_LENGTH) +
      (previous?.section !== statement.section ? WEIGHT.firstInSection : 0) +
      (previous?.paragraph !== statement.paragraph ? WEIGHT.firstInParagraph : 0) +
      WEIGHT.title * share(vector, title) +
      (leansOnEarlier(statement.text) ? WEIGHT.leansOnEarlier : 0) +
      (isFragment(statement.text) ? WEIGHT.fragment : 0)
    );
  });
  return { scores, likeness: (one, other) => dot(vectors[one] ?? new Map(), vectors[other] ?? new Map()) };
}

/** Opens with a word that points back: such a sentence says little when it stands alone. */
function leansOnEarlier(text: string): boolean {
  return /^["“'‘]?(?:he|she|it|they|this|that|these|those|his|her|its|their|but|and|so|however|also|then)\b/i.test(
    text,
  );
}

/** A caption, a cry, a line of a list: short, or without a beginning. */
function isFragment(text: string): boolean {
  return /^\p{Ll}/u.test(text) || tokenize(text).filter((token) => !token.variant).length < FRAGMENT_WORDS;
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
