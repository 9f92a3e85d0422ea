import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/article/left-out.ts';
import { markPortrait, markTop } from '../../src/article/mark-top.ts';
import { type LooseBlock, layOut } from '../../src/article/page-builder.ts';

/** Sixty characters, the least that counts as a sentence of the text. */
const TEXT = 'The river rose by two metres on Monday night, and then fell.';
const SHORT = 'The river rose by two metres on Monday night, and then fel.';
const STANDFIRST = 'After a week of rain the lower town is under water once again.';

const paragraphs = (texts: readonly string[]): LooseBlock[] =>
  texts.map((text) => ({ kind: 'paragraph', text }));

interface Setting {
  readonly from?: number;
  readonly language?: string;
  readonly known?: string | null;
  readonly marks?: (Reason | null)[];
}

function top(loose: readonly LooseBlock[], { from = 0, language = 'en', known = null, marks }: Setting = {}) {
  const { blocks } = layOut(loose);
  const all = marks ?? blocks.map(() => null);
  return { ...markTop(blocks, all, from, language, known), marks: all };
}

describe('between title and text', () => {
  it('nothing is a dateline and nothing a byline where there is nothing', () => {
    expect(top([])).toEqual({ author: null, date: null, marks: [] });
  });

  it('a byline names the author, and a line with a date the date', () => {
    expect(top(paragraphs(['By Ann Lee', '12 May 2024', TEXT]))).toEqual({
      author: 'Ann Lee',
      date: '12 May 2024',
      marks: ['credit', 'dateline', null],
    });
  });

  it('a place by itself is a dateline without a date', () => {
    expect(top(paragraphs(['Moscow / New Delhi', TEXT]))).toEqual({
      author: null,
      date: null,
      marks: ['dateline', null],
    });
  });

  it('the first of several authors and of several dates counts', () => {
    expect(top(paragraphs(['By Ann Lee', 'By Bo Ek', '12 May 2024', '13 May 2024', TEXT]))).toEqual({
      author: 'Ann Lee',
      date: '12 May 2024',
      marks: ['credit', 'credit', 'dateline', 'dateline', null],
    });
  });

  it('months are those of the article’s language', () => {
    expect(top(paragraphs(['12 мая 2024', TEXT]), { language: 'ru' })).toMatchObject({ date: '12 мая 2024' });
    expect(top(paragraphs(['12 мая 2024', TEXT]))).toMatchObject({ date: null });
  });

  it('one paragraph may stand above the byline, and no place below it', () => {
    expect(top(paragraphs([STANDFIRST, 'By Ann Lee', 'Geneva', '12 May 2024', TEXT, '13 May 2024']))).toEqual(
      {
        author: 'Ann Lee',
        date: '12 May 2024',
        marks: [null, 'credit', null, 'dateline', null, null],
      },
    );
  });

  it('it ends at the second paragraph, but not at a line that is too short for one, or that has no stop', () => {
    const below = (text: string) => top(paragraphs([STANDFIRST, text, 'By Ann Lee'])).author;
    expect(below(TEXT)).toBeNull();
    expect(below(SHORT)).toBe('Ann Lee');
    expect(below(TEXT.replace('.', ' again'))).toBe('Ann Lee');
  });

  it('begins below the title', () => {
    expect(top(paragraphs(['By Ann Lee', 'By Bo Ek', TEXT]), { from: 1 })).toEqual({
      author: 'Bo Ek',
      date: null,
      marks: [null, 'credit', null],
    });
  });

  it('passes over what is left out, over headings, and over lists', () => {
    const blocks: LooseBlock[] = [
      { kind: 'paragraph', text: 'By Bo Ek' },
      { kind: 'heading', text: 'By Cy Roe' },
      { kind: 'item', text: 'By Di Orr' },
      { kind: 'paragraph', text: 'By Ann Lee' },
    ];
    expect(top(blocks, { marks: ['furniture', null, null, null] })).toEqual({
      author: 'Ann Lee',
      date: null,
      marks: ['furniture', null, null, 'credit'],
    });
  });

  it.each<[string, string, boolean]>([
    ['Ann Lee', 'Ann Lee', true],
    ['Ann Lee, Courier Writer', 'Ann Lee', true],
    ['ANN LEE', 'By Ann Lee', true],
    ['By Ann Lee who was there', 'Ann Lee', true],
    ['Ann', 'Ann Lee', true],
    ['The Courier’s Ann Lee', 'Ann Lee', false],
    ['Lee', 'Ann Lee', false],
    ['Bo Ek', 'Ann Lee', false],
    ['Ann Lee was there.', 'Ann Lee', false],
    [`Ann Lee ${'a'.repeat(92)}`, 'Ann Lee', true],
    [`Ann Lee ${'a'.repeat(93)}`, 'Ann Lee', false],
  ])('the line “%s” names the known author %s: %s', (line, known, expected) => {
    const { author, marks } = top(paragraphs([line, TEXT]), { known });
    expect(marks).toEqual([expected ? 'credit' : null, null]);
    expect(author).toBeNull();
  });
});

