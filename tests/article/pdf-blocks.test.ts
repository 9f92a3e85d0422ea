import { describe, expect, it } from 'vitest';
import { blocksOfLines } from '../../src/article/pdf-blocks.ts';
import type { PdfLine } from '../../src/article/pdf-lines.ts';

interface Setting {
  /** The distance from the line above, in points. */
  readonly down?: number;
  readonly left?: number;
  readonly right?: number;
  readonly size?: number;
  readonly font?: string;
  readonly page?: number;
  /** A height by itself, where a column or a page begins. */
  readonly y?: number;
}

/** Lines set below one another, of 10 points with 12 from base line to base line, from a left edge at 72 to a right one at 372. */
function setLines(...lines: readonly (string | readonly [text: string, setting: Setting])[]): PdfLine[] {
  let y = 712;
  let page = 1;
  return lines.map((line) => {
    const [text, setting] = typeof line === 'string' ? [line, {}] : line;
    const { down = 12, left = 72, size = 10, font = 'Body' } = setting;
    if (setting.page !== undefined && setting.page !== page) {
      page = setting.page;
      y = 712;
    }
    y = setting.y ?? y - down;
    return { text, page, left, right: setting.right ?? 372, y, size, font };
  });
}

const blocksOf = (lines: readonly PdfLine[]) =>
  blocksOfLines(lines).blocks.map(({ kind, text, depth }) => (depth ? [kind, text, depth] : [kind, text]));

/** A page's worth of running text, so that a test's own lines are the exception on it. */
const BODY: readonly string[] = [
  'The river rose by two metres in the night to Monday, and the lower',
  'town was under water until noon; the mayor asked all people to stay',
  'in their houses and to keep away from the bridges over the harbour,',
  'since nobody could say for how long the oldest of them would stand.',
];
const body = ['paragraph', BODY.join(' ')];

describe('lines of a PDF', () => {
  it('none make no blocks', () => {
    expect(blocksOfLines([])).toEqual({ blocks: [], running: [] });
  });

  it('one makes a paragraph', () => {
    expect(blocksOf(setLines('The river rose.'))).toEqual([['paragraph', 'The river rose.']]);
  });

  it('at the usual distance make one paragraph', () => {
    expect(blocksOf(setLines(...BODY))).toEqual([body]);
  });
});

