import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/article/left-out.ts';
import { resolveLines } from '../../src/article/line-headings.ts';
import { type LooseBlock, layOut } from '../../src/article/page-builder.ts';
import { readPlainText } from '../../src/article/plain-text.ts';

const blocksOf = (text: string) => readPlainText(text).blocks.map(({ kind, text }) => [kind, text]);

describe('a line of plain text', () => {
  it('is none of nothing', () => {
    expect(readPlainText('')).toMatchObject({ source: '', blocks: [], fromWeb: false, findings: [] });
    expect(readPlainText(' \n\t\n').blocks).toEqual([]);
  });

  it('stands where it stands in the text', () => {
    const text = '\n  The flood \n\n\tIt rained.\n';
    const { source, blocks } = readPlainText(text);
    expect(source).toBe(text);
    expect(blocks).toEqual([
      { kind: 'line', start: 3, end: 12, text: 'The flood', depth: 0, linked: false },
      { kind: 'line', start: 16, end: 26, text: 'It rained.', depth: 0, linked: false },
    ]);
  });

  it('of one to three lines may be a heading, of more it is a paragraph', () => {
    const long = (count: number) =>
      Array.from({ length: count }, () => 'and the water rose in the lower town of the valley').join('\n');
    expect(blocksOf(long(3)).map(([kind]) => kind)).toEqual(['line']);
    expect(blocksOf(long(4)).map(([kind]) => kind)).toEqual(['paragraph']);
  });

  it.each([
    ['https://example.org/a', true],
    ['http://example.org', true],
    ['See https://example.org/a', false],
    ['https://example.org/a has it', false],
    ['www.example.org', false],
  ])('is a link where it is an address: %s', (text, linked) => {
    expect(readPlainText(text).blocks.map((block) => block.linked)).toEqual([linked]);
  });

  it.each([...'•‣▪●◦·*✓➤►'])('that begins with %s is an item, without the mark', (bullet) => {
    expect(blocksOf(`${bullet} Flour`)).toEqual([['item', 'Flour']]);
    expect(blocksOf(`Take:\n${bullet}  Flour\n${bullet} Eggs`).slice(1)).toEqual([
      ['item', 'Flour'],
      ['item', 'Eggs'],
    ]);
    expect(blocksOf(`${bullet}Flour`)).toEqual([['line', `${bullet}Flour`]]);
  });

  it.each(['-', '–'])(
    'that begins with %s is an item beside another, and may be speech by itself',
    (dash) => {
      expect(blocksOf(`${dash} Flour\n${dash} Eggs`)).toEqual([
        ['item', 'Flour'],
        ['item', 'Eggs'],
      ]);
      expect(blocksOf(`${dash} Where to?\n\nTo the sea.`)).toEqual([
        ['line', `${dash} Where to?`],
        ['line', 'To the sea.'],
      ]);
      expect(blocksOf(`Well.\n\n${dash} Where to?\n\n${dash} To the sea.`).map(([kind]) => kind)).toEqual([
        'line',
        'item',
        'item',
      ]);
    },
  );

  it.each([
    ['1.', '2.'],
    ['1)', '2)'],
    ['(1)', '(2)'],
    ['a)', 'b)'],
    ['a.', 'b.'],
    ['A)', 'B)'],
    ['iv.', 'v.'],
    ['iv)', 'v)'],
    ['IV)', 'V)'],
    ['1.1.', '1.2.'],
    ['2.10', '2.11'],
  ])('that begins with %s is an item beside another, with its number', (one, two) => {
    expect(blocksOf(`${one} Flour\n${two} Eggs`)).toEqual([
      ['item', `${one} Flour`],
      ['item', `${two} Eggs`],
    ]);
    expect(blocksOf(`${one} Flour\n\nTake it.`)[0]).toEqual(['line', `${one} Flour`]);
  });

  it.each(['1234. Flour\n1235. Eggs', 'K. Flour\nK. Eggs', '2.10 flour\n2.11 eggs', '1.Flour\n2.Eggs'])(
    'is no item by what only looks like a number: %j',
    (text) => {
      expect(blocksOf(text).map(([kind]) => kind)).toEqual(['line', 'line']);
    },
  );

  it('is no item beside one of another mark', () => {
    expect(blocksOf('1. Flour\n- Eggs').map(([kind]) => kind)).toEqual(['line', 'line']);
  });
});

