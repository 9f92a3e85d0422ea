import { en, type Texts } from './en.ts';

/** The interface's texts, by the first part of their language tag. */
const CATALOGUES: Readonly<Record<string, Texts>> = { en };

/** The texts for a Discord locale such as `en-GB`, or an article's language; English where its language has none. */
export function textsFor(locale: string): Texts {
  return hasTexts(locale) ? (CATALOGUES[languageOf(locale)] ?? en) : en;
}

/** Whether there are texts in a locale's language. */
export function hasTexts(locale: string): boolean {
  return Object.hasOwn(CATALOGUES, languageOf(locale));
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? '';
}
