import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/article/plain-text.ts';

/** A line of so many characters, of words of four letters, that begins and ends as told. */
function fill(length: number, start: string, end = ''): string {
  const middle = length - start.length - end.length;
  return (
    start +
    ' word'
      .repeat(Math.ceil(middle / 5))
      .slice(0, middle)
      .replace(/ $/, 'x') +
    end
  );
}

/** Which of a text's line breaks are only where a program wrapped it, by the lines that go on with the one above. */
function joined(lines: readonly string[]): boolean[] {
  const { source } = readPlainText(lines.join('\n'));
  let at = 0;
  return lines.slice(0, -1).map((line) => {
    at = source.indexOf(line.trim(), at) + line.trim().length;
    return source[at] === ' ';
  });
}

/** Lines that go on in lower case, and in the end one that goes on with a name: only in a wrapped text does it belong to the line above. */
const wrapped = (width: number): string[] => [
  fill(width, 'The'),
  fill(width, 'and'),
  fill(width, 'but'),
  fill(width, 'near'),
  fill(30, 'Elwin', '.'),
];

describe('a text is wrapped to a width', () => {
  it.each([
    [40, true],
    [72, true],
    [120, true],
    [121, false],
  ])('of %d characters: %s', (width, soft) => {
    expect(joined(wrapped(width))).toEqual([true, true, true, soft]);
  });

  it('not of less, as a poem is', () => {
    expect(joined(wrapped(39))).toEqual([false, false, false, false]);
  });

  it('that counts the indentation', () => {
    expect(joined(wrapped(119).map((line) => ` ${line}`))).toEqual([true, true, true, true]);
    expect(joined(wrapped(119).map((line) => `  ${line}`))).toEqual([true, true, true, false]);
    expect(joined(wrapped(39).map((line) => ` ${line}`))).toEqual([true, true, true, true]);
  });

  it('that the longest line tells, wherever it stands', () => {
    expect(
      joined([fill(60, 'The'), fill(60, 'and'), fill(60, 'but'), fill(60, 'near'), fill(121, 'Elwin')]),
    ).toEqual([true, true, true, false]);
  });

  it('where half of the lines or more are as full as they could be', () => {
    const short = (start: string) => fill(20, start, '.');
    const full = [fill(60, 'The'), fill(60, 'and'), fill(60, 'Elwin', '.')];
    expect(joined([...full, short('It'), short('We')])).toEqual([true, true, true, false]);
    expect(joined([...full, short('It'), short('We'), short('He'), short('Go'), short('No')])).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('where of the full lines without a stop a third go on in lower case', () => {
    const name = (count: number) => Array.from({ length: count }, () => fill(60, 'Elwin'));
    const lower = [fill(60, 'The'), fill(60, 'and')];
    expect(joined([...lower, ...name(2)])).toEqual([true, true, true]);
    expect(joined([...lower, ...name(3)])).toEqual([true, false, false, false]);
    expect(joined(name(4))).toEqual([false, false, false]);
  });

  it('where lines go on within quotation marks, with numbers, and in scripts without capitals', () => {
    for (const start of ['“and', '(and', '12 men', 'और'])
      expect(joined([fill(60, 'The'), fill(60, start), fill(60, 'Elwin', '.')])).toEqual([true, true]);
  });

  it('where a line is full as far as the next word tells', () => {
    // 85 of the 100 characters of the longest line are enough.
    const probe = (length: number, word: string) =>
      joined([
        fill(100, 'The'),
        fill(100, 'and'),
        fill(100, 'but'),
        fill(length, 'near'),
        `${word} Elwin.`,
      ]).at(-1);
    expect(probe(80, 'Ann')).toBe(false);
    expect(probe(80, 'Anna')).toBe(false);
    expect(probe(80, 'Annie')).toBe(true);
    expect(probe(81, 'Anna')).toBe(true);
  });

  it('where the line below is one word', () => {
    expect(
      joined([fill(100, 'The'), fill(100, 'and'), fill(100, 'but'), fill(80, 'near'), 'Elwin.'])[3],
    ).toBe(true);
    expect(
      joined([fill(100, 'The'), fill(100, 'and'), fill(100, 'but'), fill(78, 'near'), 'Elwin.'])[3],
    ).toBe(false);
  });

  it('but a line that is set in opens a paragraph, where the one above is closed', () => {
    const closed = (indent: string) =>
      joined([
        fill(60, 'The'),
        fill(60, 'and'),
        fill(60, 'but', '.'),
        indent + fill(60, 'Elwin'),
        fill(20, 'near', '.'),
      ]);
    expect(closed('')).toEqual([true, true, true, true]);
    expect(closed(' ')).toEqual([true, true, true, true]);
    expect(closed('  ')).toEqual([true, true, false, true]);
    expect(
      joined([
        fill(60, 'The'),
        fill(60, 'and'),
        fill(60, 'but'),
        `  ${fill(60, 'Elwin')}`,
        fill(20, 'near', '.'),
      ]),
    ).toEqual([true, true, true, true]);
  });

  it('and not across blank lines', () => {
    expect(readPlainText('One line of\n\nanother line').blocks).toHaveLength(2);
  });
});

describe('in a text that is not wrapped, a long line goes on', () => {
  const long = (end: string, length = 60) => fill(length, 'The', ` ${end}`);
  const next = (end: string, below: string, length?: number) => joined([long(end, length), below])[0];

  it.each<[string, string, string, boolean]>([
    ['where the next starts in lower case', 'mill', 'and fell.', true],
    ['not where the next starts with a capital', 'mill', 'Elwin fell.', false],
    ['not in lower case after a stop', 'mill.', 'and fell.', false],
    ['not in lower case after a stop in quotation marks', 'mill.”', 'and fell.', false],
    ['after an article', 'the', 'Elwin mill.', true],
    ['after a preposition', 'of', 'Elwin.', true],
    ['after a preposition in German', 'von', 'Elwin.', true],
    ['after an article in Spanish', 'los', 'Reyes.', true],
    ['after a preposition in Russian', 'на', 'Волге.', true],
    ['after a title', 'Dr.', 'Ann Lee.', true],
    ['after a title of a woman', 'Mrs.', 'Ann Lee.', true],
    ['not after another short word with a stop', 'Elw.', 'Ann Lee.', false],
    ['after an initial, where another follows', 'J.', 'K. Marsh.', true],
    ['after initials, in lower case', 'U.S.', 'capital.', true],
    ['not after initials, with a word of its own', 'U.S.', 'Elwin fell.', false],
    ['within a quotation', '“We', 'Elwin men know.”', true],
    ['not within a quotation after a stop', '“We know.', 'Elwin men do.”', false],
    ['not after a quotation', '“we” say', 'Elwin men.', false],
    ['within the second quotation', '“we” and “they', 'Elwin men.”', true],
  ])('%s', (_, end, below, expected) => {
    expect(next(end, below)).toBe(expected);
  });

  it('and a short one does not', () => {
    expect(next('mill', 'and fell.', 40)).toBe(true);
    expect(next('mill', 'and fell.', 39)).toBe(false);
    expect(next('of', 'Elwin.', 40)).toBe(true);
    expect(next('of', 'Elwin.', 39)).toBe(false);
  });
});
