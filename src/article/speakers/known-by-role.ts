import type { Party } from './party.ts';
import { areSynonyms } from './role-nouns.ts';

/** A definite phrase that means somebody by what they are: "the Russian diplomat". */
export interface RolePhrase {
  readonly noun: string;
  /** The phrase's other words, in lower case. */
  readonly modifiers: readonly string[];
  /** Those of them that are capitalised. */
  readonly proper: readonly string[];
  /** Place in the source. */
  readonly place: number;
}

/**
 * The party that a role phrase means: of those named before whose roles hold its noun or a synonym, the one that shares most of its
 * other words, then the one that spoke last. A capitalised word must stand in the roles: "the Democratic nominee"
 * is no Republican.
 *
 * @param spoke parties that spoke, the last one last
 */
export function findByRole(
  parties: readonly Party[],
  phrase: RolePhrase,
  spoke: readonly Party[],
): Party | null {
  let best: Party | null = null;
  let most = 0;
  for (const party of parties) {
    if (party.kind === 'unnamed' || party.roles.length === 0 || (party.places[0] ?? Infinity) >= phrase.place)
      continue;
    const nouns = [...party.roleNouns];
    const fit = nouns.includes(phrase.noun)
      ? 2
      : nouns.some((noun) => areSynonyms(noun, phrase.noun))
        ? 1
        : 0;
    const roles = party.roles.join(' ').toLowerCase();
    if (fit === 0 || phrase.proper.some((word) => !roles.includes(word))) continue;
    const shared = phrase.modifiers.filter((word) => roles.includes(word)).length;
    const score = (fit + shared) * 10 + (spoke.lastIndexOf(party) + 1) / (spoke.length + 1);
    if (score > most) {
      best = party;
      most = score;
    }
  }
  return best;
}
