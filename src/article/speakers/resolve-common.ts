import { isBodyNoun } from './body-nouns.ts';
import type { Cast } from './cast.ts';
import { type Discourse, type Meant, surely } from './discourse.ts';
import { findByRole } from './known-by-role.ts';
import { readNaming } from './naming.ts';
import { basePhrases } from './noun-phrases.ts';
import type { Party } from './party.ts';
import { genderOf, isRoleNoun } from './role-nouns.ts';
import { withoutOccasion } from './roles.ts';
import { canSpeak } from './speaking-nouns.ts';
import { isCapitalised, type Stretch, textOf, type Word } from './words.ts';

/** "one of the docs", "most of them". */
const PRONOUN_LIKE = /^(?:one|some|many|most|others|several|all|both|another|those|few|none|two|three)$/;

/** Nouns that stand for whichever body spoke last. */
const COMPANY =
  /^(?:company|firm|corporation|group|organization|organisation|agency|network|newspaper|paper|ministry|department|bank|university|institute|association|party|club|union|charity|body)$/;

/** How many statements back such a body may have spoken. */
const REACH = 3;

/** Whom a phrase without a name means: "the diplomat" somebody known by that role, "a source" or "police" a party without a name. */
export function resolveCommon(
  discourse: Discourse,
  words: readonly Word[],
  phrase: Stretch,
  head: Stretch,
): Meant | null {
  const first = words[head.from];
  const noun = counted(words, phrase) ?? readNaming(words, head).head;
  if (!first || !/\p{L}{2}/u.test(noun) || /^(?:the|an?)$/.test(noun)) return null;
  if (/^(?:the|this|that)$/.test(first.lower)) {
    const modifiers = words.slice(head.from + 1, head.to - 1).filter((word) => /\p{L}{3}/u.test(word.text));
    const known = knownBefore(discourse, noun, modifiers, first.start);
    if (known) return known;
  }
  if (!canSpeak(noun) && !PRONOUN_LIKE.test(first.lower)) return null;
  return surely(
    unnamed(
      discourse.cast,
      textOf(words, withoutOccasion(words, phrase), discourse.source),
      first.start,
      noun,
    ),
  );
}

/** Of "85 % of Democrats" and "a majority of voters" the noun that is counted. */
function counted(words: readonly Word[], phrase: Stretch): string | null {
  const [head, of] = basePhrases(words, phrase);
  const portion = /^(?:%|majority|minority|plurality|number|half|handful|dozens|hundreds|thousands)$/;
  return head && of && portion.test(words[head.to - 1]?.lower ?? '')
    ? (words[of.to - 1]?.lower ?? null)
    : null;
}

/** A party without a name, the same one again where a phrase comes back. */
export function unnamed(cast: Cast, text: string, place: number, noun: string): Party {
  const key = keyOf(text);
  const again = /^(?:an?|another|other) /i.test(text)
    ? null
    : cast.parties.find((p) => p.kind === 'unnamed' && keyOf(p.name) === key);
  if (again) return again;
  const party: Party = {
    name: text,
    parts: [text],
    kind: 'unnamed',
    gender: genderOf(noun),
    roles: [],
    roleNouns: new Set(),
    places: [place],
    head: noun,
  };
  cast.parties.push(party);
  return party;
}

/** Whom a definite phrase takes up that the article has spoken of before. */
function knownBefore(
  discourse: Discourse,
  noun: string,
  modifiers: readonly Word[],
  place: number,
): Meant | null {
  const { cast, spoke } = discourse;
  const others = modifiers.map((word) => word.lower);
  if (isRoleNoun(noun)) {
    const proper = modifiers.filter(isCapitalised).map((word) => word.lower);
    const known = findByRole(
      cast.parties,
      { noun, modifiers: others, proper, place },
      spoke.map((s) => s.party),
    );
    if (known) return { party: known, sure: known.roleNouns.has(noun) };
  }
  const body =
    isBodyNoun(noun) &&
    cast.parties.findLast(
      (p) => p.kind !== 'person' && isCalled(p, noun) && (p.places[0] ?? Infinity) < place,
    );
  if (body) return surely(body);
  if (others.length > 0) return null;
  const same = spoke.findLast(
    ({ party }) => party.kind === 'unnamed' && party.head === noun && !noun.endsWith('s'),
  );
  if (same) return { party: same.party, sure: false };
  const last = spoke.at(-1);
  const near = last?.party.kind === 'body' && discourse.subjects.length - last.statement <= REACH;
  return near && COMPANY.test(noun) ? { party: last.party, sure: false } : null;
}

/** Whether a body's name holds the noun by which it is meant: "the ministry" is the Ministry of Transport. */
function isCalled({ kind, head, parts }: Party, noun: string): boolean {
  return head === noun || (kind === 'body' && parts.some((part) => part.toLowerCase() === noun));
}

function keyOf(phrase: string): string {
  return phrase.toLowerCase().replace(/^(?:the|an?|some|other|another) /, '');
}
