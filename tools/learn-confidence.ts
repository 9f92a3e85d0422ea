import { confidenceRow } from '../src/search/confidence.ts';
import type { Scored } from '../src/search/confidence-feature.ts';
import { CONFIDENCE_FEATURES } from '../src/search/confidence-features.ts';
import type { Forest } from '../src/search/forest.ts';
import { boost } from './boosting.ts';
import type { Seen } from './examples.ts';

/** A question with its candidates as a ranker orders them that never saw its article. */
export interface Ranked {
  readonly seen: Seen;
  readonly scored: readonly Scored[];
}

/** Whether the article answers the question. */
export function answerable({ seen }: Ranked): boolean {
  return seen.example.question.row.relevant.length > 0;
}

/**
 * How much each kind of question weighs in all. Questions written to look answerable (SQuAD 2.0) weigh less than there
 * are: hardly anything tells them, and with more, strange questions are told worse.
 */
const KIND_WEIGHTS = { answerable: 0.5, off: 0.17, elsewhere: 0.22, near: 0.11 };

/** Learns how sure to be, from questions that the article answers and questions that it does not. */
export function learnConfidence(all: readonly Ranked[]): Forest {
  const ranked = all.filter(({ scored }) => scored.length > 0);
  const kinds = ranked.map(kindOf);
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const rows = ranked.map(({ seen, scored }) => confidenceRow(seen.asked, scored));
  return boost(
    {
      columns: CONFIDENCE_FEATURES.map((_, f) => Float32Array.from(rows, (row) => row[f] ?? 0)),
      labels: Float32Array.from(ranked, (one) => (answerable(one) ? 1 : 0)),
      weights: Float32Array.from(
        kinds,
        (kind) => (KIND_WEIGHTS[kind] * ranked.length) / (counts.get(kind) ?? 1),
      ),
    },
    {
      trees: 300,
      rate: 0.1,
      lambda: 20,
      rowShare: 0.5,
      columnShare: 0.4,
      seed: 20261124,
    },
  );
}

function kindOf(ranked: Ranked): keyof typeof KIND_WEIGHTS {
  if (answerable(ranked)) return 'answerable';
  const { file } = ranked.seen.example.question;
  return file === 'off' || file === 'elsewhere' ? file : 'near';
}
