import type { Scope } from './bm25.ts';
import { type FirstStage, firstStage } from './first-stage.ts';
import { type Question, readQuestion } from './question.ts';
import { type Ranker, rerank, unpackRanker } from './ranker.ts';
import { RANKER } from './ranker-model.ts';
import type { SearchIndex } from './search-index.ts';
import type { Hit, SearchResult } from './search-result.ts';
import type { Unit } from './unit.ts';

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

/** How many statements a search gives where it is not told. */
const LIMIT = 25;

/** How many of the first stage's best are ranked again: more take time, and are hardly ever right. */
export const CANDIDATES = 18;

/** How far below the last that is ranked again the others are: too far for an answer. */
const UNRANKED = 10;

/** The documents to rank again, best first. One that holds no word of the question, and stands beside none, is none of them. */
export function candidatesOf({ best, total, scope }: FirstStage): number[] {
  return best.slice(0, CANDIDATES).filter((document) => (total[document - scope.from] ?? 0) > 0);
}

let learned: Ranker | undefined;

/**
 * The statements that answer a question, best first, with the probability that they do. A question without a word that
 * counts, or whose words the articles all lack, finds nothing.
 */
export function search(
  index: SearchIndex,
  question: string,
  { limit = LIMIT, article, statements }: SearchOptions = {},
): SearchResult {
  learned ??= unpackRanker(RANKER);
  const scope = scopeOf(index, article);
  const read = readForArticles(index, question, article);
  if (!read.units.some(({ terms }) => terms.length > 0) || scope.from === scope.to) return NOTHING;
  const found = firstStage(index, read, scope, {
    count: Math.max(limit, CANDIDATES),
    allowed: (at) => isAllowed(index, scope.from + at, statements),
  });
  const candidates = candidatesOf(found);
  const { ranked, confidence } = rerank(learned, index, read, found, candidates);
  const lowest = ranked.at(-1)?.score ?? 0;
  const rest = found.best
    .slice(candidates.length)
    .map((document, i) => ({ document, score: lowest - UNRANKED - i }));
  return {
    hits: [...ranked, ...rest].slice(0, limit).map(({ document, score }) => hitOf(index, document, score)),
    confidence,
    answered: confidence >= learned.threshold,
    terms: termsOf(read),
  };
}

/**
 * Reads a question for articles of one language or of several. Of several it is read in each, and taken in the one that
 * knows most of its words; a word counts for the terms that it has in any.
 */
function readForArticles(index: SearchIndex, question: string, article: number | undefined): Question {
  const searched = article === undefined ? index.articles : index.articles.slice(article, article + 1);
  const languages = [...new Set(searched.map(({ language }) => language))];
  const readings = languages.map((language) => readQuestion(index, question, language));
  const knownOf = ({ units }: Question): number =>
    units.reduce((sum, { certainty }) => sum + certainty, 0) / Math.max(1, units.length);
  const best = readings.reduce(
    (a, b) => (knownOf(b) > knownOf(a) ? b : a),
    readings[0] ?? readQuestion(index, question, 'und'),
  );
  return readings.length < 2
    ? best
    : { ...best, units: best.units.map((unit) => withTermsOf(unit, readings)) };
}

function withTermsOf(unit: Unit, readings: readonly Question[]): Unit {
  const terms = new Map(unit.terms.map((one) => [one.term, one]));
  for (const { units } of readings) {
    for (const other of units) {
      if (other.place !== unit.place || other.certainty < unit.certainty) continue;
      for (const one of other.terms) if (!terms.has(one.term)) terms.set(one.term, one);
    }
  }
  return { ...unit, terms: [...terms.values()] };
}

/** The documents of one article, or of all. */
export function scopeOf({ articles, documents }: SearchIndex, article?: number): Scope {
  const all = { from: 0, to: documents.article.length };
  const { from, to } = article === undefined ? all : (articles[article] ?? { from: 0, to: 0 });
  const words = (documents.from[to] ?? 0) - (documents.from[from] ?? 0);
  return { from, to, meanLength: Math.max(1, words / Math.max(1, to - from)) };
}

function isAllowed(index: SearchIndex, document: number, statements: SearchOptions['statements']): boolean {
  if (!statements) return true;
  const { article, statement } = hitOf(index, document, 0);
  return statements(article, statement);
}

function hitOf(index: SearchIndex, document: number, score: number): Hit {
  const article = index.documents.article[document] ?? 0;
  return { article, statement: document - (index.articles[article]?.from ?? 0), score };
}

function termsOf(question: Question): string[] {
  return question.units.filter((unit) => unit.terms.length).map((unit) => unit.written);
}
