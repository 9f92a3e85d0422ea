import type { Candidate, QuestionEvidence } from './evidence.ts';

/** One number that the ranker looks at. */
export interface Feature {
  readonly name: string;
  /** Why it may tell which statement answers. */
  readonly why: string;
  readonly of: (asked: QuestionEvidence, candidate: Candidate) => number;
}
