import { confidenceOf } from './confidence.ts';
import { type Candidate, gather, type QuestionEvidence } from './evidence.ts';
import { FEATURES } from './features.ts';
import type { FirstStage } from './first-stage.ts';
import { type Forest, type PackedForest, predictAll, unpackForest } from './forest.ts';
import { type PackedHabits, unpackHabits } from './habits.ts';
import type { KeepingModel } from './keeping.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';

/** What was learned from questions with known answers; made by `tools/train-ranker.ts`. */
export interface Ranker {
  readonly keeping: KeepingModel;
  /** Orders candidates by `FEATURES`. */
  readonly order: Forest;
  /** Log odds that the first answers, by `CONFIDENCE_FEATURES`. */
  readonly confidence: Forest;
  /** From this probability on, an answer is shown. */
  readonly threshold: number;
}

export interface PackedRanker {
  readonly habits: PackedHabits;
  readonly keeping: PackedForest;
  readonly order: PackedForest;
  readonly confidence: PackedForest;
  readonly threshold: number;
}

export function unpackRanker({ habits, keeping, order, confidence, threshold }: PackedRanker): Ranker {
  return {
    keeping: { habits: unpackHabits(habits), forest: unpackForest(keeping) },
    order: unpackForest(order),
    confidence: unpackForest(confidence),
    threshold,
  };
}

/** Candidates in the ranker's order. */
export interface Ranking {
  /** Best first. */
  readonly ranked: readonly { readonly document: number; readonly score: number }[];
  /** Probability that the first answers. */
  readonly confidence: number;
}

/**
 * Orders the first stage's best documents again, and tells how sure it is of the first. Where the articles have no word of
 * the question, there is nothing to order by.
 */
export function rerank(
  ranker: Ranker,
  index: SearchIndex,
  question: Question,
  found: FirstStage,
  documents: readonly number[],
): Ranking {
  const { asked, candidates } = gather(ranker.keeping, index, question, found, documents);
  if (!asked.known)
    return { ranked: documents.map((document, rank) => ({ document, score: -rank })), confidence: 0 };
  const scores = predictAll(ranker.order, columnsOf(asked, candidates), candidates.length);
  const scored = candidates
    .map((candidate, i) => ({ candidate, score: scores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.candidate.rank - b.candidate.rank);
  return {
    ranked: scored.map(({ candidate, score }) => ({ document: candidate.document, score })),
    confidence: confidenceOf(ranker.confidence, asked, scored),
  };
}

/** The features of candidates: the first of `FEATURES` of each, then the second of each, and so on. */
function columnsOf(asked: QuestionEvidence, candidates: readonly Candidate[]): Float32Array {
  const columns = new Float32Array(FEATURES.length * candidates.length);
  let at = 0;
  for (const { of } of FEATURES) for (const candidate of candidates) columns[at++] = of(asked, candidate);
  return columns;
}

/** The features of a candidate, in the order of `FEATURES`. */
export function rowOf(asked: QuestionEvidence, candidate: Candidate): Float32Array {
  return columnsOf(asked, [candidate]);
}
