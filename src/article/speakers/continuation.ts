import type { Said } from './quotation-chains.ts';
import type { Sentence } from './sentence.ts';

const FIRST_PERSON_PLURAL = /^(?:we|us|our|ours|ourselves)$/;

/**
 * Marks the statements by which a speaker goes on without a verb of saying. Where reported speech itself says an unquoted "we", the
 * article has handed its voice over; the speaker keeps it until the last statement of the paragraph that says "we", or
 * until somebody else is said to speak. Rare, and right mostly where a text was translated or transcribed; so it is marked.
 */
export function continueSpeech(sentences: readonly Sentence[], said: (Said | null)[]): void {
  for (const [i, sentence] of sentences.entries()) {
    const party = said[i]?.party;
    if (!party || !saysWe(sentence)) continue;
    let last = i;
    for (let next = i + 1; next < sentences.length; next++) {
      const after = sentences[next];
      if (!after || after.paragraph !== sentence.paragraph || said[next]) break;
      if (saysWe(after)) last = next;
    }
    for (let at = i + 1; at <= last; at++)
      said[at] = { party, manner: 'continued', sure: false, cued: false };
  }
}

function saysWe(sentence: Sentence): boolean {
  return sentence.plain.some((word) => FIRST_PERSON_PLURAL.test(word.lower));
}
