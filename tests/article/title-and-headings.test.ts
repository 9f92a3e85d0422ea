import { describe, expect, it } from 'vitest';
import { noMetadata } from '../../src/article/block.ts';
import type { Reason } from '../../src/article/left-out.ts';
import { leftOutFindings } from '../../src/article/left-out.ts';
import { type LooseBlock, layOut } from '../../src/article/page-builder.ts';
import { cutIntoSections } from '../../src/article/sections.ts';
import { settle } from '../../src/article/settle.ts';
import { findTitle } from '../../src/article/title.ts';

const line = (text: string): LooseBlock => ({ kind: 'line', text });
const paragraph = (text: string): LooseBlock => ({ kind: 'paragraph', text });
const heading = (text: string, depth = 1): LooseBlock => ({ kind: 'heading', text, depth });
const TEXT = paragraph('The river rose by two metres on Monday night.');

interface Setting {
  readonly title?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
  readonly marks?: (Reason | null)[];
}

const page = (loose: readonly LooseBlock[], { title = null, author = null, date = null }: Setting = {}) => ({
  ...layOut(loose),
  metadata: { ...noMetadata, title, author, date },
  fromWeb: false,
  findings: [],
});

function titleOf(loose: readonly LooseBlock[], setting: Setting = {}) {
  const marks = setting.marks ?? loose.map(() => null);
  const { title, from, findings } = findTitle(page(loose, setting), marks, 'notes/my-file.txt');
  return { title, from, marks, found: findings.length === 0 };
}

describe('a title', () => {
  it.each<[string, readonly LooseBlock[], string]>([
    ['the first line', [line('The flood'), TEXT], 'The flood'],
    ['the first line in bold', [{ kind: 'label', text: 'The flood' }, TEXT], 'The flood'],
    ['the first paragraph without a stop', [paragraph('The flood'), TEXT], 'The flood'],
    ['a question', [line('Who opened the dam?'), TEXT], 'Who opened the dam?'],
    ['a call', [line('Open the dam!'), TEXT], 'Open the dam!'],
    ['a question in Chinese', [line('谁打开了水坝？'), TEXT], '谁打开了水坝？'],
    ['the first heading', [heading('The flood'), TEXT], 'The flood'],
    ['the first heading, though it ends in a stop', [heading('It rained.'), TEXT], 'It rained.'],
    ['the first heading of its rank', [heading('The flood'), heading('The night'), TEXT], 'The flood'],
    [
      'a lower heading above others still lower',
      [heading('The flood', 2), TEXT, heading('Rain', 3)],
      'The flood',
    ],
    ['a line of 300 characters', [line('a'.repeat(300)), TEXT], 'a'.repeat(300)],
  ])('is %s', (_, loose, title) => {
    expect(titleOf(loose)).toEqual({
      title,
      from: 1,
      marks: ['title', ...loose.slice(1).map(() => null)],
      found: true,
    });
  });

  it.each<[string, readonly LooseBlock[]]>([
    ['nothing there', []],
    ['nothing but one line', [line('The flood')]],
    ['nothing but one heading', [heading('The flood')]],
    ['a sentence first', [TEXT, TEXT]],
    ['two sentences first, of which the last asks', [line('It rained. Who knew?'), TEXT]],
    ['a line that promises more first', [line('What we know:'), TEXT]],
    ['a list first', [{ kind: 'item', text: 'Rain' }, TEXT]],
    ['a quotation first', [{ kind: 'quotation', text: 'Rain' }, TEXT]],
    ['a very long line first', [line('a'.repeat(301)), TEXT]],
    ['a lower heading first, one of several', [heading('The flood', 2), TEXT, heading('The night', 2), TEXT]],
    [
      'a lower heading first, above a higher one',
      [heading('The flood', 3), TEXT, heading('The night', 2), TEXT],
    ],
    ['no more than a mark that asks', [line('!?'), TEXT]],
  ])('is the file’s name where there is %s', (_, loose) => {
    expect(titleOf(loose)).toEqual({
      title: 'My file',
      from: 0,
      marks: loose.map(() => null),
      found: false,
    });
  });

  it('says in a finding that it is the file’s name', () => {
    expect(findTitle(page([TEXT]), [null], 'my-file.txt').findings).toEqual([
      {
        kind: 'title',
        message: "No title was found; the file's name is used: “My file”. Put a title in the first line.",
        text: null,
      },
    ]);
  });

  it('is below what is left out', () => {
    expect(titleOf([line('Home'), line('The flood'), TEXT], { marks: ['furniture', null, null] })).toEqual({
      title: 'The flood',
      from: 2,
      marks: ['furniture', 'title', null],
      found: true,
    });
    expect(titleOf([line('Home'), TEXT], { marks: ['furniture', null] })).toMatchObject({
      title: 'My file',
      from: 1,
    });
  });

  it.each<[string, readonly LooseBlock[], number, (Reason | null)[]]>([
    ['that the text does not repeat', [line('Another line'), TEXT], 0, [null, null]],
    ['that the first line repeats', [line('The flood'), TEXT], 1, ['title', null]],
    ['that repeats it but for marks and case', [line('“THE  FLOOD”!'), TEXT], 1, ['title', null]],
    [
      'that a heading repeats further down',
      [line('News'), heading('The flood'), TEXT],
      0,
      [null, 'title', null],
    ],
    ['that a line further down repeats', [line('News'), line('The flood'), TEXT], 0, [null, null, null]],
    ['of which the text has only a part', [line('The flood of May'), TEXT], 0, [null, null]],
    ['of nothing', [], 0, []],
  ])('is what the page says, with a text %s', (_, loose, from, marks) => {
    expect(titleOf(loose, { title: 'The Flood' })).toEqual({ title: 'The Flood', from, marks, found: true });
  });

  it('that the page says is not found in what is left out', () => {
    const loose = [line('The flood'), TEXT];
    expect(titleOf(loose, { title: 'The flood', marks: ['furniture', null] })).toEqual({
      title: 'The flood',
      from: 1,
      marks: ['furniture', null],
      found: true,
    });
  });

  it('that the page says is not held against a text that is much longer', () => {
    // What is no letter does not count when titles are compared, so that only the length tells.
    const marksOf = (stops: number) =>
      titleOf([line(`The flood${'.'.repeat(stops)}`)], { title: 'The flood' }).marks;
    expect(marksOf(29)).toEqual(['title']);
    expect(marksOf(30)).toEqual([null]);
  });
});

