import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** One line of an articles file: sentences that count as statements as they are, with a heading and a paragraph each. */
export const ARTICLE_ROW = z.object({
  article: z.string(),
  title: z.string(),
  /** BCP 47; detected where it is not given. */
  language: z.string().optional(),
  sections: z.array(z.string()),
  para: z.array(z.int().nonnegative()),
  sentences: z.array(z.string()),
});
export type ArticleRow = z.infer<typeof ARTICLE_ROW>;

/** One line of a questions file; no relevant sentence: the article does not answer. */
export const QUESTION_ROW = z.object({
  id: z.string(),
  article: z.string(),
  question: z.string(),
  relevant: z.array(z.int().nonnegative()),
});
export type QuestionRow = z.infer<typeof QUESTION_ROW>;

/** Something is wrong with a file of rows; the message names the file, the line and what was expected. */
export class RowError extends Error {}

/** The rows of a JSON Lines file, checked. */
export function readRows<T>(file: string, row: z.ZodType<T>): T[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new RowError(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
  return text
    .split('\n')
    .flatMap((line, i) => (line.trim() ? [parseRow(line, `${file}:${i + 1}`, row)] : []));
}

function parseRow<T>(line: string, place: string, row: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new RowError(`${place}: not JSON; each line must hold one object`);
  }
  const parsed = row.safeParse(value);
  if (!parsed.success) throw new RowError(`${place}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
