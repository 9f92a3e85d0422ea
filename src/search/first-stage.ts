import { bm25, documentFrequency, inverseFrequency, type Scope } from './bm25.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';

/** What the first stage finds: a score for each document of the scope, and what it was made of. */
export interface FirstStage {
  readonly scope: Scope;
  /** The weight of each unit of the question: its inverse document frequency within the scope. */
  readonly weights: readonly number[];
  /** Share of the scope's documents that hold each unit. */
  readonly frequencies: readonly number[];
  /** BM25 of the statement alone; index 0 is the scope's first document. */
  readonly own: Float32Array;
  /** Which of the first 32 units the statement holds, as bits. */
  readonly held: Uint32Array;
  /** With a share of what its neighbours and its heading have; what the first stage ranks by. */
  readonly total: Float32Array;
}

/** The share of a neighbouring statement's score: what it says often goes on in the next sentence. */
const NEIGHBOUR = 0.2;
/** The weight of a question's word in the heading above, beside 1 for one in the statement. */
const HEADING = 0.25;
/** The weight of a question's word in the title of one of several articles. */
const TITLE = 0.5;

/** Scores every statement of a scope by its words, its neighbours', its heading's and, among articles, its title's. */
export function firstStage(index: SearchIndex, question: Question, scope: Scope): FirstStage {
  const all = scope.to - scope.from;
  const counts = question.units.map((unit) => documentFrequency(index, unit, scope));
  const weights = counts.map((count) => inverseFrequency(count, all));
  const frequencies = counts.map((count) => count / Math.max(1, all));
  const { scores: own, held } = bm25(index, question.units, weights, scope);
  const total = own.slice();
  addNeighbours(index, own, total, scope);
  const weightOf = weightsOfTerms(question, weights);
  addHeadings(index, weightOf, total, scope);
  addTitles(index, weightOf, total, scope);
  return { scope, weights, frequencies, own, held, total };
}

function addNeighbours(
  { documents }: SearchIndex,
  own: Float32Array,
  total: Float32Array,
  scope: Scope,
): void {
  const { article } = documents;
  for (let at = 0; at < own.length; at++) {
    const score = NEIGHBOUR * (own[at] ?? 0);
    if (score === 0) continue;
    const document = scope.from + at;
    if (at > 0 && article[document - 1] === article[document]) total[at - 1] = (total[at - 1] ?? 0) + score;
    if (at + 1 < own.length && article[document + 1] === article[document])
      total[at + 1] = (total[at + 1] ?? 0) + score;
  }
}

function weightsOfTerms(question: Question, weights: readonly number[]): Map<number, number> {
  const weightOf = new Map<number, number>();
  question.units.forEach((unit, u) => {
    for (const { term, weight } of unit.terms) weightOf.set(term, weight * (weights[u] ?? 0));
  });
  return weightOf;
}

function addHeadings(
  { documents, headings }: SearchIndex,
  weightOf: ReadonlyMap<number, number>,
  total: Float32Array,
  scope: Scope,
): void {
  const first = documents.heading[scope.from] ?? 0;
  const last = documents.heading[scope.to - 1] ?? 0;
  const scores = new Float32Array(last - first + 1);
  let any = false;
  for (let heading = first; heading <= last; heading++) {
    const to = headings.from[heading + 1] ?? 0;
    let score = 0;
    for (let i = headings.from[heading] ?? 0; i < to; i++) score += weightOf.get(headings.terms[i] ?? 0) ?? 0;
    scores[heading - first] = HEADING * score;
    any ||= score > 0;
  }
  if (!any) return;
  for (let at = 0; at < total.length; at++) {
    total[at] = (total[at] ?? 0) + (scores[(documents.heading[scope.from + at] ?? 0) - first] ?? 0);
  }
}

/** Among several articles, one whose title the question names comes first; within one article all have the same title. */
function addTitles(
  { articles, documents }: SearchIndex,
  weightOf: ReadonlyMap<number, number>,
  total: Float32Array,
  scope: Scope,
): void {
  if (documents.article[scope.from] === documents.article[scope.to - 1]) return;
  for (const { title, from, to } of articles) {
    let score = 0;
    for (const term of title) score += weightOf.get(term) ?? 0;
    if (score === 0) continue;
    for (let document = Math.max(from, scope.from); document < Math.min(to, scope.to); document++) {
      const at = document - scope.from;
      if ((total[at] ?? 0) > 0) total[at] = (total[at] ?? 0) + TITLE * score;
    }
  }
}