describe('a paragraph of a PDF ends', () => {
  const next = 'Schools stay shut.';
  const parted = [body, ['paragraph', next]];
  const joined = [['paragraph', `${body[1]} ${next}`]];
  it.each<[string, [string, Setting][], typeof parted]>([
    ['not at a distance that is a quarter wider', [[next, { down: 15 }]], joined],
    ['at a wider distance', [[next, { down: 15.5 }]], parted],
    ['not where a line is set in by a hair', [[next, { left: 80 }]], joined],
    ['where a line is set in', [[next, { left: 80.5 }]], parted],
    ['not where a line hangs out by a hair', [[next, { left: 64 }]], joined],
    ['where a line hangs out', [[next, { left: 63.5 }]], parted],
    ['where letters become smaller', [[next, { size: 9 }]], parted],
    ['not where letters differ by half a point', [[next, { size: 9.5 }]], joined],
    ['where a column begins', [[next, { y: 712, left: 390, right: 690 }]], parted],
    ['where a page begins', [[next, { page: 2 }]], parted],
  ])('%s', (_, lines, expected) => {
    expect(blocksOf(setLines(...BODY, ...lines))).toEqual(expected);
  });

  it('where the first word of the next line had found room', () => {
    const short = 'The oldest bridge still stands.';
    const next = 'Schools in the lower town stay shut until the end of the week, ok';
    expect(blocksOf(setLines(...BODY, [short, { right: 327 }], next))).toEqual([
      ['paragraph', `${body[1]} ${short}`],
      ['paragraph', next],
    ]);
    expect(blocksOf(setLines(...BODY, [short, { right: 328 }], next))).toEqual([
      ['paragraph', `${body[1]} ${short} ${next}`],
    ]);
  });

  it('where the word had found room in its own column, whatever stands beside it', () => {
    const lines = setLines(
      'The oldest bridge still stands there',
      ['A table beside the text, that reaches far', { y: 650, left: 390, right: 690 }],
      ['Schools in the lower town stay shut.', { y: 560 }],
    ).map((line) => (line.left === 72 ? { ...line, right: 200 } : line));
    const [first, beside, last] = lines;
    if (!first || !beside || !last) throw new Error('Three lines were set.');
    expect(blocksOf([first, { ...last, y: first.y - 12 }, beside])).toEqual([
      ['paragraph', 'The oldest bridge still stands there Schools in the lower town stay shut.'],
      ['paragraph', 'A table beside the text, that reaches far'],
    ]);
  });

  it.each([
    ['a line of an address', 'Elwin Street 5,', 'second floor'],
    ['a sentence', 'It rained.', 'and then it fell'],
    ['a line without a stop, above a capital', 'The oldest bridge', 'Schools stay shut'],
  ])('where the word had found room behind %s', (_, above, below) => {
    expect(blocksOf(setLines(...BODY, [above, { right: 200, down: 20 }], [below, { right: 200 }]))).toEqual([
      body,
      ['paragraph', above],
      ['paragraph', below],
    ]);
  });

  it('not where a sentence plainly runs on, even if the word had found room', () => {
    expect(
      blocksOf(
        setLines(...BODY, ['The oldest bridge still', { right: 200 }], 'stands where it always stood.'),
      ),
    ).toEqual([['paragraph', `${body[1]} The oldest bridge still stands where it always stood.`]]);
  });

  it('not after a first line that is set in', () => {
    expect(blocksOf(setLines(['The river rose by two', { left: 90 }], ...BODY.slice(1)))).toEqual([
      ['paragraph', ['The river rose by two', ...BODY.slice(1)].join(' ')],
    ]);
  });
});

describe('a sentence of a PDF goes on', () => {
  it.each<[string, string, string, Setting, boolean]>([
    ['on the next page', 'the bridges of the', 'harbour were shut.', { page: 2 }, true],
    ['in quotation marks on the next page', 'the bridges of the', '“harbour were shut.', { page: 2 }, true],
    ['in the next column', 'the bridges of the', 'harbour.', { y: 712, left: 390, right: 690 }, true],
    [
      'in a column that begins at its height',
      'the bridges of',
      'it.',
      { y: 652, left: 390, right: 690 },
      true,
    ],
    ['not on the next page after a stop', 'the bridges were shut.', 'harbour were shut.', { page: 2 }, false],
    ['not on the next page with a capital', 'the bridges of the', 'Harbour streets.', { page: 2 }, false],
  ])('%s', (_, above, below, setting, goesOn) => {
    const blocks = blocksOf(setLines(...BODY, above, [below, setting]));
    expect(blocks).toEqual(
      goesOn
        ? [['paragraph', `${body[1]} ${above} ${below}`]]
        : [
            ['paragraph', `${body[1]} ${above}`],
            ['paragraph', below],
          ],
    );
  });
});

