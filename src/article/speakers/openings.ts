import { findCues } from './cues.ts';
import type { Party } from './party.ts';
import { MOSTLY } from './quotation-chains.ts';
import type { Sentence } from './sentence.ts';

/** A statement that ends with a colon, and whose words follow: "Caddell continued:", "Sanders made the following comment:". */
export interface Opening {
  readonly party: Party;
  /** The paragraph that it ends. */
  readonly paragraph: number;
  /** Whether a cue says that somebody speaks; else only a quotation after it is taken for their words. */
  readonly reports: boolean;
}

/** Whether a paragraph right after an opening says what it announces. */
export function follows(opening: Opening, sentence: Sentence): boolean {
  return sentence.paragraph === opening.paragraph + 1 && (opening.reports || sentence.quoted >= MOSTLY);
}

/** Whether an opening says nothing itself: "Caddell continued:". */
export function isBare(sentence: Sentence): boolean {
  const [cue, more] = findCues(sentence.collapsed, true);
  return sentence.opens && cue !== undefined && more === undefined && sentence.collapsed.length - cue.at <= 8;
}
