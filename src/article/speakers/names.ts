import { isBodyNoun } from './body-nouns.ts';
import type { GivenNames } from './given-names.ts';
import { isNominal, readNaming } from './noun-phrases.ts';
import { isRegion } from './regions.ts';
import { genderOf, isRoleNoun } from './role-nouns.ts';
import { isTime } from './times.ts';
import { isCapitalised, isPossessive, type Stretch, textOf, type Word } from './words.ts';

export type Gender = 'male' | 'female';

/** A name as it stands at one place of the article. */
export interface Name {
  /** Its words, titles taken off, initials and hyphens joined on. */
  readonly parts: readonly string[];
  readonly text: string;
  /** Place in the source. */
  readonly place: number;
  /** The role before it, as it stands: "Russian Ambassador". */
  readonly role: string | null;
  /** The lower-case role nouns in that role. */
  readonly roleNouns: readonly string[];
  /** What its title or role tells of gender. */
  readonly gender: Gender | null;
  /** Whether "the" stands before it, as before a body's name. */
  readonly definite: boolean;
  /** Whether "in" or the like stands before it, as before a place's name. */
  readonly located: boolean;
  /** Whether it is governed by a preposition or possesses something, and so is no subject. */
  readonly governed: boolean;
}

/** What reading a name needs besides its words. */
export interface NameContext {
  readonly source: string;
  readonly givenNames: GivenNames;
}

/** Finds every name in a sentence: its noun phrases that hold one, cut at possessives. */
export function findNames(words: readonly Word[], context: NameContext): Name[] {
  const found: Name[] = [];
  let at = 0;
  while (at < words.length) {
    if (!isNominal(words, at) || isPossessive(words[at] as Word)) {
      at++;
      continue;
    }
    let to = at;
    while (to < words.length && isNominal(words, to) && !isPossessive(words[to] as Word)) to++;
    const name = readName(words, { from: at, to }, context);
    if (name) found.push(name);
    at = to;
  }
  return found;
}

/** Reads the name of a base noun phrase, or null where it has none. */
export function readName(words: readonly Word[], base: Stretch, context: NameContext): Name | null {
  const { source } = context;
  const naming = readNaming(words, base);
  if (!naming.name) return null;
  const first = words[naming.name.from];
  if (
    !first ||
    isTime(first.lower) ||
    (first.pos !== 'PROPN' && isAlone(naming.name) && naming.name.from === 0)
  )
    return null;
  if (isDateline(words, naming.name)) return null;
  const office = officeBefore(words, base, naming.name, context.givenNames);
  const name = office ? { from: office.to, to: naming.name.to } : extendBody(words, naming.name);
  const role = office ?? naming.role;
  const roleNouns = role ? roleNounsIn(words, role) : [];
  const before = office ? undefined : words[base.from - 1];
  return {
    parts: partsOf(words, name),
    text: textOf(words, name, source),
    place: words[name.from]?.start ?? first.start,
    role: role ? textOf(words, role, source) : null,
    roleNouns,
    gender: genderOf(naming.courtesy ?? '') ?? genderOfRole(roleNouns),
    definite: !office && words[naming.name.from - 1]?.lower === 'the',
    located: /^(?:in|at|near|across|outside|around)$/.test(before?.lower ?? ''),
    governed: before?.pos === 'ADP' || (words[base.to] !== undefined && isPossessive(words[base.to] as Word)),
  };
}

/**
 * "Mayor of London" before "Sadiq Khan": an office whose place or body runs into its holder's name. The name begins with the first
 * given name after the place; where none is known, after a country's name, else with the last two words.
 */
function officeBefore(
  words: readonly Word[],
  base: Stretch,
  name: Stretch,
  givenNames: GivenNames,
): Stretch | null {
  const preposition = words[base.from - 1];
  const noun = words[base.from - 2];
  if (!preposition || !noun || !/^(?:of|for|to|at)$/.test(preposition.lower) || !isRoleNoun(noun.lower))
    return null;
  const run = words.slice(name.from, name.to);
  if (run.length < 2 || givenNames(run[0]?.text ?? '') || isBodyNoun(run.at(-1)?.lower ?? '')) return null;
  const given = run.findIndex((word, i) => i > 0 && i < run.length - 1 && givenNames(word.text) !== null);
  const region =
    run.findLastIndex(
      (_, i) =>
        i < run.length - 1 &&
        isRegion(
          run
            .slice(0, i + 1)
            .map((word) => word.text)
            .join(' '),
        ),
    ) + 1;
  const split =
    given > 0 ? given : region > 0 && region < run.length ? region : run.length > 3 ? run.length - 2 : 0;
  if (split === 0) return null;
  let from = base.from - 2;
  while (from > 0 && isNominal(words, from - 1) && words[from - 1]?.pos !== 'DET') from--;
  return { from, to: name.from + split };
}

function isAlone(name: Stretch): boolean {
  return name.to - name.from === 1;
}

/** "HEMPSTEAD, N.Y. (AP) —": the place from which a report was sent. */
function isDateline(words: readonly Word[], name: Stretch): boolean {
  if (name.from !== 0 || !/^\p{Lu}{4,}$/u.test(words[0]?.text ?? '')) return false;
  return words.slice(name.to, name.to + 12).some((word) => /^[—–]$|^--$/.test(word.text));
}

/** The lower-case role nouns in a stretch. */
export function roleNounsIn(words: readonly Word[], stretch: Stretch): string[] {
  return words
    .slice(stretch.from, stretch.to)
    .map((word) => word.lower)
    .filter(isRoleNoun);
}

/** What role nouns tell of gender. */
export function genderOfRole(nouns: readonly string[]): Gender | null {
  for (const noun of nouns) {
    const gender = genderOf(noun);
    if (gender) return gender;
  }
  return null;
}

/** "Department" with its "of Justice": a body's name goes on past "of" and "for". */
function extendBody(words: readonly Word[], name: Stretch): Stretch {
  let { to } = name;
  if (!isBodyNoun(words[to - 1]?.lower ?? '')) return name;
  while (/^(?:of|for)$/.test(words[to]?.lower ?? '')) {
    let next = words[to + 1]?.lower === 'the' ? to + 2 : to + 1;
    if (!isCapitalWord(words[next])) break;
    while (
      isCapitalWord(words[next]) ||
      (/^(?:and|&)$/.test(words[next]?.lower ?? '') && isCapitalWord(words[next + 1]))
    )
      next++;
    to = next;
  }
  return { from: name.from, to };
}

function isCapitalWord(word: Word | undefined): boolean {
  return word !== undefined && isCapitalised(word);
}

/** A name that stands where no sentence is around it, as in a label. */
export function nameAt(words: readonly Word[], stretch: Stretch, context: NameContext): Name {
  return (
    readName(words, stretch, context) ?? {
      parts: partsOf(words, stretch),
      text: textOf(words, stretch, context.source),
      place: words[stretch.from]?.start ?? 0,
      role: null,
      roleNouns: [],
      gender: null,
      definite: false,
      located: false,
      governed: false,
    }
  );
}

/** The words of a name, with what the tagger cut off them joined on again. */
function partsOf(words: readonly Word[], name: Stretch): string[] {
  const parts: string[] = [];
  let previous: Word | null = null;
  for (const word of words.slice(name.from, name.to)) {
    if (isPossessive(word)) continue;
    const last = parts.length - 1;
    if (previous && previous.end === word.start && last >= 0) parts[last] += word.text;
    else parts.push(word.text);
    previous = word;
  }
  return parts;
}