describe('a word that is divided at the end of a line', () => {
  it.each([
    ['the har-', 'bour was shut.', 'the harbour was shut.'],
    ['the har\u00ad', 'bour was shut.', 'the harbour was shut.'],
    ['near the North-', 'East line.', 'near the North-East line.'],
    ['the talks of Franco-', 'German ministers.', 'the talks of Franco-German ministers.'],
    ['of COVID-', '19 in town.', 'of COVID-19 in town.'],
    ['pages 12 -', 'all of them.', 'pages 12 - all of them.'],
    ['the river –', 'it rose again.', 'the river – it rose again.'],
    ['the A-', 'team came.', 'the A-team came.'],
    ['of the short-', 'and long-term plans.', 'of the short- and long-term plans.'],
    ['der Haupt-', 'und Nebenstraßen.', 'der Haupt- und Nebenstraßen.'],
    ['der Haupt- und Neben-', 'straßen.', 'der Haupt- und Nebenstraßen.'],
    ['der Haupt-', 'oder Nebenstraßen.', 'der Haupt- oder Nebenstraßen.'],
    ['the hus-', 'band came.', 'the husband came.'],
    ['the thou\u00ad', 'sand came.', 'the thousand came.'],
    ['the err-', 'ands of Monday.', 'the errands of Monday.'],
  ])('%s %s', (above, below, text) => {
    expect(blocksOf(setLines(...BODY, above, below))).toEqual([['paragraph', `${body[1]} ${text}`]]);
  });

  it('is whole again across pages, however short its line is', () => {
    expect(
      blocksOf(setLines(...BODY, ['the har-', { right: 110 }], ['bour was shut.', { page: 2 }])),
    ).toEqual([['paragraph', `${body[1]} the harbour was shut.`]]);
  });

  it('is not put together with smaller letters, such as a footnote’s', () => {
    expect(blocksOf(setLines(...BODY, 'the har-', ['bour: see the map.', { size: 8 }]))).toEqual([
      ['paragraph', `${body[1]} the har-`],
      ['paragraph', 'bour: see the map.'],
    ]);
  });
});

describe('a list in a PDF', () => {
  it.each([...'•‣▪●◦·'])('has an item for each bullet %s', (bullet) => {
    expect(
      blocksOf(setLines(...BODY, `${bullet} Shut the gates`, `${bullet}  Call the guard`, `${bullet}Wait`)),
    ).toEqual([body, ['item', 'Shut the gates'], ['item', 'Call the guard'], ['item', 'Wait']]);
  });

  it('has items of several lines, that hang below the text or below the bullet', () => {
    expect(
      blocksOf(
        setLines(
          ...BODY,
          '• Shut the gates at the harbour, and do it before the evening comes,',
          ['Or the water will be in the streets by noon of the following day.', { left: 90 }],
          '• Call the guard of the upper town, and tell them of what you need,',
          'Or of what you lack.',
        ),
      ),
    ).toEqual([
      body,
      [
        'item',
        'Shut the gates at the harbour, and do it before the evening comes, Or the water will be in the streets by noon of the following day.',
      ],
      ['item', 'Call the guard of the upper town, and tell them of what you need, Or of what you lack.'],
    ]);
  });
});

