import { CATALOGUES } from '../../src/locales/texts.ts';

/** Numbers that between them are in every plural category of every language here. */
export const COUNTS = [0, 1, 2, 5, 21, 101, 1234];

const usage = (n: number) => ({ articles: n, bytes: n * 1000, statements: n });

/** What the texts that are functions are called with, where it is not names alone, by their place in the catalogue. */
const ARGUMENTS: Readonly<Record<string, (count: number) => readonly unknown[]>> = {
  paragraph: (n) => [n],
  saidBy: (n) => ['Anna', n, 2 * n],
  contextOf: (n) => [n, n + 1],
  'problems.longQuestion': (n) => [n, 300],
  'problems.tooMuch': (n) => [n],
  'articles.language': () => ['pt-BR'],
  'articles.counts': (n) => [n, n + 1, n + 2],
  'articles.unreadable': () => ['front-matter', 'line 3 is no YAML'],
  'articles.andMore': (n) => [n],
  'articles.listed': (n) => [n, '3 kB', '<t:0:d>'],
  'articles.page': (n) => [n, n + 1],
  'articles.usage': (n) => [usage(n), usage(2 * n)],
  'articles.overLimit.articles': (n) => [n],
  'articles.overLimit.bytes': (n) => [n * 1000, 2 * n * 1000],
  'articles.overLimit.statements': (n) => [n, 2 * n],
  'articles.size': (n) => [n * 1000],
  askIn: () => [['English', 'Hindi']],
  help: () => [['first example', 'second example']],
  'suggestions.speaker': (n) => ['Anna', n],
};

const NAMES = ['«Anna»', '«Ben»', '«Cleo»'];

/** A text of a catalogue, as it is shown. */
export interface ShownText {
  /** Where it stands, such as `buttons.more`. */
  readonly place: string;
  readonly count: number;
  readonly text: string;
  /** What was passed in as text. */
  readonly passedIn: readonly string[];
}

/** Every text of a language; those that are functions once for each count. */
export function shownTexts(language: string): ShownText[] {
  return shownIn(CATALOGUES.get(language) ?? {}, '');
}

/** English texts of several words that nothing is passed into: readers of another language are to meet none of them. */
export function englishTexts(): ShownText[] {
  return shownTexts('en').filter(
    ({ text, passedIn }) => passedIn.length === 0 && /[a-z]{2}.* [a-z]{2}/i.test(text),
  );
}

function shownIn(held: unknown, place: string): ShownText[] {
  if (typeof held === 'string') return [{ place, count: 0, text: held, passedIn: [] }];
  if (typeof held === 'function') {
    return COUNTS.map((count) => {
      const passed = ARGUMENTS[place]?.(count) ?? NAMES.slice(0, held.length);
      return {
        place,
        count,
        text: String(held(...passed)),
        passedIn: passed.flat().filter((one) => typeof one === 'string'),
      };
    });
  }
  if (typeof held !== 'object' || held === null) throw new TypeError(`${place} is no text`);
  return Object.entries(held).flatMap(([key, inner]) =>
    shownIn(inner, place === '' ? key : `${place}.${key}`),
  );
}
