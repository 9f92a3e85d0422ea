import { describe, findParty } from './cast.ts';
import type { Discourse } from './discourse.ts';
import { type Name, type NameContext, readName } from './names.ts';
import { readNaming } from './naming.ts';
import { basePhrases } from './noun-phrases.ts';
import { isOfAttribute, officeBefore } from './offices.ts';
import { addRole, type Party } from './party.ts';
import { unnamed } from './resolve-common.ts';
import { isRoleNoun } from './role-nouns.ts';
import { readApposition, readRole } from './roles.ts';
import type { Subject } from './subjects.ts';
import { type Stretch, textOf, type Word } from './words.ts';

/** The party whom a subject names, or null where it is no name. */
export function resolveName(
  discourse: Discourse,
  words: readonly Word[],
  subject: Subject,
  head: Stretch,
): Party | null {
  const context = contextOf(discourse);
  const name = readName(words, head, context) ?? readHolder(words, subject.phrase, context);
  if (!name) return null;
  const spokesman = ofAttribute(discourse, words, subject, name);
  if (spokesman) return spokesman;
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
  if (!name || isOfAttribute(words, phrase, name.parts, discourse.cast.givenNames)) return null;
  const party = findParty(discourse.cast, name);
  const role = readRole(words, phrase, discourse.source);
  if (role) addRole(party, role);
  return party;
}

/** "A spokeswoman for the buyer" before ", Baltic Lines,": who speaks where the name is the buyer's; else null. */
function ofAttribute(
  discourse: Discourse,
  words: readonly Word[],
  { phrase, apposition }: Subject,
  name: Name,
): Party | null {
  if (
    !apposition ||
    apposition.to > phrase.from ||
    !isOfAttribute(words, apposition, name.parts, discourse.cast.givenNames)
  )
    return null;
  const head = basePhrases(words, apposition)[0] ?? apposition;
  const start = words[apposition.from]?.start ?? 0;
  return unnamed(
    discourse.cast,
    textOf(words, apposition, discourse.source),
    start,
    words[head.to - 1]?.lower ?? '',
  );
}

/** "Mayor of London Sadiq Khan": the name behind an office; not that of "an aide to Sen. Tom Reyes", who is another. */
function readHolder(words: readonly Word[], phrase: Stretch, context: NameContext): Name | null {
  const last = basePhrases(words, phrase).at(-1);
  const run = last && readNaming(words, last).name;
  const office = run && officeBefore(words, last, run, context.givenNames);
  return office ? readName(words, last, context) : null;
}

function contextOf({ source, cast }: Discourse): NameContext {
  return { source, givenNames: cast.givenNames };
}
