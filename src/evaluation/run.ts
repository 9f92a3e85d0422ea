import { writeFileSync } from 'node:fs';
import { evaluateAnswers } from './answers.ts';
import type { Metrics } from './metrics.ts';
import { ARTICLE_ROW, QUESTION_ROW, readRows } from './rows.ts';

/** Paths of JSON Lines files. */
export interface AnswersFiles {
  readonly articles: string;
  readonly questions: string;
  /** Written, one line a question; nothing is written where it is not given. */
  readonly predictions?: string | undefined;
}

/** Evaluates answers from file to file. Throws a `RowError` that names the file and line where one is unusable. */
export function runAnswersEvaluation(files: AnswersFiles): Metrics {
  const articles = readRows(files.articles, ARTICLE_ROW);
  const questions = readRows(files.questions, QUESTION_ROW);
  const { predictions, metrics } = evaluateAnswers(articles, questions);
  if (files.predictions !== undefined) {
    writeFileSync(files.predictions, predictions.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
  return metrics;
}
