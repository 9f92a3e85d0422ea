import { expect, test } from 'vitest';
import { findQuotations } from '../../../src/article/speakers/quotations.ts';
import { readSentences, type Sentence } from '../../../src/article/speakers/sentence.ts';
import type { Word } from '../../../src/article/speakers/words.ts';

/** Reads statements, each on a line of its own and in one paragraph; a blank before one that stands in a list. */
function read(lines: readonly string[]): Sentence[] {
  const source = lines.join('\n');
  let start = 0;
  const statements = lines.map((text) => {
    const statement = { text, start, end: start + text.length, section: 0, paragraph: 0 };
    start += text.length + 1;
    return text.startsWith(' ') ? { ...statement, block: 'item' as const } : statement;
  });
  const tagged = statements.map((statement) => ({
    titled: false,
    words: [...statement.text.matchAll(/\p{L}+|[^\s\p{L}]/gu)].map(({ 0: text, index }): Word => {
      const at = statement.start + index;
      return { text, lower: text, lemma: text, pos: 'X', start: at, end: at + text.length };
    }),
  }));
  return readSentences(statements, tagged, findQuotations(source, [{ start: 0, end: source.length }]));
}

const textOf = (words: readonly Word[]) => words.map((word) => word.text).join(' ');

test('a sentence has its words, those outside quotation marks, and each quotation as one', () => {
  const [she, it, they] = read(['She said: “No.', 'It is old,” she said.', 'They “left” it.']);
  expect([she, it, they].map((sentence) => textOf(sentence?.words ?? []))).toEqual([
    'She said : “ No .',
    'It is old , ” she said .',
    'They “ left ” it .',
  ]);
  expect([she, it, they].map((sentence) => textOf(sentence?.plain ?? []))).toEqual([
    'She said :',
    'she said .',
    'They it .',
  ]);
  expect([she, it, they].map((sentence) => textOf(sentence?.collapsed ?? []))).toEqual([
    'She said : “”',
    '“” she said .',
    'They left it .',
  ]);
});

test.each<[shows: string, lines: string[], quoted: number[]]>([
  ['none', ['She left.'], [0]],
  ['all', ['“Left.”'], [1]],
  ['half', ['“abc” abcd'], [0.5]],
  ['of a quotation over several', ['“Left. ', 'Gone.', 'So.”', 'She left.'], [1, 1, 1, 0]],
  ['of a quotation that ends where the next statement begins', ['“Left.”', '“Gone”'], [1, 1]],
  ['of nothing', [''], [0]],
])('how much is quoted: %s', (_shows, lines, quoted) => {
  expect(read(lines).map((sentence) => sentence.quoted)).toEqual(quoted);
});

test.each<[lines: string[], endsQuoted: boolean[], leftOpen: boolean[]]>([
  [['She left.'], [false], [false]],
  [['“Left.”'], [true], [false]],
  [['“Left”.'], [true], [false]],
  [['“Left” is it.'], [false], [false]],
  [
    ['“Left.', 'Gone.”'],
    [true, true],
    [false, false],
  ],
  [
    ['“Left.', 'Gone.'],
    [true, true],
    [true, true],
  ],
  [['She said “left.'], [true], [true]],
])(
  'whether a statement ends in quotation marks, and in an open quotation: %s',
  (lines, endsQuoted, leftOpen) => {
    const sentences = read(lines);
    expect(sentences.map((sentence) => sentence.endsQuoted)).toEqual(endsQuoted);
    expect(sentences.map((sentence) => sentence.leftOpen)).toEqual(leftOpen);
  },
);

test('whether a statement opens what follows, and stands in running text', () => {
  const sentences = read(['She said:', 'She said: no.', 'She said: ', ' An item:']);
  expect(sentences.map((sentence) => sentence.opens)).toEqual([true, false, true, true]);
  expect(sentences.map((sentence) => sentence.running)).toEqual([true, true, true, false]);
  expect(sentences.map(({ index, start }) => [index, start])).toEqual([
    [0, 0],
    [1, 10],
    [2, 24],
    [3, 35],
  ]);
  expect(read([])).toEqual([]);
});
