import { expect, test } from 'vitest';
import type { GivenNames } from '../../../src/article/speakers/given-names.ts';
import { isCrosshead, isTitleCase, truecase } from '../../../src/article/speakers/truecase.ts';
import type { Word } from '../../../src/article/speakers/words.ts';
import { attribute } from './attribute.ts';

/** The words of a text, cut at spaces and before marks, at a place in a source. */
function wordsAt(text: string, offset = 0): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    lemma: word.toLowerCase(),
    pos: 'X',
    start: offset + index,
    end: offset + index + word.length,
  }));
}

test.each([
  ['Harbour Wall Leaks', true],
  ['Ida Brandt met Anna Holm', true],
  ['Ida Brandt met Anna Holm.', false],
  ['Harbour Wall Leaks!', true],
  ['Harbour Wall Leaks with Water', true],
  ['Harbour Wall under Water', true],
  ['Harbour Wall is of Oak', false],
  ['Harbour Wall was of Stone', true],
  ['The Harbour Wall leaks', false],
  ['The Harbour Wall', false],
  ['The old Wall in Port', false],
  ['Harbour Wall 1911 Leaks', true],
  ['Harbour Wall Withstands', true],
  ['Harbour Wall withstands', false],
  ['Harbour Wall Forthwith', true],
  ['Harbour Wall forthwith', false],
  ['Harbour Wall Leaks 2nds', true],
  ['The harbour wall leaks', false],
  ['', false],
])('a headline’s capitals: %s: %s', (text, is) => {
  expect(isTitleCase(wordsAt(text))).toBe(is);
});

test.each([
  ['All Bets Are Off', true],
  ['All the Bets and Odds', true],
  ['All then Bets', false],
  ['Bets for Odds but not Ends', true],
  ['The Bets', false],
  ['All bets', false],
  ['Bets', false],
  ['Bets Off', true],
  ['On an Ox', false],
  ['Bets Over Us', false],
  ['Bets over Oak', true],
  ['Bets beneath Oak', false],
  ['A B C D E F G H I Bets Off', true],
  ['A B C D E F G H I J Bets Off', false],
  ['1st Bets Off', true],
  ['', false],
])('a crosshead’s capitals: %s: %s', (text, is) => {
  expect(isCrosshead(wordsAt(text))).toBe(is);
});

test.each<[headline: string, sentence: string]>([
  ['Ida Brandt Says Wall Is Safe', 'Ida Brandt says wall is safe'],
  ['Brandt Says Wall Is Safe', 'Brandt says wall is safe'],
  ['Hugo Brandt Says Wall Is Safe', 'hugo Brandt says wall is safe'],
  ['Wall Ida Says', 'wall ida says'],
  ['NATO Says Wall Is Safe', 'NATO says wall is safe'],
  ['A Wall', 'A wall'],
  ['What Says Ida', 'what says ida'],
  ['İda Says', 'İda Says'],
  ['the wall', 'the wall'],
  ['', ''],
])('a headline in a sentence’s capitals: %s', (headline, sentence) => {
  const givenNames: GivenNames = (name) => (name === 'Ida' ? 'female' : null);
  for (const offset of [0, 7])
    expect(truecase(headline, wordsAt(headline, offset), new Set(['Brandt']), givenNames, offset)).toBe(
      sentence,
    );
});

test('what a headline says is said by whom the article names', async () => {
  const text = (headline: string) => `${headline}\nOn Monday the mayor, Ida Brandt, opened the wall.`;
  const said = async (headline: string) => (await attribute(text(headline))).said[0];
  expect(await said('Mayor Ida Brandt Says Harbour Wall Leaks Badly')).toBe('Ida Brandt reported');
  expect(await said('Harbour Wall Leaks Badly')).toBe(null);
  expect(await said('‘Harbour Wall Leaks’')).toBe(null);
  expect(await said('‘All Bets Are Off.’')).toBe(null);
  expect(await said('‘All bets are off.’')).toBe('? quoted');
});
