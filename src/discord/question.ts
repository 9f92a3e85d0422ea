import type { Texts } from '../locales/en.ts';
import { oneLine } from './markdown.ts';

/** Longest question, in UTF-16 units: it stands at the head of its answer, which has to have room for quotes. */
export const LONGEST_QUESTION = 300;

/** Whether a text has something to look for: a letter or a digit. "?" and emoji have none. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** A question in one line, or what is wrong with it. */
export function checkQuestion(
  text: string,
  { problems }: Texts,
): { readonly question: string } | { readonly problem: string } {
  const question = oneLine(text);
  if (!hasWords(question)) return { problem: problems.emptyQuestion };
  if (question.length > LONGEST_QUESTION)
    return { problem: problems.longQuestion(question.length, LONGEST_QUESTION) };
  return { question };
}
