import { isBodyNoun } from './body-nouns.ts';
import { type Cast, mentionsBetween } from './cast.ts';
import { QUOTE } from './collapse.ts';
import { genderOfPronoun } from './gender.ts';
import type { Party } from './party.ts';
import type { Discourse, Place } from './resolve.ts';
import type { Word } from './words.ts';

/** How many statements back a pronoun reaches for whom it means. */
const REACH = 4;

/**
 * Whom a pronoun means that speaks: the subject of its own sentence where one stands before it, the paragraph's last speaker, then
 * statement by statement back who spoke, or whom it is about. On PolNeAR the last speaker of the paragraph beats
 * the nearest name by 12 points.
 *
 * @param at index of the pronoun in the collapsed sentence
 */
export function resolvePronoun(
  discourse: Discourse,
  words: readonly Word[],
  at: number,
  place: Place,
): Party | null {
  const pronoun = words[at];
  if (!pronoun || /^(?:i|we|me|us|you)$/.test(pronoun.lower)) return null;
  const fits = (party: Party | null | undefined): party is Party =>
    Boolean(party && agrees(party, pronoun.lower, discourse));
  const within = subjectBetween(discourse.cast, words[0]?.start ?? 0, pronoun.start);
  if (!isParenthetical(words, at) && fits(within)) return within;
  const last = discourse.spoke.at(-1);
  if (last?.paragraph === place.paragraph && fits(last.party)) return last.party;
  if (fits(within)) return within;
  for (let s = place.statement - 1; s >= Math.max(0, place.statement - REACH); s--) {
    const spoken = discourse.spoke.findLast((x) => x.statement === s)?.party;
    if (fits(spoken)) return spoken;
    const subject = discourse.subjects[s];
    if (fits(subject)) return subject;
  }
  return null;
}

function agrees(party: Party, pronoun: string, discourse: Discourse): boolean {
  const gender = genderOfPronoun(pronoun);
  if (!gender)
    return pronoun === 'it' ? party.kind === 'body' || isBodyNoun(party.head) : party.kind !== 'person';
  if (party.kind === 'body' || isBodyNoun(party.head) || isPlural(party)) return false;
  if (party.kind === 'unknown' && party.parts.length === 1 && !discourse.spoke.some((s) => s.party === party))
    return false;
  return !party.gender || party.gender === gender;
}

function isPlural(party: Party): boolean {
  return party.kind === 'unnamed' && /[^s]s$|^people$|^police$/.test(party.head);
}

/** "..., he said, ...": set off by commas or quotation marks, such a clause says nothing of what stands before it. */
function isParenthetical(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && (before.text === QUOTE || before.text === ',');
}

/** The person whom a stretch of the source is about: the first that stands as a subject can. */
export function subjectBetween(cast: Cast, from: number, to: number): Party | null {
  const named = mentionsBetween(cast, from, to).filter((m) => !m.governed);
  const best = named.find((m) => m.party.kind === 'person') ?? named.find((m) => m.party.kind === 'unknown');
  return best?.party ?? null;
}
