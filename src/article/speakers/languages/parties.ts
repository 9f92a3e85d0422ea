import type { Party } from '../party.ts';
import { CAPITAL_RUN, type Names, resolveRun } from './capital-names.ts';
import type { Run } from './reporters.ts';
import { reportingWords } from './reporting-words.ts';
import { topicPatterns } from './unspaced-reporting.ts';

/** Who speaks or is spoken of in an article that is not in English. */
export interface Parties {
  readonly known: Party[];
  readonly names: Names;
  /** The primary subtag of the article's language. */
  readonly language: string;
}

/** The party that the likeliest of some words means; null where none of them tells. */
export function partyOf(parties: Parties, runs: readonly Run[]): Party | null {
  for (const run of runs) {
    const party = partyOfRun(parties, run);
    if (party) return party;
  }
  return null;
}

function partyOfRun(parties: Parties, { text, role, kind, hasArticle }: Run): Party | null {
  if (kind === 'name') return called(parties, text, role);
  if (kind === 'phrase') return described(parties, text);
  if ((hasArticle && isCommon(parties, text)) || isPlace(parties, role)) return null;
  const found = resolveRun(text, parties.names, true);
  if (!found) return null;
  const { articles = '' } = reportingWords[parties.language] ?? {};
  return called(parties, found.name, role ?? (found.role && withoutArticle(found.role, articles)));
}

/** "der Minister" and "la Policía" are no names, for one capitalised word behind an article makes none. */
function isCommon(parties: Parties, text: string): boolean {
  return !/\s/.test(text) && !isKnown(parties, text);
}

/** Whether a word is part of one of the article's names. */
function isKnown({ names }: Parties, word: string): boolean {
  return names.full.some((name) => name.split(' ').includes(word));
}

/** "el alcalde de Soria": a role that ends in "de" goes on in what follows. */
function isPlace({ language }: Parties, role: string | null): boolean {
  const linkers = reportingWords[language]?.linkers.split('|') ?? [];
  return role !== null && linkers.some((linker) => linker !== '' && role.endsWith(` ${linker}`));
}

/** Somebody without a name: who is known by that role, else as the phrase says. */
function described(parties: Parties, phrase: string): Party {
  const { articles = '' } = reportingWords[parties.language] ?? {};
  const bare = withoutArticle(phrase, articles);
  const holder = parties.known.find(({ roles }) =>
    roles.some((role) => role.toLowerCase().startsWith(bare.toLowerCase())),
  );
  if (holder) return holder;
  const isName = !parties.names.nounsCapitalised && /^\p{Lu}/u.test(bare) && bare !== phrase;
  const again = parties.known.find(
    ({ name }) => withoutArticle(name, articles).toLowerCase() === bare.toLowerCase(),
  );
  return again ?? called(parties, isName ? bare : phrase, null, !isName);
}

function withoutArticle(phrase: string, articles: string): string {
  const [first = '', ...rest] = phrase.split(/\s+/);
  if (articles.split(' ').includes(first.toLowerCase()) && rest.length > 0) return rest.join(' ');
  return phrase.replace(/^l['’]/i, '');
}

function called(parties: Parties, name: string, role: string | null, unnamed = false): Party {
  const key = name.toLowerCase();
  const known = parties.known.find((party) => party.name.toLowerCase() === key);
  if (known) {
    if (role && known.roles.length === 0) known.roles.push(role);
    return known;
  }
  const party: Party = {
    name,
    parts: name.split(/\s+/),
    kind: unnamed ? 'unnamed' : 'unknown',
    gender: null,
    roles: role ? [role] : [],
    roleNouns: new Set(),
    places: [],
    head: '',
  };
  parties.known.push(party);
  return party;
}

/** How far into a statement whom it is about is looked for, in UTF-16 units. */
const TOPIC_REACH = 80;

/** Whom a statement is about: the first full name near its beginning; null where there is none. */
export function topicOf(parties: Parties, text: string): Party | null {
  const topic = topicPatterns[parties.language]?.exec(text)?.[1];
  if (topic !== undefined) return called(parties, topic, null);
  for (const [run] of text.slice(0, TOPIC_REACH).matchAll(new RegExp(CAPITAL_RUN, 'gu'))) {
    const found = /\s/.test(run) || isKnown(parties, run) ? resolveRun(run, parties.names) : null;
    if (found) return called(parties, found.name, found.role);
  }
  return null;
}
