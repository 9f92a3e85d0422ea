import { describe, expect, it } from 'vitest';
import { breaksOff, endsInStop } from '../../src/article/closing.ts';
import { cutLong } from '../../src/article/long-statements.ts';
import { layOut } from '../../src/article/page-builder.ts';

describe('blocks that are laid out', () => {
  it('are none of nothing', () => {
    expect(layOut([])).toEqual({ source: '', blocks: [] });
    expect(layOut([{ kind: 'paragraph', text: ' \n ' }])).toEqual({ source: '', blocks: [] });
  });

  it('stand in the source with a blank line between each two', () => {
    expect(
      layOut([
        { kind: 'heading', text: 'The flood', depth: 2 },
        { kind: 'paragraph', text: 'It rained.', linked: true },
        { kind: 'item', text: '' },
        { kind: 'item', text: 'Rain' },
      ]),
    ).toEqual({
      source: 'The flood\n\nIt rained.\n\nRain',
      blocks: [
        { kind: 'heading', start: 0, end: 9, text: 'The flood', depth: 2, linked: false },
        { kind: 'paragraph', start: 11, end: 21, text: 'It rained.', depth: 0, linked: true },
        { kind: 'item', start: 23, end: 27, text: 'Rain', depth: 0, linked: false },
      ],
    });
  });

  const shown = (text: string, kind: 'paragraph' | 'heading' | 'code' = 'paragraph') =>
    layOut([{ kind, text }]).blocks.map((block) => block.text);

  it.each<[string, string, string[]]>([
    ['white space at its ends', '  It rained. \n', ['It rained.']],
    ['runs of blanks', 'It  rained\u00a0\u00a0hard.', ['It rained hard.']],
    ['a tab, which parts cells', 'Ann \t 12', ['Ann\t12']],
    ['what takes no room', 'The par\u00adlia\u200bment\u2060 met\ufeff.', ['The parliament met.']],
    [
      'a blank line, which parts it',
      'It rained.\n \nIt fell.\n\n\nIt rose.',
      ['It rained.', 'It fell.', 'It rose.'],
    ],
    [
      'blanks around a line break',
      'Roses are red. \n  Violets are blue.',
      ['Roses are red.\nViolets are blue.'],
    ],
    ['a line that breaks off', 'It rained\nall night.', ['It rained all night.']],
    ['a line that breaks off with a comma', 'It rained,\nall night.', ['It rained, all night.']],
    ['a line that breaks off within quotation marks', 'the “mill”\n(and more)', ['the “mill” (and more)']],
    ['a line that ends', 'It rained.\nall night', ['It rained.\nall night']],
    ['a quotation that its speaker follows', '“It rained.”\nshe said', ['“It rained.” she said']],
    ['a line that promises more', 'It rained:\nall night', ['It rained:\nall night']],
    ['a line of verse', 'It rained\nAll night', ['It rained\nAll night']],
    ['a line of verse in quotation marks', 'It rained\n“All night', ['It rained\n“All night']],
    ['a number below', 'It rained\n12 days', ['It rained\n12 days']],
  ])('show %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('show a heading on one line', () => {
    expect(shown(' The\n great\u200b  \t flood ', 'heading')).toEqual(['The great flood']);
    expect(shown('The flood\n\nThe night', 'heading')).toEqual(['The flood', 'The night']);
  });

  it('show code as it is indented, without blank lines', () => {
    expect(shown('  a = 1\n\n   \n\tb  = 2  \n', 'code')).toEqual(['  a = 1\n\tb  = 2']);
  });
});

describe('a text ends', () => {
  it.each([
    ['It rained.', true],
    ['It rained!', true],
    ['It rained?', true],
    ['It rained…', true],
    ['下雨了。', true],
    ['बारिश हुई।', true],
    ['هل أمطرت؟', true],
    ['“It rained.”', true],
    ['(It rained.)', true],
    ['("It rained.")', true],
    ['It rained', false],
    ['It rained. It fell', false],
    ['It rained.”x', false],
    ['It rained:', false],
    ['“It rained”', false],
    ['', false],
  ])('%j, as a sentence does: %s', (text, expected) => {
    expect(endsInStop(text)).toBe(expected);
  });

  it.each([
    ['It rained,', true],
    ['It rained;', true],
    ['It rained:', true],
    ['下雨了，', true],
    ['It rained –', true],
    ['It rained-', true],
    ['It rained', false],
    ['It rained, and', false],
    ['It rained.', false],
    ['', false],
  ])('%j, where it goes on: %s', (text, expected) => {
    expect(breaksOff(text)).toBe(expected);
  });
});

describe('what is too long for a sentence', () => {
  const LONGEST = 10_000;
  const lengths = (text: string, start = 0, end = text.length) =>
    cutLong(text, { start, end }).map((span) => text.slice(span.start, span.end).length);

  it('is cut past ten thousand characters, not before', () => {
    expect(cutLong('', { start: 0, end: 0 })).toEqual([]);
    expect(lengths('a'.repeat(LONGEST))).toEqual([LONGEST]);
    expect(lengths('a'.repeat(LONGEST + 1))).toEqual([LONGEST, 1]);
    expect(lengths('a'.repeat(2 * LONGEST))).toEqual([LONGEST, LONGEST]);
  });

  it('is cut between words, and holds no space at either end', () => {
    const text = 'word '.repeat(4000).trim();
    const parts = cutLong(text, { start: 0, end: text.length }).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(parts).toHaveLength(2);
    for (const part of parts) expect(part).toBe(part.trim());
    expect(parts.join(' ')).toBe(text);
  });

  it('is cut after a word that just fits', () => {
    expect(lengths(`${'a'.repeat(LONGEST)}   ${'b'.repeat(5)}`)).toEqual([LONGEST, 5]);
    expect(lengths(`${'a'.repeat(LONGEST)}   `)).toEqual([LONGEST]);
  });

  it('is cut within a word that is longer than half of it', () => {
    expect(lengths(`${'a'.repeat(5001)} ${'b'.repeat(9000)}`)).toEqual([5001, 9000]);
    expect(lengths(`${'a'.repeat(5000)} ${'b'.repeat(9000)}`)).toEqual([LONGEST, 4001]);
  });

  it('is not cut within a character', () => {
    const text = `a${'😀'.repeat(5001)}`;
    expect(lengths(text)).toEqual([LONGEST - 1, 4]);
    expect(cutLong(text, { start: 0, end: text.length })[1]?.start).toBe(LONGEST - 1);
  });

  it('is cut where it stands in a text', () => {
    const text = `${'x'.repeat(50)}${'a'.repeat(LONGEST)} ${'b'.repeat(70)}`;
    expect(cutLong(text, { start: 50, end: LONGEST + 121 })).toEqual([
      { start: 50, end: LONGEST + 50 },
      { start: LONGEST + 51, end: LONGEST + 121 },
    ]);
  });
});
