import { isBodyNoun } from './body-nouns.ts';
import { type Cast, describe, findParty } from './cast.ts';
import { authorOf } from './documents.ts';
import { findByRole } from './known-by-role.ts';
import { type Name, type NameContext, readName } from './names.ts';
import { readNaming } from './naming.ts';
import { basePhrases } from './noun-phrases.ts';
import { addRole, type Party } from './party.ts';
import { resolvePronoun } from './pronouns.ts';
import { genderOf, isRoleNoun } from './role-nouns.ts';
import { readApposition, readRole, withoutOccasion } from './roles.ts';
import { canSpeak } from './speaking-nouns.ts';
import type { Subject } from './subjects.ts';
import { isCapitalised, type Stretch, textOf, type Word } from './words.ts';

/** What is remembered of the article up to a statement. */
export interface Discourse {
  readonly source: string;
  readonly cast: Cast;
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

const PRONOUN = /^(?:he|she|him|her|his|they|them|their|it|its|i|we|me|us|you)$/;

/** "one of the docs", "most of them". */
const PRONOUN_LIKE = /^(?:one|some|many|most|others|several|all|both|another|those|few|none|two|three)$/;

/** Whether a body's name holds the noun by which it is meant: "the ministry" is the Ministry of Transport. */
function isCalled({ kind, head, parts }: Party, noun: string): boolean {
  return head === noun || (kind === 'body' && parts.some((part) => part.toLowerCase() === noun));
}

/** Nouns that stand for whichever body was spoken of last. */
const COMPANY =
  /^(?:company|firm|corporation|group|organization|organisation|agency|network|newspaper|paper|ministry|department|bank|university|institute|association|party|club|union|charity|body)$/;

/** Who a subject is: a party of the article, known or new; null where the text does not tell. */
export function resolveSubject(
  discourse: Discourse,
  words: readonly Word[],
  subject: Subject,
  place: Place,
): Party | null {
  const { phrase } = subject;
  const first = words[phrase.from];
  if (!first) return null;
  if (phrase.to - phrase.from === 1 && PRONOUN.test(first.lower))
    return resolvePronoun(discourse, words, phrase.from, place);
  const author = authorOf(words, phrase);
  if (author) return resolveSubject(discourse, words, { phrase: author, apposition: null }, place);
  const head = basePhrases(words, phrase)[0] ?? phrase;
  if (isJoint(words, head))
    return unnamed(discourse.cast, jointName(words, head, discourse.source), first.start, 'they');
  return (
    resolveName(discourse, words, subject, head) ??
    resolveIntroduced(discourse, words, subject, head) ??
    resolveCommon(discourse, words, phrase, head)
  );
}

/** "Cruz and his aides", "Obama and Clinton": several who say it together, so that it is no one's alone. */
function isJoint(words: readonly Word[], head: Stretch): boolean {
  const and = words.findIndex(
    (word, i) => i > head.from && i < head.to - 1 && word.lower === 'and' && word.pos === 'CCONJ',
  );
  const first = words[head.from];
  if (and < 0 || !first) return false;
  const opens = first.lower === 'both' ? words[head.from + 1] : first;
  if (!opens || !isCapitalised(opens) || opens.pos !== 'PROPN') return false;
  return !isBodyNoun(words[head.to - 1]?.lower ?? '') && !isRoleNoun(words[and - 1]?.lower ?? '');
}

function jointName(words: readonly Word[], head: Stretch, source: string): string {
  const from = words[head.from]?.lower === 'both' ? head.from + 1 : head.from;
  return textOf(words, withoutOccasion(words, { from, to: head.to }), source);
}

function resolveName(
  discourse: Discourse,
  words: readonly Word[],
  subject: Subject,
  head: Stretch,
): Party | null {
  const context = { source: discourse.source, givenNames: discourse.cast.givenNames };
  const name = readName(words, head, context) ?? readHolder(words, subject.phrase, head, context);
  if (!name) return null;
  const party = findParty(discourse.cast, name);
  describe(party, name);
  const beside = subject.apposition && readApposition(words, subject.apposition, discourse.source);
  if (beside) addRole(party, beside);
  return party;
}

/** "Mayor of London Sadiq Khan": the name behind an office. */
function readHolder(
  words: readonly Word[],
  phrase: Stretch,
  head: Stretch,
  context: NameContext,
): Name | null {
  const last = basePhrases(words, phrase).at(-1);
  if (!last || last === head || !isRoleNoun(words[head.to - 1]?.lower ?? '')) return null;
  const name = readName(words, last, context);
  return name && name.place > (words[last.from]?.start ?? 0) && name.roles.length > 0 ? name : null;
}

/** "The state's campaign chairman, Phil Lovas,": a role, and the name beside it. */
function resolveIntroduced(
  discourse: Discourse,
  words: readonly Word[],
  subject: Subject,
  head: Stretch,
): Party | null {
  const { apposition } = subject;
  if (
    !apposition ||
    (!/^(?:one|some)$/.test(words[head.from]?.lower ?? '') && !isRoleNoun(words[head.to - 1]?.lower ?? ''))
  )
    return null;
  const context = { source: discourse.source, givenNames: discourse.cast.givenNames };
  const name = readName(words, basePhrases(words, apposition)[0] ?? apposition, context);
  if (!name) return null;
  const party = findParty(discourse.cast, name);
  const role = readRole(words, subject.phrase, discourse.source);
  if (role) addRole(party, role);
  return party;
}

/** "the diplomat", "a source", "police": someone known by that role, or a party without a name. */
function resolveCommon(
  discourse: Discourse,
  words: readonly Word[],
  phrase: Stretch,
  head: Stretch,
): Party | null {
  const { cast, source } = discourse;
  const first = words[head.from];
  const noun = readNaming(words, head).head;
  if (!first || !/\p{L}{2}/u.test(noun)) return null;
  const place = first.start;
  if (/^(?:the|this|that)$/.test(first.lower)) {
    const others = words.slice(head.from + 1, head.to - 1).filter((word) => /\p{L}{3}/u.test(word.text));
    const modifiers = others.map((word) => word.lower);
    const proper = others.filter(isCapitalised).map((word) => word.lower);
    const spoke = discourse.spoke.map((s) => s.party);
    const known = isRoleNoun(noun)
      ? findByRole(cast.parties, { noun, modifiers, proper, place }, spoke)
      : null;
    if (known) return known;
    const body =
      isBodyNoun(noun) &&
      cast.parties.findLast(
        (p) => p.kind !== 'person' && isCalled(p, noun) && (p.places[0] ?? Infinity) < place,
      );
    if (body) return body;
    const unnamedBefore = discourse.spoke.findLast(
      ({ party }) => party.kind === 'unnamed' && party.head === noun,
    );
    if (unnamedBefore && modifiers.length === 0 && !noun.endsWith('s')) return unnamedBefore.party;
    const last = discourse.spoke.at(-1);
    if (
      COMPANY.test(noun) &&
      modifiers.length === 0 &&
      last?.party.kind === 'body' &&
      discourse.subjects.length - last.statement <= 3
    )
      return last.party;
  }
  if (!canSpeak(noun) && !PRONOUN_LIKE.test(first.lower)) return null;
  return unnamed(cast, textOf(words, withoutOccasion(words, phrase), source), place, noun);
}

/** A party without a name, the same one again where a phrase comes back. */
function unnamed(cast: Cast, text: string, place: number, noun: string): Party {
  const key = keyOf(text);
  const again = /^(?:an?|another) /i.test(text)
    ? null
    : cast.parties.find((p) => p.kind === 'unnamed' && keyOf(p.name) === key);
  if (again) return again;
  const party: Party = {
    name: text,
    parts: [text],
    kind: 'unnamed',
    gender: genderOf(noun),
    roles: [],
    roleNouns: new Set(isRoleNoun(noun) ? [noun] : []),
    places: [place],
    head: noun,
  };
  cast.parties.push(party);
  return party;
}

function keyOf(phrase: string): string {
  return phrase.toLowerCase().replace(/^(?:the|an?|some|other|another) /, '');
}
