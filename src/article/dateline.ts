/**
 * Datelines: lines below a title that say where and when a report was written ("Moscow / New Delhi", "LONDON (Reuters)
 * —", "Friday, July 21, 2017"). They are kept out of the answers and are no headings.
 */

/** Months and days by `Intl`, so that they are right in every language that Node knows. */
function namesOf(language: string): { months: Set<string>; days: Set<string> } {
  const months = new Set<string>();
  const days = new Set<string>();
  for (const tag of new Set([language === 'und' ? 'en' : language, 'en'])) {
    for (const style of ['long', 'short'] as const) {
      const month = new Intl.DateTimeFormat(tag, { month: style, day: 'numeric', timeZone: 'UTC' });
      const day = new Intl.DateTimeFormat(tag, { weekday: style, timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const part = month.formatToParts(Date.UTC(2024, index, 15)).find(({ type }) => type === 'month');
        if (part !== undefined) months.add(plain(part.value));
      }
      for (let index = 1; index <= 7; index++) days.add(plain(day.format(Date.UTC(2024, 0, index))));
    }
  }
  months.add('sept');
  return { months, days };
}

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Words that stand beside dates in datelines, in the languages that we know furniture in. */
const DATE_WORDS = new Set(
  `published updated last modified posted first on at by ago hour hours minute minutes day days am pm gmt utc ist est edt pst
  bst cet et a.m p.m the of de del le la el em am um uhr publicado actualizado atualizado publié mis à jour veröffentlicht
  aktualisiert stand pubblicato aggiornato опубликовано обновлено в г года प्रकाशित अपडेट st nd rd th h min date`.split(
    /\s+/,
  ),
);

/** Whether a line is a date, with or without a time and words such as "Updated". */
export function isDate(text: string, language: string): boolean {
  if (text.length > 100 || !/\d/.test(text)) return false;
  if (/^\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?(?:[T\s].{0,20})?$/.test(text)) return true;
  if (
    /^(?:(?:published|updated|posted)[:\s]+)?\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?:,?\s+\d{1,2}[:.]\d{2}.{0,12})?$/i.test(
      text,
    )
  )
    return true;
  const { months, days } = namesOf(language);
  const words = text
    .split(/[\s,|·•()–—/-]+/)
    .map((word) => plain(word.replace(/[:;]$/, '')))
    .filter((word) => word !== '');
  const known = (word: string): boolean =>
    months.has(word) ||
    days.has(word) ||
    DATE_WORDS.has(word) ||
    /^\d{1,4}(?:st|nd|rd|th|º|er|[:.h]\d{2}(?:[:.]\d{2})?)?(?:am|pm|z)?$/.test(word);
  const dated =
    words.some((word) => months.has(word) || days.has(word) || word === 'ago') || /\d{1,2}:\d{2}/.test(text);
  return dated && words.length > 1 && words.every(known);
}

/** Cities that reports are written in and that name no time zone; the others come from `Intl`. */
const MORE_CITIES =
  `Abuja|Amritsar|Ankara|Barcelona|Beijing|Bengaluru|Bern|Boston|Brasília|Brasilia|Canberra|Cape Town|Chennai|
Delhi|Frankfurt|Geneva|Hanoi|Houston|Hyderabad|Islamabad|Kyiv|Lahore|Marseille|Milan|Mumbai|Munich|New Delhi|Ottawa|
Philadelphia|Pretoria|Rabat|Ramallah|San Francisco|Seattle|Srinagar|St Petersburg|St. Petersburg|Tel Aviv|The Hague|
United Nations|Washington|Wellington`.split(/\|\s*/);

let cities: ReadonlySet<string> | null = null;

function isCity(name: string): boolean {
  cities ??= new Set(
    [
      ...Intl.supportedValuesOf('timeZone').map((zone) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? ''),
      ...MORE_CITIES,
    ].map((city) => city.toLowerCase()),
  );
  return cities.has(name.trim().toLowerCase());
}

/** One to four words that each begin in capitals or in a script without them. */
const PLACE = String.raw`[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?:\s(?:(?:de|del|la|al|am|an|der|of|the|on)\s)?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*){0,3}`;
const PLACES = new RegExp(`^${PLACE}(?:\\s?[/|·]\\s?${PLACE}){1,3}$`, 'u');
const BEFORE_DASH = new RegExp(
  `^${PLACE}(?:,\\s${PLACE}){0,2}(?:\\s?\\([\\p{L}\\s.&/-]{2,30}\\))?\\s?(?:—|–|--|-)$`,
  'u',
);
const WITH_AGENCY = new RegExp(
  `^${PLACE}(?:,\\s${PLACE}){0,2}\\s?\\([\\p{Lu}\\p{Lo}][\\p{L}\\s.&/-]{1,30}\\)(?:\\s?[—–:-])?$`,
  'u',
);
const WITH_DATE = new RegExp(`^(${PLACE}(?:\\s?[/,]\\s?${PLACE})*)\\s?[,:|—–-]\\s*(.*\\d.*)$`, 'u');

/**
 * Whether a line that stands right below a title is a dateline: a date, places joined by a slash, a place before a
 * dash, with its agency or with a date, or a city by itself.
 *
 * @param language BCP 47 tag of the article, for the names of months.
 */
export function isDateline(text: string, language: string): boolean {
  if (text.length > 100) return false;
  if (isDate(text, language) || PLACES.test(text) || BEFORE_DASH.test(text) || WITH_AGENCY.test(text))
    return true;
  const dated = WITH_DATE.exec(text);
  if (dated?.[2] !== undefined && isDate(dated[2], language)) return true;
  return text.split(/\s?[,/]\s?/).every(isCity);
}
