import { isBodyNoun } from './body-nouns.ts';
import { type Cast, mentionsBetween } from './cast.ts';
import { QUOTE } from './collapse.ts';
import { type Discourse, type Meant, type Place, surely } from './discourse.ts';
import { genderOfPronoun } from './gender.ts';
import type { Party } from './party.ts';
import { isPersonNoun } from './role-nouns.ts';
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
): Meant | null {
  const pronoun = words[at];
  if (!pronoun || /^(?:i|we|me|us|you)$/.test(pronoun.lower)) return null;
  const agreeing = (party: Party) => agrees(party, pronoun.lower);
  const known = (party: Party) => agreeing(party) && isKnownPerson(party, pronoun.lower, discourse);
  return (
    find(discourse, words, at, place, known) ??
    find(discourse, words, at, place, agreeing) ??
    mentionedJustBefore(discourse, words, pronoun.lower)
  );
}

/** How far back a name may stand that nothing but its gender tells to be meant, in UTF-16 units. */
const NEAR = 250;

/** The last person named before a sentence whose gender is known and the pronoun's. */
function mentionedJustBefore({ cast }: Discourse, words: readonly Word[], pronoun: string): Meant | null {
  const gender = genderOfPronoun(pronoun);
  const start = words[0]?.start ?? 0;
  const found = gender
    ? mentionsBetween(cast, start - NEAR, start).findLast(({ party }) => party.gender === gender)
    : null;
  return found ? { party: found.party, sure: false } : null;
}

function find(
  discourse: Discourse,
  words: readonly Word[],
  at: number,
  place: Place,
  fits: (party: Party) => boolean,
): Meant | null {
  const fitting = (party: Party | null | undefined): Party | null => (party && fits(party) ? party : null);
  const within = fitting(antecedentWithin(discourse.cast, words, at));
  if (within && !isParenthetical(words, at)) return surely(within);
  const last = discourse.spoke.at(-1);
  const spoke = last?.paragraph === place.paragraph ? fitting(last.party) : null;
  if (spoke ?? within) return surely(spoke ?? within);
  for (let s = place.statement - 1; s >= Math.max(0, place.statement - REACH); s--) {
    const party =
      fitting(discourse.spoke.findLast((x) => x.statement === s)?.party) ?? fitting(discourse.subjects[s]);
    if (party) return { party, sure: s === place.statement - 1 };
  }
  return null;
}

/** The subject that stands before a pronoun in its sentence; before "in which he", whoever is named last. */
function antecedentWithin(cast: Cast, words: readonly Word[], at: number): Party | null {
  const from = words[0]?.start ?? 0;
  const to = words[at]?.start ?? 0;
  if (/^(?:which|where|when)$/.test(words[at - 1]?.lower ?? '')) {
    return mentionsBetween(cast, from, to).findLast((m) => m.party.kind === 'person')?.party ?? null;
  }
  return subjectBetween(cast, from, to);
}

function agrees(party: Party, pronoun: string): boolean {
  const gender = genderOfPronoun(pronoun);
  if (!gender)
    return pronoun === 'it' ? party.kind === 'body' || isBodyNoun(party.head) : party.kind !== 'person';
  if (party.kind === 'body' || isBodyNoun(party.head)) return false;
  if (party.kind === 'unnamed' && !isPersonNoun(party.head)) return false;
  return !party.gender || party.gender === gender;
}

/** Whether a party is surely somebody: by a role or given name, or because it spoke before. */
function isKnownPerson(party: Party, pronoun: string, discourse: Discourse): boolean {
  if (!genderOfPronoun(pronoun) || party.kind !== 'unknown') return true;
  return discourse.spoke.some((s) => s.party === party);
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