describe('a page that is settled', () => {
  it('has its title, author, date, headings, and what is left out', () => {
    const loose = [
      line('The flood'),
      line('By Ann Lee'),
      line('12 May 2024'),
      TEXT,
      line('The night'),
      TEXT,
      line('Advertisement'),
      heading('See also', 2),
      line('Storm ahead in the valley'),
    ];
    const { title, author, date, kinds, marks } = settle(page(loose), 'en', 'a.txt');
    expect({ title, author, date }).toEqual({ title: 'The flood', author: 'Ann Lee', date: '12 May 2024' });
    expect(kinds[4]).toBe('heading');
    expect(marks).toEqual([
      'title',
      'credit',
      'dateline',
      null,
      null,
      null,
      'furniture',
      'related-link',
      'related-link',
    ]);
  });

  it('keeps the author and the date that the page says, and leaves out their portrait', () => {
    const loose = [
      line('The flood'),
      line('By Ann Lee'),
      line('12 May 2024'),
      TEXT,
      paragraph('Bo Ek is a poet.'),
    ];
    const settled = settle(page(loose, { author: 'Bo Ek', date: 'in May' }), 'en', 'a.txt');
    expect(settled).toMatchObject({
      author: 'Bo Ek',
      date: 'in May',
      marks: ['title', 'credit', 'dateline', null, 'credit'],
    });
  });
});

