import { suggestQuestions } from '../answers/suggest.ts';
import type { Article } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import { textsFor } from '../locales/texts.ts';
import type { World } from './respond.ts';

/** Making suggestions takes a search each, and they stay the same as long as the library does. */
const made = new WeakMap<Library, Map<string, string[]>>();

/** Questions and headings that all articles answer, or that one does: in the articles' languages, as their words are. */
export function suggestedQuestions({ library }: Pick<World, 'library'>, only: Article | null): string[] {
  const ofLibrary = made.get(library) ?? new Map<string, string[]>();
  made.set(library, ofLibrary);
  const key = only?.hash ?? '';
  const questions =
    ofLibrary.get(key) ?? suggestQuestions(library, only, (language) => textsFor(language).suggestions);
  ofLibrary.set(key, questions);
  return questions;
}
