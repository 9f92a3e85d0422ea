import { isBodyNoun } from './body-nouns.ts';
import { isCourtesyTitle, isRoleNoun } from './role-nouns.ts';
import { isMonth, isTime } from './times.ts';
import { isCapitalised, isPossessive, type Stretch, type Word } from './words.ts';

const inside = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'SYM', 'X']);
const prepositions = new Set(
  'of for in at from with on to against near behind under within across over about'.split(' '),
);
const particles = new Set(
  'von van der den de del della di da das do dos du la le el al bin ibn ben ter ten y e zu af'.split(' '),
);
/** Pronouns that stand for people as nouns do: "some say", "those surveyed". */
const indefinite = new Set(
  'someone somebody everyone everybody anyone anybody nobody many some others most few several those all both another none'.split(
    ' ',
  ),
);
/** Relative and interrogative words that a tagger calls pronouns; they begin a clause, never a noun phrase. */
const clauseWords = new Set('who whom whose which that what where when while'.split(' '));
const possessives = new Set('his her its their my our your whose'.split(' '));
const personal = new Set('he she they it i we you'.split(' '));

/** Whether a lower-case word joins the parts of a person's name, as `von` and `bin` do. */
export function isParticle(lower: string): boolean {
  return particles.has(lower);
}

/** Whether the word at an index can stand within a noun phrase (not as a preposition within it). */
export function isNominal(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (clauseWords.has(word.lower) && word.text !== word.text.toUpperCase()) return false;
  if (indefinite.has(word.lower)) return true;
  if (inside.has(word.pos) || isPossessive(word) || possessives.has(word.lower)) return true;
  if (isParticle(word.lower) && isName(words[at + 1])) return true;
  if (word.text === '-' || word.text === '–' || word.text === '&' || word.text === '/') {
    const before = words[at - 1];
    const after = words[at + 1];
    return (
      before !== undefined &&
      after !== undefined &&
      (before.end === word.start || word.text === '&' || word.text === '-')
    );
  }
  if (word.text === '.')
    return (
      words[at + 1]?.pos === 'PROPN' && words[at - 1]?.pos === 'PROPN' && words[at - 1]?.end === word.start
    );
  if (word.pos === 'VERB')
    return isParticipleWithin(words, at) || (isName(word) && at > 0 && isName(words[at - 1]));
  if (word.pos === 'ADV')
    return (
      /^(?:most|more|very|now|then|newly|longtime|recently|former|formerly|once|top)$/.test(word.lower) &&
      inside.has(words[at + 1]?.pos ?? '')
    );
  return false;
}

function isName(word: Word | undefined): boolean {
  return word !== undefined && isCapitalised(word) && /^\p{L}/u.test(word.text) && !personal.has(word.lower);
}

