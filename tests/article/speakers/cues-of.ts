import { findCues } from '../../../src/article/speakers/cues.ts';
import { shown, tagged } from './words-of.ts';

/**
 * The cues of a sentence of {@link tagged} words, the one that tells who speaks first: the verb's dictionary form, its subject, "?" where
 * the sentence has none, and what is set beside that.
 */
export function cuesOf(sentence: string): string[] {
  const words = tagged(sentence);
  const quoted = words.some((word) => word.quoted || word.text === '“”');
  return findCues(words, quoted).map(({ lemma, subject }) => {
    const apposition = subject?.apposition ? `, ${shown(words, subject.apposition)}` : '';
    return `${lemma}: ${subject ? shown(words, subject.phrase) : '?'}${apposition}`;
  });
}