describe('sections', () => {
  function sectionsOf(loose: readonly LooseBlock[], marks: (Reason | null)[] = loose.map(() => null)) {
    const { blocks } = layOut(loose);
    return cutIntoSections(
      blocks,
      blocks.map(({ kind }) => kind),
      marks,
      'en',
    );
  }
  const outline = (loose: readonly LooseBlock[], marks?: (Reason | null)[]) => {
    const { sections, sentences } = sectionsOf(loose, marks);
    return sections.map(({ heading, from, to }) => [
      heading,
      ...sentences.slice(from, to).map(({ text }) => text),
    ]);
  };
  const one = paragraph('One.');
  const two = paragraph('Two. Three.');

  it('are none of nothing', () => {
    expect(sectionsOf([])).toEqual({ sections: [], sentences: [], findings: [] });
  });

  it('begin at each heading that text stands below', () => {
    expect(outline([one, heading('A'), two, one, heading('B'), one])).toEqual([
      [null, 'One.'],
      ['A', 'Two.', 'Three.', 'One.'],
      ['B', 'One.'],
    ]);
  });

  it('do not begin at what is left out, and hold nothing of it', () => {
    const loose = [one, heading('A'), two, heading('B'), one];
    expect(outline(loose, [null, 'furniture', null, null, 'credit'])).toEqual([
      [null, 'One.', 'Two.', 'Three.'],
    ]);
  });

  it('do not begin above a block without words', () => {
    expect(outline([heading('A'), paragraph('* * *'), heading('B'), one])).toEqual([['B', 'One.']]);
  });

  it('have their statements counted, with their place, their paragraph and their section', () => {
    const { sentences } = sectionsOf([one, heading('A'), { kind: 'item', text: 'Two. Three.' }, one]);
    expect(sentences).toEqual([
      { text: 'One.', start: 0, end: 4, section: 0, paragraph: 0 },
      { text: 'Two.', start: 9, end: 13, section: 1, paragraph: 1, block: 'item' },
      { text: 'Three.', start: 14, end: 20, section: 1, paragraph: 1, block: 'item' },
      { text: 'One.', start: 22, end: 26, section: 1, paragraph: 2 },
    ]);
  });

  it.each([
    ['paragraph', undefined],
    ['line', undefined],
    ['label', undefined],
    ['item', 'item'],
    ['quotation', 'quotation'],
    ['caption', 'caption'],
    ['footnote', 'footnote'],
    ['row', 'row'],
    ['code', 'code'],
  ] as const)('of a %s hold statements in a block of kind %s', (kind, block) => {
    expect(sectionsOf([{ kind, text: 'One.' }]).sentences.map((each) => each.block)).toEqual([block]);
  });

  it('hold rows and lines of code whole, without white space at their ends', () => {
    const code: LooseBlock = { kind: 'code', text: 'One. Two.\n  let a = 1;  \nb. C.' };
    expect(outline([code])).toEqual([[null, 'One. Two.', 'let a = 1;', 'b. C.']]);
  });

  it.each<[string, readonly LooseBlock[], [string, string][]]>([
    ['is none where text follows', [heading('A'), one], []],
    ['is none above a deeper one', [heading('A', 1), heading('B', 2), one], []],
    ['is a lead above one of its own rank', [heading('A', 2), heading('B', 2), one], [['related-link', 'A']]],
    ['is a lead above a higher one', [heading('A', 3), heading('B', 2), one], [['related-link', 'A']]],
    ['is empty at the end', [one, heading('A')], [['empty-heading', 'A']]],
    [
      'is a lead and empty in turn',
      [one, heading('A', 2), heading('B', 2)],
      [
        ['related-link', 'A'],
        ['empty-heading', 'B'],
      ],
    ],
  ])('below a heading that has no text of its own: it %s', (_, loose, expected) => {
    expect(sectionsOf(loose).findings.map(({ kind, text }) => [kind, text])).toEqual(expected);
  });

  it('say which heading has no text', () => {
    expect(sectionsOf([one, heading('A')]).findings).toEqual([
      { kind: 'empty-heading', message: 'No text stands below the heading “A”.', text: 'A' },
    ]);
  });

  it.each<[LooseBlock['kind'], string, string | undefined, string[]]>([
    [
      'paragraph',
      'The team. It stands. It waits. Photo: Ann Lee',
      'caption',
      ['The team.', 'It stands.', 'It waits.'],
    ],
    ['paragraph', 'One. Two. Three. Four. Photo: Ann Lee', undefined, ['One.', 'Two.', 'Three.', 'Four.']],
    ['caption', 'The team. Photo: Ann Lee', 'caption', ['The team.']],
    ['item', 'The team. Photo: Ann Lee', 'item', ['The team.', 'Photo: Ann Lee']],
  ])('hold a picture’s caption without its credit: %s %s', (kind, text, block, expected) => {
    const { sentences, findings } = sectionsOf([{ kind, text }]);
    expect(sentences.map((each) => [each.text, each.block])).toEqual(expected.map((each) => [each, block]));
    expect(findings.map((each) => [each.kind, each.text])).toEqual(
      kind === 'item' ? [] : [['credit', 'Photo: Ann Lee']],
    );
  });
});

describe('what is left out', () => {
  const found = (text: string, mark: Reason | null) =>
    leftOutFindings(layOut([paragraph(text)]).blocks, [mark]);

  it.each([
    ['furniture', 'Left out as part of the page, not of the article: “Share”.'],
    ['related-link', 'Left out as a link to another article: “Share”.'],
    ['dateline', 'Left out as the line that says where and when it was written: “Share”.'],
    ['credit', 'Left out as a credit: “Share”.'],
  ] as const)('is told with its reason: %s', (kind, message) => {
    expect(found('Share', kind)).toEqual([{ kind, message, text: 'Share' }]);
  });

  it('is not told of the title, of what is kept, and of what has no words', () => {
    expect(found('Share', 'title')).toEqual([]);
    expect(found('Share', null)).toEqual([]);
    expect(found('* * *', 'furniture')).toEqual([]);
    expect(found('7', 'furniture')).toHaveLength(1);
    expect(leftOutFindings(layOut([paragraph('Share')]).blocks, [])).toEqual([]);
  });

  it('is shown on one line, and cut where it is long', () => {
    const shown = (text: string) => found(text, 'credit')[0]?.message.replace('Left out as a credit: ', '');
    expect(shown('Ann\n Lee')).toBe('“Ann Lee”.');
    expect(shown('a'.repeat(80))).toBe(`“${'a'.repeat(80)}”.`);
    expect(shown('a'.repeat(81))).toBe(`“${'a'.repeat(80)}…”.`);
    expect(shown(`${'a'.repeat(79)} bcd`)).toBe(`“${'a'.repeat(79)}…”.`);
  });
});
