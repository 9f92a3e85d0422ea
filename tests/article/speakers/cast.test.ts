import { expect, test } from 'vitest';
import { gatherCast, mentionsBetween } from '../../../src/article/speakers/cast.ts';
import { genderOfPronoun, learnGenders } from '../../../src/article/speakers/gender.ts';
import { loadGivenNames } from '../../../src/article/speakers/given-names.ts';
import { findNames } from '../../../src/article/speakers/names.ts';
import type { Word } from '../../../src/article/speakers/words.ts';
import { wordsOf } from './words-of.ts';

/** Everyone whom sentences name, as they are known behind the last of them. */
async function castOf(sentences: readonly string[]) {
  const source = sentences.join('\n');
  const givenNames = await loadGivenNames();
  const read: Word[][] = [];
  let place = 0;
  for (const sentence of sentences) {
    const words = await wordsOf(sentence);
    const from = place;
    read.push(words.map((word) => ({ ...word, start: word.start + from, end: word.end + from })));
    place += sentence.length + 1;
  }
  const names = read.flatMap((words) => findNames(words, { source, givenNames }));
  const cast = gatherCast(names, givenNames);
  learnGenders(cast, read);
  return cast;
}

test.each<[shows: string, sentences: string[], cast: string[]]>([
  ['nobody', ['It rained.'], []],
  ['a name and its surname', ['We met Ida Brandt.', 'Here Brandt left us.'], ['Ida Brandt person female 2']],
  [
    'a surname before its name',
    ['Here Brandt left us.', 'We met Ida Brandt.'],
    ['Ida Brandt person female 2'],
  ],
  ['a fuller name', ['We met Ida Brandt.', 'We met Ida Marie Brandt.'], ['Ida Marie Brandt person female 2']],
  [
    'a name in capitals, then not',
    ['So IDA BRANDT left us.', 'We met Ida Brandt.'],
    ['Ida Brandt person female 2'],
  ],
  [
    'a name, then in capitals',
    ['We met Ida Brandt.', 'So IDA BRANDT left us.'],
    ['Ida Brandt person female 2'],
  ],
  [
    'two of one surname, by their titles',
    ['We met Ida Brandt and Tom Brandt.', 'So Mr. Brandt left us.', 'So Mrs. Brandt left us.'],
    ['Ida Brandt person female 2', 'Tom Brandt person male 2'],
  ],
  [
    'two of one surname, by how often they are named',
    ['We met Ida Brandt and Tom Brandt.', 'So Tom Brandt left us.', 'Here Brandt left us.'],
    ['Ida Brandt person female 1', 'Tom Brandt person male 3'],
  ],
  [
    'two of one surname, by how often they were named before',
    [
      'We met Ida Brandt.',
      'Here Brandt left us.',
      'We met Tom Brandt.',
      'So Tom Brandt left us.',
      'So Tom Brandt left us.',
    ],
    ['Ida Brandt person female 2', 'Tom Brandt person male 3'],
  ],
  ['a role', ['We met Lund, a nurse.'], ['Lund person null 1']],
  ['a title', ['We met Mr. Lund.'], ['Lund person male 1']],
  ['a body', ['We met the Harbour Board.'], ['Harbour Board body null 1']],
  ['a body by its noun', ['We left Oslo Hospital.'], ['Oslo Hospital body null 1']],
  [
    'a body by “of”',
    ['We left Department of Tides.'],
    ['Department of Tides body null 1', 'Tides unknown null 1'],
  ],
  ['a country', ['We left Norway.'], ['Norway body null 1']],
  ['an acronym', ['We left NATO.'], ['NATO body null 1']],
  ['an acronym with stops', ['We left N.A.T.O.'], ['N.A.T.O. body null 1']],
  ['capitals too many for an acronym', ['We left NORDHAVN.'], ['NORDHAVN unknown null 1']],
  ['a place', ['We live in Nordhavn.'], ['Nordhavn body null 1']],
  ['a place as often as not', ['We live in Nordhavn.', 'We like Nordhavn.'], ['Nordhavn body null 2']],
  [
    'a place less often',
    ['We live in Nordhavn.', 'We like Nordhavn.', 'We love Nordhavn.'],
    ['Nordhavn unknown null 3'],
  ],
  ['somebody who was somewhere', ['We believe in Mr. Lund.'], ['Lund person male 1']],
  ['a name that nothing tells about', ['We met Zzyx.'], ['Zzyx unknown null 1']],
  ['two words of which the first is no given name', ['We met Zzyx Brandt.'], ['Zzyx Brandt unknown null 1']],
  ['a pronoun behind', ['Here Lund left and he smiled.'], ['Lund person male 1']],
  ['a pronoun in the sentence behind', ['Here Lund left us.', 'She smiled.'], ['Lund person female 1']],
  [
    'a pronoun within the sentence behind',
    ['Here Lund left us.', 'Then she smiled.'],
    ['Lund unknown null 1'],
  ],
  [
    'a pronoun two sentences behind',
    ['Here Lund left us.', 'It rained.', 'She smiled.'],
    ['Lund person female 1'],
  ],
  ['a pronoun before', ['She met Lund.'], ['Lund unknown null 1']],
  [
    'a pronoun behind two',
    ['Here Lund met Zzyx and he smiled.'],
    ['Lund unknown null 1', 'Zzyx unknown null 1'],
  ],
  [
    'a pronoun behind one and a body',
    ['Here Lund left NATO and he smiled.'],
    ['Lund person male 1', 'NATO body null 1'],
  ],
  [
    'a pronoun behind a name that another word governs',
    ['We went to Lund and he smiled.'],
    ['Lund unknown null 1'],
  ],
  [
    'one pronoun against a given name',
    ['Here Ida Brandt left and he smiled.'],
    ['Ida Brandt person female 1'],
  ],
  [
    'two pronouns against a given name',
    ['Here Ida Brandt left and he smiled.', 'Here Ida Brandt left and he smiled.'],
    ['Ida Brandt person male 2'],
  ],
  [
    'pronouns against one another',
    ['Here Lund left and he smiled.', 'Here Lund left and she smiled.'],
    ['Lund unknown null 2'],
  ],
  ['pronouns against a title', ['Here Mr. Lund left and she smiled.'], ['Lund person male 1']],
])('whom an article names: %s', async (_shows, sentences, expected) => {
  const { parties } = await castOf(sentences);
  expect(
    parties.map(({ name, kind, gender, places }) => `${name} ${kind} ${gender} ${places.length}`),
  ).toEqual(expected);
});

test('where somebody is named is told in the article’s order, from one place to before another', async () => {
  const cast = await castOf(['Here Brandt left us.', 'We met Ida Brandt and Tom Holm.']);
  const named = (from: number, to: number) =>
    mentionsBetween(cast, from, to).map(({ party, place }) => `${party.name} ${place}`);
  const [brandt, ida, tom] = ['Ida Brandt 5', 'Ida Brandt 28', 'Tom Holm 43'];
  expect(named(0, 99)).toEqual([brandt, ida, tom]);
  expect(named(5, 43)).toEqual([brandt, ida]);
  expect(named(6, 44)).toEqual([ida, tom]);
  expect(named(29, 29)).toEqual([]);
  expect(named(44, 99)).toEqual([]);
  expect(cast.parties.map(({ places }) => places)).toEqual([[5, 28], [43]]);
});

test.each([
  ['he', 'male'],
  ['himself', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['hers', 'female'],
  ['it', null],
  ['the', null],
  ['hero', null],
  ['sheer', null],
  ['ashe', null],
])('the gender of a pronoun: %s: %s', (word, gender) => {
  expect(genderOfPronoun(word)).toBe(gender);
});
