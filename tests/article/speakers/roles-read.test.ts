import { expect, test } from 'vitest';
import { loadGivenNames } from '../../../src/article/speakers/given-names.ts';
import { isOfAttribute, officeBefore, trade } from '../../../src/article/speakers/offices.ts';
import { readApposition, readRole, withoutOccasion } from '../../../src/article/speakers/roles.ts';
import { shown, tagged } from './words-of.ts';

/** A phrase's words, the text that they stand in, and the stretch that all of them make. */
function read(phrase: string) {
  const words = tagged(phrase);
  return { words, source: words.map((word) => word.text).join(' '), whole: { from: 0, to: words.length } };
}

test.each<[phrase: string, role: string | null, nouns: string[], gender: string | null]>([
  ['a/DET nurse', 'nurse', ['nurse'], null],
  ['nurse', 'nurse', ['nurse'], null],
  ['a/DET nurse from/ADP Lyon/PROPN', 'nurse from Lyon', ['nurse'], null],
  ['a/DET nurse on/ADP Monday/PROPN', 'nurse', ['nurse'], null],
  ['a/DET nurse in/ADP a/DET statement', 'nurse', ['nurse'], null],
  ['a/DET nurse from/ADP Lyon/PROPN on/ADP Twitter/PROPN', 'nurse from Lyon', ['nurse'], null],
  ['a/DET spokeswoman and/CCONJ nurse', 'spokeswoman and nurse', ['spokeswoman', 'nurse'], 'female'],
  ['a/DET nurse and/CCONJ spokesman', 'nurse and spokesman', ['nurse', 'spokesman'], 'male'],
  ['a/DET wall', null, [], null],
  ['a/DET welder', 'welder', ['welder'], null],
  ['an/DET inventor', 'inventor', ['inventor'], null],
  ['the/DET welder', null, [], null],
  ['welder', null, [], null],
  ['a/DET center', null, [], null],
  ['a/DET parliament', null, [], null],
  ['one/NUM of/ADP the/DET mayors', 'one of the mayors', ['one'], null],
  ['one/NUM of/ADP the/DET walls', null, [], null],
  ['Ida/PROPN', null, [], null],
  ['mayor Ida/PROPN', null, [], null],
])('the role in an apposition: %s', (phrase, role, nouns, gender) => {
  const { words, source, whole } = read(phrase);
  const found = readApposition(words, whole, source);
  expect(found).toEqual(role === null ? null : { text: role, nouns, gender });
});

test.each<[stretch: string, role: string | null]>([
  ['the/DET spokesman', 'spokesman'],
  ['spokesman Sgt./PROPN', 'spokesman'],
  ['spokesman Mr/PROPN Dr./PROPN', 'spokesman'],
  ['Sgt./PROPN', 'Sgt.'],
  ['spokesman Sgtx/PROPN', 'spokesman Sgtx'],
  ['spokesman Madr/PROPN', 'spokesman Madr'],
  ['the/DET Sgt./PROPN', 'Sgt.'],
  ['a/DET wall', null],
])('the role in a stretch: %s', (phrase, role) => {
  const { words, source, whole } = read(phrase);
  expect(readRole(words, whole, source)?.text ?? null).toBe(role);
});

test('a noun that is known to be one tells a role', () => {
  const { words, source, whole } = read('the/DET wall ranger');
  expect(readRole(words, { from: 0, to: 2 }, source)).toBeNull();
  expect(readRole(words, { from: 0, to: 2 }, source, 'wall')).toEqual({
    text: 'wall',
    nouns: ['wall'],
    gender: null,
  });
  expect(readRole(words, whole, source, 'wall')?.nouns).toEqual(['wall', 'ranger']);
});

test.each<[phrase: string, kept: string]>([
  ['a/DET nurse in/ADP Lyon/PROPN', 'a nurse in Lyon'],
  ['a/DET nurse in/ADP May/PROPN', 'a nurse'],
  ['a/DET nurse in/ADP Lyon/PROPN in/ADP May/PROPN', 'a nurse in Lyon'],
  ['a/DET nurse in/ADP an/DET interview with/ADP Ida/PROPN', 'a nurse'],
  ['a/DET nurse in/ADP interviews', 'a nurse in interviews'],
  ['a/DET nurse in/ADP misstatement', 'a nurse in misstatement'],
  ['a/DET nurse', 'a nurse'],
])('what does not belong to the verb: %s', (phrase, kept) => {
  const { words, whole } = read(phrase);
  expect(shown(words, withoutOccasion(words, whole))).toBe(kept);
});

