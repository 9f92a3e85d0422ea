import { expect, test } from 'vitest';
import { isBodyNoun } from '../../../src/article/speakers/body-nouns.ts';
import { authorOf, isDocumentNoun } from '../../../src/article/speakers/documents.ts';
import { isRegion } from '../../../src/article/speakers/regions.ts';
import { genderOf } from '../../../src/article/speakers/role-nouns.ts';
import { canSpeak } from '../../../src/article/speakers/speaking-nouns.ts';
import { tagged } from './words-of.ts';

test.each([
  ['report', true],
  ['reports', true],
  ['memos', true],
  ['wall', false],
  ['walls', false],
  ['missivesque', false],
  ['', false],
])('a document: %s: %s', (noun, is) => {
  expect(isDocumentNoun(noun)).toBe(is);
});

test.each([
  ['ministry', true],
  ['inc.', true],
  ['wall', false],
  ['ministries', false],
])('a body: %s: %s', (noun, is) => {
  expect(isBodyNoun(noun)).toBe(is);
});

test.each([
  ['mayor', true],
  ['pilots', true],
  ['ministry', true],
  ['letter', true],
  ['baker', true],
  ['wall', true],
  ['monday', false],
  ['june', false],
  ['turn', false],
  ['hostility', false],
  ['illness', false],
  ['nation', false],
  ['vision', false],
  ['cement', false],
  ['agency', true],
  ['transparency', false],
  ['distance', false],
  ['absence', false],
  ['kinship', false],
  ['realism', false],
  ['boyhood', false],
  ['evening', false],
  ['opening', false],
  ['rally', false],
  ['ministers', true],
  ['shipper', true],
  ['', true],
])('what a statement can be attributed to: %s: %s', (noun, can) => {
  expect(canSpeak(noun)).toBe(can);
});

test.each([
  ['Norway', true],
  ['norway', true],
  ['the Netherlands', true],
  ['Netherlands', true],
  ['New York', true],
  ['South Carolina', true],
  ['Moscow', true],
  ['U.S.', true],
  ['EU', true],
  ['Zimbabwe', true],
  ['Åland Islands', true],
  ['Nordhavn', false],
  ['Theodora', false],
  ['new_york', false],
  ['none', false],
  ['', false],
])('a region: %s: %s', (name, is) => {
  expect(isRegion(name)).toBe(is);
});

test.each([
  ['mr', 'male'],
  ['spokesman', 'male'],
  ['spokeswoman', 'female'],
  ['queen', 'female'],
  ['mayor', null],
  ['', null],
])('the gender that a title tells: %s: %s', (noun, gender) => {
  expect(genderOf(noun)).toBe(gender);
});

test.each<[phrase: string, author: string | null]>([
  ['Ida/PROPN ’s/PART letter', 'Ida'],
  ['the/DET mayor ’s/PART old/ADJ letter', 'the mayor'],
  ['Ida/PROPN ’s/PART friend ’s/PART letter', 'Ida ’s friend'],
  ['her/PRON letter', 'her'],
  ['its/PRON letter', 'its'],
  ['my/PRON letter', null],
  ['a/DET letter', null],
  ['a/DET letter from/ADP Ida/PROPN', 'Ida'],
  ['a/DET letter by/ADP Ida/PROPN', 'Ida'],
  ['a/DET letter to/ADP Ida/PROPN', null],
  ['a/DET letter to/ADP Tom/PROPN from/ADP Ida/PROPN', 'Ida'],
  ['Tom/PROPN ’s/PART letter from/ADP Ida/PROPN', 'Ida'],
  ['Ida/PROPN ’s/PART wall', null],
  ['Ida/PROPN ’s/PART', null],
  ['letter ’s/PART', null],
  ['Ida/PROPN in/ADP Tom/PROPN ’s/PART letter', null],
  ['', null],
])('whose a document is: %s', (phrase, author) => {
  const words = tagged(phrase);
  const found = authorOf(words, { from: 0, to: words.length });
  const text = found && words.slice(found.from, found.to).map((word) => word.text);
  expect(text?.join(' ') ?? null).toBe(author);
});
