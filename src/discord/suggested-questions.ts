import { suggestQuestions } from '../answers/suggest.ts';
import type { Article } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import type { World } from './respond.ts';

/** Making suggestions takes a search each, and they stay the same as long as the library does. */
const made = new WeakMap<Library, Map<string, string[]>>();

/** Questions and headings that all articles answer, or that one does. */
export function suggestedQuestions({ library, texts }: World, only: Article | null): string[] {
  const ofLibrary = made.get(library) ?? new Map<string, string[]>();
  made.set(library, ofLibrary);
  const key = only?.hash ?? '';
  const questions = ofLibrary.get(key) ?? suggestQuestions(library, only, texts.suggestions.saidAbout);
  ofLibrary.set(key, questions);
  return questions;
}
