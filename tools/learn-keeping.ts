import { type KeepingModel, UNIT_FEATURES } from '../src/search/keeping.ts';
import { boost } from './boosting.ts';
import type { Example } from './examples.ts';
import { countHabits, habitsOf, habitWithout, repeatedUnits } from './learn-habits.ts';

const HABIT = UNIT_FEATURES.findIndex(({ name }) => name === 'habit');

/**
 * Learns which words of a question stand in the statement that answers, from the questions that have one. Excerpts repeat
 * whole articles.
 */
export function learnKeeping(examples: readonly Example[]): KeepingModel {
  const answered = examples.filter(
    ({ question }) =>
      question.row.relevant.length > 0 && question.file !== 'excerpt' && !question.confidenceOnly,
  );
  const counts = countHabits(answered);
  const rows = answered.flatMap((example) => {
    const { language, units } = example.asked.question;
    const repeated = repeatedUnits(example);
    return example.units.map((row, u) => {
      const unit = units[u];
      const own = { asked: 1, repeated: repeated[u] ? 1 : 0 };
      const seen = row.slice();
      // A question must not learn of its own answer.
      seen[HABIT] = habitWithout(counts, language, unit?.stem ?? '', unit?.terms.length ? own : undefined);
      return seen;
    });
  });
  const labels = answered.flatMap((example) => repeatedUnits(example).map(Number));
  const forest = boost(
    {
      columns: UNIT_FEATURES.map((_, f) => Float32Array.from(rows, (row) => row[f] ?? 0)),
      labels: Float32Array.from(labels),
      weights: new Float32Array(rows.length).fill(1),
    },
    {
      trees: 80,
      rate: 0.1,
      lambda: 20,
      rowShare: 0.5,
      columnShare: 0.5,
      seed: 20261124,
    },
  );
  return { habits: habitsOf(counts), forest };
}
