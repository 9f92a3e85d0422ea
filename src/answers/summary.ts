import type { Article, Section } from '../article/article.ts';
import { languageOf } from '../search/language.ts';
import { termOf } from '../search/terms.ts';
import { tokenize } from '../search/tokens.ts';
import { type Quote, toQuote } from './answer.ts';

export const SUMMARY_LENGTHS = ['short', 'medium', 'long'] as const;
export type SummaryLength = (typeof SUMMARY_LENGTHS)[number];

/** Statements chosen to stand for an article, section by section, in its order. */
export interface Summary {
  readonly article: Article;
  readonly sections: readonly { readonly heading: string | null; readonly quotes: readonly Quote[] }[];
}

/** How much each sign counts, beside the likeness to the whole article, which counts 1. */
const WEIGHT = {
  firstInSection: 0.3,
  firstInParagraph: 0.1,
  title: 0.3,
  leansOnEarlier: -0.25,
  repetition: -0.6,
} as const;

/**
 * One to three statements of each section: those most like the article as a whole, with a preference for the first,
 * for the title's words and for what can be read alone, and against repetition (maximal marginal relevance).
 *
 * @see Radev et al., Centroid-based summarization of multiple documents (2004); Carbonell and Goldstein, The use of MMR (1998)
 */
export function summarise(article: Article, length: SummaryLength): Summary {
  const vectors = termVectors(article);
  const centroid = normalised(sum(vectors));
  const title = new Set(termsOf(article.title, article.language));
  const scores = article.statements.map((statement, index) => {
    const vector = vectors[index] ?? new Map();
    const previous = article.statements[index - 1];
    const first = previous?.section !== statement.section;
    return (
      dot(vector, centroid) +
      (first ? WEIGHT.firstInSection : 0) +
      (previous?.paragraph !== statement.paragraph ? WEIGHT.firstInParagraph : 0) +
      WEIGHT.title * share(vector, title) +
      (leansOnEarlier(statement.text) ? WEIGHT.leansOnEarlier : 0)
    );
  });
  const chosen: number[] = [];
  const sections = article.sections.map((section) => {
    const own = choose(section, quota(section, length), scores, vectors, chosen);
    chosen.push(...own);
    return {
      heading: section.heading,
      quotes: own.map((index) => toQuote(article, index, scores[index] ?? 0, [])),
    };
  });
  return { article, sections };
}

function quota({ from, to }: Section, length: SummaryLength): number {
  const size = to - from;
  switch (length) {
    case 'short':
      return 1;
    case 'medium':
      return Math.min(2, Math.ceil(size / 2));
    case 'long':
      return Math.min(3, size);
  }
}

/** Greedily the best of a section, each seen against all that were chosen before it; in the article's order. */
function choose(
  section: Section,
  count: number,
  scores: readonly number[],
  vectors: readonly Vector[],
  earlier: readonly number[],
): number[] {
  const chosen: number[] = [];
  const left = new Set(Array.from({ length: section.to - section.from }, (_, i) => section.from + i));
  while (chosen.length < count && left.size > 0) {
    let best = -1;
    let bestGain = Number.NEGATIVE_INFINITY;
    for (const index of left) {
      const vector = vectors[index] ?? new Map();
      const likest = Math.max(
        0,
        ...[...earlier, ...chosen].map((other) => dot(vector, vectors[other] ?? new Map())),
      );
      const gain = (scores[index] ?? 0) + WEIGHT.repetition * likest;
      if (gain > bestGain) [best, bestGain] = [index, gain];
    }
    left.delete(best);
    chosen.push(best);
  }
  return chosen.sort((a, b) => a - b);
}

/** Opens with a word that points back: such a sentence says little when it stands alone. */
function leansOnEarlier(text: string): boolean {
  return /^["“'‘]?(?:he|she|it|they|this|that|these|those|his|her|its|their|but|and|so|however|also|then)\b/i.test(
    text,
  );
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
