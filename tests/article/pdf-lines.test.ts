import { describe, expect, it } from 'vitest';
import { linesOf, type TextRun } from '../../src/article/pdf-lines.ts';

interface Place {
  readonly left: number;
  readonly y?: number;
  readonly size?: number;
  readonly width?: number;
  readonly font?: string;
}

/** A run of text that stands upright; a letter is half as wide as it is high. */
function run(str: string, { left, y = 700, size = 10, width, font = 'Body' }: Place): TextRun {
  return {
    str,
    transform: [size, 0, 0, size, left, y],
    width: width ?? (str.length * size) / 2,
    fontName: font,
  };
}

const texts = (runs: readonly TextRun[]): string[] => linesOf(runs, 1).map(({ text }) => text);

describe('runs of text on a page', () => {
  it('none make no lines', () => {
    expect(linesOf([], 1)).toEqual([]);
  });

  it('one is a line, with its page, its place, its size and its font', () => {
    expect(linesOf([run(' The river ', { left: 72, y: 640, size: 12, width: 60 })], 3)).toEqual([
      { text: 'The river', page: 3, left: 72, right: 132, y: 640, size: 12, font: 'Body' },
    ]);
  });

  it('of white space or without a height are no text', () => {
    expect(
      texts([
        run('  ', { left: 72 }),
        run('hidden', { left: 72, size: 0 }),
        run('The river', { left: 72 }),
        run(' ', { left: 400 }),
      ]),
    ).toEqual(['The river']);
  });

  it('one whose matrix ends early stands at the origin', () => {
    expect(linesOf([{ str: 'A', transform: [9, 0, 0, 9], width: 5, fontName: 'Body' }], 1)).toMatchObject([
      { left: 0, right: 5, y: 0, size: 9 },
    ]);
  });

  it('that are slanted are as high as they are long', () => {
    const slanted: TextRun = {
      str: 'Tilted',
      transform: [8, -6, 6, 8, 72, 700],
      width: 30,
      fontName: 'Body',
    };
    expect(linesOf([slanted], 1)).toMatchObject([{ size: 10 }]);
  });
});

describe('two runs on one base line', () => {
  // The first is 45 points wide, from 100 to 145.
  const first = run('The river', { left: 100 });
  const cases: readonly (readonly [string, TextRun, string[]])[] = [
    ['that touch are one word', run('side', { left: 145 }), ['The riverside']],
    ['that nearly touch are one word', run('side', { left: 146.5 }), ['The riverside']],
    ['with a gap are two words', run('rose', { left: 146.6 }), ['The river rose']],
    ['with a space of their own are two words', run(' rose', { left: 145 }), ['The river rose']],
    ['that overlap by less than a letter’s height are one line', run('s', { left: 135.5 }), ['The rivers']],
    ['that overlap by more are two lines', run('s', { left: 135 }), ['The river', 's']],
    ['with a wide gap are one line', run('rose', { left: 184.9 }), ['The river rose']],
    ['with a gap of four letters’ height are two columns', run('rose', { left: 185 }), ['The river', 'rose']],
    ['of which one is raised a little', run('2', { left: 145, y: 704.5 }), ['The river2']],
    ['of which one is lowered a little', run('2', { left: 145, y: 695.5 }), ['The river2']],
    ['of which one stands higher', run('2', { left: 145, y: 704.6 }), ['The river', '2']],
    ['of which one stands lower', run('2', { left: 145, y: 695.4 }), ['The river', '2']],
    [
      'of which the second is larger: its size decides what is raised',
      run('!', { left: 145, y: 708, size: 20 }),
      ['The river!'],
    ],
    [
      'of which the first is larger: its size decides what is raised',
      run('1', { left: 145, y: 704, size: 5 }),
      ['The river1'],
    ],
  ];

  it.each(cases)('%s', (_, second, expected) => {
    expect(texts([first, second])).toEqual(expected);
  });

  it('end where the second ends', () => {
    const [line] = linesOf([first, run('rose', { left: 150, width: 17 })], 1);
    expect(line).toMatchObject({ left: 100, right: 167, y: 700 });
  });

  it('have the size and the font of the longer one', () => {
    const initial = run('T', { left: 100, size: 14, width: 8, font: 'Initial' });
    const rest = run('he river rose', { left: 108 });
    expect(linesOf([initial, rest], 1)).toMatchObject([{ text: 'The river rose', size: 10, font: 'Body' }]);
    const note = run('12', { left: 145, size: 6, font: 'Note' });
    expect(linesOf([first, note], 1)).toMatchObject([{ text: 'The river12', size: 10, font: 'Body' }]);
    const even = run('rose fast', { left: 150, size: 11, font: 'Other' });
    expect(linesOf([first, even], 1)).toMatchObject([{ size: 10, font: 'Body' }]);
  });

  it('are followed by a third where the second ends', () => {
    expect(
      texts([
        first,
        run('rose', { left: 150, width: 17 }),
        run('on', { left: 170 }),
        run('it', { left: 72 }),
      ]),
    ).toEqual(['The river rose on', 'it']);
  });
});
