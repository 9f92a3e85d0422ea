import { FEATURES } from '../src/search/features.ts';
import type { Forest } from '../src/search/forest.ts';
import { boost, type Table } from './boosting.ts';
import type { Seen } from './examples.ts';

/** Of each question, so many candidates are learned from; an answer further down is too seldom to learn from. */
const LEARNED = 15;

/** XQuAD asks the same in four languages. */
const XQUAD_WEIGHT = 0.25;

/** Learns to put the statement that answers before the others, from the questions that have one. */
export function learnOrder(seen: readonly Seen[]): Forest {
  return boost(tableOf(seen.filter(holdsAnswer)), {
    trees: 600,
    rate: 0.05,
    lambda: 5,
    rowShare: 0.5,
    columnShare: 0.4,
    loss: 'softmax',
    seed: 20261124,
  });
}

function holdsAnswer({ example: { question, candidates } }: Seen): boolean {
  return candidates.slice(0, LEARNED).some(({ document }) => question.row.relevant.includes(document));
}

function tableOf(seen: readonly Seen[]): Table {
  const rows = seen.flatMap((one) => one.rows.slice(0, LEARNED));
  const labels = seen.flatMap(({ example: { question, candidates } }) => {
    const right = candidates
      .slice(0, LEARNED)
      .map(({ document }) => question.row.relevant.includes(document));
    const count = right.filter(Boolean).length;
    return right.map((is) => (is ? 1 / count : 0));
  });
  const groups = [0];
  for (const one of seen) groups.push((groups.at(-1) ?? 0) + Math.min(LEARNED, one.rows.length));
  return {
    columns: FEATURES.map((_, f) => Float32Array.from(rows, (row) => row[f] ?? 0)),
    labels: Float32Array.from(labels),
    groups: Uint32Array.from(groups),
    weights: Float32Array.from(seen, ({ example: { question } }) =>
      question.set.startsWith('xquad') ? XQUAD_WEIGHT : 1,
    ),
  };
}