describe('a heading of a PDF', () => {
  it('has larger letters than the text', () => {
    expect(blocksOf(setLines(['The flood', { size: 11.5 }], ...BODY))).toEqual([
      ['heading', 'The flood', 1],
      body,
    ]);
    expect(blocksOf(setLines(['The flood', { size: 11 }], ...BODY))).toEqual([
      ['paragraph', 'The flood'],
      body,
    ]);
  });

  it('ranks by its size, as far as half points tell sizes apart', () => {
    expect(
      blocksOf(
        setLines(
          ['The flood', { size: 20 }],
          ['What happened', { size: 14.1, down: 30 }],
          ...BODY,
          ['What comes', { size: 14.2, down: 30 }],
          ...BODY,
          ['In detail', { size: 12, down: 30 }],
          ...BODY,
        ),
      ),
    ).toEqual([
      ['heading', 'The flood', 1],
      ['heading', 'What happened', 2],
      body,
      ['heading', 'What comes', 2],
      body,
      ['heading', 'In detail', 3],
      body,
    ]);
  });

  it('ranks by its size, whatever stands first', () => {
    expect(
      blocksOf(setLines(['News', { size: 14 }], ['The flood', { size: 20, down: 30 }], ...BODY)),
    ).toEqual([['heading', 'News', 2], ['heading', 'The flood', 1], body]);
  });

  it('may take two lines, of which the first is short', () => {
    expect(
      blocksOf(
        setLines(
          ['The great flood', { size: 20, right: 230 }],
          ['Of Monday night', { size: 20, right: 240, down: 24 }],
          [BODY[0] ?? '', { down: 30 }],
          ...BODY.slice(1),
        ),
      ),
    ).toEqual([['heading', 'The great flood Of Monday night', 1], body]);
  });

  it('is text where it is long, or has three lines and ends in a stop', () => {
    const large = (text: string): [string, Setting] => [text, { size: 12, down: 14.4 }];
    const sure = 'We do not know.';
    expect(blocksOf(setLines(large(sure), large(sure), ...BODY))).toEqual([
      ['heading', `${sure} ${sure}`, 1],
      body,
    ]);
    expect(blocksOf(setLines(large(sure), large(sure), large(sure), ...BODY))).toEqual([
      ['paragraph', `${sure} ${sure} ${sure}`],
      body,
    ]);
    expect(blocksOf(setLines(large('We do'), large('Not know'), large('The way'), ...BODY))).toEqual([
      ['heading', 'We do Not know The way', 1],
      body,
    ]);
    const fits = 'Water '.repeat(40).slice(0, 199).concat('s');
    expect(fits).toHaveLength(200);
    const text = setLines(...BODY, ...BODY, ...BODY);
    expect(blocksOf([...setLines(large(fits)), ...text])[0]).toEqual(['heading', fits, 1]);
    expect(blocksOf([...setLines(large(`${fits}s`)), ...text])[0]).toEqual(['paragraph', `${fits}s`]);
  });

  it('of the text’s own size is a line by itself in another font', () => {
    const bold = { font: 'Bold', down: 20 };
    expect(blocksOf(setLines(...BODY, ['What comes', bold], ['It rains.', { down: 20 }]))).toEqual([
      body,
      ['label', 'What comes'],
      ['paragraph', 'It rains.'],
    ]);
    expect(blocksOf(setLines(...BODY, ['What comes', bold], ['and what goes', { font: 'Bold' }]))).toEqual([
      body,
      ['paragraph', 'What comes and what goes'],
    ]);
  });
});

describe('the text’s own size', () => {
  it('is that of most characters, not of most lines', () => {
    expect(
      blocksOf(
        setLines(['One', { size: 14 }], ['Two', { size: 14, down: 40 }], 'The river rose by two metres.'),
      ),
    ).toEqual([
      ['heading', 'One', 1],
      ['heading', 'Two', 1],
      ['paragraph', 'The river rose by two metres.'],
    ]);
  });

  it('has lines as far apart as most are, on the pages that hold several', () => {
    const wide = BODY.map((text): [string, Setting] => [text, { down: 20 }]);
    expect(blocksOf(setLines(...wide, ['Schools stay shut.', { down: 25 }]))).toEqual([
      ['paragraph', `${body[1]} Schools stay shut.`],
    ]);
    expect(blocksOf(setLines(...wide, ['Schools stay shut.', { down: 26 }]))).toHaveLength(2);
  });

  it('is taken to be set usually where no two lines tell', () => {
    const one = 'The river rose by two metres in the night';
    expect(blocksOf(setLines(one, ['Monday was dry.', { down: 30 }]))).toHaveLength(2);
    expect(blocksOf(setLines(one, ['Monday was dry.', { down: 7 }]))).toHaveLength(1);
  });

  it('lets smaller letters stand nearer to one another', () => {
    const small = { size: 5, down: 6 };
    const note = (down: number) =>
      blocksOf(
        setLines(...BODY, ['See the map', { size: 5, down: 20 }], ['Of the town.', { ...small, down }]),
      );
    expect(note(7.5)).toEqual([body, ['paragraph', 'See the map Of the town.']]);
    expect(note(8)).toEqual([body, ['paragraph', 'See the map'], ['paragraph', 'Of the town.']]);
  });
});

