import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import { matching, suggestQuestions } from '../../src/answers/suggest.ts';
import { LIBRARY_BUS, libraryOf, MARKET, SPEECH } from '../support/library.ts';

const ENGLISH = {
  said: (speaker: string) => `What did ${speaker} say?`,
  saidAbout: (speaker: string, topic: string) => `What did ${speaker} say about ${topic}?`,
};
const GERMAN = {
  said: (speaker: string) => `Was sagte ${speaker}?`,
  saidAbout: (speaker: string, topic: string) => `Was sagte ${speaker} zu ${topic}?`,
};
const wordingIn = (language: string) => (language === 'de' ? GERMAN : ENGLISH);

const article = (language: string, text: string) =>
  `---\ntitle: The port\nlanguage: ${language}\n---\n\n${text}\n`;

const suggested = async (files: Readonly<Record<string, string>>) =>
  suggestQuestions(await libraryOf(files), null, wordingIn);

describe('GIVEN articles, WHEN questions about them are suggested', () => {
  test('THEN they are about what speakers said, the most quoted first, and about the sections, in turn', async () => {
    const [first, second, third] = await suggested({ 'market.md': MARKET });
    expect([first, second, third]).toEqual([
      'What did Ines Valdora say about Friday?',
      'Traders are relieved',
      'What did Tomas Brandl say?',
    ]);
  });

  test('THEN all articles are asked, or one alone', async () => {
    const library = await libraryOf({ 'bus.md': LIBRARY_BUS, 'market.md': MARKET });
    const [bus] = library.articles;
    expect(suggestQuestions(library, null, wordingIn)).toEqual(
      expect.arrayContaining([
        'What did Oda Lindqvist say?',
        'What did Tomas Brandl say?',
        'Traders are relieved',
      ]),
    );
    expect(suggestQuestions(library, bus ?? null, wordingIn)).toEqual(['What did Oda Lindqvist say?']);
  });

  test.each([
    [
      'the three names that a speaker mentions most often',
      'Vera Lind said the boats of Porto Novo were late. Vera Lind said the nets of Porto Novo and of Brest were torn. Vera Lind said the crews from Brest, Cork and Faro had left. Vera Lind said the owners in Porto Novo, Brest and Cork were to blame.',
      ['Porto Novo', 'Brest', 'Cork'].map((topic) => ENGLISH.saidAbout('Vera Lind', topic)),
    ],
    [
      'not the speaker’s own name',
      'Vera Lind said that the father of Vera Lind had built the port.',
      [ENGLISH.said('Vera Lind')],
    ],
    [
      'not what a sentence begins with',
      'Nets were torn, Vera Lind said. Boats were late, Vera Lind said.',
      [ENGLISH.said('Vera Lind')],
    ],
    [
      'names with a hyphen or a number',
      'Vera Lind said the trawlers Nor-2 and Saint-Malo had sunk.',
      ['Nor-2', 'Saint-Malo'].map((topic) => ENGLISH.saidAbout('Vera Lind', topic)),
    ],
  ])('THEN topics are %s', async (_, text, questions) => {
    expect(await suggested({ 'port.md': article('en', text) })).toEqual(questions);
  });

  test('THEN an article is asked in its own language, in German without topics: each noun has a capital there', async () => {
    const text = 'Bürgermeisterin Hanna Voss sagte, die Brücke in Bremen bleibe bis Oktober gesperrt.';
    expect(await suggested({ 'bridge.md': article('de', text) })).toEqual(['Was sagte Hanna Voss?']);
  });

  test('THEN each of them is answered', async () => {
    const library = await libraryOf({ 'bus.md': LIBRARY_BUS, 'market.md': MARKET, 'speech.md': SPEECH });
    const questions = suggestQuestions(library, null, wordingIn);
    expect(questions.length).toBeGreaterThan(4);
    for (const text of questions) expect(ask(library, { text }).kind).toBe('quotes');
  });

  test('THEN a heading that asks for nothing is left out', async () => {
    const text = `${article('en', 'The port was dredged in May. Vera Lind said the port was deep.')}\n## What is it?\n\nThe cranes were sold.\n`;
    expect(await suggested({ 'port.md': text })).not.toContain('What is it?');
  });

  test('THEN there are at most 60, each once, and none of no article', async () => {
    const said = Array.from(
      { length: 70 },
      (_, i) => `Vera Lind${String.fromCharCode(97 + (i % 26))}${i} said the port was deep.`,
    );
    const many = await suggested({ 'port.md': article('en', said.join(' ')) });
    expect(many.length).toBeLessThanOrEqual(60);
    expect(new Set(many).size).toBe(many.length);
    expect(await suggested({})).toEqual([]);
  });
});

describe('GIVEN suggestions and what is typed', () => {
  const NAMES = [
    'Ines Valdora, mayor',
    'Tomas Brandl, chairman',
    'José Álvarez',
    'mayor of Brand',
    'Ana Valdez',
  ];
  const found = (typed: string) => matching(NAMES, typed, (name) => name);

  test.each([
    ['', NAMES],
    ['   ', NAMES],
    ['valdora', ['Ines Valdora, mayor']],
    ['TOMAS', ['Tomas Brandl, chairman']],
    ['mayor', ['mayor of Brand', 'Ines Valdora, mayor']],
    ['  mayor ', ['mayor of Brand', 'Ines Valdora, mayor']],
    ['jose alvarez', ['José Álvarez']],
    ['Álvarez', ['José Álvarez']],
    ['the mayor', ['Ines Valdora, mayor', 'mayor of Brand']],
    ['mayor   valdora', ['Ines Valdora, mayor', 'mayor of Brand']],
    ['mayor ines valdora', ['Ines Valdora, mayor']],
    ['brand', ['Tomas Brandl, chairman', 'mayor of Brand']],
    ['brandl the dentist', []],
    ['submarine', []],
  ])(
    'THEN %j goes with %j: beginnings first, then those with its words, at most one missing',
    (typed, names) => {
      expect(found(typed)).toEqual(names);
    },
  );

  test('THEN whatever is typed, what goes with it is among them, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const names = found(typed);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(NAMES).toContain(name);
      }),
    );
  });
});
