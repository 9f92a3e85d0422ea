import { type Cast, mentionsBetween } from './cast.ts';
import type { Gender } from './names.ts';
import type { Party } from './party.ts';
import type { Word } from './words.ts';

/**
 * Learns from an article whether its people are "he" or "she". A pronoun votes for the one person whom its sentence names before it;
 * at a sentence's beginning, for the one whom the sentence before names; against a given name it takes two. Titles and roles, which are certain, stay; where
 * the article tells nothing, the given name does.
 *
 * @param sentences words outside quotation marks, sentence by sentence
 */
export function learnGenders(cast: Cast, sentences: readonly (readonly Word[])[]): void {
  const votes = new Map<Party, number>();
  let before: readonly Party[] = [];
  for (const words of sentences) {
    const named = mentionsBetween(cast, words[0]?.start ?? 0, words.at(-1)?.end ?? 0).filter(
      (m) => m.party.kind === 'person' || m.party.kind === 'unknown',
    );
    const at = words.findIndex((word) => genderOfPronoun(word.lower));
    const pronoun = words[at];
    if (pronoun) {
      const earlier = named.filter((m) => m.place < pronoun.start && !m.governed).map((m) => m.party);
      const only = onlyOne(earlier.length > 0 ? earlier : at === 0 ? before : []);
      const vote = genderOfPronoun(pronoun.lower) === 'male' ? 1 : -1;
      if (only) votes.set(only, (votes.get(only) ?? 0) + vote);
    }
    const free = named.filter((m) => !m.governed);
    if (free.length > 0) before = free.map((m) => m.party);
  }
  for (const [party, vote] of votes) {
    const given = party.parts.length > 1 ? cast.givenNames(party.parts[0] ?? '') : null;
    const against = given !== null && given !== (vote > 0 ? 'male' : 'female');
    if (vote === 0 || (against && Math.abs(vote) < 2)) continue;
    party.gender ??= vote > 0 ? 'male' : 'female';
    if (party.kind === 'unknown') party.kind = 'person';
  }
  for (const party of cast.parties) {
    if (party.kind === 'person' && party.parts.length > 1)
      party.gender ??= cast.givenNames(party.parts[0] ?? '');
  }
}

/** The gender of a third-person pronoun, or null. */
export function genderOfPronoun(lower: string): Gender | null {
  if (/^(?:he|him|his|himself)$/.test(lower)) return 'male';
  return /^(?:she|her|hers|herself)$/.test(lower) ? 'female' : null;
}

function onlyOne(parties: readonly Party[]): Party | null {
  const [first] = parties;
  return first && parties.every((party) => party === first) ? first : null;
}
