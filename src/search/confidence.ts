import type { Scored } from './confidence-feature.ts';
import { CONFIDENCE_FEATURES, holding } from './confidence-features.ts';
import type { QuestionEvidence } from './evidence.ts';
import { type Forest, predict } from './forest.ts';
import { WORD_LISTS } from './word-lists.ts';

/** The numbers that confidence is learned from, in the order of `CONFIDENCE_FEATURES`; zeros without candidates. */
export function confidenceRow(asked: QuestionEvidence, scored: readonly Scored[]): Float32Array {
  const best = scored[0]?.candidate;
  const row = new Float32Array(CONFIDENCE_FEATURES.length);
  if (best)
    for (let f = 0; f < row.length; f++) row[f] = CONFIDENCE_FEATURES[f]?.of(asked, scored, best) ?? 0;
  return row;
}

/** So often, in about one of five cases, the articles answer where none of the first three statements holds what is asked for. */
const LACKING = 0.2;

/**
 * The probability that the first candidate answers. A question for a number or a time is not answered by statements that
 * hold none, whatever else they say; in languages whose numbers and times in letters are not listed, that cannot be told.
 * Without candidates nothing answers.
 */
export function confidenceOf(forest: Forest, asked: QuestionEvidence, scored: readonly Scored[]): number {
  if (scored.length === 0) return 0;
  const odds = predict(forest, confidenceRow(asked, scored));
  const probability = 1 / (1 + Math.exp(-odds));
  return lacksAsked(asked, scored) ? Math.min(LACKING, probability) : probability;
}

function lacksAsked({ question }: QuestionEvidence, scored: readonly Scored[]): boolean {
  if (question.kind !== 'count' && question.kind !== 'time') return false;
  return question.language in WORD_LISTS && holding(scored) === 0;
}
