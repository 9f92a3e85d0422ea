import { describe, expect, test } from 'vitest';
import { commands } from '../../src/discord/commands/commands.ts';
import { CATALOGUES, textsFor } from '../../src/locales/texts.ts';
import { checkCommands } from '../../src/sandbox/validate/command-body.ts';
import { COUNTS, shownTexts } from './catalogue-texts.ts';

const OTHERS = [...CATALOGUES.keys()].filter((language) => language !== 'en');
const english = new Map(shownTexts('en').map((shown) => [`${shown.place} ${shown.count}`, shown]));

/** Texts that two languages have alike by their nature. */
const ALIKE = new Set([
  'de articles.form.text',
  ...OTHERS.flatMap((language) => [`${language} articles.preview`, `${language} articles.size`]),
]);

test('GIVEN the languages that are promised THEN each has a catalogue', () => {
  expect([...CATALOGUES.keys()]).toEqual(expect.arrayContaining(['en', 'hi', 'ru', 'es', 'de']));
});

describe.each(OTHERS)('GIVEN the texts in %s', (language) => {
  const shown = shownTexts(language);

  test('THEN each English one has its own', () => {
    expect(shown.map(({ place }) => place)).toEqual([...english.values()].map(({ place }) => place));
  });

  test('THEN none is still English', () => {
    const same = shown.filter(
      ({ place, count, text }) =>
        text === english.get(`${place} ${count}`)?.text && !ALIKE.has(`${language} ${place}`),
    );
    expect(same).toEqual([]);
  });

  test('THEN what is passed in is shown where English shows it', () => {
    for (const { place, count, text, passedIn } of shown) {
      const inEnglish = english.get(`${place} ${count}`)?.text ?? '';
      for (const passed of passedIn.filter((one) => inEnglish.includes(one)))
        expect(text, place).toContain(passed);
    }
  });
});

describe.each([...CATALOGUES])('GIVEN the texts in %s', (language, texts) => {
  const shown = shownTexts(language);

  test(`THEN each says something for ${COUNTS.join(', ')}`, () => {
    for (const { place, text } of shown) {
      expect(text.trim(), place).not.toBe('');
      expect(text, place).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
    }
  });

  test('THEN each is written as its readers write: no double spaces, no letters that fall apart', () => {
    for (const { place, text } of shown) {
      expect(text, place).not.toMatch(/ {2}|^\s|[ \t]$/);
      expect(text, place).toBe(text.normalize('NFC'));
    }
  });

  test('THEN the commands that they name are the ones that their readers see', () => {
    const { article, ask, quote, summary } = texts.commands;
    const subcommands = Object.values(article).filter((held) => typeof held === 'object');
    const named = new Set([
      ...[ask, quote, summary, article].map(({ name }) => `/${name}`),
      ...subcommands.map(({ name }) => `/${article.name} ${name}`),
    ]);
    for (const { place, text } of shown) {
      for (const [, command = ''] of text.matchAll(/\*\*(\/[^*]+)\*\*/g))
        expect([...named], place).toContain(command);
    }
  });

  test.each([
    ['buttons', 80],
    ['articles.buttons', 80],
    ['articles.form.add', 45],
    ['articles.form.replace', 45],
    ['articles.form.title', 45],
    ['articles.form.link', 45],
    ['articles.form.text', 45],
    ['articles.form.more', 45],
    ['articles.form.textHint', 100],
  ])('THEN %s has at most %i characters', (place, limit) => {
    const held = shown.filter((one) => one.place === place || one.place.startsWith(`${place}.`));
    expect(held.length).toBeGreaterThan(0);
    for (const { text } of held) expect(text.length, text).toBeLessThanOrEqual(limit);
  });
});

describe('GIVEN nouns that are counted', () => {
  test.each([
    ['en', ['0 statements', '1 statement', '2 statements', '5 statements', '21 statements']],
    ['de', ['0 Aussagen', '1 Aussage', '2 Aussagen', '5 Aussagen', '21 Aussagen']],
    ['es', ['0 frases', '1 frase', '2 frases', '5 frases', '21 frases']],
    ['ru', ['0 фраз', '1 фраза', '2 фразы', '5 фраз', '21 фраза']],
    ['hi', ['0 कथन', '1 कथन', '2 कथन', '5 कथन', '21 कथन']],
  ])('THEN %s says %j', (language, expected) => {
    const { suggestions } = textsFor(language);
    expect([0, 1, 2, 5, 21].map((count) => suggestions.speaker('Anna', count))).toEqual(
      expected.map((counted) => `Anna · ${counted}`),
    );
  });
});

describe('GIVEN a locale of Discord’s', () => {
  test.each([
    ['en-GB', 'en'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['hi', 'hi'],
    ['ru', 'ru'],
    ['de', 'de'],
    ['fr', 'en'],
    ['zh-CN', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
  ])('THEN texts for %j are those in %s', (locale, language) => {
    expect(textsFor(locale)).toBe(CATALOGUES.get(language));
  });
});

describe('GIVEN the commands', () => {
  const definitions = commands.map(({ definition }) => definition);

  test('THEN Discord accepts them, in every language', () => {
    expect(checkCommands(JSON.parse(JSON.stringify(definitions)))).toMatchObject({ ok: true });
  });

  test('THEN every name and description has its translations, and names in one place differ', () => {
    const locales = ['de', 'es-419', 'es-ES', 'hi', 'ru'];
    const check = (siblings: readonly Named[]) => {
      for (const sibling of siblings) {
        expect(Object.keys(sibling.name_localizations ?? {}).toSorted(), sibling.name).toEqual(locales);
        if (sibling.description !== undefined)
          expect(Object.keys(sibling.description_localizations ?? {}).toSorted()).toEqual(locales);
        check(sibling.options ?? []);
        check(sibling.choices ?? []);
      }
      for (const locale of locales) {
        const names = siblings.map((sibling) => sibling.name_localizations?.[locale]);
        expect(new Set(names).size, `${locale}: ${names.join(', ')}`).toBe(names.length);
      }
    };
    check(JSON.parse(JSON.stringify(definitions)));
  });
});

/** What Discord shows of a command, an option or a choice. */
interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Named[];
  readonly choices?: readonly Named[];
}
