import { isBodyNoun } from './body-nouns.ts';
import type { GivenNames } from './given-names.ts';
import { couldMean, haveSameWords, keysOf, lookupsOf, surnameOf } from './name-match.ts';
import type { Name } from './names.ts';
import { addRole, type Party } from './party.ts';
import { isRegion } from './regions.ts';

/** Everyone whom an article names. */
export interface Cast {
  readonly parties: Party[];
  /** Every place where one is named, ascending. */
  readonly mentions: readonly Mention[];
  readonly givenNames: GivenNames;
  /** Parties with a name, by the words and initials of all their names. */
  readonly byWord: Map<string, Set<Party>>;
}

/** A place in the source where a party is named. */
export interface Mention {
  readonly party: Party;
  readonly place: number;
  /** Whether a preposition or a possessive ending makes it no subject. */
  readonly governed: boolean;
}

/** Gathers names into parties: those of several words first, so that a surname finds its bearer wherever it stands. */
export function gatherCast(names: readonly Name[], givenNames: GivenNames): Cast {
  const mentions: Mention[] = [];
  const cast: Cast = { parties: [], mentions, givenNames, byWord: new Map() };
  const located = new Map<Party, number>();
  for (const several of [true, false]) {
    for (const name of names) {
      if (name.parts.length > 1 !== several) continue;
      const party = findParty(cast, name);
      party.places.push(name.place);
      mentions.push({ party, place: name.place, governed: name.governed });
      describe(party, name);
      if (name.located) located.set(party, (located.get(party) ?? 0) + 1);
    }
  }
  mentions.sort((a, b) => a.place - b.place);
  for (const party of cast.parties) party.places.sort((a, b) => a - b);
  for (const [party, times] of located) {
    if (party.kind === 'unknown' && times * 2 >= party.places.length) party.kind = 'body';
  }
  return cast;
}

/** Notes what a name's place in the article tells of its bearer. */
export function describe(party: Party, name: Name): void {
  for (const role of name.roles) addRole(party, role);
  party.gender ??= name.gender;
  if (name.gender && party.kind === 'unknown') party.kind = 'person';
}

/** The party that a name means, made where it is new; a fuller name than the one known takes its place. */
export function findParty(cast: Cast, name: Name): Party {
  const known = findKnown(cast, name);
  if (!known) return addParty(cast, name);
  const longer = name.parts.length > known.parts.length;
  const better =
    name.parts.length === known.parts.length && isAllCapitals(known.name) && !isAllCapitals(name.text);
  if (longer || better) {
    known.parts = name.parts;
    known.name = name.text;
    index(cast, known);
  }
  return known;
}

/** The party that a name means, or null where it is new. */
export function findKnown(cast: Cast, name: Name): Party | null {
  const fitting = candidates(cast, name).filter(
    (party) => couldMean(party, name.parts, cast.givenNames) && !differ(cast, party, name),
  );
  const exact = fitting.filter((party) => haveSameWords(party.parts, name.parts));
  const namesakes = fitting.filter((party) => surnameOf(party.parts) === surnameOf(name.parts));
  const [best = fitting] = [exact, namesakes].filter((parties) => parties.length > 0);
  return mostNamed(best, name.place);
}

/** The parties that share a word with a name, in the order in which they were found. */
function candidates(cast: Cast, name: Name): Party[] {
  const found = new Set<Party>();
  for (const key of lookupsOf(name.parts)) for (const party of cast.byWord.get(key) ?? []) found.add(party);
  return [...found];
}

function index(cast: Cast, party: Party): void {
  for (const key of keysOf(party.parts)) {
    const parties = cast.byWord.get(key) ?? new Set();
    cast.byWord.set(key, parties.add(party));
  }
}

/** The mentions from one place to before another. */
export function mentionsBetween(cast: Cast, from: number, to: number): Mention[] {
  let low = 0;
  let high = cast.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cast.mentions[middle]?.place ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let mention = cast.mentions[low]; mention && mention.place < to; mention = cast.mentions[++low])
    found.push(mention);
  return found;
}

/** "Mrs. Clinton" is not Bill Clinton, "Mr. Obama" not Michelle Obama. */
function differ(cast: Cast, party: Party, name: Name): boolean {
  const gender = party.gender ?? (party.parts.length > 1 ? cast.givenNames(party.parts[0] ?? '') : null);
  return name.gender !== null && gender !== null && name.gender !== gender;
}

/** Of several bearers of a name, the one named most until here: it is whom the bare surname means in most articles. */
function mostNamed(fitting: readonly Party[], place: number): Party | null {
  let best: Party | null = null;
  let most = -1;
  for (const party of fitting) {
    const times = party.places.filter((at) => at <= place).length;
    if (times > most) {
      best = party;
      most = times;
    }
  }
  return best;
}

function addParty(cast: Cast, name: Name): Party {
  const party: Party = {
    name: name.text,
    parts: name.parts,
    kind: kindOf(cast, name),
    gender: name.gender,
    roles: [],
    roleNouns: new Set(),
    places: [],
    head: (name.parts.at(-1) ?? '').toLowerCase(),
  };
  cast.parties.push(party);
  index(cast, party);
  return party;
}

function kindOf(cast: Cast, { roles, gender, parts, definite }: Name): Party['kind'] {
  if (roles.length > 0 || gender) return 'person';
  const all = parts.join(' ');
  const joined = parts.some((part) => /^(?:of|for|and|&)$/.test(part));
  if (joined || definite || isBodyNoun((parts.at(-1) ?? '').toLowerCase()) || isRegion(all) || isAcronym(all))
    return 'body';
  return parts.length > 1 && cast.givenNames(parts[0] ?? '') ? 'person' : 'unknown';
}

function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(text);
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase();
}
