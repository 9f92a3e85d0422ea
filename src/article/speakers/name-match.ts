import { isBodyNoun } from './body-nouns.ts';
import type { GivenNames } from './given-names.ts';
import { isParticle } from './noun-phrases.ts';
import type { Party } from './party.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|esq|qc|kc|mp|mep|msp|obe|mbe|cbe)\.?$/i;

/** Whether a name can mean a party: by the same words, a surname or given name alone, initials, or a body's short form. */
export function couldMean(party: Party, parts: readonly string[], givenNames: GivenNames): boolean {
  if (party.kind === 'unnamed') return false;
  if (haveSameWords(party.parts, parts)) return true;
  if (party.kind === 'body') return parts.length === 1 && isShortFor(parts[0] ?? '', party.parts);
  const [first = ''] = parts;
  const [partyFirst = ''] = party.parts;
  const surname = surnameOf(parts);
  if (surnameOf(party.parts) !== surname)
    return (
      parts.length === 1 &&
      (isGivenName(first, party.parts, givenNames) || isFirstSurname(first, party.parts))
    );
  if (parts.length === 1 || party.parts.length === 1) return parts.length === 1 || !isBodyNoun(surname);
  if (isParticle(first.toLowerCase()) || isParticle(partyFirst.toLowerCase())) return true;
  return !isBodyNoun(surname) && areSameGivenName(partyFirst, first);
}

/** "Hillary" for Hillary Clinton, but not "Trump" for Trump Tower. */
function isGivenName(name: string, parts: readonly string[], givenNames: GivenNames): boolean {
  return parts.length > 1 && plain(parts[0] ?? '') === plain(name) && givenNames(name) !== null;
}

/** Frequent surnames of languages that put them first. */
const FIRST_SURNAMES = new Set(
  `ban cai chen deng feng gao guo hu huang jang jiang kim li liang lin liu luo nguyen tran wang wu xi xu yang yoon zhang zhao
  zheng zhou zhu`.split(/\s+/),
);

/** "Ban" for Ban Ki-moon, "Xi" for Xi Jinping. */
function isFirstSurname(name: string, parts: readonly string[]): boolean {
  const [first = '', second = ''] = parts;
  if (parts.length < 2 || parts.length > 3 || plain(first) !== plain(name)) return false;
  return FIRST_SURNAMES.has(plain(name)) || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second);
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** What a name may be looked up by, in lower case: its words, and its initials where it has several. */
export function keysOf(parts: readonly string[]): string[] {
  return parts.length > 1 ? [...parts.map(plain), initialsOf(parts)] : parts.map(plain);
}

/** The keys under which the bearer of a name is to be found. */
export function lookupsOf(parts: readonly string[]): string[] {
  const initials = parts.length === 1 ? initialism(parts[0] ?? '') : null;
  return initials ? [...parts.map(plain), initials] : parts.map(plain);
}

/** Whether two names are the same words, capitals aside. */
export function haveSameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, i) => plain(part) === plain(b[i] ?? ''));
}

/** The last word of a name, in lower case, "Jr." and the like aside. */
export function surnameOf(parts: readonly string[]): string {
  return plain(parts.findLast((part) => !SUFFIX.test(part)) ?? '');
}

function areSameGivenName(a: string, b: string): boolean {
  const x = a.toLowerCase().replace(/\./g, '');
  const y = b.toLowerCase().replace(/\./g, '');
  return x === y || ((x.length === 1 || y.length === 1) && x.charAt(0) === y.charAt(0));
}

/** "FBI" for Federal Bureau of Investigation, "The Post" for The Washington Post. */
function isShortFor(short: string, parts: readonly string[]): boolean {
  if (parts.length < 2) return false;
  if (initialsOf(parts) === initialism(short)) return true;
  return isBodyNoun(short.toLowerCase()) && surnameOf(parts) === short.toLowerCase();
}

/** The initials of a name's capitalised words, in lower case. */
function initialsOf(parts: readonly string[]): string {
  return parts
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part.charAt(0))
    .join('')
    .toLowerCase();
}

/** "F.B.I." as initials are written here; a word in small letters is none. */
function initialism(word: string): string | null {
  return /^(?:\p{Lu}\.?){2,}$/u.test(word) ? word.replace(/\./g, '').toLowerCase() : null;
}
