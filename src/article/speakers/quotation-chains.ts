import type { Speech } from '../article.ts';
import type { Party } from './party.ts';
import type { Quotation } from './quotations.ts';

/** What chains look at in a statement. */
export interface Link {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The part of it that stands in quotation marks, from 0 to 1. */
  readonly quoted: number;
}

/** From this part of it in quotation marks, a statement without a cue is a quotation. */
export const MOSTLY = 0.5;

/** What is known so far of a statement that somebody says. */
export interface Said {
  party: Party | null;
  readonly manner: Speech['manner'];
  /** False where the party was inferred from other sentences and may be another. */
  sure: boolean;
  /** Whether the statement itself says that somebody speaks, so that no neighbour can tell who. */
  readonly cued: boolean;
}

/**
 * Who goes on in a quotation that has no cue: the speaker of the statement before it, where both stand in one paragraph or the
 * quotation was left open. Of a new paragraph after a closed quotation, see `attributeUncued`.
 */
export function carryOn(
  sentence: Link,
  before: Link | undefined,
  previous: Said | null | undefined,
  quotations: readonly Quotation[],
): Party | null {
  if (!before || !previous?.party || sentence.quoted === 0) return null;
  if (before.paragraph === sentence.paragraph) return previous.party;
  return quotations.some((q) => q.continues && overlaps(q, sentence)) ? previous.party : null;
}

/** “A. B,” she said: gives the statements before a cue, in its quotation or paragraph, its speaker. */
export function carryBack(
  sentences: readonly Link[],
  said: readonly (Said | null)[],
  from: number,
  quotations: readonly Quotation[],
): void {
  const party = said[from]?.party ?? null;
  for (let at = from - 1; at >= 0; at--) {
    const own = said[at];
    const sentence = sentences[at];
    const after = sentences[at + 1];
    if (own?.manner !== 'quoted' || own.party || own.cued || !sentence || !after) return;
    const linked =
      sentence.paragraph === after.paragraph ||
      quotations.some(
        (q) => (q.continues && overlaps(q, after)) || (overlaps(q, sentence) && overlaps(q, after)),
      );
    if (!linked) return;
    own.party = party;
  }
}

/** Gives the quotation of the paragraph before to the name that signs it: "— Carla Sanchez". */
export function sign(
  sentences: readonly Link[],
  said: readonly (Said | null)[],
  signature: number,
  party: Party,
): void {
  const paragraph = sentences[signature - 1]?.paragraph;
  for (let at = signature - 1; at >= 0 && sentences[at]?.paragraph === paragraph; at--) {
    const own = said[at];
    if (own && !own.party) own.party = party;
  }
}

function overlaps(quotation: Quotation, sentence: Link): boolean {
  return quotation.start < sentence.end && quotation.end > sentence.start;
}
