import { type Block, type BlockKind, type Metadata, noMetadata, type Page, type Span } from './block.ts';
import { type Line, softBreaks } from './line-wrap.ts';

/** A bullet that no sentence begins with; a hyphen may begin speech, and the long dash does in many languages. */
const BULLET = /^[•‣▪●◦·*✓➤►]\s+/u;
const HYPHEN = /^[-–]\s+/u;
/** Not "K.": an initial begins many a wrapped line. */
const NUMBER =
  /^\(?(?:\d{1,3}(?:(?:\.\d{1,2})+[.)]?(?=\s+\p{Lu})|[.)])|[a-z][.)]|[A-Z]\)|[ivx]{1,5}[.)]|[IVX]{1,5}\))\s+/u;

/** A heading hardly fills more lines than this. */
const MAX_HEADING_LINES = 3;

/**
 * Reads plain text as people paste it: one paragraph a line, or wrapped to a width with blank lines between.
 *
 * The source is the text itself, place for place, but that a soft line break is a space. Lines that stand by
 * themselves come as `line` blocks, since only what is around them tells a heading from a short paragraph.
 *
 * @param text With line ends as `\n`.
 */
export function readPlainText(text: string, metadata: Metadata = noMetadata): Page {
  const { source, units } = unwrap(text);
  const marks = units.map((unit) => markOf(source.slice(unit.start, unit.end)));
  const blocks = units.map((unit, index): Block => {
    const mark = marks[index] ?? null;
    const run = mark !== null && (marks[index - 1] === mark || marks[index + 1] === mark);
    const whole = source.slice(unit.start, unit.end);
    const dropped = mark === 'bullet' || (mark === 'hyphen' && run) ? whole.search(/(?<=^\S+\s+)\S/) : 0;
    const start = unit.start + Math.max(0, dropped);
    const text = source.slice(start, unit.end);
    const linked = /^https?:\/\/\S+$/.test(text);
    return { kind: kindOf(unit, mark, run), start, end: unit.end, text, depth: 0, linked };
  });
  return { source, blocks, metadata, fromWeb: false, findings: [] };
}

type Mark = 'bullet' | 'hyphen' | 'number' | null;

function markOf(text: string): Mark {
  if (BULLET.test(text)) return 'bullet';
  if (HYPHEN.test(text)) return 'hyphen';
  return NUMBER.test(text) ? 'number' : null;
}

function kindOf(unit: Unit, mark: Mark, run: boolean): BlockKind {
  if (mark === 'bullet' || (mark !== null && run)) return 'item';
  return unit.lines <= MAX_HEADING_LINES ? 'line' : 'paragraph';
}

/** Lines that belong together: one line, or several joined by soft breaks. */
interface Unit extends Span {
  readonly lines: number;
}

function unwrap(text: string): { source: string; units: Unit[] } {
  const lines = linesOf(text);
  const pairs = lines.flatMap((line, index): [Line, Line][] => {
    const below = lines[index + 1];
    return below?.number === line.number + 1 && !opensItem(line, below) ? [[line, below]] : [];
  });
  const isSoft = softBreaks(pairs);
  const soft = new Map(pairs.filter(([above, below]) => isSoft(above, below)));
  const units: Unit[] = [];
  const parts: string[] = [];
  let length = 0;
  let copied = 0;
  let above: Line | null = null;
  for (const line of lines) {
    const joined: boolean = above !== null && soft.get(above) === line;
    const gap: string = joined ? ' ' : text.slice(copied, line.start);
    parts.push(gap, line.text);
    length += gap.length + line.text.length;
    copied = line.end;
    above = line;
    const last = units.at(-1);
    if (joined && last !== undefined) {
      units[units.length - 1] = { start: last.start, end: length, lines: last.lines + 1 };
    } else {
      units.push({ start: length - line.text.length, end: length, lines: 1 });
    }
  }
  return { source: parts.join('') + text.slice(copied), units };
}

/** Whether a line opens a list item; a dash or a number may as well be where a sentence was wrapped. */
function opensItem(above: Line, below: Line): boolean {
  const mark = markOf(below.text);
  return (
    mark === 'bullet' ||
    (mark !== null && (/[.!?:…。]["”’)]*$/u.test(above.text) || markOf(above.text) !== null))
  );
}

/** All lines that are not blank. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const [number, raw] of text.split('\n').entries()) {
    const trimmed = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    if (trimmed !== '') {
      lines.push({
        start: start + indent,
        end: start + indent + trimmed.length,
        text: trimmed,
        indent,
        number,
      });
    }
    start += raw.length + 1;
  }
  return lines;
}
