import type { BlockKind, Page } from './block.ts';
import type { Reason } from './left-out.ts';
import { resolveLines } from './line-headings.ts';
import { markAppendices, markFurniture } from './mark-furniture.ts';
import { markPortrait, markTop } from './mark-top.ts';
import type { Finding } from './reading.ts';
import { findTitle } from './title.ts';

/** A page about which nothing is open any more. */
export interface Settled {
  readonly title: string;
  readonly author: string | null;
  readonly date: string | null;
  /** The kind of each block, `line` and `label` no more. */
  readonly kinds: readonly BlockKind[];
  /** Why each block is left out of the answers; null where it is not. */
  readonly marks: readonly (Reason | null)[];
  readonly findings: readonly Finding[];
}

/**
 * Settles what the blocks of a page are: its title, its headings, its text, and what is left out.
 *
 * @param language The article's language, as a BCP 47 tag.
 * @param fileName Gives the title where nothing else does.
 */
export function settle(page: Page, language: string, fileName: string): Settled {
  const { blocks, metadata } = page;
  const marks = markFurniture(blocks);
  const { title, from, findings } = findTitle(page, marks, fileName);
  const top = markTop(blocks, marks, from, language, metadata.author);
  const kinds = resolveLines(blocks, marks, language);
  markAppendices(page, kinds, marks);
  const author = metadata.author ?? top.author;
  markPortrait(blocks, marks, author);
  return { title, author, date: metadata.date ?? top.date, kinds, marks, findings };
}
