import { isBodyNoun } from './body-nouns.ts';
import { isNameWord, isParticle } from './noun-phrases.ts';
import { isCourtesyTitle, isRoleNoun } from './role-nouns.ts';
import { isMonth, isTime } from './times.ts';
import { isCapitalised, isPossessive, type Stretch, type Word } from './words.ts';

/** What a noun phrase says: a name with the role before it, or a common noun. */
export interface Naming {
  /** The words of the name, titles taken off; null where the phrase names nobody ("a spokesman for the FBI"). */
  readonly name: Stretch | null;
  /** The words before the name that tell a role: "Russian Ambassador", "team member". */
  readonly role: Stretch | null;
  /** The lower-case courtesy title before the name, or null. */
  readonly courtesy: string | null;
  /** The lower-case head noun of the phrase: the last word of the name, or the common noun. */
  readonly head: string;
}

/**
 * Takes a base noun phrase apart. The name is its last run of capitalised words (with particles, initials, hyphens);
 * a title within the run ends the role, so "Russian Ambassador Nikolay Kudashev" is the role "Russian Ambassador" and a name.
 */
export function readNaming(words: readonly Word[], base: Stretch): Naming {
  const { from, to } = core(words, base);
  const head = headOf(words, from, to);
  const nameFrom = runStart(words, from, to);
  if (nameFrom === to) return { name: null, role: null, courtesy: null, head };
  const { titleEnd, courtesy } = readTitles(words, nameFrom, to);
  if (titleEnd >= to) return { name: null, role: null, courtesy, head };
  const roleEnd = courtesy && titleEnd - nameFrom === 1 ? nameFrom : titleEnd;
  const tells = words.slice(from, roleEnd).some((word) => isRoleNoun(word.lower));
  return { name: { from: titleEnd, to }, role: tells ? { from, to: roleEnd } : null, courtesy, head };
}

/** A base phrase without its determiner and what ends it: possessive endings, marks, times. */
function core(words: readonly Word[], base: Stretch): Stretch {
  let { from, to } = base;
  for (
    let last = words[to - 1];
    to > from && last && (isPossessive(last) || last.pos === 'PUNCT');
    last = words[to - 1]
  )
    to--;
  while (
    from < to &&
    (words[from]?.pos === 'DET' || /^(?:both|even|only|former)$/.test(words[from]?.lower ?? ''))
  )
    from++;
  return { from, to: withoutTime(words, from, to) };
}

/** Where the run of capitalised words that ends a phrase begins; a body's goes on past "and": "Food and Drug Administration". */
function runStart(words: readonly Word[], from: number, to: number): number {
  let start = to;
  const isBody = isBodyNoun(words[to - 1]?.lower ?? '');
  for (let at = to - 1; at >= from; at--) {
    const word = words[at];
    if (!word || isPossessive(word)) break;
    if (isNameWord(word) || /^['’]?\p{Lu}/u.test(word.text)) start = at;
    else if (isBody && start === at + 1 && word.lower === 'and' && isNameWord(words[at - 1])) continue;
    else if (!isParticle(word.lower) && !/^[-–.&]$/.test(word.text) && !(word.pos === 'NUM' && at === to - 1))
      break;
  }
  return start;
}

/** Where the titles at a run's beginning end, and the courtesy title among them. */
function readTitles(
  words: readonly Word[],
  from: number,
  to: number,
): { titleEnd: number; courtesy: string | null } {
  let titleEnd = from;
  let courtesy: string | null = null;
  const isBody = isBodyNoun(words[to - 1]?.lower ?? '');
  for (let at = from; at < to; at++) {
    const lower = words[at]?.lower ?? '';
    const titled = isCourtesyTitle(lower);
    if (titled) courtesy = lower;
    if (titled || (isRoleNoun(lower) && !isBody && !isSurname(words, from, at, to))) titleEnd = at + 1;
  }
  const mark = words[titleEnd]?.text;
  return { titleEnd: titleEnd < to && (mark === '.' || mark === '-') ? titleEnd + 1 : titleEnd, courtesy };
}

/** The noun of a phrase: its last word, or the one before an adjective set behind it ("sources familiar with"). */
function headOf(words: readonly Word[], from: number, to: number): string {
  let at = to - 1;
  while (at > from && words[at]?.pos === 'ADJ' && words[at - 1]?.pos === 'NOUN') at--;
  return words[at]?.lower ?? '';
}

/** Titles that are also surnames. */
const SURNAMES =
  /^(?:king|bishop|pope|prince|duke|major|judge|dean|lord|priest|cardinal|chancellor|sheriff|deacon|abbott|page|marshal|squire|baron|earl)$/;

/** "Larry King", "Mr. King", and "King" alone without an article: a surname, where "Pope Francis" has a title. */
function isSurname(words: readonly Word[], from: number, at: number, to: number): boolean {
  const word = words[at];
  if (!word || at !== to - 1 || !SURNAMES.test(word.lower) || !isCapitalised(word)) return false;
  const before = words[at - 1];
  if (at === from) return before?.pos !== 'DET' && !(before && isPossessive(before));
  return (
    before?.pos === 'PROPN' &&
    words[from - 1]?.pos !== 'DET' &&
    (isCourtesyTitle(before.lower) || !isRoleNoun(before.lower))
  );
}

/** Leaves out a time at the end of a phrase: "the committee this week", "Brad Sherman last month". */
function withoutTime(words: readonly Word[], from: number, to: number): number {
  let end = to;
  const isLast = (fits: (lower: string) => boolean) => end - from > 1 && fits(words[end - 1]?.lower ?? '');
  while (isLast((lower) => isTime(lower) && !isMonth(lower))) end--;
  while (
    end < to &&
    isLast((lower) => /^(?:this|last|next|earlier|late|early|that|every|each|past)$/.test(lower))
  )
    end--;
  return end;
}
