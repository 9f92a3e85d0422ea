import { en, type Texts } from './en.ts';

/** The interface's texts, by the first part of their language tag. */
const CATALOGUES: Readonly<Record<string, Texts>> = { en };

/** The texts for a Discord locale such as `en-GB`; English where its language has none. */
export function textsFor(locale: string): Texts {
  return CATALOGUES[locale.split('-')[0] ?? ''] ?? en;
}
