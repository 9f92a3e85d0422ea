import { isBodyNoun } from './body-nouns.ts';
import { basePhrases, readNaming } from './noun-phrases.ts';
import { addRole, extendBody, findByRole, headPhrase, type Party, type People, partsOf } from './people.ts';
import { genderOf, isRoleNoun } from './role-nouns.ts';
import { isTime, type Subject } from './subjects.ts';
import { isCapitalised, isPossessive, type Stretch, textOf, type Word } from './words.ts';

/** What is remembered of the article up to a statement. */
export interface Discourse {
  readonly people: People;
  readonly source: string;
  /** Parties that spoke, in order, the last one last. */
  readonly spoke: { party: Party; statement: number; paragraph: number }[];
  /** Subjects of statements, by statement index. */
  readonly subjects: (Party | null)[];
}

export interface Place {
  readonly statement: number;
  readonly paragraph: number;
}

/** Who a subject is: a party of the article, known or new; null where the text does not tell. */
export function resolveSubject(
  discourse: Discourse,
  words: readonly Word[],
  subject: Subject,
  place: Place,
): Party | null {
  const first = words[subject.phrase.from];
  if (!first) return null;
  if (
    subject.phrase.to - subject.phrase.from === 1 &&
    /^(?:he|she|him|her|they|them|it|i|we|me|us|you)$/.test(first.lower)
  ) {
    return resolvePronoun(discourse, words, first, place);
  }
  return resolvePhrase(discourse, words, subject, place);
}

function resolvePhrase(
  discourse: Discourse,
  words: readonly Word[],
  subject: Subject,
  place: Place,
): Party | null {
  const { people, source } = discourse;
  const head = headPhrase(words, subject.phrase);
  const naming = readNaming(words, head);
  const first = words[head.from];
  if (!first) return null;
  if (naming.name) {
    const name = extendBody(words, naming.name);
    const role = naming.role ? textOf(words, naming.role, source) : null;
    const nouns = naming.role ? roleNounsOf(words, naming.role) : [];
    const gender = genderOf(naming.courtesy ?? '') ?? nouns.map(genderOf).find((g) => g !== null) ?? null;
    const definite = words[name.from - 1]?.lower === 'the';
    const party = people.find(partsOf(words, name), textOf(words, name, source), first.start, {
      gender,
      role,
      definite,
    });
    if (!party) return null;
    addRole(party, role, nouns, gender);
    addApposition(party, words, subject.apposition, source);
    return party;
  }
  const apposed = subject.apposition && readNaming(words, headPhrase(words, subject.apposition));
  if (subject.apposition && apposed?.name && isRoleNoun(naming.head)) {
    const party = people.find(
      partsOf(words, apposed.name),
      textOf(words, apposed.name, source),
      first.start,
      {},
    );
    if (party) {
      addRole(party, roleText(words, subject.phrase, source), roleNounsOf(words, head), null);
      return party;
    }
  }
  return resolveCommon(discourse, words, subject.phrase, head, naming.head, place);
}

/** "the diplomat", "a source", "police": someone known by that role, or a party without a name. */
function resolveCommon(
  discourse: Discourse,
  words: readonly Word[],
  phrase: Stretch,
  head: Stretch,
  noun: string,
  place: Place,
): Party | null {
  const { people, source } = discourse;
  const first = words[head.from];
  if (!first) return null;
  const start = first.start;
  const definite = /^(?:the|this|that)$/.test(first.lower);
  const modifiers: string[] = [];
  for (let at = head.from; at < head.to - 1; at++) {
    const word = words[at];
    if (word && word.pos !== 'DET' && /\p{L}{3,}/u.test(word.text)) modifiers.push(word.lower);
  }
  const recent = discourse.spoke.map((s) => s.party);
  if (definite) {
    const known = isRoleNoun(noun) ? findByRole(people, noun, modifiers, start, recent) : null;
    if (known) return known;
    if (isBodyNoun(noun) || isRoleNoun(noun)) {
      const body = people.parties
        .filter((p) => p.kind !== 'person' && p.head === noun && p.mentions.some((m) => m < start))
        .at(-1);
      if (body) return body;
    }
  }
  const text = textOf(words, trimAttributes(words, phrase), source);
  if (!/\p{L}{2}/u.test(text)) return null;
  const key = text.toLowerCase().replace(/^(?:the|an?|some|other|another) /, '');
  const same = people.parties.find(
    (p) =>
      p.kind === 'unnamed' && p.name.toLowerCase().replace(/^(?:the|an?|some|other|another) /, '') === key,
  );
  if (same && !/^an?\b|^another\b/i.test(text)) {
    same.mentions.push(start);
    return same;
  }
  const party: Party = {
    name: text,
    parts: [text],
    kind: 'unnamed',
    gender: genderOf(noun),
    roles: [],
    roleNouns: new Set(isRoleNoun(noun) ? [noun] : []),
    mentions: [start],
    head: noun,
  };
  people.parties.push(party);
  void place;
  return party;
}

