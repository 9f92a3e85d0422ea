import { expect, test } from 'vitest';
import { isMonth, isTime } from '../../../src/article/speakers/times.ts';
import { verbGroupStart } from '../../../src/article/speakers/verb-groups.ts';
import { wordsOf } from './words-of.ts';

test.each([
  'monday',
  'thursday',
  'today',
  'week',
  'weekend',
  'night',
  'afternoon',
  'may',
  'sept',
  'sept.',
  'sep',
  'dec.',
])('a time: %s', (word) => {
  expect(isTime(word)).toBe(true);
});

test.each([
  'holiday',
  'mondays',
  'bimonthly',
  'midweek',
  'fortnight',
  'years',
  'todayish',
  'mayor',
  'dismay',
  'march-past',
  '',
])('no time: %s', (word) => {
  expect(isTime(word)).toBe(false);
});

test.each([
  ['january', true],
  ['jan', true],
  ['jan.', true],
  ['jane', false],
  ['monday', false],
  ['month', false],
  ['mayday', false],
])('a month: %s: %s', (word, is) => {
  expect(isMonth(word)).toBe(is);
});

test.each<[sentence: string, verb: string, last: string]>([
  ['Brandt said it.', 'said', 'Brandt'],
  ['Brandt also said it.', 'said', 'Brandt'],
  ['Brandt has never said it.', 'said', 'Brandt'],
  ['Brandt did not say it.', 'say', 'Brandt'],
  ['Brandt wants to say it.', 'say', 'to'],
  ['Brandt on Monday said it.', 'said', 'Brandt'],
  ['Brandt last Monday night said it.', 'said', 'Brandt'],
  ['Brandt in May said it.', 'said', 'Brandt'],
  ['Brandt early this May said it.', 'said', 'Brandt'],
  ['Theresa May said it.', 'said', 'May'],
  ['Divers each year say it.', 'say', 'Divers'],
  ['Brandt himself said it.', 'said', 'Brandt'],
  ['Brandt, however, said it.', 'said', 'Brandt'],
  ['Brandt, too, said it.', 'said', 'Brandt'],
  ['Brandt – instead – said it.', 'said', 'Brandt'],
  ['Brandt, diver, said it.', 'said', ','],
  ['Brandt and too, said it.', 'said', ','],
  ['The divers all said it.', 'said', 'divers'],
  ['All said it.', 'said', 'All'],
  ['They both have said it.', 'said', 'They'],
  ['Of the divers, both said it.', 'said', 'both'],
  ['Brandt’s never said it.', 'said', 'Brandt'],
  ['Brandt’s mother said it.', 'said', 'mother'],
  ['The last one said it.', 'said', 'one'],
])('%s: before “%s” and what goes with it stands “%s”', async (sentence, verb, last) => {
  const words = await wordsOf(sentence);
  const at = words.findIndex((word) => word.text === verb);
  expect(words[verbGroupStart(words, at - 1)]?.text).toBe(last);
});

test('before a verb that begins its sentence, and what goes with it, stands nothing', async () => {
  const words = await wordsOf('On Monday said Brandt so.');
  expect(words[verbGroupStart(words, 1)]).toBeUndefined();
});
