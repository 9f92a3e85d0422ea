import type { GivenNames } from '../given-names.ts';

const PARTICLES = 'von|van|der|den|de|del|della|di|da|dos|do|du|la|le|el|bin|ibn|zu';

const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]*)";

/** The pattern of a run of capitalised words, with particles and initials between them. */
export const CAPITAL_RUN = `${WORD}(?:\\s+(?:(?:${PARTICLES})\\s+){0,2}${WORD}){0,5}`;

/** A name and what stands before it in its run of capitals. */
export interface CapitalName {
  readonly name: string;
  readonly role: string | null;
}

/** The full names of an article, and how to tell a name from other capitals. */
export interface Names {
  readonly full: string[];
  readonly givenNames: GivenNames;
  /** Whether common nouns have capitals too. */
  readonly nounsCapitalised: boolean;
}

/**
 * Finds the full names of a text: those of its runs of capitalised words that make a name, within sentences, and at their
 * beginning where capitals mean names and the run has two words or more.
 */
export function namesOf(source: string, givenNames: GivenNames, nounsCapitalised: boolean): Names {
  const names: Names = { full: [], givenNames, nounsCapitalised };
  const within = `(?<=[\\p{L},;–—-]\\s)${CAPITAL_RUN}`;
  const opening = `(?<=^|[.!?…»”]\\s)${CAPITAL_RUN}`;
  for (const [run] of source.matchAll(new RegExp(within, 'gu'))) addName(names, run);
  for (const [run] of source.matchAll(new RegExp(opening, 'gmu'))) {
    const isName = nounsCapitalised || run.split(/\s+/).length === 2;
    if (isName) addName(names, run);
  }
  return names;
}

function addName(names: Names, run: string): void {
  const name = nameInRun(run, names)?.name;
  if (name && !names.full.includes(name)) names.full.push(name);
}

/**
 * Whom a run of capitalised words means: by the article's full name where it is a part of one.
 *
 * @param alone Whether one word by itself is a name too, as beside a verb of saying.
 */
export function resolveRun(run: string, names: Names, alone = false): CapitalName | null {
  const found = nameInRun(run, names);
  const name = fullNameOf(found?.name ?? run, names.full);
  if (name) return { name, role: found?.role ?? null };
  if (found) names.full.push(found.name);
  return found ?? (alone && !/\s/.test(run.trim()) ? { name: run.trim(), role: null } : null);
}

/**
 * The name in a run of capitalised words: from its first given name on ("Bundeskanzler Olaf Scholz"); its last two words where none
 * is known and capitals mean names ("посол России Николай Кудашев").
 */
function nameInRun(run: string, { givenNames, nounsCapitalised }: Names): CapitalName | null {
  const words = run.trim().split(/\s+/);
  const given = words.findIndex((word, i) => i < words.length - 1 && isGivenName(word, givenNames));
  if (given < 0 && (nounsCapitalised || words.length < 2)) return null;
  // "Comando da Polícia": a body's name, whose last two words make none.
  const joined = words.some((word) => /^\p{Ll}/u.test(word));
  const from = given >= 0 ? given : joined ? 0 : words.length - 2;
  return { name: words.slice(from).join(' '), role: words.slice(0, from).join(' ') || null };
}

/** "Hanna", "Jan-Peter"; not a particle such as "von". */
function isGivenName(word: string, givenNames: GivenNames): boolean {
  return (
    /^\p{Lu}/u.test(word) && [word, word.split('-', 1)[0] ?? word].some((one) => givenNames(one) !== null)
  );
}

/** The full name that a short one means: by a surname, in whatever case the language gives it; null where several do. */
function fullNameOf(short: string, full: readonly string[]): string | null {
  if (full.includes(short)) return short;
  const last = short.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const meant = full.filter((name) => surnames(name).some((surname) => isFormOf(last, surname)));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** All but the first word of a name, in lower case: a Spanish bearer of two surnames is called by either. */
function surnames(name: string): string[] {
  return name.toLowerCase().split(/\s+/).slice(1);
}

/** "Кудашева" is a form of "Кудашев": the same but for an ending of up to two letters. */
function isFormOf(form: string, name: string): boolean {
  if (form === name) return true;
  const cyrillic = /\p{Script=Cyrillic}/u.test(name) && name.length >= 4;
  return cyrillic && form.startsWith(name.replace(/[аяйь]$/, '')) && form.length - name.length <= 2;
}
