import { roleBefore } from './appositions.ts';
import { isBodyNoun } from './body-nouns.ts';
import type { GivenNames } from './given-names.ts';
import { readNaming } from './naming.ts';
import { isNominal, phraseStartingAt } from './noun-phrases.ts';
import { isOfAttribute, officeBefore, trade } from './offices.ts';
import { reportingOf } from './reporting-verbs.ts';
import { genderOf } from './role-nouns.ts';
import { type Role, readApposition, readRole } from './roles.ts';
import { isMonth, isTime } from './times.ts';
import { isCapitalised, isPossessive, type Stretch, textOf, type Word } from './words.ts';

export type Gender = 'male' | 'female';

/** A name as it stands at one place of the article. */
export interface Name {
  /** Its words, titles taken off, initials and hyphens joined on. */
  readonly parts: readonly string[];
  readonly text: string;
  /** Place in the source. */
  readonly place: number;
  /** The roles before it ("Russian Ambassador") and beside it (", a nurse from Lyon,"). */
  readonly roles: readonly Role[];
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
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    if (!isNominal(words, at)) from = at + 1;
    else if (!isPart(words, at + 1) && isPart(words, at)) {
      const name = readName(words, { from, to: at + 1 }, context);
      if (name) found.push(name);
    }
  }
  return found;
}

function isPart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isNominal(words, at) && !isPossessive(word);
}

/** Reads the name of a base noun phrase, or null where it has none. */
export function readName(words: readonly Word[], base: Stretch, context: NameContext): Name | null {
  const { name: run, role: title, courtesy } = readNaming(words, base);
  const first = run && words[run.from];
  if (
    !run ||
    !first ||
    (isTime(first.lower) && run.to - run.from === 1 && (!isMonth(first.lower) || isDated(words, run))) ||
    isDateline(words, run)
  )
    return null;
  if (first.pos !== 'PROPN' && run.from === 0 && run.to === 1) return null;
  const office =
    officeBefore(words, base, run, context.givenNames) ??
    (title ? null : trade(words, run, context.givenNames));
  const name = office ? { from: office.to, to: run.to } : extendBody(words, run);
  const before = office ? undefined : words[base.from - 1];
  const after = words[base.to];
  const stretch = office ?? title;
  const parts = partsOf(words, name);
  const introduction = roleBefore(words, base.from);
  const own =
    introduction && isOfAttribute(words, introduction, parts, context.givenNames) ? null : introduction;
  const roles = [stretch, own]
    .map((role) => role && readRole(words, role, context.source, words[role.to - 1]?.lower))
    .filter((role) => role !== null);
  const beside = besideName(words, base.to, context.source);
  if (beside) roles.push(beside);
  return {
    parts,
    text: textOf(words, name, context.source),
    place: words[name.from]?.start ?? first.start,
    roles,
    gender: genderOf(courtesy ?? '') ?? roles.find((role) => role.gender)?.gender ?? null,
    definite: !office && words[run.from - 1]?.lower === 'the',
    located: /^(?:in|at|near|across|outside|around)$/.test(before?.lower ?? ''),
    governed: before?.pos === 'ADP' || (after !== undefined && isPossessive(after)),
  };
}

/** A name that stands where no sentence is around it, as in a label. */
export function nameAt(words: readonly Word[], stretch: Stretch, context: NameContext): Name {
  const parts = partsOf(words, stretch);
  const text = textOf(words, stretch, context.source);
  const place = words[stretch.from]?.start ?? 0;
  return (
    readName(words, stretch, context) ?? {
      parts,
      text,
      place,
      roles: [],
      gender: null,
      definite: false,
      located: false,
      governed: false,
    }
  );
}

/** "in June", "last May", "April 2": a month, and nobody's name. */
function isDated(words: readonly Word[], { from, to }: Stretch): boolean {
  const before = words[from - 1];
  return (
    words[to]?.pos === 'NUM' ||
    before?.pos === 'NUM' ||
    /^(?:in|since|until|till|last|this|next|early|late|mid)$/.test(before?.lower ?? '')
  );
}

/** "HEMPSTEAD, N.Y. (AP) —": the place from which a report was sent. */
function isDateline(words: readonly Word[], name: Stretch): boolean {
  if (name.from !== 0 || !/^\p{Lu}{4,}$/u.test(words[0]?.text ?? '')) return false;
  return words.slice(name.to, name.to + 12).some((word) => /^[—–]$|^--$/.test(word.text));
}

/** The role behind a name: ", a nurse from Lyon,", "is a spokeswoman for the port". */
function besideName(words: readonly Word[], end: number, source: string): Role | null {
  const mark = words[end];
  if (!mark || !(mark.text === ',' || /^(?:is|was)$/.test(mark.lower))) return null;
  const aged = mark.text === ',' && words[end + 1]?.pos === 'NUM' && words[end + 2]?.text === ',';
  const phrase = phraseStartingAt(words, aged ? end + 3 : end + 1, words.length);
  const after = phrase && words[phrase.to];
  // "Brussels, the official noted, had approved": who says it, and no role of Brussels.
  if (after?.pos === 'VERB' && reportingOf(after.lemma) && words[(phrase?.to ?? 0) + 1]?.text === ',')
    return null;
  const closed = !after || after.pos === 'PUNCT' || after.pos === 'VERB' || after.lower === 'who';
  return phrase && (closed || mark.text !== ',') ? readApposition(words, phrase, source) : null;
}

/** "Department" with its "of Justice": a body's name goes on past "of" and "for". */
function extendBody(words: readonly Word[], name: Stretch): Stretch {
  let { to } = name;
  if (!isBodyNoun(words[to - 1]?.lower ?? '')) return name;
  while (/^(?:of|for)$/.test(words[to]?.lower ?? '')) {
    let next = words[to + 1]?.lower === 'the' ? to + 2 : to + 1;
    if (!isCapitalAt(words, next)) break;
    while (
      isCapitalAt(words, next) ||
      (/^(?:and|&)$/.test(words[next]?.lower ?? '') && isCapitalAt(words, next + 1))
    )
      next++;
    to = next;
  }
  return { from: name.from, to };
}

function isCapitalAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isCapitalised(word);
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
