import { isBodyNoun } from './body-nouns.ts';
import { isNominal, readNaming } from './noun-phrases.ts';
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

/** Finds every name in a sentence: its noun phrases that hold one, cut at possessives. */
export function findNames(words: readonly Word[], source: string): Name[] {
  const found: Name[] = [];
  let at = 0;
  while (at < words.length) {
    if (!isNominal(words, at) || isPossessive(words[at] as Word)) {
      at++;
      continue;
    }
    let to = at;
    while (to < words.length && isNominal(words, to) && !isPossessive(words[to] as Word)) to++;
    const name = readName(words, { from: at, to }, source);
    if (name) found.push(name);
    at = to;
  }
  return found;
}

/** Reads the name of a base noun phrase, or null where it has none. */
export function readName(words: readonly Word[], base: Stretch, source: string): Name | null {
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
  const name = extendBody(words, naming.name);
  const roleNouns = naming.role ? roleNounsIn(words, naming.role) : [];
  const before = words[base.from - 1];
  return {
    parts: partsOf(words, name),
    text: textOf(words, name, source),
    place: first.start,
    role: naming.role ? textOf(words, naming.role, source) : null,
    roleNouns,
    gender: genderOf(naming.courtesy ?? '') ?? genderOfRole(roleNouns),
    definite: words[naming.name.from - 1]?.lower === 'the',
    located: /^(?:in|at|near|across|outside|around)$/.test(before?.lower ?? ''),
    governed: before?.pos === 'ADP' || (words[base.to] !== undefined && isPossessive(words[base.to] as Word)),
  };
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
export function nameAt(words: readonly Word[], stretch: Stretch, source: string): Name {
  return (
    readName(words, stretch, source) ?? {
      parts: partsOf(words, stretch),
      text: textOf(words, stretch, source),
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