/** A participle between a determiner or adjective and a noun: "the leading candidate", "a retired general". */
function isParticipleWithin(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (!word || !before || !after || !/(?:ing|ed|wn|en)$/.test(word.lower)) return false;
  return (
    (before.pos === 'DET' || before.pos === 'ADJ' || isPossessive(before) || possessives.has(before.lower)) &&
    (after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ')
  );
}

/** The longest noun phrase, prepositional attributes included, that ends before the word at index `end`. */
export function phraseEndingBefore(words: readonly Word[], end: number, floor: number): Stretch | null {
  let from = end;
  while (from > floor) {
    const at = from - 1;
    if (isNominal(words, at)) {
      from = at;
      continue;
    }
    const word = words[at];
    if (!word || from === end) break;
    const joins =
      word.pos === 'ADP' ? prepositions.has(word.lower) : word.pos === 'CCONJ' && word.lower !== 'but';
    if (joins && isNominal(words, at - 1) && isNominal(words, from)) {
      from = at;
      continue;
    }
    if (word.pos === 'ADP' && words[at - 1]?.lower === 'and' && isNominal(words, at - 2)) {
      from = at - 1;
      continue;
    }
    if (word.pos === 'PART' && word.lower === 'to' && isNominal(words, at - 1) && isNominal(words, from)) {
      from = at;
      continue;
    }
    break;
  }
  return from < end ? { from, to: end } : null;
}

/** The longest noun phrase, prepositional attributes included, that begins with the word at index `from`. */
export function phraseStartingAt(words: readonly Word[], from: number, ceiling: number): Stretch | null {
  let to = from;
  while (to < ceiling) {
    const word = words[to];
    if (!word) break;
    if (isNominal(words, to)) {
      to++;
      continue;
    }
    const joins =
      (word.pos === 'ADP' && prepositions.has(word.lower)) ||
      (word.pos === 'PART' && word.lower === 'to') ||
      (word.pos === 'CCONJ' &&
        word.lower !== 'but' &&
        isNominal(words, to - 1) &&
        isCapitalised(words[to + 1] ?? word));
    if (to > from && joins && isNominal(words, to + 1)) {
      to++;
      continue;
    }
    break;
  }
  return to > from ? { from, to } : null;
}

/** The parts of a noun phrase between its prepositions; the first is the head's, the others are its attributes. */
export function basePhrases(words: readonly Word[], phrase: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let from = phrase.from;
  for (let at = phrase.from; at <= phrase.to; at++) {
    const word = words[at];
    const cut =
      at === phrase.to ||
      (word &&
        (word.pos === 'ADP' || word.lower === 'to') &&
        !(isParticle(word.lower) && isCapitalised(words[at - 1] ?? word)));
    if (!cut) continue;
    if (at > from) parts.push({ from, to: at });
    from = at + 1;
  }
  return parts;
}

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
  let { from, to } = base;
  while (to > from && (isPossessive(words[to - 1] as Word) || words[to - 1]?.pos === 'PUNCT')) to--;
  while (
    from < to &&
    (words[from]?.pos === 'DET' || /^(?:both|even|only|former)$/.test(words[from]?.lower ?? ''))
  )
    from++;
  to = withoutTime(words, from, to);
  let nameFrom = to;
  for (let at = to - 1; at >= from; at--) {
    const word = words[at];
    if (!word) break;
    if (isPossessive(word)) break;
    if (isName(word) || /^['’]?\p{Lu}/u.test(word.text)) nameFrom = at;
    else if (
      !(
        isParticle(word.lower) ||
        /^[-–.&]$/.test(word.text) ||
        (word.pos === 'NUM' && at === to - 1 && nameFrom === to)
      )
    )
      break;
  }
  const head = headOf(words, from, to);
  if (nameFrom === to) return { name: null, role: null, courtesy: null, head };
  let titleEnd = nameFrom;
  let courtesy: string | null = null;
  for (let at = nameFrom; at < to; at++) {
    const lower = words[at]?.lower ?? '';
    if (isCourtesyTitle(lower)) {
      courtesy = lower;
      titleEnd = at + 1;
    } else if (
      isRoleNoun(lower) &&
      !isBodyNoun(words[to - 1]?.lower ?? '') &&
      !isSurname(words, nameFrom, at, to)
    )
      titleEnd = at + 1;
  }
  if (titleEnd === to) return { name: null, role: null, courtesy, head };
  if (words[titleEnd]?.text === '.' || words[titleEnd]?.text === '-') titleEnd++;
  const roleEnd = courtesy && titleEnd - nameFrom === 1 ? nameFrom : titleEnd;
  const role = roleEnd > from && tellsRole(words, from, roleEnd) ? { from, to: roleEnd } : null;
  return { name: { from: titleEnd, to }, role, courtesy, head };
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
  for (
    let last = words[end - 1]?.lower ?? '';
    end - from > 1 && isTime(last) && !isMonth(last);
    last = words[end - 1]?.lower ?? ''
  )
    end--;
  while (
    end < to &&
    end - from > 1 &&
    /^(?:this|last|next|earlier|late|early|that|every|each|past)$/.test(words[end - 1]?.lower ?? '')
  )
    end--;
  return end;
}

/** Whether the words before a name hold a role noun; "Monday" or "rival's" before it do not. */
function tellsRole(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isRoleNoun(words[at]?.lower ?? '')) return true;
  return false;
}