describe('a mark at the start of a wrapped line', () => {
  const LONG = 'The water rose in the lower town of the valley on';
  const below = (above: string, line: string) => blocksOf(`${above}\n${line}`).length;

  it.each<[string, string, string, number]>([
    ['a number within a sentence', LONG, '12. and fell again', 1],
    ['a dash within a sentence', LONG, '– and fell again', 1],
    ['a bullet', LONG, '• and fell again', 2],
    ['a number after a stop', `${LONG}.`, '12. and fell again', 2],
    ['a number after a colon', `${LONG}:`, '12. and fell again', 2],
    ['a number after a stop in quotation marks', `${LONG}.”`, '12. and fell again', 2],
    ['a number below a number', `1. ${LONG}`, '2. and fell again', 2],
  ])('%s', (_, above, line, units) => {
    expect(below(above, line)).toBe(units);
  });
});

describe('a line by itself', () => {
  const line = (text: string): LooseBlock => ({ kind: 'line', text });
  const label = (text: string): LooseBlock => ({ kind: 'label', text });
  const item = (text: string): LooseBlock => ({ kind: 'item', text });
  const TEXT = line('The river rose by two metres on Monday night.');

  function resolve(loose: readonly LooseBlock[], given?: (Reason | null)[], language = 'en') {
    const { blocks } = layOut(loose);
    const marks = given ?? blocks.map(() => null);
    const kinds = resolveLines(blocks, marks, language);
    return kinds.map((kind, index) => marks[index] ?? kind);
  }
  const isHeading = (text: string, language?: string) =>
    resolve([line(text), TEXT], undefined, language)[0] === 'heading';

  it.each([
    ['The night', true],
    ['THE NIGHT', true],
    ['1984', true],
    ['#river', false],
    ['#River', true],
    ['“We were lucky”', true],
    ['(Part 2)', true],
    ['«Nous»', true],
    ['¿Y ahora', true],
    ['रात', true],
    ['夜晚', true],
    ['the night', false],
    ['– The night', false],
    ['It rained.', false],
    ['It rained…', false],
    ['It rained!', false],
    ['It rained and', true],
    ['It rained,', false],
    ['It rained;', false],
    ['It rained –', false],
    ['What comes:', false],
    ['It rained. It fell', false],
    ['“We won. We did.” – Ann Lee', false],
  ])('that text follows is a heading: %s: %s', (text, heading) => {
    expect(isHeading(text)).toBe(heading);
  });

  it.each([
    ['of 18 words', 'Word '.repeat(18).trim(), true],
    ['of 19 words', 'Word '.repeat(19).trim(), false],
    ['of 120 characters', 'A'.repeat(120), true],
    ['of 121 characters', 'A'.repeat(121), false],
    ['of 40 characters in Chinese', '水'.repeat(40), true],
    ['of 41 characters in Chinese', '水'.repeat(41), false],
    ['of 41 characters in Japanese', 'み'.repeat(41), false],
    ['of 41 characters in Thai', 'ก'.repeat(41), false],
    ['of 41 characters that only ends in Chinese', `${'A'.repeat(40)}水`, true],
  ])('%s: a heading: %s', (_, text, heading) => {
    expect(isHeading(text)).toBe(heading);
  });

  it.each([
    ['of ten words', 'Why did the dam of the old mill break now?', true],
    ['of eleven words', 'Why did the dam of the old mill break so soon?', false],
    ['that is as long as what answers it', `${'Why'.padEnd(44, 'y')}?`, false],
    ['with a sentence before it', 'It broke. Why?', false],
    ['in Chinese', '为什么？', true],
  ])('is a question %s: a heading: %s', (_, text, heading) => {
    expect(isHeading(text)).toBe(heading);
  });

  it('is a question of five words at most right below a heading or above another question', () => {
    const five = 'Why did the dam break?';
    const six = 'Why did the old dam break?';
    expect(resolve([line('The night'), line(five), TEXT])).toEqual(['related-link', 'heading', 'paragraph']);
    expect(resolve([line('The night'), line(six), TEXT])).toEqual(['heading', 'paragraph', 'paragraph']);
    expect(resolve([line(six), line('And who was it that paid so much for all of it?'), TEXT])[0]).toBe(
      'paragraph',
    );
    expect(resolve([line(five), line('And who was it that paid so much for all of it?'), TEXT])[0]).toBe(
      'heading',
    );
  });

  it('with a colon heads a list, in two words at most', () => {
    expect(resolve([line('Key points:'), item('Rain'), TEXT])[0]).toBe('heading');
    expect(resolve([line('要点：'), item('Rain'), TEXT])[0]).toBe('heading');
    expect(resolve([line('The key points:'), item('Rain'), TEXT])[0]).toBe('paragraph');
    expect(resolve([line('Key points:'), TEXT])[0]).toBe('paragraph');
    expect(resolve([line('Key points:')])[0]).toBe('paragraph');
  });

  it('is none at the end, where it heads nothing', () => {
    expect(resolve([])).toEqual([]);
    expect(resolve([TEXT, line('The night')])).toEqual(['paragraph', 'paragraph']);
    expect(resolve([TEXT, line('Why?')])).toEqual(['paragraph', 'paragraph']);
    expect(resolve([TEXT, line('The night'), line('The day')])).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('is a heading in bold, and so is one line of each section', () => {
    expect(resolve([label('The night'), TEXT, line('The day'), TEXT])).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  it('is not what is left out, and is seen with what is kept', () => {
    expect(resolve([line('The night'), line('Share'), TEXT], [null, 'furniture', null])).toEqual([
      'heading',
      'furniture',
      'paragraph',
    ]);
    expect(resolve([line('The night'), line('Share')], [null, 'furniture'])).toEqual([
      'paragraph',
      'furniture',
    ]);
  });

  it('leaves other blocks what they are', () => {
    const blocks: LooseBlock[] = [
      { kind: 'heading', text: 'The flood' },
      { kind: 'paragraph', text: 'The night' },
      item('Rain'),
      { kind: 'quotation', text: 'Rain' },
      TEXT,
    ];
    expect(resolve(blocks)).toEqual(['heading', 'paragraph', 'item', 'quotation', 'paragraph']);
  });
});

describe('several lines in a row', () => {
  const line = (text: string): LooseBlock => ({ kind: 'line', text });
  const label = (text: string): LooseBlock => ({ kind: 'label', text });
  const TEXT = line('The river rose by two metres on Monday night.');

  function resolve(loose: readonly LooseBlock[]) {
    const { blocks } = layOut(loose);
    const marks: (Reason | null)[] = blocks.map(() => null);
    const kinds = resolveLines(blocks, marks, 'en');
    return kinds.map((kind, index) => marks[index] ?? kind);
  }

  it('are a lead and a heading, where there are two', () => {
    expect(resolve([line('Storm ahead in the north of us'), line('The night'), TEXT])).toEqual([
      'related-link',
      'heading',
      'paragraph',
    ]);
    expect(resolve([line('Storm ahead'), line('The night'), TEXT])).toEqual([
      'related-link',
      'heading',
      'paragraph',
    ]);
  });

  it('are a text in bold and a heading, since bold type emphasises as well', () => {
    expect(resolve([label('Storm ahead in the north of us'), line('The night'), TEXT])).toEqual([
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  it('are a list and a heading, where there are more and they are short', () => {
    expect(resolve([line('Flour'), line('Two eggs'), line('Method'), TEXT])).toEqual([
      'item',
      'item',
      'heading',
      'paragraph',
    ]);
    expect(resolve([line('Four words of it'), line('Four words of it'), line('Method'), TEXT])[0]).toBe(
      'item',
    );
    expect(resolve([line('Flour'), line('Five words of it now'), line('Method'), TEXT])[0]).toBe(
      'related-link',
    );
    expect(
      resolve([line('Five words of it now'), line('Flour'), line('Eggs'), line('Method'), TEXT])[0],
    ).toBe('item');
  });

  it('are a list by the length of most, in whatever order they stand', () => {
    const short = ['Flour', 'Two eggs'].map(line);
    const long = line('Five words of it now');
    const [flour = long, eggs = long] = short;
    for (const items of [
      [long, flour, eggs],
      [flour, long, eggs],
      [flour, eggs, long],
    ])
      expect(resolve([...items, line('Method'), TEXT]).slice(0, 4)).toEqual([
        'item',
        'item',
        'item',
        'heading',
      ]);
    for (const items of [
      [flour, long, long],
      [long, flour, long],
    ])
      expect(resolve([...items, line('Method'), TEXT])[0]).toBe('related-link');
  });

  it('are a list, where three or more end the text', () => {
    expect(resolve([TEXT, line('Flour'), line('Eggs'), line('Sugar')])).toEqual([
      'paragraph',
      'item',
      'item',
      'item',
    ]);
    expect(resolve([TEXT, line('Flour'), line('Eggs')])).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });
});
