import { expect, test } from 'vitest';
import { collapse } from '../../../src/article/speakers/collapse.ts';
import { findQuotations } from '../../../src/article/speakers/quotations.ts';
import type { Word } from '../../../src/article/speakers/words.ts';

/** The words of a sentence in a paragraph: ▮ for each that stands for a quotation, ‹› around those that stand in marks. */
function collapsed(sentence: string, before = '', behind = ''): string {
  const source = before + sentence + behind;
  const quotations = findQuotations(source, [{ start: 0, end: source.length }]);
  const words = [...sentence.matchAll(/[\p{L}\p{N}]+|''|``|[^\s\p{L}\p{N}]/gu)].map(
    ({ 0: text, index }): Word => {
      const start = before.length + index;
      const lower = text.toLowerCase();
      return { text, lower, lemma: lower, pos: text === '’' ? 'PART' : 'X', start, end: start + text.length };
    },
  );
  const show = (word: Word) => (word.text === '“”' ? '▮' : word.quoted ? `‹${word.text}›` : word.text);
  return collapse(words, quotations).map(show).join(' ');
}

test.each([
  ['nothing', '', ''],
  ['no quotation', 'She said no.', 'She said no .'],
  ['a quotation with its stop', '“It is old,” she said.', '▮ she said .'],
  ['a quotation before a comma', '“It is old”, she said.', '▮ , she said .'],
  ['a quotation before a dash', '“It is old” — she said.', '▮ — she said .'],
  ['a quotation before a word', '“It is old” was said.', '‹It› ‹is› ‹old› was said .'],
  ['a quotation behind a comma', 'She said, “old” once.', 'She said , ▮ once .'],
  ['a quotation behind a colon', 'She said: “old” once.', 'She said : ▮ once .'],
  ['words in a sentence', 'She called it “old” once.', 'She called it ‹old› once .'],
  ['words in a sentence before a comma', 'She called it “old”, once.', 'She called it ‹old› , once .'],
  ['seven words in a sentence', 'A “b c d e f g h” wall.', 'A ‹b› ‹c› ‹d› ‹e› ‹f› ‹g› ‹h› wall .'],
  ['eight words in a sentence', 'A “b c d e f g h i” wall.', 'A ▮ wall .'],
  ['an exclamation in a sentence', 'An “old!” wall.', 'An ▮ wall .'],
  ['two quotations', '“No,” she said, “yes.”', '▮ she said , ▮'],
  ['straight marks', '"No," she said of the "old" wall.', '▮ she said of the ‹old› wall .'],
  ['doubled apostrophes', "``No,'' she said of the ``old'' wall.", '▮ she said of the ‹old› wall .'],
  ['a mark alone', 'She said “no and yes.', 'She said ▮'],
  ['an apostrophe', 'The divers’ wall.', 'The divers ’ wall .'],
  ['a closing mark without an opening one', 'She said no” once.', 'She said no once .'],
  ['an aside in brackets', 'She (a nurse) said no.', 'She said no .'],
  ['an aside in square brackets', 'She [a nurse] said no.', 'She said no .'],
  ['an aside of seven words', 'She (a b c d e f g) said no.', 'She said no .'],
  ['an aside of eight words', 'She (a b c d e f g h) said no.', 'She ( a b c d e f g h ) said no .'],
  ['a bracket that is not closed', 'She (a nurse said no.', 'She ( a nurse said no .'],
  ['a bracket that is not opened', 'She a nurse) said no.', 'She a nurse ) said no .'],
  ['an aside at the end', 'She said no (twice)', 'She said no'],
])('%s: %s', (_shows, sentence, expected) => {
  expect(collapsed(sentence)).toBe(expected);
});

test('a quotation that goes on beyond its sentence is one word', () => {
  expect(collapsed('It is old.', '“No. ', ' Yes.”')).toBe('▮');
  expect(collapsed('She said “no.', '', ' Yes.”')).toBe('She said ▮');
  expect(collapsed('no” she said.', '“Yes. ', '')).toBe('▮ she said .');
  expect(collapsed('She said no.', '“Yes.” ', ' “No.”')).toBe('She said no .');
});

test('the word for a quotation stands where the quotation stood', () => {
  const sentence = '“No,” she said.';
  const quotations = findQuotations(sentence, [{ start: 0, end: sentence.length }]);
  const words = ['“', 'No', ',', '”'].map((text): Word => {
    const start = sentence.indexOf(text);
    return { text, lower: text, lemma: text, pos: 'X', start, end: start + text.length };
  });
  expect(collapse(words, quotations)).toEqual([
    { text: '“”', lower: '“”', lemma: '“”', pos: 'PUNCT', start: 0, end: 5 },
  ]);
});