test.each<[phrase: string, office: string | null]>([
  ['Mayor/PROPN of/ADP London/PROPN Sadiq/PROPN Khan/PROPN', 'Mayor of London'],
  ['the/DET old/ADJ mayor of/ADP London/PROPN Sadiq/PROPN Khan/PROPN', 'old mayor of London'],
  ['envoy to/ADP New/PROPN Zealand/PROPN Zzyx/PROPN Qqq/PROPN', 'envoy to New Zealand'],
  ['head of/ADP Aaa/PROPN Bbb/PROPN Ccc/PROPN Ddd/PROPN', 'head of Aaa Bbb'],
  ['head of/ADP Bbb/PROPN Ccc/PROPN Ddd/PROPN', null],
  ['head at/ADP Norway/PROPN Zzyx/PROPN', 'head at Norway'],
  ['head for/ADP Norway/PROPN Zzyx/PROPN', 'head for Norway'],
  ['head in/ADP Norway/PROPN Zzyx/PROPN', null],
  ['wall of/ADP Norway/PROPN Zzyx/PROPN', null],
  ['head of/ADP Ida/PROPN Brandt/PROPN', null],
  ['head of/ADP Georgia/PROPN Brandt/PROPN', null],
  ['head of/ADP Georgia/PROPN Ida/PROPN Brandt/PROPN', 'head of Georgia'],
  ['head of/ADP Norway/PROPN', null],
  ['head of/ADP Norway/PROPN Bank/PROPN', null],
  ['he/PRON left/VERB head of/ADP Norway/PROPN Zzyx/PROPN', 'head of Norway'],
  ['of/ADP Norway/PROPN Zzyx/PROPN', null],
])('an office that runs into its holder’s name: %s', async (phrase, office) => {
  const { words, whole } = read(phrase);
  const from = words.findIndex((word) => word.pos === 'ADP') + 1;
  const base = { from, to: whole.to };
  expect(shown(words, officeBefore(words, base, base, await loadGivenNames()))).toBe(office);
});

test.each<[name: string, trade: string | null]>([
  ['Welder/PROPN Ida/PROPN Brandt/PROPN', 'Welder'],
  ['Welder/PROPN Ida/PROPN', null],
  ['Welder/PROPN Zzyx/PROPN Brandt/PROPN', null],
  ['Oliver/PROPN Ida/PROPN Brandt/PROPN', null],
  ['Walls/PROPN Ida/PROPN Brandt/PROPN', null],
  ['Ida/PROPN', null],
  ['', null],
])('a trade before a name: %s', async (name, found) => {
  const { words, whole } = read(name);
  expect(shown(words, trade(words, whole, await loadGivenNames()))).toBe(found);
});

test.each<[phrase: string, name: string, is: boolean]>([
  ['a/DET spokeswoman for/ADP the/DET buyer', 'Baltic Lines', true],
  ['a/DET spokeswoman for/ADP the/DET buyer', 'Ida Brandt', false],
  ['a/DET spokeswoman for/ADP Norway/PROPN', 'Baltic Lines', false],
  ['a/DET spokeswoman of/ADP the/DET buyer', 'Baltic Lines', false],
  ['a/DET spokeswoman', 'Baltic Lines', false],
  ['a/DET spokeswoman for/ADP the/DET buyer in/ADP the/DET port', 'Baltic Lines', false],
  ['a/DET spokeswoman in/ADP Oslo/PROPN for/ADP the/DET buyer', 'Baltic Lines', true],
])('%s, %s: whether the name is whom it speaks for: %s', async (phrase, name, is) => {
  const { words, whole } = read(phrase);
  expect(isOfAttribute(words, whole, name.split(' '), await loadGivenNames())).toBe(is);
});
