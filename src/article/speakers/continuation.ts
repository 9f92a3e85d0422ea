import type { Word } from './words.ts';

/** What continuation needs to know of a statement. */
export interface Voice {
  readonly paragraph: number;
  /** Index of the speaker whom the statement itself names, or null. */
  readonly speaker: number | null;
  /** Whether the statement has speech of its own, named or not. */
  readonly said: boolean;
  /** Its words outside quotation marks. */
  readonly words: readonly Word[];
}

const FIRST_PERSON_PLURAL = /^(?:we|us|our|ours|ourselves)$/;

/**
 * Finds statements by which a speaker goes on without a verb of saying. Where reported speech itself says an unquoted "we",
 * the article has handed its voice over; the speaker keeps it until the last statement of the paragraph that
 * says "we", or until somebody else is said to speak. Rare, and right mostly where a text was translated or transcribed; so its
 * statements are marked `continued`.
 *
 * @returns for each statement the speaker who goes on, or null
 */
export function findContinuations(voices: readonly Voice[]): (number | null)[] {
  const going: (number | null)[] = voices.map(() => null);
  for (const [i, voice] of voices.entries()) {
    if (voice.speaker === null || !saysWe(voice)) continue;
    let last = i;
    for (let next = i + 1; next < voices.length; next++) {
      const after = voices[next];
      if (!after || after.paragraph !== voice.paragraph || after.said) break;
      if (saysWe(after)) last = next;
    }
    for (let at = i + 1; at <= last; at++) going[at] = voice.speaker;
  }
  return going;
}

function saysWe(voice: Voice): boolean {
  return voice.words.some((word) => FIRST_PERSON_PLURAL.test(word.lower));
}
