import { isBodyNoun } from './body-nouns.ts';
import { basePhrases, isNominal, readNaming } from './noun-phrases.ts';
import { areSynonyms, genderOf, isRoleNoun } from './role-nouns.ts';
import { isCapitalised, isPossessive, type Stretch, textOf, type Word } from './words.ts';

export type Gender = 'male' | 'female';

/** A person or body of the article, with every way in which it is called. */
export interface Party {
  /** The fullest name, or the whole phrase where the article gives no name ("a spokesman for the FBI"). */
  name: string;
  /** The words of the fullest name. */
  parts: readonly string[];
  kind: 'person' | 'body' | 'unnamed';
  gender: Gender | null;
  /** Roles as they stand in the article, in its order. */
  roles: string[];
  /** Lower-case role nouns, from all that the article calls it. */
  roleNouns: Set<string>;
  /** Places in the source where it is named, ascending. */
  mentions: number[];
  /** Lower-case head noun of an unnamed party's phrase. */
  head: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|esq)\.?$/i;

const regions = new Set<string>();
const displayNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
for (let a = 65; a <= 90; a++) {
  for (let b = 65; b <= 90; b++) {
    const name = displayNames.of(String.fromCharCode(a, b));
    if (name) regions.add(name.toLowerCase());
  }
}
for (const name of [
  'america',
  'britain',
  'russia',
  'england',
  'scotland',
  'wales',
  'the u.s.',
  'u.s.',
  'us',
  'uk',
  'u.k.',
  'eu',
  'turkey',
  'washington',
  'moscow',
  'beijing',
  'london',
  'tehran',
  'brussels',
  'kremlin',
])
  regions.add(name);

/** Everyone whom the article names, found before any statement is attributed. */
export interface People {
  readonly parties: Party[];
  /** The party that a name means at a place in the source, made where it is new. */
  find(name: readonly string[], text: string, place: number, hints: Hints): Party | null;
}

export interface Hints {
  readonly gender?: Gender | null;
  readonly role?: string | null;
  readonly definite?: boolean;
}

interface Named {
  readonly parts: string[];
  readonly text: string;
  readonly place: number;
  readonly role: string | null;
  readonly roleNouns: readonly string[];
  readonly gender: Gender | null;
  readonly definite: boolean;
}

/** Collects the names of an article's sentences, those of several words first, so that a surname finds its bearer. */
export function collectPeople(sentences: readonly (readonly Word[])[], source: string): People {
  const parties: Party[] = [];
  const named = sentences.flatMap((words) => namesIn(words, source));
  const people: People = {
    parties,
    find: (name, text, place, hints) => findParty(parties, name, text, place, hints),
  };
  for (const n of named) if (n.parts.length > 1) register(parties, n);
  for (const n of named) if (n.parts.length === 1) register(parties, n);
  for (const party of parties) party.mentions.sort((a, b) => a - b);
  return people;
}

function register(parties: Party[], named: Named): void {
  const party = findParty(parties, named.parts, named.text, named.place, {
    gender: named.gender,
    role: named.role,
    definite: named.definite,
  });
  if (!party) return;
  party.mentions.push(named.place);
  addRole(party, named.role, named.roleNouns, named.gender);
}

/** Notes a role that the article gives a party, with the nouns and the gender that it tells. */
export function addRole(
  party: Party,
  role: string | null,
  nouns: readonly string[],
  gender: Gender | null,
): void {
  if (role && !party.roles.includes(role)) party.roles.push(role);
  for (const noun of nouns) party.roleNouns.add(noun);
  if (gender && !party.gender) party.gender = gender;
  if (nouns.length > 0 && party.kind !== 'unnamed') party.kind = 'person';
}

function findParty(
  parties: Party[],
  parts: readonly string[],
  text: string,
  place: number,
  hints: Hints,
): Party | null {
  if (parts.length === 0) return null;
  const fitting = parties.filter(
    (party) =>
      party.kind !== 'unnamed' &&
      matches(party, parts) &&
      !(hints.gender && party.gender && hints.gender !== party.gender),
  );
  const exact = fitting.filter((party) => sameParts(party.parts, parts));
  const best = choose(exact.length > 0 ? exact : fitting, place);
  if (best) {
    if (parts.length > best.parts.length) {
      best.parts = parts;
      best.name = text;
    }
    return best;
  }
  const party: Party = {
    name: text,
    parts,
    kind: isBody(parts, hints) ? 'body' : 'person',
    gender: hints.gender ?? null,
    roles: [],
    roleNouns: new Set(),
    mentions: [],
    head: (parts.at(-1) ?? '').toLowerCase(),
  };
  parties.push(party);
  return party;
}

/** Of several bearers of a name, the one named most until here; it is its first bearer in most articles. */
function choose(fitting: readonly Party[], place: number): Party | null {
  let best: Party | null = null;
  let most = -1;
  for (const party of fitting) {
    const count = party.mentions.filter((m) => m <= place).length;
    if (count > most) {
      best = party;
      most = count;
    }
  }
  return best;
}

function isBody(parts: readonly string[], hints: Hints): boolean {
  if (hints.role || hints.gender) return false;
  const last = (parts.at(-1) ?? '').toLowerCase();
  const all = parts.join(' ');
  return (
    isBodyNoun(last) ||
    regions.has(all.toLowerCase()) ||
    (hints.definite ?? false) ||
    (parts.length === 1 && /^\p{Lu}{2,}$/u.test(all) && all.length <= 5) ||
    parts.some((p) => /^(?:of|for|and|&)$/.test(p))
  );
}

function sameParts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, i) => part.toLowerCase() === b[i]?.toLowerCase());
}

const surnameOf = (parts: readonly string[]): string =>
  (parts.findLast((part) => !SUFFIX.test(part)) ?? '').toLowerCase();

