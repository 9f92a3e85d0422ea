import type { GivenNames } from './given-names.ts';
import { isCapitalised, type Word } from './words.ts';

/** Words of three letters or more that headlines leave small. */
const SMALL =
  /^(?:the|and|for|but|nor|not|with|from|over|into|onto|than|that|after|amid|upon|about|before|under|during|between|against)$/;

/** The words of a headline that are to have capitals: those of some letters or more, but for {@link SMALL}. */
function weightyWords(words: readonly Word[], letters: RegExp): Word[] {
  return words.filter(({ text, lower }) => letters.test(text) && !SMALL.test(lower));
}

/**
 * Whether a statement is set like a headline, each word of weight capitalised. What a full stop ends is one only if its short
 * words are capitalised too, and so not "Ida Brandt met Anna Holm.".
 */
export function isTitleCase(words: readonly Word[]): boolean {
  const weighty = weightyWords(words, words.at(-1)?.text === '.' ? /^\p{L}{3,}/u : /^\p{L}{4,}/u);
  return weighty.length >= 3 && weighty.every(isCapitalised);
}

/** Whether every word of three letters or more is capitalised, as in a short crosshead ("'All Bets Are Off'"). */
export function isCrosshead(words: readonly Word[]): boolean {
  const weighty = weightyWords(words, /^\p{L}{3,}/u);
  return weighty.length >= 2 && words.length < 12 && weighty.every(isCapitalised);
}

/**
 * Gives a headline the capitals of a sentence, so that a tagger reads its verbs as verbs: of its capitalised words only those keep
 * theirs that the article also capitalises within sentences. Every letter keeps its place.
 *
 * @param names words that are capitalised within the article's sentences
 * @param givenNames keep theirs before such a word: "Hillary" before "Clinton"
 * @param offset the text's place in the source
 */
export function truecase(
  text: string,
  words: readonly Word[],
  names: ReadonlySet<string>,
  givenNames: GivenNames,
  offset: number,
): string {
  let cased = text;
  for (const [i, word] of words.entries()) {
    if (!isCapitalised(word) || names.has(word.text) || word.text === word.text.toUpperCase()) continue;
    if (names.has(words[i + 1]?.text ?? '') && givenNames(word.text)) continue;
    const at = word.start - offset;
    cased = cased.slice(0, at) + word.text.charAt(0).toLowerCase() + cased.slice(at + 1);
  }
  return cased.length === text.length ? cased : text;
}
