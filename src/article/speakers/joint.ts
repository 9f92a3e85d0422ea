import { isBodyNoun } from './body-nouns.ts';
import type { Cast } from './cast.ts';
import { surnameOf } from './name-match.ts';
import { readNaming } from './naming.ts';
import { basePhrases, phraseEndingBefore, phraseStartingAt } from './noun-phrases.ts';
import { isCourtesyTitle, isHuman, isRoleNoun } from './role-nouns.ts';
import { withoutOccasion } from './roles.ts';
import type { Subject } from './subjects.ts';
import { isBreak } from './verb-groups.ts';
import { isCapitalised, type Stretch, type Word } from './words.ts';

/** What a second person begins with behind "and": "her deputy", "the company's lawyer". */
const DETERMINER = /^(?:his|her|its|their|the)$/;

/**
 * The stretch of several who say it together, so that it is no one's alone; null where one speaks: "Cruz and his aides", "Ida Brandt
 * and Oslo Bank", "Brandt and her deputy, Tom Reyes". Commas that names stand between count from the sentence's beginning only: "Ida
 * Brandt, Tom Reyes and Hanna Voss".
 */
export function jointSubject(
  words: readonly Word[],
  subject: Subject,
  head: Stretch,
  cast: Cast,
): Stretch | null {
  const pair = pairOf(words, subject, head, cast);
  const { phrase, apposition } = subject;
  const from = pair?.from ?? phrase.from;
  if (!pair && !isAnd(words[from - 1])) return null;
  if (!listBefore(words, from)) return pair;
  const role = apposition && apposition.from > phrase.to && isRole(words, apposition) ? apposition : phrase;
  return { from: 0, to: (pair ?? role).to };
}

function pairOf(
  words: readonly Word[],
  { phrase, apposition }: Subject,
  head: Stretch,
  cast: Cast,
): Stretch | null {
  const from =
    apposition && apposition.to <= phrase.from ? firstBefore(words, apposition.from, apposition.to) : null;
  if (from !== null) return { from, to: phrase.to };
  if (isJoint(words, head, cast)) {
    const both = words[head.from]?.lower === 'both';
    return withoutOccasion(words, { from: both ? head.from + 1 : head.from, to: head.to });
  }
  const beside = apposition && apposition.from > phrase.to ? basePhrases(words, apposition)[0] : undefined;
  if (beside && isBareName(words, head) && isList(words, beside, cast))
    return { from: phrase.from, to: beside.to };
  const to = readNaming(words, head).name ? secondBehind(words, phrase.to) : null;
  return to === null ? null : { from: phrase.from, to };
}

/** "Brandt and her deputy": of two people that a phrase joins the second; null where it means one ("chair and founder"). */
export function lastConjunct(words: readonly Word[], phrase: Stretch): Stretch | null {
  const and = lastAnd(words, phrase);
  if (and < 0) return null;
  const second = { from: and + 1, to: phrase.to };
  const first = basePhrases(words, { from: phrase.from, to: and }).at(-1);
  const isTwo =
    DETERMINER.test(words[second.from]?.lower ?? '') || (first && readNaming(words, first).name !== null);
  return isTwo && isRole(words, second) ? second : null;
}

/** Where the first of two begins, of whom the second's role stands at a stretch: "Brandt and" before "her deputy". */
function firstBefore(words: readonly Word[], second: number, to: number): number | null {
  const phrase = isAnd(words[second - 1]) ? phraseEndingBefore(words, to, 0) : null;
  return phrase && lastConjunct(words, phrase) ? phrase.from : null;
}

