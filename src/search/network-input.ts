import type { Candidate, QuestionEvidence } from './evidence.ts';
import { FEATURES } from './features.ts';
import { UNIT_FEATURES } from './keeping.ts';
import type { NetworkInput } from './network.ts';
import { QUESTION_FEATURES } from './question-features.ts';
import { PAIR_FEATURES, placesOf } from './word-places.ts';

/** What the network is told of a word besides `UNIT_FEATURES`: its share, its chance to be repeated, and what follows from it. */
const LEARNED = ['share', 'chance', 'gain', 'loss'];

/** The names of a word's numbers, in the order of the model's rows. */
export const WORD_NUMBERS: readonly string[] = [...LEARNED, ...UNIT_FEATURES.map(({ name }) => name)];

/** How many numbers the ranker sees of a question, of a statement, of a word, and of a word beside a statement. */
export const INPUT_SIZES = {
  question: QUESTION_FEATURES.length,
  statement: FEATURES.length,
  word: WORD_NUMBERS.length,
  pair: PAIR_FEATURES.length,
};

/** What the ranker sees of a question and its candidates. */
export function inputOf(asked: QuestionEvidence, candidates: readonly Candidate[]): NetworkInput {
  const words = Math.min(32, asked.question.units.length);
  const statementRows = new Float64Array(candidates.length * INPUT_SIZES.statement);
  const wordRows = new Float64Array(words * INPUT_SIZES.word);
  const pairRows = new Float64Array(candidates.length * words * INPUT_SIZES.pair);
  const places = new Uint8Array(candidates.length * words);
  let at = 0;
  for (const candidate of candidates)
    for (const { of } of FEATURES) statementRows[at++] = of(asked, candidate);
  candidates.forEach((candidate, c) => {
    pairRows.set(candidate.pairRows, c * words * INPUT_SIZES.pair);
    places.set(placesOf(candidate, words), c * words);
  });
  const { chances, gains, losses, rows } = asked.keeping;
  for (let w = 0; w < words; w++) {
    const row = w * INPUT_SIZES.word;
    wordRows[row] = asked.shares[w] ?? 0;
    wordRows[row + 1] = chances[w] ?? 0;
    wordRows[row + 2] = gains[w] ?? 0;
    wordRows[row + 3] = losses[w] ?? 0;
    wordRows.set(rows[w] ?? [], row + LEARNED.length);
  }
  const questionRow = Float64Array.from(QUESTION_FEATURES, ({ of }) => of(asked));
  return { statements: candidates.length, words, questionRow, statementRows, wordRows, pairRows, places };
}
