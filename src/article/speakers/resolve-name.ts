import { describe, findParty } from './cast.ts';
import type { Discourse } from './discourse.ts';
import { type Name, type NameContext, readName } from './names.ts';
import { basePhrases } from './noun-phrases.ts';
import { addRole, type Party } from './party.ts';
import { isRoleNoun } from './role-nouns.ts';
import { readApposition, readRole } from './roles.ts';
import type { Subject } from './subjects.ts';
import type { Stretch, Word } from './words.ts';

/** The party whom a subject names, or null where it is no name. */
export function resolveName(
  discourse: Discourse,
  words: readonly Word[],
  subject: Subject,
  head: Stretch,
): Party | null {
  const context = contextOf(discourse);
  const name = readName(words, head, context) ?? readHolder(words, subject.phrase, head, context);
  if (!name) return null;
  const party = findParty(discourse.cast, name);
  describe(party, name);
  const beside = subject.apposition && readApposition(words, subject.apposition, discourse.source);
  if (beside) addRole(party, beside);
  return party;
}

/** "The state's campaign chairman, Phil Lovas,": the party named beside a role. */
export function resolveIntroduced(
  discourse: Discourse,
  words: readonly Word[],
  { phrase, apposition }: Subject,
  head: Stretch,
): Party | null {
  const introduces =
    /^(?:one|some)$/.test(words[head.from]?.lower ?? '') || isRoleNoun(words[head.to - 1]?.lower ?? '');
  if (!apposition || !introduces) return null;
  const name = readName(words, basePhrases(words, apposition)[0] ?? apposition, contextOf(discourse));
  if (!name) return null;
  const party = findParty(discourse.cast, name);
  const role = readRole(words, phrase, discourse.source);
  if (role) addRole(party, role);
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

function contextOf({ source, cast }: Discourse): NameContext {
  return { source, givenNames: cast.givenNames };
}