/** "Cruz and his aides", "Obama and Clinton", "the mayor and Oslo Bank"; not "the Food and Drug Administration". */
function isJoint(words: readonly Word[], head: Stretch, cast: Cast): boolean {
  const and = words.findIndex((word, i) => i > head.from && i < head.to - 1 && isAnd(word));
  const first = words[head.from];
  if (and < 0 || !first) return false;
  const from = first.lower === 'both' ? head.from + 1 : head.from;
  const opens = words[from];
  if (!opens) return false;
  const before = { from, to: and };
  const behind = { from: words[and + 1]?.lower === 'the' ? and + 2 : and + 1, to: head.to };
  if (DETERMINER.test(opens.lower)) return isRole(words, before) && isBareName(words, behind);
  if (!isCapitalised(opens) || !/^(?:PROPN|ADJ)$/.test(opens.pos)) return false;
  if (isBodyNoun(words[head.to - 1]?.lower ?? ''))
    return DETERMINER.test(words[and + 1]?.lower ?? '') || isPerson(words, before, cast);
  return !isRoleNoun(words[and - 1]?.lower ?? '') || isCourtesyTitle(words[and - 2]?.lower ?? '');
}

/** "Tom Reyes and Hanna Voss" behind "said Ida Brandt,": names that go on a list. */
function isList(words: readonly Word[], stretch: Stretch, cast: Cast): boolean {
  const behind = { from: lastAnd(words, stretch) + 1, to: stretch.to };
  return isJoint(words, stretch, cast) && isBareName(words, behind);
}

/** Whether a stretch is a person's name: one with a given name, or the surname of somebody whom the article names. */
function isPerson(words: readonly Word[], stretch: Stretch, { givenNames, parties }: Cast): boolean {
  const { name } = readNaming(words, stretch);
  const [first, ...others] = name ? words.slice(name.from, name.to).map((word) => word.text) : [];
  if (first === undefined) return false;
  const surname = surnameOf([first, ...others]);
  return others.length > 0
    ? givenNames(first) !== null
    : parties.some(({ kind, parts }) => kind === 'person' && surnameOf(parts) === surname);
}

/** Whether a stretch is a name from its first word to its last. */
function isBareName(words: readonly Word[], stretch: Stretch): boolean {
  return readNaming(words, stretch).name?.from === stretch.from;
}

function isRole(words: readonly Word[], stretch: Stretch): boolean {
  const head = basePhrases(words, stretch)[0];
  const naming = head && readNaming(words, head);
  return naming?.name === null && isRoleNoun(naming.head);
}

/** "and her deputy, Tom Reyes" behind "said Ida Brandt": where it ends; null where it is a clause's, or nobody. */
function secondBehind(words: readonly Word[], and: number): number | null {
  if (!isAnd(words[and]) || !DETERMINER.test(words[and + 1]?.lower ?? '')) return null;
  const second = phraseStartingAt(words, and + 1, words.length);
  const head = second && basePhrases(words, second)[0];
  if (!second || !head || !isHuman(words[head.to - 1]?.lower ?? '') || !isClosed(words, second.to))
    return null;
  const name = words[second.to]?.text === ',' ? phraseStartingAt(words, second.to + 1, words.length) : null;
  return name && isBareName(words, name) && isClosed(words, name.to) ? name.to : second.to;
}

function isClosed(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return !word || isBreak(word) || word.pos === 'PUNCT';
}

/** Whether a sentence begins with a list that goes on at an index: "Ida Brandt, the mayor, and", "Ida Brandt, Anna Holm,". */
function listBefore(words: readonly Word[], end: number): boolean {
  let at = 0;
  while (at < end) {
    const item = phraseStartingAt(words, at, end);
    const base = item && basePhrases(words, item)[0];
    if (!item || !base || words[item.to]?.text !== ',') return false;
    if (!readNaming(words, base).name && (at === 0 || !isRole(words, item))) return false;
    at = item.to + 1;
    if (at < end && isAnd(words[at])) at++;
  }
  return at === end && end > 0;
}

function lastAnd(words: readonly Word[], { from, to }: Stretch): number {
  return words.findLastIndex((word, i) => i > from && i < to - 1 && isAnd(word));
}

function isAnd(word: Word | undefined): boolean {
  return word?.lower === 'and' && word.pos === 'CCONJ';
}
