import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { QUESTION_ROW, type QuestionRow, readRows } from '../src/evaluation/rows.ts';

/** The evaluation's sets of answers. */
export const SETS: readonly string[] = ['squad2', 'selqa', 'xquad-es', 'xquad-ru', 'xquad-hi', 'xquad-zh'];

/** Whether a set is of English articles, of which more than recall is shown. */
export function isEnglish(set: string): boolean {
  return !set.startsWith('xquad');
}

/** The files of questions that are asked of a set. */
export function filesOf(set: string): readonly string[] {
  return isEnglish(set) ? ['questions', 'typos', 'off'] : ['questions'];
}

/** EVAL_EVERY=5 asks every fifth question, for a rough table in a fifth of the time. */
const EVERY = Math.max(1, Number(process.env['EVAL_EVERY'] ?? 1));

/** A set's questions, each with the file that it stands in. */
export function questionsOf(data: string, set: string): { file: string; row: QuestionRow }[] {
  return filesOf(set).flatMap((file) => {
    const path = join(data, `${set}.${file}.jsonl`);
    if (!existsSync(path)) return [];
    const rows = readRows(path, QUESTION_ROW).filter((_, i) => i % EVERY === 0);
    return rows.map((row) => ({ file, row }));
  });
}
