import { expect, test } from 'vitest';
import { findLabels, findSignature, isAnonymous, readLabel } from '../../../src/article/speakers/labels.ts';
import { wordsOf } from './words-of.ts';

const read = (words: readonly { text: string }[] | null) =>
  words === null ? null : words.map((word) => word.text).join(' ');

/** For each statement of a transcript the label that it stands under; a blank before one that goes on with its paragraph. */
async function labelsOf(lines: readonly string[]): Promise<(string | null)[]> {
  let paragraph = -1;
  const statements = [];
  for (const line of lines) {
    if (!line.startsWith(' ')) paragraph++;
    statements.push({ words: await wordsOf(line.trim()), paragraph });
  }
  return findLabels(statements).map(read);
}

test.each<[shows: string, lines: string[], labels: (string | null)[]]>([
  ['nothing', [], []],
  ['no label', ['It is safe.', 'It is old.'], [null, null]],
  ['a label that stands once', ['BRANDT: It is safe.', 'It is old.'], [null, null]],
  ['a label that stands twice', ['BRANDT: It is safe.', 'BRANDT: It is old.'], ['BRANDT', 'BRANDT']],
  [
    'statements after a label, until the last label’s paragraph ends',
    [
      'It rained.',
      'BRANDT: It is safe.',
      ' It is old.',
      'It is ours.',
      'BRANDT: It leaks.',
      ' It does.',
      'They left.',
      'It rained.',
    ],
    [null, 'BRANDT', 'BRANDT', 'BRANDT', 'BRANDT', 'BRANDT', null, null],
  ],
  [
    'a label that stands once between others, written like them',
    ['BRANDT: It is safe.', 'REYES: It is old.', 'BRANDT: It leaks.'],
    ['BRANDT', 'REYES', 'BRANDT'],
  ],
  [
    'words before a colon between others, written otherwise',
    ['BRANDT: It is safe.', 'Nobody: It is old.', 'BRANDT: It leaks.'],
    ['BRANDT', 'BRANDT', 'BRANDT'],
  ],
  [
    'words in capitals between labels that are not',
    ['Brandt: It is safe.', 'NOTE WELL: It is old.', 'Brandt: It leaks.'],
    ['Brandt', 'Brandt', 'Brandt'],
  ],
  [
    'a label that stands once within a paragraph',
    ['BRANDT: It is safe.', ' REYES: It is old.', 'BRANDT: It leaks.'],
    ['BRANDT', 'BRANDT', 'BRANDT'],
  ],
  [
    'a label that stands once before and behind the others',
    ['HOLM: Welcome.', 'BRANDT: It is safe.', 'BRANDT: It leaks.', 'REYES: It is old.'],
    [null, 'BRANDT', 'BRANDT', null],
  ],
  [
    'what nobody says',
    ['BRANDT: It is safe.', '(CROSSTALK)', ' It leaks.', '[applause]', 'BRANDT: It is old.'],
    ['BRANDT', null, 'BRANDT', null, 'BRANDT'],
  ],
  [
    'brackets around more than an aside',
    ['BRANDT: It is safe.', '(It was built by divers in 1911.)', '(They left soon.)', 'BRANDT: It is old.'],
    ['BRANDT', 'BRANDT', null, 'BRANDT'],
  ],
  [
    'names of several words',
    ['IDA BRANDT: It is safe.', 'IDA HOLM: It leaks.', 'IDA BRANDT: It is old.', 'IDA HOLM: No.'],
    ['IDA BRANDT', 'IDA HOLM', 'IDA BRANDT', 'IDA HOLM'],
  ],
  ['questions and answers', ['Q: Is it safe?', 'A: Yes.', 'Q: Is it old?', 'A: Yes.'], ['Q', 'A', 'Q', 'A']],
])('the labels of a transcript: %s', async (_shows, lines, labels) => {
  expect(await labelsOf(lines)).toEqual(labels);
});

test.each<[statement: string, label: string | null]>([
  ['BRANDT: It is safe.', 'BRANDT'],
  ['Ida Brandt: It is safe.', 'Ida Brandt'],
  ['“Brandt: It is safe.”', 'Brandt'],
  ['Dr. Ida Brandt, Oslo: It is safe.', 'Dr. Ida Brandt , Oslo'],
  ['Brandt (Oslo): It is safe.', 'Brandt ( Oslo )'],
  ['Mayor of the Harbour: It is safe.', 'Mayor of the Harbour'],
  ['Jan de Boer: It is safe.', 'Jan de Boer'],
  ['Ida von Brandt: It is safe.', 'Ida von Brandt'],
  ['Jan van Boer: It is safe.', 'Jan van Boer'],
  ['Brandt often says: It is safe.', null],
  ['Brandt offered: It is safe.', null],
  ['Brandt thereby: It is safe.', null],
  ['brandt: It is safe.', null],
  ['xBrandt: It is safe.', null],
  ['One Two Three Four Five Six: It is safe.', 'One Two Three Four Five Six'],
  ['One Two Three Four Five Six Seven: It is safe.', null],
  ['Brandt is safe.', null],
  ['Brandt:', null],
  ['Brandt', null],
  ['', null],
  [': It is safe.', null],
  ['Image: The wall.', null],
  ['Photo: The wall.', null],
  ['Press Photo: The wall.', null],
  ['Photographer: The wall.', 'Photographer'],
  ['Maps: The wall.', 'Maps'],
  ['Update: The wall is safe.', null],
  ['Footnote: The wall is safe.', 'Footnote'],
])('the label of a statement: %s', async (statement, label) => {
  expect(read(readLabel(await wordsOf(statement)))).toBe(label);
});

test.each([
  ['Q: Is it safe?', true],
  ['A: Yes.', true],
  ['Question: Is it safe?', true],
  ['ANSWER: Yes.', true],
  ['Questions: Is it safe?', false],
  ['FAQ: Is it safe?', false],
  ['Brandt: Yes.', false],
  ['Q Brandt: Yes.', false],
])('whether a label is without a name: %s', async (statement, anonymous) => {
  expect(isAnonymous(readLabel(await wordsOf(statement)) ?? [])).toBe(anonymous);
});

test.each<[statement: string, name: string | null]>([
  ['— Ida Brandt', 'Ida Brandt'],
  ['– Ida Brandt', 'Ida Brandt'],
  ['-- Ida Brandt', 'Ida Brandt'],
  ['— Ida Brandt, mayor of Oslo', 'Ida Brandt'],
  ['— Ida Brandt (mayor of Oslo)', 'Ida Brandt'],
  ['— Ida Brandt.', 'Ida Brandt'],
  ['— Ida Brandt, mayor of the town Oslo', 'Ida Brandt'],
  ['— Ida Brandt, mayor of the old town Oslo', null],
  ['— Brandt', null],
  ['— the mayor', null],
  ['— Ida Brandt left', null],
  ['— , Ida Brandt', null],
  ['Ida Brandt said', null],
  ['a—b Ida Brandt', null],
  ['', null],
])('the name that signs a quotation: %s', async (statement, name) => {
  const words = await wordsOf(statement);
  const signature = findSignature(words);
  expect(signature && read(words.slice(signature.from, signature.to))).toBe(name);
});
