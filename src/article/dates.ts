import { weekdaysOf } from './weekdays.ts';

interface DateNames {
  readonly months: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
}

const namesByLanguage = new Map<string, DateNames>();

function namesOf(language: string): DateNames {
  const names = namesByLanguage.get(language) ?? makeNames(language);
  namesByLanguage.set(language, names);
  return names;
}

/** Months and days by `Intl`, so that they are right in every language that Node knows; those of English as well. */
function makeNames(language: string): DateNames {
  const months = new Set(['sept']);
  const days = new Set<string>();
  for (const tag of new Set([language, 'en'])) {
    for (const style of ['long', 'short'] as const) {
      const month = new Intl.DateTimeFormat(tag, { month: style, day: 'numeric', timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const part = month.formatToParts(Date.UTC(2024, index, 15)).find(({ type }) => type === 'month');
        for (const word of wordsOf(part?.value ?? '')) months.add(word);
      }
      for (const word of weekdaysOf(tag, style).flatMap(wordsOf)) days.add(word);
    }
  }
  return { months, days };
}

/** Small words of dates, in the languages whose page furniture we know. */
const DATE_WORDS = new Set(
  `published updated last modified posted first on at by ago hour hours minute minutes day days week weeks month months
  am pm gmt utc ist est edt cst cdt mst pst pdt bst cet cest et pt a.m p.m the of date h min read st nd rd th
  de del la las el a em às publicado actualizado atualizado fecha le à mis jour publié modifié am um uhr den stand
  veröffentlicht aktualisiert pubblicato aggiornato il alle опубликовано обновлено в г года प्रकाशित अपडेट बजे`.split(
    /\s+/,
  ),
);

const NUMERIC_DATE =
  /^(?:(?:published|updated|posted|date)[:\s]+)?(?:\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[T,\s]+\d{1,2}[:.]\d{2}.{0,16})?$/i;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|º|er|[:.h]\d{2}(?:[:.]\d{2})?)?(?:am|pm|z)?$/;

const MAX_LENGTH = 100;

/** A paper's name may stand beside the date, in words. */
const MAX_OTHER_WORDS = 2;

/**
 * Whether a line is a date, with or without a time, words such as "Updated", and the name of a paper beside it.
 *
 * @param language BCP 47 tag of the article, for the names of months and days.
 */
export function isDate(text: string, language: string): boolean {
  if (text.length > MAX_LENGTH || !/\d/.test(text)) return false;
  if (NUMERIC_DATE.test(text)) return true;
  const { months, days } = namesOf(language);
  const words = wordsOf(text);
  const dates = words.filter(
    (word) => months.has(word) || days.has(word) || word === 'ago' || /^\d{1,2}:\d{2}/.test(word),
  );
  const others = words.filter(
    (word) => !(months.has(word) || days.has(word) || DATE_WORDS.has(word) || NUMBER.test(word)),
  );
  if (dates.length === 0 || words.length < 2) return false;
  if (others.length === 0) return true;
  return (
    others.length <= MAX_OTHER_WORDS &&
    words.length - others.length > MAX_OTHER_WORDS &&
    everyCapital(text, others)
  );
}

function everyCapital(text: string, lowerCased: readonly string[]): boolean {
  const capitals = new Set(
    text.match(/\p{Lu}[\p{L}.]*/gu)?.map((word) => word.toLowerCase().replace(/\.$/, '')),
  );
  return lowerCased.every((word) => capitals.has(word));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,;|·•()–—/-]+/)
    .map((word) => word.replace(/[.:]$/, ''))
    .filter((word) => word !== '');
}
