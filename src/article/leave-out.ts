import type { Block, BlockKind } from './block.ts';
import { endsInStop } from './closing.ts';
import { bylineNames, isCredit } from './credit.ts';
import { isDateline } from './dateline.ts';
import { isDate } from './dates.ts';
import { headsClosingMatter, headsLinks, isFurniture, isMenuWord, isRelatedLink } from './furniture.ts';
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
  markLinkLists(blocks, marks);
  markTeasers(blocks, marks);
  spreadToMenus(blocks, marks, 1);
  spreadToMenus(blocks, marks, -1);
  return marks;
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

/** Marks headings that are links and stand above links: the headlines of teasers. */
function markTeasers(blocks: readonly Block[], marks: (Reason | null)[]): void {
  for (const [index, { kind, linked }] of blocks.entries()) {
    if (kind === 'heading' && linked && marks[index + 1] === 'related-link') marks[index] ??= 'related-link';
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
  blocks: readonly Block[],
  kinds: readonly BlockKind[],
  marks: (Reason | null)[],
): void {
  let below: { reason: Reason; depth: number } | null = null;
  for (const [index, block] of blocks.entries()) {
    const isHeading = kinds[index] === 'heading';
    if (isHeading && headsLinks(block.text)) below = { reason: 'related-link', depth: block.depth };
    else if (isHeading && headsClosingMatter(block.text)) below = { reason: 'furniture', depth: block.depth };
    else if (isHeading && !block.linked && (below === null || block.depth <= below.depth)) below = null;
    else if (below?.reason === 'related-link' && !block.linked && endsInStop(block.text)) below = null;
    if (below !== null) marks[index] ??= below.reason;
  }
}

/** What the lines between title and text tell. */
export interface Top {
  readonly author: string | null;
  readonly date: string | null;
}

/** The first sentence that is as long ends the top of a page, in UTF-16 units. */
const MIN_TEXT = 60;

/**
 * Marks the datelines and bylines between the title and the text, and takes author and date from them.
 *
 * @param marks What is left out so far; added to.
 * @param from Index of the first block below the title.
 * @param known The author's name, if the page's metadata give it.
 */
export function markTop(
  blocks: readonly Block[],
  marks: (Reason | null)[],
  from: number,
  language: string,
  known: string | null,
): Top {
  let author: string | null = null;
  let date: string | null = null;
  let paragraphs = 0;
  for (const [offset, block] of blocks.slice(from).entries()) {
    const index = from + offset;
    if (marks[index] !== null || block.kind === 'item') continue;
    // Pages often show one paragraph, the standfirst, above the byline.
    if (
      block.kind !== 'heading' &&
      endsInStop(block.text) &&
      block.text.length >= MIN_TEXT &&
      ++paragraphs > 1
    )
      break;
    const names = bylineNames(block.text);
    if (names !== null || isNameLine(block.text, known)) {
      author ??= names;
      marks[index] = 'credit';
    } else if (paragraphs === 0 ? isDateline(block.text, language) : isDate(block.text, language)) {
      if (isDate(block.text, language)) date ??= block.text;
      marks[index] = 'dateline';
    }
  }
  return { author, date };
}

/** "Jane Doe, AP Writer", where the page names Jane Doe as its author; and the other way round. */
function isNameLine(text: string, author: string | null): boolean {
  if (author === null || endsInStop(text) || text.length > 100) return false;
  const [line, name] = [text, author].map((each) => each.toLowerCase().replace(/^by\s/, ''));
  return line !== undefined && name !== undefined && (line.startsWith(name) || name.startsWith(line));
}

/** How many blocks the portrait of an author may take at the end of a page. */
const PORTRAIT_BLOCKS = 4;

/**
 * Marks the author's portrait at the end of a page: "Jane Doe covers South Asia for ...".
 *
 * @param marks What is left out so far; added to.
 */
export function markPortrait(
  blocks: readonly Block[],
  marks: (Reason | null)[],
  author: string | null,
): void {
  const name = author
    ?.replace(/^by\s/i, '')
    .split(/,| and /)[0]
    ?.trim();
  if (name === undefined || !name.includes(' ')) return;
  for (let index = Math.max(1, blocks.length - PORTRAIT_BLOCKS); index < blocks.length; index++) {
    const text = blocks[index]?.text ?? '';
    const rest = text.startsWith(name) ? text.slice(name.length) : null;
    if (rest !== null && /^(?:,.{2,60},)?\s(?:is|was|has|covers|writes|reports|works|joined)\b/.test(rest))
      marks[index] ??= 'credit';
  }
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
  const line = text.replace(/\s+/g, ' ');
  const shown = line.length > 80 ? `${line.slice(0, 80).trimEnd()}…` : line;
  return { kind: reason, message: `${MESSAGES[reason]}: “${shown}”.`, text };
}
