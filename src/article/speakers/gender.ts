import type { Gender } from './names.ts';
import type { Party } from './parties.ts';
import type { Word } from './words.ts';

/**
 * Learns from an article whether its people are "he" or "she". A pronoun votes for the one person whom its sentence names before it;
 * at a sentence's beginning, for the one whom the sentence before names. Titles and roles, which are certain, stay as they are.
 *
 * @param sentences words outside quotation marks, sentence by sentence
 */
export function learnGenders(parties: readonly Party[], sentences: readonly (readonly Word[])[]): void {
  const votes = new Map<Party, number>();
  let before: Party[] = [];
  for (const words of sentences) {
    const named = namedIn(parties, words);
    for (const word of words) {
      const gender = genderOfPronoun(word.lower);
      if (!gender) continue;
      const earlier = named.filter(({ place }) => place < word.start).map(({ party }) => party);
      const candidates = earlier.length > 0 ? earlier : word === words[0] ? before : [];
      const [only] = candidates;
      if (only && candidates.every((party) => party === only))
        votes.set(only, (votes.get(only) ?? 0) + (gender === 'male' ? 1 : -1));
      break;
    }
    if (named.length > 0) before = named.map(({ party }) => party);
  }
  for (const [party, vote] of votes) if (vote !== 0) party.gender ??= vote > 0 ? 'male' : 'female';
}

/** The gender of a third-person pronoun, or null. */
export function genderOfPronoun(lower: string): Gender | null {
  if (/^(?:he|him|his|himself)$/.test(lower)) return 'male';
  return /^(?:she|her|hers|herself)$/.test(lower) ? 'female' : null;
}

function namedIn(parties: readonly Party[], words: readonly Word[]): { party: Party; place: number }[] {
  const from = words[0]?.start ?? 0;
  const to = words.at(-1)?.end ?? 0;
  return parties
    .filter((party) => party.kind === 'person')
    .flatMap((party) =>
      party.mentions.filter((m) => m.place >= from && m.place < to).map((m) => ({ party, place: m.place })),
    );
}
