import { de } from './de.ts';
import { en, type Texts } from './en.ts';
import { es } from './es.ts';
import { hi } from './hi.ts';
import { ru } from './ru.ts';

/** The interface's texts, by the first part of their language tag. */
export const CATALOGUES: ReadonlyMap<string, Texts> = new Map(Object.entries({ en, de, es, hi, ru }));

/** The texts for a Discord locale such as `en-GB`, or an article's language; English where its language has none. */
export function textsFor(locale: string): Texts {
  return CATALOGUES.get(languageOf(locale)) ?? en;
}

/** Whether there are texts in a locale's language. */
export function hasTexts(locale: string): boolean {
  return CATALOGUES.has(languageOf(locale));
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? '';
}
