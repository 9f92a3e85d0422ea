import type { Gender } from './names.ts';
import type { Role } from './roles.ts';

/** A person or body of the article, with every way in which it is called. */
export interface Party {
  /** The fullest name, or the whole phrase where the article gives no name ("a spokesman for the FBI"). */
  name: string;
  /** The words of the fullest name. */
  parts: readonly string[];
  /** `unknown` is a name that nothing tells about; `unnamed` a party without a name. */
  kind: 'person' | 'body' | 'unknown' | 'unnamed';
  /** By title or role, else by the pronouns that follow the name, else by the given name. */
  gender: Gender | null;
  /** Roles as they stand in the article, in its order. */
  readonly roles: string[];
  /** Lower-case role nouns, from all that the article calls it. */
  readonly roleNouns: Set<string>;
  /** How often it is named up to each place: places in the source, ascending once all names are gathered. */
  readonly places: number[];
  /** Lower-case last word of the name or phrase. */
  readonly head: string;
}

/** Notes a role that the article gives a party, and what it tells. */
export function addRole(party: Party, role: Role): void {
  const shorter = party.roles.findIndex((known) => role.text.includes(known));
  if (shorter >= 0) party.roles[shorter] = role.text;
  else if (!party.roles.some((known) => known.includes(role.text))) party.roles.push(role.text);
  for (const noun of role.nouns) party.roleNouns.add(noun);
  party.gender ??= role.gender;
  if (party.kind !== 'unnamed') party.kind = 'person';
}
