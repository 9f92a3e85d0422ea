import { greatest } from './best.ts';
import type { BestDocuments, Wanted } from './best-documents.ts';
import { bm25, documentFrequency, inverseFrequency, type Scope } from './bm25.ts';
import { type HeadingsAbove, headingsAbove, withHeadings } from './headings-above.ts';
import { bestByMaxScore } from './max-score.ts';
import { neighbourScore } from './neighbours.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';
import type { Unit } from './unit.ts';

/**
 * What the first stage finds: the best documents, and what their scores were made of. In a scope of many documents the
 * scores are complete only for the best and for the statements around them.
 */
export interface FirstStage extends BestDocuments {
  readonly scope: Scope;
  /** The weight of each unit of the question: its inverse document frequency within the scope. */
  readonly weights: readonly number[];
  /** Share of the scope's documents that hold each unit. */
  readonly frequencies: readonly number[];
}

/** With fewer documents, scoring every one takes less time than finding out which to leave out. */
const MANY = 20_000;

/** Scores the statements of a scope by their words, their neighbours', their headings' and, among articles, their titles'. */
export function firstStage(
  index: SearchIndex,
  { units }: Question,
  scope: Scope,
  wanted: Wanted,
  many = MANY,
): FirstStage {
  const all = scope.to - scope.from;
  const counts = units.map((unit) => documentFrequency(index, unit, scope));
  const weights = counts.map((count) => inverseFrequency(count, all));
  const frequencies = counts.map((count) => count / Math.max(1, all));
  const above = headingsAbove(index, units, weights, scope);
  const found =
    (all > many ? bestByMaxScore(index, units, weights, above, scope, wanted) : null) ??
    bestOfAll(index, units, weights, above, scope, wanted);
  return { ...found, scope, weights, frequencies };
}

function bestOfAll(
  index: SearchIndex,
  units: readonly Unit[],
  weights: readonly number[],
  above: HeadingsAbove,
  scope: Scope,
  { count, allowed }: Wanted,
): BestDocuments {
  const { scores: own, held } = bm25(index, units, weights, scope);
  const total = new Float32Array(own.length);
  for (let at = 0; at < own.length; at++) {
    const score = (own[at] ?? 0) + neighbourScore(index, own, scope, at);
    total[at] = withHeadings(index, above, scope.from + at, score);
  }
  return { best: greatest(total, count, allowed).map((at) => scope.from + at), own, held, total };
}
