import type { Block, BlockKind, Page } from './block.ts';
import { endsInStop } from './closing.ts';
import { isCredit } from './credit.ts';
import { headsClosingMatter, headsLinks, isFurniture, isMenuWord, isRelatedLink } from './furniture.ts';
import type { Reason } from './left-out.ts';

/** Marks page furniture, links to other articles and picture credits, wherever they stand. */
export function markFurniture(blocks: readonly Block[]): (Reason | null)[] {
  const marks = blocks.map((block): Reason | null => {
    if (!/[\p{L}\p{N}]/u.test(block.text)) return 'furniture';
    return block.kind === 'heading' ? null : reasonOf(block);
  });
  markLinkLists(blocks, marks);
  spreadToMenus(blocks, marks, 1);
  spreadToMenus(blocks, marks, -1);
  markHeadings(blocks, marks);
  return marks;
}

function reasonOf(block: Block): Reason | null {
  if (isFurniture(block.text)) return 'furniture';
  if (isRelatedLink(block.text) || isBareLink(block)) return 'related-link';
  return isCredit(block.text) ? 'credit' : null;
}

/** Marks headings over furniture; "Comments" or "Advertising" over text is the article's own. */
function markHeadings(blocks: readonly Block[], marks: (Reason | null)[]): void {
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (block?.kind !== 'heading' || marks[index] !== null) continue;
    const isOverText = marks[index + 1] === null && blocks[index + 1]?.kind !== 'heading';
    if (isOverText) continue;
    marks[index] = reasonOf(block);
    // The headline of a teaser.
    if (block.linked && marks[index + 1] === 'related-link') marks[index] ??= 'related-link';
  }
}

/** A paragraph that is one link and no sentence, or an address by itself, leads elsewhere. */
function isBareLink(block: Block): boolean {
  if (!['paragraph', 'line', 'label'].includes(block.kind)) return false;
  return (block.linked && !endsInStop(block.text)) || /^(?:https?:\/\/|www\.)\S+$/.test(block.text);
}

/** Marks lists of two items or more that are links and nothing else, as pages have them around an article. */
function markLinkLists(blocks: readonly Block[], marks: (Reason | null)[]): void {
  for (let from = 0; from < blocks.length; from++) {
    let to = from;
    while (blocks[to]?.kind === 'item') to++;
    const items = blocks.slice(from, to);
    if (items.length > 1 && items.every(({ linked, text }) => linked && !endsInStop(text))) {
      for (let index = from; index < to; index++) marks[index] ??= 'related-link';
    }
    from = Math.max(from, to);
  }
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

/**
 * Marks what stands below headings such as "Related stories", up to the first sentence, and "About the author", up to
 * the next heading of its rank; with those headings.
 *
 * @param kinds The kind of each block, `line` and `label` no more.
 * @param marks What is left out so far; added to.
 */
export function markAppendices(
  { blocks, fromWeb }: Page,
  kinds: readonly BlockKind[],
  marks: (Reason | null)[],
): void {
  let below: { reason: Reason; depth: number } | null = null;
  for (const [index, block] of blocks.entries()) {
    const isHeading = kinds[index] === 'heading';
    const next = blocks[index + 1];
    const isOverSentence =
      next !== undefined && kinds[index + 1] !== 'heading' && !next.linked && endsInStop(next.text);
    if (isHeading && headsLinks(block.text) && !isOverSentence)
      below = { reason: 'related-link', depth: block.depth };
    else if (isHeading && headsClosingMatter(block.text, fromWeb))
      below = { reason: 'furniture', depth: block.depth };
    else if (isHeading && !block.linked && (below === null || block.depth <= below.depth)) below = null;
    else if (below?.reason === 'related-link' && !block.linked && endsInStop(block.text)) below = null;
    if (below !== null) marks[index] ??= below.reason;
  }
}