/** Leaves out attributes that belong to the verb: "on Monday", "in a statement". */
function trimAttributes(words: readonly Word[], phrase: Stretch): Stretch {
  const parts = basePhrases(words, phrase);
  let to = parts[0]?.to ?? phrase.to;
  for (const part of parts.slice(1)) {
    const last = words[part.to - 1]?.lower ?? '';
    if (
      isTime(last) ||
      /^(?:statement|interview|speech|tweet|rally|conference|email|e-mail|letter|report|memo|briefing|debate|event|post|call|hearing|filing|news)$/.test(
        last,
      )
    )
      break;
    to = part.to;
  }
  return { from: phrase.from, to };
}

function roleNounsOf(words: readonly Word[], stretch: Stretch): string[] {
  const nouns: string[] = [];
  for (let at = stretch.from; at < stretch.to; at++)
    if (isRoleNoun(words[at]?.lower ?? '')) nouns.push(words[at]?.lower ?? '');
  return nouns;
}

/** A role phrase as the article gives it, without its article. */
function roleText(words: readonly Word[], phrase: Stretch, source: string): string {
  const from = words[phrase.from]?.pos === 'DET' ? phrase.from + 1 : phrase.from;
  return textOf(words, { from, to: phrase.to }, source);
}

/** Takes the phrase beside a name as a role where its head noun is one. */
export function addApposition(
  party: Party,
  words: readonly Word[],
  apposition: Stretch | null,
  source: string,
): void {
  if (!apposition) return;
  const head = headPhrase(words, apposition);
  const naming = readNaming(words, head);
  const nouns = roleNounsOf(words, head);
  if (naming.name || nouns.length === 0) return;
  addRole(
    party,
    roleText(words, trimAttributes(words, apposition), source),
    [...nouns, ...roleNounsOf(words, apposition)],
    nouns.map(genderOf).find((g) => g !== null) ?? null,
  );
}

function resolvePronoun(
  discourse: Discourse,
  words: readonly Word[],
  pronoun: Word,
  place: Place,
): Party | null {
  const { lower } = pronoun;
  if (/^(?:i|we|me|us|you)$/.test(lower)) return null;
  const gender = /^(?:he|him)$/.test(lower) ? 'male' : /^(?:she|her)$/.test(lower) ? 'female' : null;
  const fits = (party: Party | null): party is Party => {
    if (!party) return false;
    if (gender)
      return (
        party.kind !== 'body' &&
        !isBodyNoun(party.head) &&
        (!party.gender || party.gender === gender) &&
        !isPlural(party)
      );
    if (lower === 'it') return party.kind === 'body' || isBodyNoun(party.head);
    return party.kind !== 'person';
  };
  const last = discourse.spoke.at(-1);
  if (last && last.paragraph === place.paragraph && fits(last.party)) return last.party;
  const within = firstPerson(discourse, words, pronoun.start);
  if (fits(within)) return within;
  for (let s = place.statement - 1; s >= Math.max(0, place.statement - 3); s--) {
    const spoken = discourse.spoke.findLast((x) => x.statement === s)?.party ?? null;
    if (fits(spoken)) return spoken;
    const subject = discourse.subjects[s] ?? null;
    if (fits(subject)) return subject;
  }
  return last && fits(last.party) && place.statement - last.statement < 6 ? last.party : null;
}

function isPlural(party: Party): boolean {
  return party.kind === 'unnamed' && /[^s]s$/.test(party.head) && !/^(?:boss)$/.test(party.head);
}

/** The first party that a sentence names before a place. */
export function firstPerson(discourse: Discourse, words: readonly Word[], before: number): Party | null {
  const from = words[0]?.start ?? 0;
  let best: Party | null = null;
  let at = before;
  for (const party of discourse.people.parties) {
    if (party.kind !== 'person') continue;
    for (const m of party.mentions)
      if (m >= from && m < at) {
        best = party;
        at = m;
      }
  }
  return best;
}

void isCapitalised;
void isPossessive;
