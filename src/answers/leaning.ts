import { LEANING_WORDS } from './leaning-words.ts';

/**
 * Why a statement says little when it stands alone: it speaks of a person named before it ("She was born there"), of
 * several or of a thing ("This took years"), or it is tied to another ("But the vote failed", "The reasons are:").
 */
export type Leaning = 'person' | 'thing' | 'tie';

/** What may stand before a sentence's first word: quotation marks, brackets, dashes. */
const OPENING = '^[\\s"“”„«»‹›‘’\'(\\[¿¡—–-]*';
const END = '(?![\\p{L}\\p{M}\\p{N}-])';

/** "In 1931, she ...", "Asked why, she ...": no name stands before the pronoun. */
const AFTER_PHRASE =
  /^(?:in|at|on|after|during|before|by|from|for|with|since|until|under|within|throughout|despite|when|while|as|if|although|though|because|once|upon|[a-z]+(?:ing|ed))\b[^,;:\p{Lu}]{0,80}, (?:(?<person>he|she|his|her)|it|they|this|these|those|their)\b/u;

/**
 * What a statement leans on, by the words that it opens with; null where it can be read alone, and in a language without
 * a list.
 *
 * @param language BCP 47.
 */
export function leaningOf(text: string, language: string): Leaning | null {
  if (/[:：]$/u.test(text)) return 'tie';
  const primary = language.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  const patterns = patternsFor(primary);
  if (!patterns) return null;
  const lower = text.toLocaleLowerCase();
  for (const [leaning, pattern] of patterns) if (pattern.test(lower)) return leaning;
  if (primary !== 'en') return null;
  const phrase = AFTER_PHRASE.exec(text.charAt(0).toLowerCase() + text.slice(1));
  if (!phrase) return null;
  return phrase.groups?.['person'] === undefined ? 'thing' : 'person';
}

type Patterns = readonly (readonly [Leaning, RegExp])[];

const compiled = new Map<string, Patterns>();

function patternsFor(primary: string): Patterns | null {
  const known = compiled.get(primary);
  if (known) return known;
  const words = LEANING_WORDS[primary];
  if (!words) return null;
  const opening = (alternatives: string) => new RegExp(`${OPENING}(?:${alternatives})${END}`, 'u');
  const patterns: Patterns = [
    ['tie', opening(words.ties)],
    ['thing', opening(words.things)],
    ['person', opening(words.people)],
  ];
  compiled.set(primary, patterns);
  return patterns;
}
