import type { Candidate, QuestionEvidence } from './evidence.ts';

/** A candidate with what the ranker gave it. */
export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** One number that tells whether the articles answer at all. */
export interface ConfidenceFeature {
  readonly name: string;
  readonly why: string;
  readonly of: (asked: QuestionEvidence, scored: readonly Scored[], best: Candidate) => number;
}
