import { expect, test } from 'vitest';
import { isCapitalised, isPossessive, textOf, type Word } from '../../../src/article/speakers/words.ts';
import { tagged } from './words-of.ts';

test.each([
  ['’s/PART', true],
  ["'s/PART", true],
  ["'s/X", true],
  ['’/PART', true],
  ["'/PART", true],
  ['’/PUNCT', false],
  ['’ll/PART', false],
  ['s’/PART', false],
  ['not/PART', false],
])('a possessive ending: %s: %s', (word, is) => {
  expect(tagged(word).map(isPossessive)).toEqual([is]);
});

test.each([
  ['Oslo', true],
  ['Élan', true],
  ['iPad', false],
  ['oslo', false],
  ['’Abd', false],
])('a capital: %s: %s', (word, is) => {
  expect(tagged(word).map(isCapitalised)).toEqual([is]);
});

/** Where the words of “The  mayor,” stand. */
const PLACES = [
  { start: 0, end: 3 },
  { start: 5, end: 10 },
  { start: 10, end: 11 },
];

test('a stretch of words has the source’s own text', () => {
  const source = 'The  mayor,left.';
  const words = tagged('The mayor ,').map((word, at): Word => ({ ...word, ...PLACES[at] }));
  expect(textOf(words, { from: 0, to: 2 }, source)).toBe('The  mayor');
  expect(textOf(words, { from: 1, to: 3 }, source)).toBe('mayor,');
  expect(textOf(words, { from: 1, to: 1 }, source)).toBe('');
  expect(textOf(words, { from: 3, to: 4 }, source)).toBe('');
  expect(textOf([], { from: 0, to: 1 }, source)).toBe('');
});
