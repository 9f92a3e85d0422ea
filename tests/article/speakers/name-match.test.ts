import { expect, test } from 'vitest';
import { loadGivenNames } from '../../../src/article/speakers/given-names.ts';
import {
  couldMean,
  haveSameWords,
  keysOf,
  lookupsOf,
  surnameOf,
} from '../../../src/article/speakers/name-match.ts';
import type { Party } from '../../../src/article/speakers/party.ts';

const partyOf = (name: string, kind: Party['kind']): Party => ({
  name,
  parts: name.split(' '),
  kind,
  gender: null,
  roles: [],
  roleNouns: new Set(),
  places: [],
  head: '',
});

test.each<[shows: string, name: string, known: string, kind: Party['kind'], could: boolean]>([
  ['the same words', 'Ida Brandt', 'Ida Brandt', 'person', true],
  ['the same words in other capitals', 'IDA BRANDT', 'Ida Brandt', 'person', true],
  ['another apostrophe', 'O’Hara', "O'Hara", 'unknown', true],
  ['a surname', 'Brandt', 'Ida Brandt', 'person', true],
  ['another surname', 'Holm', 'Ida Brandt', 'person', false],
  ['a full name, where the surname was known', 'Ida Brandt', 'Brandt', 'unknown', true],
  ['another bearer of the surname', 'Tom Brandt', 'Ida Brandt', 'person', false],
  ['a given name', 'Ida', 'Ida Brandt', 'person', true],
  ['a given name of somebody else', 'Anna', 'Ida Brandt', 'person', false],
  ['a first word that is no given name', 'Trump', 'Trump Tower', 'unknown', false],
  ['a given name that is known alone', 'Ida', 'Brandt', 'unknown', false],
  ['given name and another surname', 'Ida Holm', 'Ida Brandt', 'person', false],
  ['a surname that stands first', 'Xi', 'Xi Jinping', 'person', true],
  ['one before a hyphened name', 'Ban', 'Ban Ki-moon', 'person', true],
  ['one before a hyphened name that no list holds', 'Roh', 'Roh Moo-hyun', 'person', true],
  ['one of three words', 'Xi', 'Xi Jin Ping', 'person', true],
  ['one of four words', 'Zhou', 'Zhou Jin Ping Holm', 'person', false],
  ['a first word before a hyphened name in capitals', 'Roh', 'Roh Moo-Hyun', 'person', false],
  ['another word before a hyphened name', 'Moon', 'Roh Moo-hyun', 'person', false],
  ['an initial', 'I. Brandt', 'Ida Brandt', 'person', true],
  ['an initial, where that was known', 'Ida Brandt', 'I. Brandt', 'person', true],
  ['an initial without its stop', 'I Brandt', 'Ida Brandt', 'person', true],
  ['another initial', 'T. Brandt', 'Ida Brandt', 'person', false],
  ['the beginning of a given name', 'Id Brandt', 'Ida Brandt', 'person', false],
  ['a middle name', 'Ida Marie Brandt', 'Ida Brandt', 'person', true],
  ['a suffix', 'Ida Brandt Jr.', 'Ida Brandt', 'person', true],
  ['a suffix without its stop', 'Ida Brandt MP', 'Brandt', 'person', true],
  ['a particle', 'van Berg', 'Ludwig van Berg', 'person', true],
  ['a particle, where that was known', 'Ludwig van Berg', 'van Berg', 'unknown', true],
  ['a body’s initials', 'WHO', 'World Health Organization', 'body', true],
  ['a body’s initials with stops', 'F.B.I.', 'Federal Bureau of Investigation', 'body', true],
  ['other initials', 'WHA', 'World Health Organization', 'body', false],
  ['a body’s initials in small letters', 'who', 'World Health Organization', 'body', false],
  ['a body’s last word, which is a body’s', 'Post', 'Washington Post', 'body', true],
  ['a body’s last word, which is no body’s', 'Health', 'World Health', 'body', false],
  ['a body’s first word', 'Washington', 'Washington Post', 'body', false],
  ['two words of a body', 'Health Organization', 'World Health Organization', 'body', false],
  ['a body of one word', 'Post', 'Guardian', 'body', false],
  ['two bodies of one last word', 'Oslo Bank', 'Bank', 'unknown', false],
  ['a body’s last word alone', 'Bank', 'Oslo Bank', 'unknown', true],
  ['two bodies with one first word', 'Oslo Bank', 'Oslo Bank', 'body', true],
  ['two bodies with one initial', 'O. Bank', 'Oslo Bank', 'unknown', false],
  ['somebody without a name', 'Brandt', 'Brandt', 'unnamed', false],
])('%s: whether "%s" can mean %s', async (_shows, name, known, kind, could) => {
  expect(couldMean(partyOf(known, kind), name.split(' '), await loadGivenNames())).toBe(could);
});

test.each<[name: string, surname: string]>([
  ['Ida Brandt', 'brandt'],
  ['Brandt', 'brandt'],
  ['Ida Brandt Jr.', 'brandt'],
  ['Ida Brandt, PhD', 'brandt,'],
  ['Ida O’Hara III', "o'hara"],
  ['Ida Mdina', 'mdina'],
  ['Ida Osiris', 'osiris'],
  ['MP', ''],
])('the surname of %s', (name, surname) => {
  expect(surnameOf(name.split(' '))).toBe(surname);
});

test('a name is kept under its words and initials, and looked up by its words, or as initials', () => {
  expect(keysOf(['World', 'Bank', 'of', 'Oslo'])).toEqual(['world', 'bank', 'of', 'oslo', 'wbo']);
  expect(keysOf(['O’Hara'])).toEqual(["o'hara"]);
  expect(lookupsOf(['World', 'Bank'])).toEqual(['world', 'bank']);
  expect(lookupsOf(['W.B.O.'])).toEqual(['w.b.o.', 'wbo']);
  expect(lookupsOf(['WBO'])).toEqual(['wbo', 'wbo']);
  expect(lookupsOf(['Bank'])).toEqual(['bank']);
  expect(lookupsOf(['W'])).toEqual(['w']);
  expect(lookupsOf([])).toEqual([]);
});

test.each([
  ['Ida Brandt', 'ida BRANDT', true],
  ['Ida Brandt', 'Ida', false],
  ['Ida', 'Ida Brandt', false],
  ['Ida Brandt', 'Ida Holm', false],
  ['Ida Brandt', 'Anna Brandt', false],
])('%s and %s have the same words: %s', (one, other, same) => {
  expect(haveSameWords(one.split(' '), other.split(' '))).toBe(same);
});
