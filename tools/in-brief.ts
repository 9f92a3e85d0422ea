import { languageOf } from '../src/search/language.ts';
import { termOf } from '../src/search/terms.ts';
import { tokenize } from '../src/search/tokens.ts';

/** How often a word that counts is left out, and how many of them always stay. */
const LEFT_OUT = 0.4;
const LEAST = 2;

/**
 * A question as somebody types it in haste: in lower case, without marks, and without some of the words that count.
 * Questions written for data sets are long and whole; those asked of a bot are not.
 */
export function inBrief(question: string, tag: string, random: () => number): string {
  const language = languageOf(tag);
  const words = tokenize(question).filter((token) => !token.variant);
  const counting = words.filter((word) => !termOf(word.text, language).stop);
  const left = new Set(
    counting.filter(() => random() < LEFT_OUT).slice(0, Math.max(0, counting.length - LEAST)),
  );
  return words
    .filter((word) => !left.has(word))
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}
