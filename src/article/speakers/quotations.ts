/** What stands between two quotation marks, the marks included, in UTF-16 units of the source. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** False where the paragraph ends before the closing mark. */
  readonly closed: boolean;
  /** Whether it goes on from a quotation that the paragraph before left open. */
  readonly continues: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const OPENING = '“„«‹「『';
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"”',
  "''": "''",
  '``': "''",
  '‘': '’',
  "'": "'",
};

/**
 * Finds the quotations of a text, paragraph by paragraph.
 *
 * Curly, straight, angle and low marks, doubled apostrophes (as wire services send them), and single marks
 * where they cannot be apostrophes. A quotation that a paragraph leaves open and the next one opens again is
 * one speech, by the rule of English typesetting (The Chicago Manual of Style, 13.32), and so is one that the next
 * closes without opening it again; elsewhere a missing mark ends with its paragraph.
 *
 * @param paragraphs places in the source, ascending
 */
export function findQuotations(source: string, paragraphs: readonly Range[]): Quotation[] {
  const found: Quotation[] = [];
  let leftOpen = false;
  for (const paragraph of paragraphs) {
    let at = paragraph.start;
    let first = true;
    let open = false;
    while (at < paragraph.end) {
      if (first && leftOpen && isClosing(source, at, paragraph)) {
        found.push({ start: paragraph.start, end: at + 1, closed: true, continues: true });
        first = false;
        open = false;
        at++;
        continue;
      }
      const mark = openingMark(source, at, paragraph);
      if (!mark) {
        at++;
        continue;
      }
      const close = closingMark(source, at + mark.length, mark, paragraph);
      const atStart = first && source.slice(paragraph.start, at).trim() === '';
      open = close === null;
      if (close === null && (mark === "'" || mark === '‘')) {
        at++;
        open = false;
        continue;
      }
      const end = close ?? paragraph.end;
      found.push({ start: at, end, closed: !open, continues: leftOpen && atStart });
      first = false;
      at = end;
    }
    leftOpen = open;
  }
  return found;
}

function openingMark(source: string, at: number, within: Range): string | null {
  const two = source.slice(at, at + 2);
  if (two === "''" || two === '``') return two;
  const mark = source.charAt(at);
  if (mark === '”' && source.slice(within.start, at).trim() === '') return mark;
  if (OPENING.includes(mark) || mark === '"') return mark;
  if (mark === '»') return '»';
  if (mark !== "'" && mark !== '‘') return null;
  const before = at === within.start ? ' ' : source.charAt(at - 1);
  return /[\s([—–]/.test(before) && /[\p{L}\p{N}]/u.test(source.charAt(at + 1)) ? mark : null;
}

/** Whether a mark looks as if it ended a quotation, by the letter or stop before it and the space behind it: `early." After`. */
function isClosing(source: string, at: number, within: Range): boolean {
  if (!/["“”]/.test(source.charAt(at)) || at === within.start) return false;
  const after = at + 1 >= within.end ? ' ' : source.charAt(at + 1);
  return /[\p{L}\p{N}.,!?…]/u.test(source.charAt(at - 1)) && /\s/.test(after);
}

/** How far a closing single mark is looked for, in UTF-16 units: most single marks are apostrophes. */
const LONGEST_SINGLE = 1000;

/** Index after the closing mark, or null where the paragraph holds none. */
function closingMark(source: string, from: number, mark: string, within: Range): number | null {
  const closers = CLOSING[mark] ?? mark;
  const single = mark === "'" || mark === '‘';
  const end = single ? Math.min(within.end, from + LONGEST_SINGLE) : within.end;
  for (let at = from; at < end; at++) {
    if (mark === "''" || mark === '``') {
      if (source.startsWith("''", at)) return at + 2;
      continue;
    }
    // “It is unusual,“ said Noble: the mark faces the wrong way.
    if (mark === '“' && source.charAt(at) === '“' && isClosing(source, at, within)) return at + 1;
    if (!closers.includes(source.charAt(at))) continue;
    if (!single) return at + 1;
    const before = source.charAt(at - 1);
    const after = at + 1 >= within.end ? ' ' : source.charAt(at + 1);
    if (/[\p{L}\p{N},.!?…]/u.test(before) && /[\s,.;:!?)\]—–]/.test(after) && !/s/.test(before))
      return at + 1;
    if (/[,.!?…]/.test(before)) return at + 1;
  }
  return null;
}

/** Length of the part of a range that stands in quotation marks. */
export function quotedLength(range: Range, quotations: readonly Quotation[]): number {
  let length = 0;
  for (const q of quotations)
    length += Math.max(0, Math.min(q.end, range.end) - Math.max(q.start, range.start));
  return length;
}

/** The quotation that a place in the source stands in, or null. */
export function quotationAt(place: number, quotations: readonly Quotation[]): Quotation | null {
  return quotations.find((q) => q.start <= place && place < q.end) ?? null;
}
