import { basePhrases } from './noun-phrases.ts';
import { isPossessive, type Stretch, type Word } from './words.ts';

const documents = new Set(
  `account ad advertisement affidavit analysis announcement article average biography blog book brief briefing
  calculation calculations clip column comment comments complaint count data document documentary documents
  e-mail editorial email emails essay estimate estimates evidence figures filing film indictment inquiry
  interview investigation lawsuit letter list memo memoir message missive motion movie note novel opinion page
  paper passage petition piece plan policy poll post posts press-release profile proposal protocol readout
  record records release remarks report reports research response results returns review rule ruling show
  speech spot statement statements story study submission suit summary survey tally testimony text timeline
  transcript tweet tweets verdict version video website words`.split(/\s+/),
);

/** Whether a lower-case noun is a document or utterance that can be said to say something. */
export function isDocumentNoun(lower: string): boolean {
  return documents.has(lower) || documents.has(lower.replace(/s$/, ''));
}

/**
 * Whose a document is that "says" something: "Clinton's statement", "her account", "a tally by the Associated Press" speak for
 * Clinton, for her and for the agency; "a new poll" speaks for itself.
 *
 * @returns the words that name its author, or null
 */
export function authorOf(words: readonly Word[], phrase: Stretch): Stretch | null {
  const [head, ...attributes] = basePhrases(words, phrase);
  if (!head || !documents.has(words[head.to - 1]?.lower ?? '')) return null;
  const by = attributes.find((attribute) => /^(?:by|from)$/.test(words[attribute.from - 1]?.lower ?? ''));
  if (by) return by;
  const first = words[head.from];
  if (first && /^(?:his|her|their|its)$/.test(first.lower)) return { from: head.from, to: head.from + 1 };
  const possessive = words.findLastIndex((word, i) => i > head.from && i < head.to && isPossessive(word));
  return possessive > head.from ? { from: head.from, to: possessive } : null;
}
