/** A line of plain text: its place without white space at its ends, and the width of its indentation. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly indent: number;
  /** Counts the text's lines, blank ones too. */
  readonly number: number;
}

/** Nobody wraps wider or narrower, in UTF-16 units. */
const MAX_WIDTH = 120;
const MIN_WIDTH = 40;

/** A full line may end this far short of the width: some programs fill paragraphs evenly rather than greedily. */
const FULL = 0.85;

/** A shorter line that ends without a stop may be a heading, so a lower-case start below it proves nothing. */
const MIN_BROKEN = 40;

/**
 * Tells the line breaks that a program made to fit a width from those that the author made.
 *
 * A text is wrapped where most of its lines that have another right below are as full as they could be and break off
 * without a stop, and the lines below go on in lower case. In such a text a break below a full line is soft. In any
 * text, a long line without a stop goes on in a next line that starts in lower case.
 *
 * @param pairs All lines that have another right below, with that line.
 * @returns Whether the break between a line and the one below is soft: a space to the reader.
 */
export function softBreaks(pairs: readonly (readonly [Line, Line])[]): (above: Line, below: Line) => boolean {
  const width = wrapWidth(pairs);
  return (above, below) => {
    if (below.indent >= above.indent + 2 && endsClosed(above)) return false;
    if (width !== null && isFull(above, below, width)) return true;
    return above.text.length >= MIN_BROKEN && !endsClosed(above) && /^\p{Ll}/u.test(below.text);
  };
}

function wrapWidth(pairs: readonly (readonly [Line, Line])[]): number | null {
  if (pairs.length === 0) return null;
  let width = 0;
  for (const [above, below] of pairs) width = Math.max(width, lengthOf(above), lengthOf(below));
  if (width > MAX_WIDTH || width < MIN_WIDTH) return null;
  const full = pairs.filter(([above, below]) => isFull(above, below, width));
  const broken = full.filter(([above]) => !endsClosed(above));
  const lower = broken.filter(([, below]) => /^["“‘«(]?[\p{Ll}\p{Lo}\d]/u.test(below.text));
  return full.length * 2 >= pairs.length &&
    broken.length * 2 >= full.length &&
    lower.length * 3 >= broken.length &&
    broken.length > 0
    ? width
    : null;
}

function isFull(above: Line, below: Line, width: number): boolean {
  const firstWord = below.text.search(/\s/);
  return lengthOf(above) + 1 + (firstWord < 0 ? below.text.length : firstWord) > width * FULL;
}

const lengthOf = (line: Line): number => line.indent + line.text.length;

const endsClosed = (line: Line): boolean => /[.!?…。！？।]["'”’»)\]]*$/u.test(line.text);
