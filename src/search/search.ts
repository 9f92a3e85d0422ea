import type { Scope } from './bm25.ts';
import { confidenceOf, THRESHOLD } from './confidence.ts';
import { type FirstStage, firstStage } from './first-stage.ts';
import { type Question, readQuestion } from './question.ts';
import type { SearchIndex } from './search-index.ts';
import type { Hit, SearchResult } from './search-result.ts';

/** What to search, and how much to give. */
export interface SearchOptions {
  /** How many statements at most; 25 where it is not given. */
  readonly limit?: number;
  /** Index of the only article to look at. */
  readonly article?: number;
  /** Leaves out the statements for which it gives false, such as those of another speaker. */
  readonly statements?: (article: number, statement: number) => boolean;
}

const NOTHING: SearchResult = { hits: [], confidence: 0, answered: false, terms: [] };

/**
 * The statements that answer a question, best first, with the probability that they do. A question without a word that
 * counts finds nothing. One whose words the articles lack finds their first statements, with confidence 0.
 */
export function search(index: SearchIndex, question: string, options: SearchOptions = {}): SearchResult {
  const scope = scopeOf(index, options.article);
  const read = readQuestion(index, question, index.articles[options.article ?? 0]?.language ?? 'und');
  if (!read.units.length || scope.from === scope.to) return NOTHING;
  const found = firstStage(index, read, scope);
  const hits = rank(index, found, options);
  const best = hits[0];
  const confidence = best ? confidenceOf(index, read, found, best) : 0;
  return { hits, confidence, answered: confidence >= THRESHOLD, terms: termsOf(read) };
}

function scopeOf(index: SearchIndex, article: number | undefined): Scope {
  if (article === undefined) return { from: 0, to: index.documents.article.length };
  const { from, to } = index.articles[article] ?? { from: 0, to: 0 };
  return { from, to };
}

function rank(
  index: SearchIndex,
  { scope, total }: FirstStage,
  { limit = 25, statements }: SearchOptions,
): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < total.length; at++) {
    const document = scope.from + at;
    const article = index.documents.article[document] ?? 0;
    const statement = document - (index.articles[article]?.from ?? 0);
    if (!statements || statements(article, statement))
      hits.push({ article, statement, score: total[at] ?? 0 });
  }
  return hits.sort((a, b) => b.score - a.score).slice(0, limit);
}

function termsOf(question: Question): string[] {
  return question.units.filter((unit) => unit.terms.length).map((unit) => unit.written);
}
