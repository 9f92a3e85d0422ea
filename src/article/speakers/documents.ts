import { basePhrases } from './noun-phrases.ts';
import { isPossessive, type Stretch, type Word } from './words.ts';

const documents = new Set(
  `account affidavit analysis announcement blog book briefing calculation calculations column comment comments complaint count
  editorial email e-mail emails essay estimate estimates figures interview letter lawsuit memo memoir message motion note
  opinion petition poll post posts release remarks report reports review ruling speech statement statements study suit survey tally
  testimony tweet tweets words website ad advertisement affidavit article complaint data document documents editorial
  evidence filing indictment inquiry investigation list message page paper piece plan policy press-release profile proposal record
  records research results returns rule ruling story suit summary text transcript verdict video website brief submission spot clip show passage readout biography average version novel movie film
  timeline missive response documentary protocol`.split(/\s+/),
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
