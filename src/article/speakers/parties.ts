import { isBodyNoun } from './body-nouns.ts';
import type { Gender, Name } from './names.ts';
import { isRegion } from './regions.ts';
import { areSynonyms } from './role-nouns.ts';

/** A person or body of the article, with every way in which it is called. */
export interface Party {
  /** The fullest name, or the whole phrase where the article gives no name ("a spokesman for the FBI"). */
  name: string;
  /** The words of the fullest name. */
  parts: readonly string[];
  /** `unknown` is a single name that nothing tells about; `unnamed` a party without a name. */
  kind: 'person' | 'body' | 'unknown' | 'unnamed';
  gender: Gender | null;
  /** Roles as they stand in the article, in its order. */
  readonly roles: string[];
  /** Lower-case role nouns, from all that the article calls it. */
  readonly roleNouns: Set<string>;
  /** Where it is named, ascending once all are found. */
  readonly mentions: Mention[];
  /** Lower-case last word of the name or phrase. */
  readonly head: string;
}

/** A place in the source where a party is named. */
export interface Mention {
  readonly place: number;
  readonly governed: boolean;
  readonly located: boolean;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|esq)\.?$/i;

/** Gathers names into parties: those of several words first, so that a surname finds its bearer wherever it stands. */
export function gatherParties(names: readonly Name[]): Party[] {
  const parties: Party[] = [];
  for (const several of [true, false]) {
    for (const name of names) {
      if (name.parts.length > 1 !== several) continue;
      const party = findParty(parties, name);
      party.mentions.push(name);
      addRole(party, name.role, name.roleNouns, name.gender);
    }
  }
  for (const party of parties) {
    party.mentions.sort((a, b) => a.place - b.place);
    const located = party.mentions.filter((m) => m.located).length;
    if (
      party.kind !== 'body' &&
      party.roles.length === 0 &&
      !party.gender &&
      located * 2 >= party.mentions.length
    )
      party.kind = 'body';
  }
  return parties;
}

/** Notes a role that the article gives a party, and what it tells. */
export function addRole(
  party: Party,
  role: string | null,
  nouns: readonly string[],
  gender: Gender | null,
): void {
  if (role && !party.roles.includes(role)) party.roles.push(role);
  for (const noun of nouns) party.roleNouns.add(noun);
  party.gender ??= gender;
  if ((nouns.length > 0 || gender) && party.kind !== 'unnamed') party.kind = 'person';
}

/** The party that a name means, made where it is new; a fuller name than the one known takes its place. */
export function findParty(parties: Party[], name: Name): Party {
  const fitting = parties.filter(
    (p) => matches(p, name.parts) && !(name.gender && p.gender && name.gender !== p.gender),
  );
  const exact = fitting.filter((p) => sameParts(p.parts, name.parts));
  const best = mostNamed(exact.length > 0 ? exact : fitting, name.place);
  if (best) {
    const fuller =
      name.parts.length > best.parts.length ||
      (name.parts.length === best.parts.length && isAllCapitals(best.name) && !isAllCapitals(name.text));
    if (fuller) {
      best.parts = name.parts;
      best.name = name.text;
    }
    return best;
  }
  const party: Party = {
    name: name.text,
    parts: name.parts,
    kind: kindOf(name),
    gender: name.gender,
    roles: [],
    roleNouns: new Set(),
    mentions: [],
    head: (name.parts.at(-1) ?? '').toLowerCase(),
  };
  parties.push(party);
  return party;
}

/** Of several bearers of a name, the one named most until here: it is whom the bare surname means in most articles. */
function mostNamed(fitting: readonly Party[], place: number): Party | null {
  let best: Party | null = null;
  let most = -1;
  for (const party of fitting) {
    const count = party.mentions.filter((m) => m.place <= place).length;
    if (count > most) {
      best = party;
      most = count;
    }
  }
  return best;
}

function kindOf(name: Name): Party['kind'] {
  if (name.role || name.gender) return 'person';
  const all = name.parts.join(' ');
  const joined = name.parts.some((part) => /^(?:of|for|and|&)$/.test(part));
  if (
    joined ||
    name.definite ||
    isBodyNoun((name.parts.at(-1) ?? '').toLowerCase()) ||
    isRegion(all) ||
    isAcronym(all)
  )
    return 'body';
  return name.parts.length > 1 ? 'person' : 'unknown';
}

function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(text);
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

function sameParts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, i) => part.toLowerCase() === b[i]?.toLowerCase());
}

function surnameOf(parts: readonly string[]): string {
  return (parts.findLast((part) => !SUFFIX.test(part)) ?? '').toLowerCase();
}

function matches(party: Party, parts: readonly string[]): boolean {
  if (party.kind === 'unnamed') return false;
  if (sameParts(party.parts, parts)) return true;
  const surname = surnameOf(parts);
  const [first = ''] = parts;
  if (party.kind === 'body') {
    if (parts.length > 1) return false;
    return (
      initialsOf(party.parts) === first.replace(/\./g, '') ||
      (isBodyNoun(surname) && surnameOf(party.parts) === surname)
    );
  }
  if (parts.length === 1)
    return (
      surnameOf(party.parts) === surname ||
      (party.parts.length > 1 && party.parts[0]?.toLowerCase() === surname)
    );
  if (isBodyNoun(surname)) return false;
  if (surnameOf(party.parts) !== surname) return false;
  return party.parts.length === 1 || sameFirst(party.parts[0] ?? '', first);
}

function sameFirst(a: string, b: string): boolean {
  const x = a.toLowerCase().replace(/\./g, '');
  const y = b.toLowerCase().replace(/\./g, '');
  return x === y || ((x.length === 1 || y.length === 1) && x.charAt(0) === y.charAt(0));
}

/** "FBI" of Federal Bureau of Investigation. */
function initialsOf(parts: readonly string[]): string {
  return parts.length < 2
    ? ''
    : parts
        .filter((part) => /^\p{Lu}/u.test(part))
        .map((part) => part.charAt(0))
        .join('');
}

/**
 * The party that a role noun means at a place: of those named before whose roles hold the noun or a synonym, the one that shares
 * most of the phrase's other words, then the one that spoke last.
 *
 * @param modifiers the phrase's other words, in lower case
 * @param proper those of them that are capitalised, all of which the roles must hold: "the Republican nominee" is no Democrat
 * @param spoke parties that spoke, the last one last
 */
export function findByRole(
  parties: readonly Party[],
  noun: string,
  modifiers: readonly string[],
  proper: readonly string[],
  place: number,
  spoke: readonly Party[],
): Party | null {
  let best: Party | null = null;
  let most = 0;
  for (const party of parties) {
    if (party.kind === 'unnamed' || !party.mentions.some((m) => m.place < place)) continue;
    const nouns = [...party.roleNouns];
    const fit = nouns.includes(noun) ? 2 : nouns.some((n) => areSynonyms(n, noun)) ? 1 : 0;
    if (fit === 0) continue;
    const roles = party.roles.join(' ').toLowerCase();
    if (proper.some((m) => !roles.includes(m))) continue;
    const shared = modifiers.filter((m) => roles.includes(m)).length;
    const score = (fit + shared) * 10 + (spoke.lastIndexOf(party) + 1) / (spoke.length + 1);
    if (score > most) {
      best = party;
      most = score;
    }
  }
  return best;
}
