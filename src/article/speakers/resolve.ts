import { isBodyNoun } from './body-nouns.ts';
import { genderOfRole, readName, roleNounsIn } from './names.ts';
import { basePhrases, readNaming } from './noun-phrases.ts';
import { addRole, findByRole, findParty, type Party } from './parties.ts';
import { resolvePronoun } from './pronouns.ts';
import { genderOf, isRoleNoun } from './role-nouns.ts';
import type { Subject } from './subjects.ts';
import { isTime } from './times.ts';
import { isCapitalised, type Stretch, textOf, type Word } from './words.ts';

/** What is remembered of the article up to a statement. */
export interface Discourse {
  readonly source: string;
  readonly parties: Party[];
  /** Parties that spoke, the last one last. */
  readonly spoke: { readonly party: Party; readonly statement: number; readonly paragraph: number }[];
  /** Whom each statement so far is about, by its index. */
  readonly subjects: (Party | null)[];
}

/** The statement in which somebody is to be found. */
export interface Place {
  readonly statement: number;
  readonly paragraph: number;
}

const PRONOUN = /^(?:he|she|him|her|they|them|it|i|we|me|us|you)$/;
const OCCASION =
  /^(?:statement|interview|speech|tweet|rally|conference|email|e-mail|letter|memo|briefing|debate|event|post|call|hearing|filing|news|remarks|twitter|facebook|television|tv)$/;

/** Who a subject is: a party of the article, known or new; null where the text does not tell. */
export function resolveSubject(
  discourse: Discourse,
  words: readonly Word[],
  subject: Subject,
  place: Place,
): Party | null {
  const { phrase } = subject;
  const first = words[phrase.from];
  if (!first || phrase.to === phrase.from) return null;
  if (phrase.to - phrase.from === 1 && PRONOUN.test(first.lower))
    return resolvePronoun(discourse, words, phrase.from, place);
  const head = basePhrases(words, phrase)[0] ?? phrase;
  return (
    resolveName(discourse, words, subject, head) ??
    resolveIntroduced(discourse, words, subject, head) ??
    resolveCommon(discourse, words, phrase, head)
  );
}

function resolveName(
  discourse: Discourse,
  words: readonly Word[],
  subject: Subject,
  head: Stretch,
): Party | null {
  const name = readName(words, head, discourse.source);
  if (!name) return null;
  const party = findParty(discourse.parties, name);
  addRole(party, name.role, name.roleNouns, name.gender);
  if (subject.apposition) addApposition(party, words, subject.apposition, discourse.source);
  return party;
}

/** "The state's campaign chairman, Phil Lovas,": a role, and the name beside it. */
function resolveIntroduced(
  discourse: Discourse,
  words: readonly Word[],
  subject: Subject,
  head: Stretch,
): Party | null {
  const { apposition } = subject;
  if (!apposition || !isRoleNoun(words[head.to - 1]?.lower ?? '')) return null;
  const name = readName(words, basePhrases(words, apposition)[0] ?? apposition, discourse.source);
  if (!name) return null;
  const party = findParty(discourse.parties, name);
  const nouns = roleNounsIn(words, head);
  addRole(party, roleText(words, subject.phrase, discourse.source), nouns, genderOfRole(nouns));
  return party;
}

/** "the diplomat", "a source", "police": someone known by that role, or a party without a name. */
function resolveCommon(
  discourse: Discourse,
  words: readonly Word[],
  phrase: Stretch,
  head: Stretch,
): Party | null {
  const { parties, source } = discourse;
  const first = words[head.from];
  const noun = readNaming(words, head).head;
  if (!first || !/\p{L}{2}/u.test(noun)) return null;
  if (/^(?:the|this|that)$/.test(first.lower)) {
    const modifiers = words.slice(head.from + 1, head.to - 1).filter((w) => /\p{L}{3}/u.test(w.text));
    const proper = modifiers.filter(isCapitalised).map((w) => w.lower);
    const known = isRoleNoun(noun)
      ? findByRole(
          parties,
          noun,
          modifiers.map((w) => w.lower),
          proper,
          first.start,
          discourse.spoke.map((s) => s.party),
        )
      : null;
    if (known) return known;
    const body =
      isBodyNoun(noun) &&
      parties.findLast(
        (p) => p.kind !== 'person' && p.head === noun && p.mentions.some((m) => m.place < first.start),
      );
    if (body) return body;
  }
  return unnamed(discourse, textOf(words, trimOccasion(words, phrase), source), first.start, noun);
}

/** A party without a name, the same one again where a phrase comes back. */
function unnamed(discourse: Discourse, text: string, place: number, noun: string): Party {
  const key = keyOf(text);
  const again = /^(?:an?|another) /i.test(text)
    ? null
    : discourse.parties.find((p) => p.kind === 'unnamed' && keyOf(p.name) === key);
  if (again) return again;
  const party: Party = {
    name: text,
    parts: [text],
    kind: 'unnamed',
    gender: genderOf(noun),
    roles: [],
    roleNouns: new Set(isRoleNoun(noun) ? [noun] : []),
    mentions: [{ place, governed: false, located: false }],
    head: noun,
  };
  discourse.parties.push(party);
  return party;
}

function keyOf(phrase: string): string {
  return phrase.toLowerCase().replace(/^(?:the|an?|some|other|another) /, '');
}

/** Leaves out attributes that belong to the verb: "on Monday", "in a statement". */
function trimOccasion(words: readonly Word[], phrase: Stretch): Stretch {
  const [head = phrase, ...attributes] = basePhrases(words, phrase);
  let { to } = head;
  for (const attribute of attributes) {
    const last = words[attribute.to - 1]?.lower ?? '';
    if (isTime(last) || OCCASION.test(last)) break;
    to = attribute.to;
  }
  return { from: phrase.from, to };
}

/** A role phrase as the article gives it, without its article. */
function roleText(words: readonly Word[], phrase: Stretch, source: string): string {
  const from = words[phrase.from]?.pos === 'DET' ? phrase.from + 1 : phrase.from;
  return textOf(words, { from, to: phrase.to }, source);
}

/** Takes the phrase beside a name as a role where its head is a role noun. */
export function addApposition(
  party: Party,
  words: readonly Word[],
  apposition: Stretch,
  source: string,
): void {
  const head = basePhrases(words, apposition)[0] ?? apposition;
  const nouns = roleNounsIn(words, head);
  if (nouns.length === 0 || readNaming(words, head).name) return;
  addRole(
    party,
    roleText(words, trimOccasion(words, apposition), source),
    [...nouns, ...roleNounsIn(words, apposition)],
    genderOfRole(nouns),
  );
}
