import type { Scope } from './bm25.ts';
import type { SearchIndex } from './search-index.ts';
import type { Unit } from './unit.ts';

/** The weight of a question's word in the heading above, beside 1 for one in the statement. */
const HEADING = 0.25;
/** The weight of a question's word in the title of one of several articles. */
const TITLE = 0.5;

/** What the headings and titles above the statements of a scope have of a question. */
export interface HeadingsAbove {
  /** By heading, from the scope's first on; null where none has any word of the question. */
  readonly headings: Float32Array | null;
  readonly firstHeading: number;
  /** By article, from the scope's first on; null within one article, where all statements have the same title. */
  readonly titles: Float32Array | null;
  readonly firstArticle: number;
  /** The most that a heading and a title add to one statement. */
  readonly most: number;
}

/** Scores headings and titles by the weights of the question's words in them. Of several articles, one that the question names comes first. */
export function headingsAbove(
  { articles, documents, headings, stems }: SearchIndex,
  units: readonly Unit[],
  weights: readonly number[],
  scope: Scope,
): HeadingsAbove {
  const weightOf = new Float32Array(stems.length);
  units.forEach((unit, u) => {
    for (const { term, weight } of unit.terms) weightOf[term] = weight * (weights[u] ?? 0);
  });
  const firstHeading = documents.heading[scope.from] ?? 0;
  const lastHeading = documents.heading[scope.to - 1] ?? 0;
  const firstArticle = documents.article[scope.from] ?? 0;
  const lastArticle = documents.article[scope.to - 1] ?? 0;
  const ofHeadings = new Float32Array(lastHeading - firstHeading + 1);
  for (let heading = firstHeading; heading <= lastHeading; heading++) {
    const to = headings.from[heading + 1] ?? 0;
    let score = 0;
    for (let i = headings.from[heading] ?? 0; i < to; i++) score += weightOf[headings.terms[i] ?? 0] ?? 0;
    ofHeadings[heading - firstHeading] = HEADING * score;
  }
  const ofTitles = new Float32Array(firstArticle === lastArticle ? 0 : lastArticle - firstArticle + 1);
  for (let i = 0; i < ofTitles.length; i++) {
    let score = 0;
    for (const term of articles[firstArticle + i]?.title ?? []) score += weightOf[term] ?? 0;
    ofTitles[i] = TITLE * score;
  }
  const mostOfHeadings = greatestOf(ofHeadings);
  const mostOfTitles = greatestOf(ofTitles);
  return {
    headings: mostOfHeadings ? ofHeadings : null,
    firstHeading,
    titles: mostOfTitles ? ofTitles : null,
    firstArticle,
    most: mostOfHeadings + mostOfTitles,
  };
}

function greatestOf(values: Float32Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i] ?? 0);
  return most;
}

/** A statement's score with what the heading above it adds, and the title to one that has any score without. */
export function withHeadings(
  { documents }: SearchIndex,
  { headings, firstHeading, titles, firstArticle }: HeadingsAbove,
  document: number,
  score: number,
): number {
  let total = score;
  if (headings) total += headings[(documents.heading[document] ?? 0) - firstHeading] ?? 0;
  if (titles && total > 0) total += titles[(documents.article[document] ?? 0) - firstArticle] ?? 0;
  return total;
}
