import type { GoldenQuestion } from './golden-questions.ts';

/** What was shown for a question: whether as an answer, and the statements in their order. */
export interface Shown {
  readonly answered: boolean;
  readonly statements: readonly string[];
}

/** How often the right thing was shown. */
export interface Measure {
  readonly answerable: number;
  /** Share of answerable questions with a right statement among the first 3 quotes of an answer. */
  readonly rightInThree: number;
  readonly unanswerable: number;
  /** Share of the others for which "not answered" was said. */
  readonly refused: number;
  /** The questions that went wrong. */
  readonly missed: readonly string[];
}

/** Asks all the questions of a set, one after the other. */
export async function measure(
  questions: readonly GoldenQuestion[],
  ask: (question: GoldenQuestion) => Promise<Shown>,
): Promise<Measure> {
  const missed: string[] = [];
  const counts = { answerable: 0, right: 0, unanswerable: 0, refused: 0 };
  for (const golden of questions) {
    const { answered, statements } = await ask(golden);
    const isRight =
      golden.relevant.length === 0 ? !answered : answered && hasRight(statements, golden.relevant);
    if (!isRight) missed.push(golden.question);
    if (golden.relevant.length > 0) {
      counts.answerable++;
      if (isRight) counts.right++;
    } else {
      counts.unanswerable++;
      if (isRight) counts.refused++;
    }
  }
  return {
    answerable: counts.answerable,
    rightInThree: counts.right / counts.answerable,
    unanswerable: counts.unanswerable,
    refused: counts.refused / counts.unanswerable,
    missed,
  };
}

function hasRight(statements: readonly string[], relevant: readonly string[]): boolean {
  return statements.slice(0, 3).some((text) => relevant.includes(text));
}
