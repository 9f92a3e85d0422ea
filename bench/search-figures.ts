import { auroc, quantile } from '../src/evaluation/metrics.ts';
import type { QuestionRow } from '../src/evaluation/rows.ts';
import type { Found } from './search-peers.ts';
import { isEnglish } from './search-sets.ts';

/** A question asked, what was found, and in how many milliseconds. */
export interface Asked {
  readonly set: string;
  readonly file: string;
  readonly row: QuestionRow;
  readonly found: Found;
  readonly time: number;
}

/** A library's row of the table, by column; null where there is nothing to count. */
export type Figures = Readonly<Record<string, number | null>>;

const IN_MILLISECONDS = /^ms /;

/**
 * Recall, how well the confidence tells (AUROC) and milliseconds. `R@1`, `R@3` and `typos R@1` are the mean of the English
 * sets; a set's own column is its recall at 1.
 */
export function figures(sets: readonly string[], all: readonly Asked[]): Figures {
  const of = (set: string, file: string): Asked[] =>
    all.filter((one) => one.set === set && one.file === file);
  const answerable = (set: string, file: string): Asked[] =>
    of(set, file).filter(({ row }) => row.relevant.length);
  const recall = (set: string, file: string, limit: number): number => {
    const asked = answerable(set, file);
    const right = asked.filter(({ row, found }) =>
      found.ranked.slice(0, limit).some((at) => row.relevant.includes(at)),
    );
    return right.length / Math.max(1, asked.length);
  };
  const english = sets.filter(isEnglish);
  const mean = (value: (set: string) => number): number =>
    english.reduce((sum, set) => sum + value(set), 0) / english.length;
  const scores = (rows: readonly Asked[]): number[] => rows.map(({ found }) => found.score);
  const told = (set: string, against: readonly Asked[]): number | null =>
    auroc(scores(answerable(set, 'questions')), scores(against));
  const times = of(sets[0] ?? '', 'questions').map(({ time }) => time);
  return {
    ...(english.length > 0 && {
      'R@1': round(mean((set) => recall(set, 'questions', 1))),
      'R@3': round(mean((set) => recall(set, 'questions', 3))),
      'typos R@1': round(mean((set) => recall(set, 'typos', 1))),
    }),
    ...Object.fromEntries(sets.map((set) => [set, round(recall(set, 'questions', 1))])),
    ...(english.length > 0 && { 'AUROC off': round(mean((set) => told(set, of(set, 'off')) ?? 0)) }),
    ...(sets.includes('squad2') && {
      'AUROC near': round(
        told(
          'squad2',
          of('squad2', 'questions').filter(({ row }) => !row.relevant.length),
        ),
      ),
    }),
    'ms median': round(quantile(times, 0.5), 2),
    'ms p95': round(quantile(times, 0.95), 2),
  };
}

/** The best of each column, of whichever library. */
export function best(rows: readonly Figures[]): Figures {
  const columns = Object.keys(rows[0] ?? {});
  return Object.fromEntries(
    columns.map((column) => {
      const values = rows.map((row) => row[column] ?? null).filter((value) => value !== null);
      if (values.length === 0) return [column, null];
      return [column, IN_MILLISECONDS.test(column) ? Math.min(...values) : Math.max(...values)];
    }),
  );
}

/** How far figures are above others, column by column. */
export function difference(figures: Figures, others: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([column, value]) => {
      const other = others[column] ?? null;
      return [column, value === null || other === null ? null : round(value - other)];
    }),
  );
}

function round(value: number | null, digits = 3): number | null {
  return value === null ? null : Number(value.toFixed(digits));
}
