import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** Kinds of question that the article does not answer: about something else, or about its subject but not told. */
export const UNANSWERABLE_KINDS = ['off-topic', 'near-miss'] as const;

const goldenQuestion = z.strictObject({
  /** The article's id, as {@link articlePath} takes it. */
  article: z.string(),
  question: z.string().trim().min(1),
  /** Every statement that a fair reader would accept, word for word; empty where the article does not answer. */
  relevant: z.array(z.string().trim().min(1)),
  kind: z.enum([
    'plain',
    'paraphrase',
    'misspelt',
    'speaker',
    'number',
    'time',
    'place',
    'keyword',
    ...UNANSWERABLE_KINDS,
  ]),
});

/** A question with the statements that answer it: one line of a golden set. */
export type GoldenQuestion = z.infer<typeof goldenQuestion>;

/**
 * Reads `tests/golden/NAME.jsonl`, one question a line.
 *
 * @throws where the file is missing or a line is no golden question.
 */
export function readGoldenQuestions(name: string): GoldenQuestion[] {
  const text = readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => goldenQuestion.parse(JSON.parse(line)));
}

/** Where the article with this id is kept: beside the golden sets, or in `knowledge/`, which ships with the bot. */
export function articlePath(id: string): URL {
  const golden = new URL(`articles/${id}.md`, import.meta.url);
  return existsSync(golden) ? golden : new URL(`../../knowledge/${id}.md`, import.meta.url);
}