describe('the portrait of an author', () => {
  const portrait = (texts: readonly string[], author: string | null): (Reason | null)[] => {
    const { blocks } = layOut(paragraphs(texts));
    const marks = blocks.map(() => null);
    markPortrait(blocks, marks, author);
    return marks;
  };
  const SAID = 'Ann Lee writes about rivers.';

  it.each<[string, readonly string[], string | null, readonly (string | null)[]]>([
    ['stands at the end', [TEXT, SAID], 'Ann Lee', [null, 'credit']],
    ['is known with “by” before the name', [TEXT, SAID], 'BY Ann Lee', [null, 'credit']],
    [
      'is that of the first of several',
      [TEXT, SAID, 'Bo Ek is a poet.'],
      'Ann Lee and Bo Ek',
      [null, 'credit', null],
    ],
    ['is that of the first in a row', [TEXT, SAID], 'Ann Lee, Bo Ek', [null, 'credit']],
    [
      'tells an office in between',
      [TEXT, 'Ann Lee, a poet of Bergen, lives and works here.'],
      'Ann Lee',
      [null, null],
    ],
    [
      'tells an office before the verb',
      [TEXT, 'Ann Lee, a poet of Bergen, covers rivers.'],
      'Ann Lee',
      [null, 'credit'],
    ],
    [
      'is among the last four blocks',
      ['One.', SAID, TEXT, TEXT, TEXT],
      'Ann Lee',
      [null, 'credit', null, null, null],
    ],
    [
      'is not further up',
      ['One.', SAID, TEXT, TEXT, TEXT, TEXT],
      'Ann Lee',
      [null, null, null, null, null, null],
    ],
    ['is not the first block', [SAID, TEXT], 'Ann Lee', [null, null]],
    ['is not what somebody of one name does', [TEXT, 'Ann writes about rivers.'], 'Ann', [null, null]],
    ['is not what the author did in the story', [TEXT, 'Ann Lee swam to the mill.'], 'Ann Lee', [null, null]],
    ['is not where the name stands later', [TEXT, 'The poet Ann Lee is here.'], 'Ann Lee', [null, null]],
    ['is not the name of another', [TEXT, 'Ann Leeds is here.'], 'Ann Lee', [null, null]],
    ['is nobody’s where no author is known', [TEXT, SAID], null, [null, null]],
    ['is not found in an empty page', [], 'Ann Lee', []],
  ])('%s', (_, texts, author, expected) => {
    expect(portrait(texts, author)).toEqual(expected);
  });

  it('keeps the reason that a block has', () => {
    const { blocks } = layOut(paragraphs([TEXT, SAID]));
    const marks: (Reason | null)[] = [null, 'furniture'];
    markPortrait(blocks, marks, 'Ann Lee');
    expect(marks).toEqual([null, 'furniture']);
  });
});
