import { summarise } from '../answers/summary.ts';
import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read.ts';
import { createLibrary } from '../library/library.ts';
import type { TextRow } from './speakers.ts';

/** The statements that a summary shows, in its order. */
export interface SummaryPrediction {
  readonly id: string;
  readonly statements: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Summarises texts by the one statement that the bot's short summary begins with, since the human summaries are one
 * sentence long; with its place in the text as given.
 */
export async function predictSummaries(rows: readonly TextRow[]): Promise<SummaryPrediction[]> {
  const predictions: SummaryPrediction[] = [];
  for (const { id, text } of rows) {
    const reading = await readArticle({ name: `${id}.txt`, bytes: new TextEncoder().encode(text) });
    const lead = reading.ok ? leadOf(reading.article) : undefined;
    const start = lead === undefined ? -1 : text.indexOf(lead);
    predictions.push({ id, statements: start < 0 ? [] : [{ start, end: start + (lead?.length ?? 0) }] });
  }
  return predictions;
}

function leadOf(article: Article): string | undefined {
  return summarise(createLibrary([article]), article, 'short').sections[0]?.quotes[0]?.statement.text;
}