function matches(party: Party, parts: readonly string[]): boolean {
  if (sameParts(party.parts, parts)) return true;
  const single = parts.length === 1;
  const mine = surnameOf(parts);
  if (party.kind === 'body') {
    if (!single) return false;
    if (isAcronym(parts[0] ?? '', party.parts)) return true;
    return isBodyNoun(mine) && surnameOf(party.parts) === mine;
  }
  if (isBodyNoun(mine) && !single) return false;
  if (single)
    return (
      surnameOf(party.parts) === mine || (party.parts.length > 1 && party.parts[0]?.toLowerCase() === mine)
    );
  if (party.parts.length === 1) return surnameOf(party.parts) === mine;
  if (surnameOf(party.parts) !== mine)
    return (
      party.parts.length === 2 &&
      parts.length === 3 &&
      sameParts(party.parts, parts.slice(0, 2)) &&
      SUFFIX.test(parts[2] ?? '')
    );
  return sameFirst(party.parts[0] ?? '', parts[0] ?? '');
}

function sameFirst(a: string, b: string): boolean {
  const x = a.toLowerCase().replace(/\./g, '');
  const y = b.toLowerCase().replace(/\./g, '');
  return x === y || ((x.length === 1 || y.length === 1) && x.charAt(0) === y.charAt(0));
}

function isAcronym(short: string, parts: readonly string[]): boolean {
  if (!/^\p{Lu}{2,}$/u.test(short)) return false;
  const initials = parts.filter((p) => /^\p{Lu}/u.test(p)).map((p) => p.charAt(0));
  return initials.join('') === short;
}

/** Every name in a sentence, with the role before it. */
function namesIn(words: readonly Word[], source: string): Named[] {
  const found: Named[] = [];
  let at = 0;
  while (at < words.length) {
    if (!isNominal(words, at) || isPossessive(words[at] as Word)) {
      at++;
      continue;
    }
    let to = at;
    while (to < words.length && isNominal(words, to) && !isPossessive(words[to] as Word)) to++;
    const named = nameOf(words, { from: at, to }, source);
    if (named) found.push(named);
    at = Math.max(to, named ? at : to);
  }
  return found;
}

function nameOf(words: readonly Word[], base: Stretch, source: string): Named | null {
  const naming = readNaming(words, base);
  if (!naming.name) return null;
  const first = words[naming.name.from];
  if (!first || (first.pos !== 'PROPN' && naming.name.from === 0 && naming.name.to - naming.name.from === 1))
    return null;
  const name = extendBody(words, naming.name);
  const role = naming.role ? textOf(words, naming.role, source) : null;
  const nouns: string[] = [];
  if (naming.role)
    for (let i = naming.role.from; i < naming.role.to; i++)
      if (isRoleNoun(words[i]?.lower ?? '')) nouns.push(words[i]?.lower ?? '');
  const gender = genderOf(naming.courtesy ?? '') ?? nouns.map(genderOf).find((g) => g !== null) ?? null;
  const definite = words[base.from]?.lower === 'the' && !role && naming.name.from === base.from + 1;
  return {
    parts: partsOf(words, name),
    text: textOf(words, name, source),
    place: first.start,
    role,
    roleNouns: nouns,
    gender,
    definite,
  };
}

/** "Department" with its "of Justice": a body's name goes on past "of" and "for". */
export function extendBody(words: readonly Word[], name: Stretch): Stretch {
  let { to } = name;
  if (!isBodyNoun(words[to - 1]?.lower ?? '')) return name;
  while (/^(?:of|for|on)$/.test(words[to]?.lower ?? '')) {
    let next = to + 1;
    if (words[next]?.lower === 'the') next++;
    const word = words[next];
    if (!word || !isCapitalised(word)) break;
    while (
      words[next] &&
      (isCapitalised(words[next] as Word) ||
        words[next]?.text === '&' ||
        (words[next]?.lower === 'and' && isCapitalised(words[next + 1] ?? word)))
    )
      next++;
    to = next;
  }
  return { from: name.from, to };
}

/** The words of a name, hyphens and initials joined on. */
export function partsOf(words: readonly Word[], name: Stretch): string[] {
  const parts: string[] = [];
  let previous: Word | null = null;
  for (let at = name.from; at < name.to; at++) {
    const word = words[at];
    if (!word || isPossessive(word)) continue;
    if (previous && previous.end === word.start && parts.length > 0) parts[parts.length - 1] += word.text;
    else parts.push(word.text);
    previous = word;
  }
  return parts;
}

/** The party that a role noun means at a place: the one last mentioned of those whose roles fit the phrase best. */
export function findByRole(
  people: People,
  noun: string,
  modifiers: readonly string[],
  place: number,
  recent: readonly Party[],
): Party | null {
  let best: Party | null = null;
  let most = 0;
  for (const party of people.parties) {
    if (party.kind === 'unnamed') continue;
    const nouns = [...party.roleNouns];
    const fit = nouns.includes(noun) ? 2 : nouns.some((n) => areSynonyms(n, noun)) ? 1 : 0;
    if (fit === 0 || !party.mentions.some((m) => m < place)) continue;
    const roles = party.roles.join(' ').toLowerCase();
    const shared = modifiers.filter((m) => roles.includes(m)).length;
    const recency = recent.lastIndexOf(party);
    const score = fit * 10 + shared * 10 + (recency + 1) / (recent.length + 1);
    if (score > most) {
      best = party;
      most = score;
    }
  }
  return best;
}

/** The phrases between prepositions of a noun phrase, as readers of people need them. */
export function headPhrase(words: readonly Word[], phrase: Stretch): Stretch {
  return basePhrases(words, phrase)[0] ?? phrase;
}
