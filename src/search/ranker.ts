import { confidenceOf } from './confidence.ts';
import type { Scored } from './confidence-feature.ts';
import { type Candidate, gather } from './evidence.ts';
import type { FirstStage } from './first-stage.ts';
import { type Forest, type PackedForest, unpackForest } from './forest.ts';
import { type PackedHabits, unpackHabits } from './habits.ts';
import type { KeepingModel } from './keeping.ts';
import { type Network, type NetworkInput, type PackedNetwork, unpackNetwork } from './network.ts';
import { inputOf } from './network-input.ts';
import { scoresOf } from './network-scores.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';

/** What was learned from questions with known answers; made by `tools/train-ranker.ts`. */
export interface Ranker {
  readonly keeping: KeepingModel;
  /** Orders candidates, by what `inputOf` sees of them. */
  readonly order: Network;
  /** Log odds that the first answers, by `CONFIDENCE_FEATURES`. */
  readonly confidence: Forest;
  /** From this probability on, an answer is shown. */
  readonly threshold: number;
}

export interface PackedRanker {
  readonly habits: PackedHabits;
  readonly keeping: PackedForest;
  readonly order: PackedNetwork;
  readonly confidence: PackedForest;
  readonly threshold: number;
}

export function unpackRanker({ habits, keeping, order, confidence, threshold }: PackedRanker): Ranker {
  return {
    keeping: { habits: unpackHabits(habits), forest: unpackForest(keeping) },
    order: unpackNetwork(order),
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

/** Candidates with a network's scores, best first. `input` is what `inputOf` sees of them. */
export function ordered(order: Network, input: NetworkInput, candidates: readonly Candidate[]): Scored[] {
  const scores = scoresOf(order, input);
  return candidates
    .map((candidate, i) => ({ candidate, score: scores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.candidate.rank - b.candidate.rank);
}

/** Orders the first stage's best documents again, and tells how sure it is of the first. */
export function rerank(
  ranker: Ranker,
  index: SearchIndex,
  question: Question,
  found: FirstStage,
  documents: readonly number[],
): Ranking {
  const { asked, candidates } = gather(ranker.keeping, index, question, found, documents);
  const scored = ordered(ranker.order, inputOf(asked, candidates), candidates);
  return {
    ranked: scored.map(({ candidate, score }) => ({ document: candidate.document, score })),
    confidence: confidenceOf(ranker.confidence, asked, scored),
  };
}
