import { breaksOff, endsInStop } from './closing.ts';
import type { LooseBlock } from './page-builder.ts';
import type { PdfLine } from './pdf-lines.ts';

/** A heading is larger than the text by this factor. */
const HEADING_SIZE = 1.12;
const MAX_HEADING = 200;

/** Sizes that differ by less are one, in points. */
const SAME_SIZE = 0.6;

/** A paragraph ends where the distance to the next line is larger than that between lines by this factor. */
const WIDE_GAP = 1.25;

/** A first line is set in by more than this, in sizes. */
const INDENT = 0.8;

/** A line that repeats on this share of the pages, at their top or bottom, runs along. */
const RUNNING_SHARE = 0.5;

const BULLET = /^[•‣▪●◦·]\s*/u;

/** "Naming . . . . . . 3": a line of a table of contents. */
const LEADER = /(?:\.\s?){6}\s*(?:\d{1,4}|[ivxl]+)?$/;

/** The blocks of a document, and its running titles and page numbers, which are none. */
export interface PdfBlocks {
  readonly blocks: readonly LooseBlock[];
  readonly running: readonly string[];
}

/**
 * Puts lines together to paragraphs and headings, by the distances between lines, their indentation and the size of
 * their letters: a PDF says no more of itself than that.
 */
export function blocksOfLines(all: readonly PdfLine[]): PdfBlocks {
  const isRunning = runningLines(all);
  const lines = all.filter((line) => !isRunning(line));
  const body = bodyOf(lines);
  const sizes = [...new Set(lines.map(({ size }) => round(size)))]
    .filter((size) => size >= body.size * HEADING_SIZE)
    .sort((a, b) => b - a);
  const blocks = paragraphsOf(lines, body).map((paragraph): LooseBlock => {
    const text = joinLines(paragraph);
    const [first] = paragraph;
    const depth = first === undefined ? 0 : sizes.indexOf(round(first.size)) + 1;
    if (depth > 0 && text.length <= MAX_HEADING && !(endsInStop(text) && paragraph.length > 2))
      return { kind: 'heading', text, depth };
    if (BULLET.test(text)) return { kind: 'item', text: text.replace(BULLET, '') };
    // Bold type of the text's own size: the font alone tells.
    return { kind: paragraph.length === 1 && first?.font !== body.font ? 'label' : 'paragraph', text };
  });
  return { blocks, running: [...new Set(all.filter(isRunning).map(({ text }) => text))] };
}

interface Body {
  readonly size: number;
  readonly font: string;
  /** The distance between lines of a paragraph. */
  readonly leading: number;
}

/** Size, font and leading of most of the text. */
function bodyOf(lines: readonly PdfLine[]): Body {
  const size = mostCommon(lines, ({ size }) => round(size)) ?? 1;
  const main = lines.filter((line) => round(line.size) === size);
  const gaps = main.flatMap((line, index) => {
    const gap = line.y - (main[index + 1]?.y ?? Number.NEGATIVE_INFINITY);
    return main[index + 1]?.page === line.page && gap > 0.8 * size && gap < 2.5 * size
      ? [{ text: line.text, gap: round(gap) }]
      : [];
  });
  return {
    size,
    font: mostCommon(main, ({ font }) => font) ?? '',
    leading: mostCommon(gaps, ({ gap }) => gap) ?? 1.2 * size,
  };
}

