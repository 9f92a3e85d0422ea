/**
 * The days of the week as a language writes them, from Monday on, by the Unicode CLDR.
 *
 * @param tag BCP 47 tag
 */
export function weekdaysOf(tag: string, style: 'long' | 'short' = 'long'): string[] {
  const format = new Intl.DateTimeFormat(tag, { weekday: style, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)));
}
