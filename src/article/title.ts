import type { Block, Page } from './block.ts';
import { breaksOff, endsInStop } from './closing.ts';
import { fileTitle } from './identity.ts';
import type { Reason } from './left-out.ts';
import type { Finding } from './reading.ts';

/** A longer first line is a paragraph, in UTF-16 units. */
const MAX_TITLE = 300;

/** An article's title, and where its text begins. */
export interface Title {
  readonly title: string;
  /** Index of the first block that may belong to the text. */
  readonly from: number;
  readonly findings: readonly Finding[];
}

/**
 * Finds the title: what the page says of itself, else its first heading or line, else the file's name.
 *
 * @param marks What is left out so far; the block that holds the title is added.
 */
export function findTitle(page: Page, marks: (Reason | null)[], fileName: string): Title {
  const first = page.blocks.findIndex((_, index) => marks[index] === null);
  const block = page.blocks[first];
  const { title } = page.metadata;
  if (title !== null) {
    const repeated = page.blocks.findIndex(
      (each, index) => marks[index] === null && saysSame(each.text, title),
    );
    const isTop = repeated >= 0 && (repeated === first || page.blocks[repeated]?.kind === 'heading');
    if (isTop) marks[repeated] = 'title';
    return { title, from: isTop && repeated === first ? first + 1 : Math.max(0, first), findings: [] };
  }
  if (block !== undefined && mayBeTitle(block, page.blocks, first)) {
    marks[first] = 'title';
    return { title: block.text, from: first + 1, findings: [] };
  }
  const named = fileTitle(fileName);
  const message = `No title was found; the file's name is used: “${named}”. Put a title in the first line.`;
  return { title: named, from: Math.max(0, first), findings: [{ kind: 'title', message, text: null }] };
}

/** The first heading, unless others of its rank follow it: then it heads the first of several sections. */
function mayBeTitle(block: Block, blocks: readonly Block[], index: number): boolean {
  const rest = blocks.slice(index + 1);
  if (rest.length === 0 || block.text.length > MAX_TITLE) return false;
  if (block.kind === 'heading') {
    return block.depth <= 1 || !rest.some((other) => other.kind === 'heading' && other.depth <= block.depth);
  }
  if (!['line', 'label', 'paragraph'].includes(block.kind)) return false;
  return !breaksOff(block.text) && (!endsInStop(block.text) || /^[^.!?…。]{3,}[?!？！]$/u.test(block.text));
}

/** Whether two titles are the same but for case, white space and marks. */
function saysSame(one: string, other: string): boolean {
  const words = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim();
  return one.length <= 2 * other.length + 20 && words(one) === words(other);
}
