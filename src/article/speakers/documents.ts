import { basePhrases } from './noun-phrases.ts';
import { isPossessive, type Stretch, type Word } from './words.ts';

const documents = new Set(
  `account affidavit analysis announcement blog book briefing calculation calculations column comment comments complaint count
  editorial email e-mail emails essay estimate estimates figures interview letter lawsuit memo memoir message motion note
  opinion petition poll post posts release remarks report reports review ruling speech statement statements study suit survey tally
  testimony tweet tweets words website`.split(/\s+/),
);

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
