import type { Block } from './block.ts';
import { bylineNames, isCredit } from './credit.ts';
import { isDate, isDateline } from './dateline.ts';
import { isFurniture, isMenuWord, isRelatedLink } from './furniture.ts';
import type { Finding } from './reading.ts';

/** Why a block is kept out of the answers; `title` needs no finding. */
export type Reason = Extract<Finding['kind'], 'furniture' | 'related-link' | 'dateline' | 'credit' | 'title'>;

/** Marks page furniture, links to other articles and picture credits, wherever they stand. */
export function markFurniture(blocks: readonly Block[]): (Reason | null)[] {
  const marks = blocks.map((block): Reason | null => {
    if (!/[\p{L}\p{N}]/u.test(block.text) || isFurniture(block.text)) return 'furniture';
    if (isRelatedLink(block.text) || isBareLink(block)) return 'related-link';
    return block.kind !== 'heading' && isCredit(block.text) ? 'credit' : null;
  });
  spreadToMenus(blocks, marks, 1);
  spreadToMenus(blocks, marks, -1);
  return marks;
}

/** A paragraph that is one link and no sentence, or a bare address, leads elsewhere. */
function isBareLink(block: Block): boolean {
  return (
    block.linked &&
    (block.kind === 'paragraph' || block.kind === 'line') &&
    !/[.!?…]["”’)]?$/u.test(block.text)
  );
}

/** "Home" or "Print" beside other furniture, or at either end of the page, is furniture. */
function spreadToMenus(blocks: readonly Block[], marks: (Reason | null)[], step: 1 | -1): void {
  let beside = true;
  for (let index = step > 0 ? 0 : blocks.length - 1; blocks[index] !== undefined; index += step) {
    const block = blocks[index];
    if (marks[index] === null && beside && block?.kind !== 'heading' && isMenuWord(block?.text ?? ''))
      marks[index] = 'furniture';
    beside = marks[index] === 'furniture';
  }
}

/** What the lines between title and text tell. */
export interface Top {
  readonly author: string | null;
  readonly date: string | null;
}

/**
 * Marks the datelines and bylines that stand between the title and the text, and takes author and date from them.
 *
 * @param marks What is left out so far; added to.
 * @param from Index of the first block below the title.
 */
export function markTop(
  blocks: readonly Block[],
  marks: (Reason | null)[],
  from: number,
  language: string,
): Top {
  let author: string | null = null;
  let date: string | null = null;
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || marks[index] != null) continue;
    const names = bylineNames(block.text);
    if (names !== null) {
      author ??= names;
      marks[index] = 'credit';
    } else if (block.kind !== 'item' && isDateline(block.text, language)) {
      if (isDate(block.text, language)) date ??= block.text;
      marks[index] = 'dateline';
    } else {
      break;
    }
  }
  return { author, date };
}

const MESSAGES: Readonly<Record<Exclude<Reason, 'title'>, string>> = {
  furniture: 'Left out as part of the page, not of the article',
  'related-link': 'Left out as a link to another article',
  dateline: 'Left out as the line that says where and when it was written',
  credit: 'Left out as a credit',
};

/** One finding for each block that is left out and has words. */
export function leftOutFindings(blocks: readonly Block[], marks: readonly (Reason | null)[]): Finding[] {
  return blocks.flatMap((block, index): Finding[] => {
    const reason = marks[index];
    if (reason == null || reason === 'title' || !/[\p{L}\p{N}]/u.test(block.text)) return [];
    return [leftOut(reason, block.text)];
  });
}

/** The finding for a text that is left out. */
export function leftOut(reason: Exclude<Reason, 'title'>, text: string): Finding {
  const shown = text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text;
  return { kind: reason, message: `${MESSAGES[reason]}: “${shown}”.`, text };
}