/** The value that stands on most characters. */
function mostCommon<Line extends { readonly text: string }, Value>(
  lines: readonly Line[],
  read: (line: Line) => Value,
): Value | undefined {
  const counts = new Map<Value, number>();
  for (const line of lines) counts.set(read(line), (counts.get(read(line)) ?? 0) + line.text.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function paragraphsOf(lines: readonly PdfLine[], body: Body): PdfLine[][] {
  const paragraphs: PdfLine[][] = [];
  const pages = byPage(lines);
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    const above = paragraph?.at(-1);
    if (
      paragraph !== undefined &&
      above !== undefined &&
      goesOn(above, line, paragraph.length === 1, pages.get(line.page) ?? [], body)
    )
      paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function goesOn(
  above: PdfLine,
  line: PdfLine,
  isSecond: boolean,
  page: readonly PdfLine[],
  body: Body,
): boolean {
  if (Math.abs(above.size - line.size) > SAME_SIZE || BULLET.test(line.text)) return false;
  if (isDivided(above.text, line.text) || hangs(above.text, line.text)) return true;
  if (above.page !== line.page || line.y >= above.y)
    return !endsInStop(above.text) && /^["“‘«(]?\p{Ll}/u.test(line.text);
  const leading = (body.leading * above.size) / body.size;
  if (above.y - line.y > WIDE_GAP * leading) return false;
  if (above.size >= body.size * HEADING_SIZE) return true;
  const shift = line.left - above.left;
  // The lines of a list item hang below its text, not below its bullet.
  if ((shift > INDENT * line.size && !BULLET.test(above.text)) || (shift < -INDENT * line.size && !isSecond))
    return false;
  // Edges are guesses; a sentence that plainly runs on is none.
  if (!endsInStop(above.text) && !breaksOff(above.text) && /^\p{Ll}/u.test(line.text)) return true;
  return !wouldFit(above, line, page);
}

/** Whether the first word of a line had found room in the line above: then it was not for want of room that it broke. */
function wouldFit(above: PdfLine, line: PdfLine, page: readonly PdfLine[]): boolean {
  const column = page.filter(({ left }) => Math.abs(left - line.left) < above.size);
  const edge = Math.max(...column.map(({ right }) => right));
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const character = (line.right - line.left) / line.text.length;
  return above.right + (word + 1) * character * 1.2 < edge;
}

/** Whether a word was divided at the end of a line. */
function isDivided(above: string, below: string): boolean {
  return /\p{Ll}[-\u00ad]$/u.test(above) && /^\p{Ll}/u.test(below);
}

/** What a hanging hyphen stands before; no word's last part is one of them. */
const HANGING = /^(?:und|oder|bzw\.|sowie|and|or|och|og)\s/;

/** "Haupt-" before "und Nebenstraßen", "short-" before "and long-term": a hyphen that stands for the rest of a word to come. */
function hangs(above: string, below: string): boolean {
  return /\p{L}-$/u.test(above) && HANGING.test(below);
}

/** A word that was divided is whole again; one that has its own hyphen there, as "Franco-German", keeps it. */
function joinLines(lines: readonly PdfLine[]): string {
  return lines
    .map(({ text }) => text)
    .reduce((joined, text) => {
      if (hangs(joined, text)) return `${joined} ${text}`;
      if (isDivided(joined, text)) return joined.slice(0, -1) + text;
      const hyphenated = /[\p{L}\p{N}]-$/u.test(joined) && /^[\p{L}\p{N}]/u.test(text);
      return hyphenated ? joined + text : `${joined} ${text}`;
    });
}

function byPage(lines: readonly PdfLine[]): Map<number, PdfLine[]> {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page) ?? [];
    page.push(line);
    pages.set(line.page, page);
  }
  return pages;
}

/** Lines at the top or bottom of pages that repeat but for their numbers, page numbers, and tables of contents. */
function runningLines(lines: readonly PdfLine[]): (line: PdfLine) => boolean {
  const pages = byPage(lines);
  const counts = new Map<string, number>();
  const edges = new Set<PdfLine>();
  for (const page of pages.values()) {
    const byHeight = [...page].sort((a, b) => b.y - a.y);
    const ends = [...byHeight.slice(0, 2), ...byHeight.slice(-2)];
    for (const line of ends) edges.add(line);
    for (const each of new Set(ends.map(shape))) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const needed = Math.max(2, pages.size * RUNNING_SHARE);
  return (line) =>
    LEADER.test(line.text) ||
    (edges.has(line) && ((counts.get(shape(line)) ?? 0) >= needed || PAGE_NUMBER.test(line.text)));
}

const PAGE_NUMBER = /^(?:page\s)?[-–]?\s?(?:\d{1,4}|[ivxl]{1,6})\s?[-–]?$/i;

const shape = ({ text }: PdfLine): string => text.replace(/\d+/g, '#');

const round = (points: number): number => Math.round(points * 2) / 2;
