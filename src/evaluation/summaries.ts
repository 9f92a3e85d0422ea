import { mainStatement } from '../answers/summary.ts';
import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read.ts';
import { createLibrary } from '../library/library.ts';
import type { TextRow } from './speakers.ts';

/** The statements that a summary shows, in its order. */
export interface SummaryPrediction {
  readonly id: string;
  readonly statements: readonly { readonly start: number; readonly end: number }[];
}

/** Summarises texts by their one main statement, as long as the human summaries are, with its place in the text as given. */
export async function predictSummaries(rows: readonly TextRow[]): Promise<SummaryPrediction[]> {
  const predictions: SummaryPrediction[] = [];
  for (const { id, text } of rows) {
    const reading = await readArticle({ name: `${id}.txt`, bytes: new TextEncoder().encode(text) });
    const main = reading.ok ? mainText(reading.article) : undefined;
    const start = main === undefined ? -1 : text.indexOf(main);
    predictions.push({ id, statements: start < 0 ? [] : [{ start, end: start + (main?.length ?? 0) }] });
  }
  return predictions;
}

function mainText(article: Article): string | undefined {
  return mainStatement(createLibrary([article]), article)?.statement.text;
}
