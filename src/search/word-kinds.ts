import { weekdaysOf } from '../article/weekdays.ts';
import { fold } from './fold.ts';
import { WORD_LISTS } from './word-lists.ts';

/** What a word of a statement is, as bits. */
export const WORD_KIND = {
  stop: 1,
  /** Starts with a capital letter, other than by being the statement's first word. */
  capital: 2,
  digits: 4,
  /** Four digits that may be a year. */
  year: 8,
  /** A month, a weekday, "century", "ago". */
  time: 16,
  /** A number in letters. */
  number: 32,
  /** Brings in a reason, such as "because". */
  cause: 64,
  /** Brings in a place, such as "near". */
  place: 128,
} as const;

const listed = new Map<string, ReadonlyMap<string, number>>();

/** The kinds of a word in a language, without `stop` and `capital`. `folded` is in lower case without accents. */
export function listedKinds(folded: string, tag: string): number {
  let kinds = listed.get(tag);
  if (!kinds) {
    kinds = kindsOf(tag);
    listed.set(tag, kinds);
  }
  let kind = kinds.get(folded) ?? 0;
  if (/\p{N}/u.test(folded)) kind |= WORD_KIND.digits;
  if (/^(?:1\d|20)\d\d$/.test(folded)) kind |= WORD_KIND.year;
  // Chinese writes a number and what it counts as one word: "三次", "十年".
  if (/^[一二三四五六七八九十两百千万]\p{Script=Han}{0,2}$/u.test(folded)) kind |= WORD_KIND.number;
  return kind;
}

function kindsOf(tag: string): Map<string, number> {
  const kinds = new Map<string, number>();
  const add = (words: readonly string[], kind: number): void => {
    for (const word of words) kinds.set(fold(word), (kinds.get(fold(word)) ?? 0) | kind);
  };
  const lists = WORD_LISTS[tag];
  if (!lists) return kinds;
  add(lists.numbers.split(' '), WORD_KIND.number);
  add([...lists.times.split(' '), ...calendarWords(tag)], WORD_KIND.time);
  add(lists.causes.split(' '), WORD_KIND.cause);
  add(lists.places.split(' '), WORD_KIND.place);
  return kinds;
}

/** The names of the months and the weekdays, in lower case. */
function calendarWords(tag: string): string[] {
  const month = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, i) => month.format(Date.UTC(2024, i, 15)));
  return [...months, ...weekdaysOf(tag)].map((name) => name.toLocaleLowerCase(tag));
}
