import type { Forest } from '../src/search/forest.ts';
import { UNIT_FEATURES } from '../src/search/keeping.ts';
import { boost } from './boosting.ts';
import type { Example } from './examples.ts';

/** Learns which words of a question stand in the statement that answers, from the questions that have one. Excerpts repeat whole articles. */
export function learnKeeping(examples: readonly Example[]): Forest {
  const answered = examples.filter(
    ({ question }) => question.row.relevant.length > 0 && question.file !== 'excerpt',
  );
  const rows = answered.flatMap(({ units }) => units);
  const labels = answered.flatMap(({ question, found, units }) =>
    units.map((_, u) => (question.row.relevant.some((at) => (found.held[at] ?? 0) & (1 << u)) ? 1 : 0)),
  );
  return boost(
    {
      columns: UNIT_FEATURES.map((_, f) => Float32Array.from(rows, (row) => row[f] ?? 0)),
      labels: Float32Array.from(labels),
      groups: Uint32Array.from({ length: rows.length + 1 }, (_, i) => i),
      weights: new Float32Array(rows.length).fill(1),
    },
    {
      trees: 80,
      depth: 4,
      rate: 0.1,
      lambda: 20,
      rowShare: 0.5,
      columnShare: 0.5,
      loss: 'logistic',
      seed: 20261124,
    },
  );
}
