import { expect, test } from 'vitest';
import {
  basePhrases,
  isNominal,
  phraseEndingBefore,
  phraseStartingAt,
} from '../../../src/article/speakers/noun-phrases.ts';
import { shown, tagged } from './words-of.ts';

test.each<[sentence: string, nominal: string]>([
  ['the/DET old/ADJ wall of/ADP Oslo/PROPN leaks/VERB', 'the old wall Oslo'],
  ['2/NUM walls €/SYM x/X', '2 walls € x'],
  ['he/PRON saw/VERB his/PRON wall and/CCONJ her/PRON boat', 'his wall her boat'],
  ['some/PRON say/VERB those/PRON surveyed/VERB left/VERB', 'some those'],
  ['who/PRON said/VERB what/DET', ''],
  ['the/DET WHO/PROPN and/CCONJ who/PROPN left/VERB', 'the WHO'],
  ['Ludwig/PROPN van/ADP Berg/PROPN left/VERB', 'Ludwig van Berg'],
  ['a/DET van/ADP of/ADP his/PRON', 'a his'],
  ['it/PRON is/AUX von/ADP he/PRON', ''],
  ['Oslo/PROPN ~-/PUNCT Bergen/PROPN', 'Oslo - Bergen'],
  ['Oslo/PROPN -/PUNCT Bergen/PROPN', 'Oslo - Bergen'],
  ['Oslo/PROPN –/PUNCT Bergen/PROPN', 'Oslo Bergen'],
  ['Oslo/PROPN ~–/PUNCT Bergen/PROPN', 'Oslo – Bergen'],
  ['Oslo/PROPN ~–/PUNCT the/DET town', 'Oslo the town'],
  ['Oslo/PROPN ~–/PUNCT', 'Oslo'],
  ['–/PUNCT Oslo/PROPN', 'Oslo'],
  ['Holm/PROPN &/CCONJ Sons/PROPN', 'Holm & Sons'],
  ['Oslo/PROPN ~//PUNCT', 'Oslo'],
  ['J/PROPN ~./PUNCT Holm/PROPN', 'J . Holm'],
  ['J/PROPN ./PUNCT Holm/PROPN', 'J Holm'],
  ['wall ~./PUNCT Holm/PROPN', 'wall Holm'],
  ['J/PROPN ~./PUNCT he/PRON', 'J'],
  ['the/DET leading/VERB diver', 'the leading diver'],
  ['an/DET older/ADJ retired/VERB general', 'an older retired general'],
  ['Oslo/PROPN ’s/PART broken/VERB wall', 'Oslo ’s broken wall'],
  ['her/PRON known/VERB friend', 'her known friend'],
  ['one/PRON leading/VERB old/ADJ wall', 'leading old wall'],
  ['the/DET leads/VERB diver', 'the diver'],
  ['the/DET leading/VERB he/PRON', 'the'],
  ['divers leading/VERB divers', 'divers divers'],
  ['leading/VERB divers', 'divers'],
  ['the/DET leading/VERB', 'the'],
  ['Grant/PROPN Young/VERB left/VERB', 'Grant Young'],
  ['Young/VERB Grant/PROPN', 'Grant'],
  ['grant Young/VERB', 'grant'],
  ['He/PRON Young/VERB', ''],
  ['most/ADV old/ADJ divers', 'most old divers'],
  ['then/ADV mayor', 'then mayor'],
  ['then/ADV he/PRON', ''],
  ['often/ADV mayor', 'mayor'],
  ['almost/ADV mayor', 'mayor'],
  ['', ''],
])('words of noun phrases in: %s', (sentence, nominal) => {
  const words = tagged(sentence);
  const found = words.filter((_, at) => isNominal(words, at)).map((word) => word.text);
  expect(found.join(' ')).toBe(nominal);
  expect(isNominal(words, words.length)).toBe(false);
});