describe('what runs along the pages of a PDF', () => {
  /** Four pages of a title, text, and a foot. */
  const pages = (head: (page: number) => string | null, foot: (page: number) => string | null): PdfLine[] =>
    [1, 2, 3, 4].flatMap((page) =>
      setLines(
        ...[head(page)].flatMap((text): [string, Setting][] => (text === null ? [] : [[text, { page }]])),
        ...['One', 'Two', 'Three'].map((word, index): [string, Setting] => [
          `${word} of ${['A', 'B', 'C', 'D'][page - 1]}.`,
          { page, down: index === 0 ? 20 : 12 },
        ]),
        ['Middle of all.', { page }],
        ...['Four', 'Five', 'Six'].map((word): [string, Setting] => [
          `${word} of ${['A', 'B', 'C', 'D'][page - 1]}.`,
          { page },
        ]),
        ...[foot(page)].flatMap((text): [string, Setting][] =>
          text === null ? [] : [[text, { page, down: 20 }]],
        ),
      ),
    );
  const running = (head: (page: number) => string | null, foot: (page: number) => string | null): string[] =>
    blocksOfLines(pages(head, foot)).running.slice();
  const none = (): null => null;

  it.each<[string, (page: number) => string | null, string[]]>([
    ['a title on every page', () => 'The Flood Report', ['The Flood Report']],
    ['a title on half of the pages', (page) => (page > 2 ? 'The Flood Report' : null), ['The Flood Report']],
    ['not on one page', (page) => (page === 3 ? 'The Flood Report' : null), []],
    [
      'a title with a number',
      (page) => `Part ${page} of 10`,
      [1, 2, 3, 4].map((page) => `Part ${page} of 10`),
    ],
    ['a page’s number', (page) => (page === 2 ? '17' : null), ['17']],
    ['a page’s number in a word', (page) => (page === 2 ? 'Page 17' : null), ['Page 17']],
    ['a page’s number between dashes', (page) => (page === 2 ? '– 17 –' : null), ['– 17 –']],
    ['a page’s number in Roman letters', (page) => (page === 2 ? 'xvi' : null), ['xvi']],
    ['not the number of a year’s report', (page) => (page === 2 ? '17 pages' : null), []],
    ['not a number of more digits', (page) => (page === 2 ? '12345' : null), []],
  ])('%s', (_, text, expected) => {
    expect(running(text, none)).toEqual(expected);
    expect(running(none, text)).toEqual(expected);
  });

  it('is found in whatever order the page was written', () => {
    const numbered = (page: number) => `Part ${page + 8} of 20`;
    const lines = pages(none, numbered);
    const footFirst = [1, 2, 3, 4].flatMap((page) => {
      const own = lines.filter((line) => line.page === page);
      return [...own.slice(-1), ...own.slice(0, -1)];
    });
    expect(blocksOfLines(footFirst).running).toEqual([1, 2, 3, 4].map(numbered));
  });

  it('is at the top or the bottom, and no text', () => {
    const lines = pages(() => 'The Flood Report', none);
    expect(blocksOfLines(lines).running).toEqual(['The Flood Report']);
    const text = blocksOfLines(lines).blocks.map((block) => block.text);
    expect(text.join(' ')).not.toContain('Report');
    expect(text.join(' ').match(/Middle of all\./g)).toHaveLength(4);
  });

  it('is not what two lines of one page have in common', () => {
    const diary = ['On 12 March 4 cm of rain fell.', 'On 13 March 9 cm of rain fell.'];
    expect(blocksOfLines(setLines(...diary, ...BODY)).running).toEqual([]);
    expect(blocksOfLines(setLines(...BODY, ...diary)).running).toEqual([]);
  });

  it.each(['Naming . . . . . . . 3', 'Naming ........ 12', 'Naming . . . . . . . xii', 'Naming . . . . . .'])(
    'or is a line of a table of contents: %s',
    (line) => {
      const { blocks, running } = blocksOfLines(setLines(...BODY, ...BODY, line, ...BODY));
      expect(running).toEqual([line]);
      expect(blocks.map(({ text }) => text).join(' ')).not.toContain('Naming');
    },
  );

  it.each(['Naming . . . 3', 'Naming ......  in the end'])('or is none: %s', (line) => {
    expect(blocksOfLines(setLines(...BODY, line, ...BODY)).running).toEqual([]);
  });
});
