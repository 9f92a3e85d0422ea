import type { PartOfSpeech } from 'wink-nlp';

/** A word or mark of a statement, with its part of speech. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** The dictionary form: `say` for `said`. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Place in the article's source, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Set where it stands in quotation marks that are part of a sentence: the "carbon neutral" company. */
  readonly quoted?: boolean;
}

/** A stretch of words by their indices; `to` is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whether a word begins with a capital letter of any script that has them. */
export function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

/** Whether a word is a possessive ending, written as `'s` or, after a plural, as `'`. */
export function isPossessive(word: Word): boolean {
  return word.lower === "'s" || word.lower === '’s' || (word.pos === 'PART' && /^['’]$/.test(word.text));
}

/** The source's own text from the first word of a stretch to its last. */
export function textOf(words: readonly Word[], stretch: Stretch, source: string): string {
  const first = words[stretch.from];
  const last = words[stretch.to - 1];
  return first && last ? source.slice(first.start, last.end) : '';
}