test.each<[sentence: string, phrase: string | null]>([
  ['so/ADV the/DET old/ADJ wall', 'the old wall'],
  ['so/ADV the/DET mayor of/ADP the/DET town in/ADP Norway/PROPN', 'the mayor of the town in Norway'],
  ['the/DET mayor by/ADP the/DET wall', 'the wall'],
  ['the/DET mayor of/ADP', null],
  ['of/ADP the/DET wall', 'the wall'],
  ['the/DET mayor said/VERB of/ADP Oslo/PROPN', 'Oslo'],
  ['the/DET mayor and/CCONJ the/DET board', 'the mayor and the board'],
  ['the/DET mayor but/CCONJ the/DET board', 'the board'],
  ['the/DET mayor left/VERB and/CCONJ the/DET board', 'the board'],
  ['divers of/ADP and/CCONJ for/ADP Oslo/PROPN', 'Oslo'],
  ['divers in/ADP Oslo/PROPN and/CCONJ by/ADP Bergen/PROPN', 'divers in Oslo and by Bergen'],
  ['an/DET ambassador to/PART Norway/PROPN', 'an ambassador to Norway'],
  ['he/PRON went/VERB to/PART Norway/PROPN', 'Norway'],
  ['he/PRON left/VERB', null],
  ['', null],
])('the noun phrase that ends: %s', (sentence, phrase) => {
  const words = tagged(sentence);
  expect(shown(words, phraseEndingBefore(words, words.length, 0))).toBe(phrase);
});

test('a noun phrase that ends somewhere begins at the floor at the earliest', () => {
  const words = tagged('the/DET old/ADJ wall');
  expect(shown(words, phraseEndingBefore(words, 3, 1))).toBe('old wall');
  expect(shown(words, phraseEndingBefore(words, 2, 0))).toBe('the old');
  expect(shown(words, phraseEndingBefore(words, 3, 3))).toBe(null);
});

test.each<[sentence: string, phrase: string | null]>([
  ['the/DET old/ADJ wall leaks/VERB', 'the old wall'],
  ['the/DET mayor of/ADP Oslo/PROPN in/ADP Norway/PROPN left/VERB', 'the mayor of Oslo in Norway'],
  ['the/DET mayor by/ADP the/DET wall', 'the mayor'],
  ['the/DET mayor of/ADP he/PRON', 'the mayor'],
  ['of/ADP the/DET wall', null],
  ['the/DET ambassador to/PART Norway/PROPN', 'the ambassador to Norway'],
  ['the/DET mayor to/PART go/VERB', 'the mayor'],
  ['the/DET mayor and/CCONJ Oslo/PROPN left/VERB', 'the mayor and Oslo'],
  ['the/DET mayor and/CCONJ the/DET board', 'the mayor'],
  ['the/DET mayor but/CCONJ Oslo/PROPN', 'the mayor'],
  ['the/DET mayor and/CCONJ', 'the mayor'],
  ['he/PRON left/VERB', null],
  ['', null],
])('the noun phrase that begins: %s', (sentence, phrase) => {
  const words = tagged(sentence);
  expect(shown(words, phraseStartingAt(words, 0, words.length))).toBe(phrase);
});

test('a noun phrase that begins somewhere ends at the ceiling at the latest', () => {
  const words = tagged('the/DET old/ADJ wall');
  expect(shown(words, phraseStartingAt(words, 0, 2))).toBe('the old');
  expect(shown(words, phraseStartingAt(words, 1, 9))).toBe('old wall');
  expect(shown(words, phraseStartingAt(words, 3, 3))).toBe(null);
});

test.each<[phrase: string, parts: string[]]>([
  ['the/DET mayor of/ADP Oslo/PROPN in/ADP Norway/PROPN', ['the mayor', 'Oslo', 'Norway']],
  ['the/DET ambassador to/PART Norway/PROPN', ['the ambassador', 'Norway']],
  ['the/DET wall', ['the wall']],
  ['of/ADP the/DET wall', ['the wall']],
  ['the/DET wall of/ADP', ['the wall']],
  ['Ludwig/PROPN van/ADP der/ADP Berg/PROPN', ['Ludwig van', 'Berg']],
  ['the/DET wall van/ADP Berg/PROPN', ['the wall', 'Berg']],
  ['', []],
])('the parts of a noun phrase: %s', (phrase, parts) => {
  const words = tagged(phrase);
  expect(basePhrases(words, { from: 0, to: words.length }).map((part) => shown(words, part))).toEqual(parts);
});
