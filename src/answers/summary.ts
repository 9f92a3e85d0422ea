import type { Article, Section } from '../article/article.ts';
import { type Quote, toQuote } from './answer.ts';
import { type Salience, salienceOf } from './salience.ts';

export const SUMMARY_LENGTHS = ['short', 'medium', 'long'] as const;
export type SummaryLength = (typeof SUMMARY_LENGTHS)[number];

/** Statements chosen to stand for an article, section by section, in its order. */
export interface Summary {
  readonly article: Article;
  readonly sections: readonly { readonly heading: string | null; readonly quotes: readonly Quote[] }[];
}

/** How much a statement loses that says what another one says which was chosen before it. */
const REPETITION = 0.6;

/** One to three statements of each section, those that stand best for the article, without repetition; in its order. */
export function summarise(article: Article, length: SummaryLength): Summary {
  const salience = salienceOf(article);
  const chosen: number[] = [];
  const sections = article.sections.map((section) => {
    const own = choose(salience, section, quota(section, length), chosen);
    chosen.push(...own);
    return { heading: section.heading, quotes: quotesOf(article, salience, own) };
  });
  return { article, sections };
}

/** The few statements that stand best for a whole article, in its order. */
export function mainStatements(article: Article, count: number): Quote[] {
  const salience = salienceOf(article);
  return quotesOf(article, salience, choose(salience, { from: 0, to: article.statements.length }, count, []));
}

function quotesOf(article: Article, { scores }: Salience, indices: readonly number[]): Quote[] {
  return indices.map((index) => toQuote(article, index, scores[index] ?? 0, []));
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

/**
 * Greedily the best of a range of statements, each seen against all that were chosen before it; in the article's order.
 *
 * @see Carbonell and Goldstein, The use of MMR, diversity-based reranking (1998)
 */
function choose(
  { scores, likeness }: Salience,
  { from, to }: Pick<Section, 'from' | 'to'>,
  count: number,
  earlier: readonly number[],
): number[] {
  const chosen: number[] = [];
  const left = new Set(Array.from({ length: to - from }, (_, i) => from + i));
  while (chosen.length < count && left.size > 0) {
    let best = -1;
    let bestGain = Number.NEGATIVE_INFINITY;
    for (const index of left) {
      const likest = Math.max(0, ...[...earlier, ...chosen].map((other) => likeness(index, other)));
      const gain = (scores[index] ?? 0) - REPETITION * likest;
      if (gain > bestGain) [best, bestGain] = [index, gain];
    }
    left.delete(best);
    chosen.push(best);
  }
  return chosen.sort((a, b) => a - b);
}
