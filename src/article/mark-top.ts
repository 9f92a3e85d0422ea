import type { Block } from './block.ts';
import { endsInStop } from './closing.ts';
import { bylineNames } from './credit.ts';
import { isDateline } from './dateline.ts';
import { isDate } from './dates.ts';
import type { Reason } from './left-out.ts';

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
    if (marks[index] !== null || block.kind === 'item' || block.kind === 'heading') continue;
    // Pages often show one paragraph, the standfirst, above the byline.
    if (endsInStop(block.text) && block.text.length >= MIN_TEXT && ++paragraphs > 1) break;
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
