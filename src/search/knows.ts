import { readQuestion } from './question.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Whether the articles have every word of a phrase that counts, in any form of the same stem and without mending: a name
 * that they lack can have said nothing in them.
 *
 * @param language - The phrase's language, a BCP 47 tag.
 */
export function knowsPhrase(index: SearchIndex, phrase: string, language: string): boolean {
  return readQuestion(index, phrase, language).units.every(
    ({ terms, certainty }) => terms.length > 0 && certainty === 1,
  );
}
