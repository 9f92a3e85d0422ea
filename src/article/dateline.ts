import { isDate } from './dates.ts';

/** Cities that reports are written in and that name no time zone; the others come from `Intl`. */
const MORE_CITIES =
  `Abuja|Amritsar|Ankara|Barcelona|Beijing|Bengaluru|Bern|Boston|Brasília|Brasilia|Canberra|Cape Town|Chennai|
Delhi|Frankfurt|Geneva|Hanoi|Houston|Hyderabad|Islamabad|Kyiv|Lahore|Marseille|Milan|Mumbai|Munich|New Delhi|Ottawa|
Philadelphia|Pretoria|Rabat|Ramallah|San Francisco|Seattle|Srinagar|St Petersburg|St. Petersburg|Tel Aviv|The Hague|
United Nations|Washington|Wellington`.split(/\|\s*/);

let cities: ReadonlySet<string> | null = null;

/** Whether a name is that of a city which reports are written in. */
export function isCity(name: string): boolean {
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
const WITH_DATE = new RegExp(`^${PLACE}(?:\\s?[/,]\\s?${PLACE}){0,3}\\s?[,:|—–-]\\s*(.*\\d.*)$`, 'u');

const MAX_LENGTH = 100;

/**
 * Whether a line that stands right below a title is a dateline, which says where and when a report was written: a date,
 * places joined by a slash ("Moscow / New Delhi"), a place before a dash, with its agency or with a date ("LONDON
 * (Reuters) —"), or a city by itself.
 *
 * @param language BCP 47 tag of the article, for the names of months.
 */
export function isDateline(text: string, language: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  if (isDate(text, language) || PLACES.test(text) || BEFORE_DASH.test(text) || WITH_AGENCY.test(text))
    return true;
  const dated = WITH_DATE.exec(text);
  if (dated?.[1] !== undefined && isDate(dated[1], language)) return true;
  return text.split(/\s?[,/]\s?/).every(isCity);
}
