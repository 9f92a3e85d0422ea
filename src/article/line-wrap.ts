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
 * A text is wrapped where most of its lines that have another right below are as full as they could be, and where of
 * those that break off without a stop many go on in lower case. In such a text a break below a full line is soft. In any
 * text, a long line without a stop goes on where the next starts in lower case, or where it cannot have been all.
 *
 * @param pairs All lines that have another right below, with that line.
 * @returns Whether the break between a line and the one below is soft: a space to the reader.
 */
export function softBreaks(pairs: readonly (readonly [Line, Line])[]): (above: Line, below: Line) => boolean {
  const width = wrapWidth(pairs);
  return (above, below) => {
    if (below.indent >= above.indent + 2 && endsClosed(above)) return false;
    if (width !== null && isFull(above, below, width)) return true;
    if (above.text.length < MIN_BROKEN) return false;
    return isUnfinished(above, below) || (!endsClosed(above) && /^\p{Ll}/u.test(below.text));
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
  return full.length * 2 >= pairs.length && lower.length > 0 && lower.length * 3 >= broken.length
    ? width
    : null;
}

function isFull(above: Line, below: Line, width: number): boolean {
  const firstWord = below.text.search(/\s/);
  return lengthOf(above) + 1 + (firstWord < 0 ? below.text.length : firstWord) > width * FULL;
}

const lengthOf = (line: Line): number => line.indent + line.text.length;

const endsClosed = (line: Line): boolean => /[.!?…。！？।]["'”’»)\]]*$/u.test(line.text);

/** Words after which no line of its own ends. */
const DANGLING =
  /\s(?:the|an?|of|to|in|on|at|for|by|with|from|and|or|but|as|than|is|was|were|are|has|had|its|their|der|die|das|und|von|mit|el|la|los|las|de|del|y|le|les|des|et|du|il|lo|di|e|da|do|dos|в|на|и|с|по)$/u;

/** Stops that close no sentence at the end of a line; those of initials where the line below fits. */
const TITLE = /\s(?:Mrs?|Ms|Dr|Prof|Gen|Sen|Gov|St)\.$/;
const INITIALS = /(?:^|\s)(?:\p{Lu}\.)+$/u;

/** Whether a line breaks off: after an article, a preposition, a title or initials, or within a quotation. */
function isUnfinished(line: Line, below: Line): boolean {
  const { text } = line;
  if (DANGLING.test(text) || TITLE.test(text)) return true;
  if (INITIALS.test(text)) return /^(?:\p{Ll}|\p{Lu}\.)/u.test(below.text);
  const open = text.lastIndexOf('“');
  return open >= 0 && !text.includes('”', open) && !endsClosed(line);
}
