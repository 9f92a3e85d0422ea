/** What pdf.js gives of a run of text: the text, where it stands, and how large it is. */
export interface TextRun {
  readonly str: string;
  /** A matrix; its last two numbers are the place of the text's left end on the base line, in points from the bottom left. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** A line of a page of a PDF, in points. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Of the base line, from the bottom. */
  readonly y: number;
  /** Of the letters. */
  readonly size: number;
  readonly font: string;
}

/** Runs on one base line differ by no more than this share of their size; super- and subscripts do. */
const SAME_LINE = 0.45;

/** A gap of this share of the size is a space. */
const SPACE = 0.15;

/** A gap of this many sizes parts columns. */
const COLUMN_GAP = 4;

/** Puts the runs of a page together to lines, in the order in which the page's maker wrote them. */
export function linesOf(runs: readonly TextRun[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const run of runs) {
    const [, , a = 0, b = 0, left = 0, y = 0] = run.transform;
    const size = Math.hypot(a, b);
    if (run.str.trim() === '' || size === 0) continue;
    const line = lines.at(-1);
    const gap = line === undefined ? 0 : left - line.right;
    if (
      line !== undefined &&
      Math.abs(line.y - y) <= SAME_LINE * Math.max(size, line.size) &&
      gap > -size &&
      gap < COLUMN_GAP * size
    ) {
      lines[lines.length - 1] = extend(line, run, size, gap > SPACE * size);
    } else {
      lines.push({ text: run.str.trim(), page, left, right: left + run.width, y, size, font: run.fontName });
    }
  }
  return lines;
}

/** The size and font of a line are those of most of it. */
function extend(line: PdfLine, run: TextRun, size: number, space: boolean): PdfLine {
  const isMain = run.str.length > line.text.length;
  const gap = space || /^\s/.test(run.str) ? ' ' : '';
  return {
    ...line,
    text: line.text + gap + run.str.trim(),
    right: (run.transform[4] ?? 0) + run.width,
    size: isMain ? size : line.size,
    font: isMain ? run.fontName : line.font,
  };
}
