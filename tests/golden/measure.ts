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
  /** Questions about something else, and the share of them for which "not answered" was said. */
  readonly offTopic: number;
  readonly offTopicRefused: number;
  /** Questions on the article's subject that it does not answer, likewise. */
  readonly nearMiss: number;
  readonly nearMissRefused: number;
  /** The questions that went wrong. */
  readonly missed: readonly string[];
}

/** Asks all the questions of a set, one after the other. */
export async function measure(
  questions: readonly GoldenQuestion[],
  ask: (question: GoldenQuestion) => Promise<Shown>,
): Promise<Measure> {
  const missed: string[] = [];
  const counts = { answerable: [0, 0], 'off-topic': [0, 0], 'near-miss': [0, 0] } satisfies Record<
    string,
    Count
  >;
  for (const golden of questions) {
    const { answered, statements } = await ask(golden);
    const isRight =
      golden.relevant.length === 0 ? !answered : answered && hasRight(statements, golden.relevant);
    if (!isRight) missed.push(golden.question);
    const kind = golden.kind === 'off-topic' || golden.kind === 'near-miss' ? golden.kind : 'answerable';
    counts[kind][0]++;
    if (isRight) counts[kind][1]++;
  }
  const share = ([all, right]: Count) => right / all;
  return {
    answerable: counts.answerable[0],
    rightInThree: share(counts.answerable),
    offTopic: counts['off-topic'][0],
    offTopicRefused: share(counts['off-topic']),
    nearMiss: counts['near-miss'][0],
    nearMissRefused: share(counts['near-miss']),
    missed,
  };
}

/** How many there were, and how many of them went right. */
type Count = [number, number];

function hasRight(statements: readonly string[], relevant: readonly string[]): boolean {
  return statements.slice(0, 3).some((text) => relevant.includes(text));
}
