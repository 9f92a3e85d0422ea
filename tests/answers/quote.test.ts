import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { quote } from '../../src/answers/quote.ts';
import type { Library } from '../../src/library/library.ts';
import { LIBRARY_BUS, libraryOf, MARKET, SPEECH } from '../support/library.ts';

const SAID = {
  mayor:
    'Mayor Ines Valdora, who grew up beside the market, said the stalls bring four thousand visitors a week.',
  noise: 'She also said that the noise would be measured every Friday.',
  boxes: '“We had packed our boxes already,” said Tomas Brandl, chairman of the traders’ association.',
  rent: 'Brandl said the stalls pay 900 euros of rent a month.',
  children: 'Driver Oda Lindqvist said children wait for it in the rain.',
};

/** Tomas Brandl again, with the trams. */
const TRAM = `---
title: The tram comes back
language: en
---

The tram will run to Quay Street again from autumn. Tomas Brandl said the tram would bring more visitors to the stalls.
`;

let library: Library;
beforeAll(async () => {
  library = await libraryOf({ 'bus.md': LIBRARY_BUS, 'market.md': MARKET, 'speech.md': SPEECH });
});

const quotesOf = (answer: Answer) => (answer.kind === 'quotes' ? answer.quotes : answer.nearest);
const texts = (answer: Answer) => quotesOf(answer).map(({ statement }) => statement.text);

describe('GIVEN a speaker', () => {
  test.each([
    ['Ines Valdora', [SAID.mayor, SAID.noise], { quoted: 0, reported: 2 }],
    ['the mayor', [SAID.mayor, SAID.noise], { quoted: 0, reported: 2 }],
    ['brandl', [SAID.boxes, SAID.rent], { quoted: 1, reported: 1 }],
    ['Lindqvist', [SAID.children], { quoted: 0, reported: 1 }],
  ])('WHEN %j is quoted THEN all that they say comes in its order, counted', (speaker, said, counts) => {
    const answer = quote(library, { speaker });
    expect(answer).toMatchObject({ kind: 'quotes', total: said.length, basis: { by: 'speaker', ...counts } });
    expect(texts(answer)).toEqual(said);
    expect(quotesOf(answer).every(({ emphasis, unsure }) => emphasis.length === 0 && !unsure)).toBe(true);
  });

  test.each([undefined, null, '', '   '])(
    'WHEN they are asked about %j THEN nothing is left out',
    (about) => {
      expect(
        quote(library, about === undefined ? { speaker: 'Brandl' } : { speaker: 'Brandl', about }),
      ).toMatchObject({
        kind: 'quotes',
        total: 2,
      });
    },
  );

  test.each([
    ['Valdora', 'noise', [SAID.noise]],
    ['Valdora', '  visitors ', [SAID.mayor]],
    ['Brandl', 'rent', [SAID.rent]],
    ['Brandl', 'the boxes and the rent', [SAID.boxes, SAID.rent]],
    ['Brandl', 'the rent and the boxes', [SAID.boxes, SAID.rent]],
  ])(
    'WHEN %s is asked about %j THEN what has a word of it comes, in the text’s order',
    (speaker, about, said) => {
      const answer = quote(library, { speaker, about });
      const { quoted, reported } = { quoted: 0, reported: 0, ...answer.basis };
      expect(answer).toMatchObject({ kind: 'quotes', total: said.length, basis: { by: 'speaker' } });
      expect(quoted + reported, 'what is counted').toBe(said.length);
      expect(texts(answer)).toEqual(said);
      for (const { statement, emphasis } of quotesOf(answer)) {
        const words = emphasis.map(({ start, end }) => statement.text.slice(start, end));
        expect(words.length).toBeGreaterThan(0);
        for (const word of words) expect(about).toContain(word);
      }
    },
  );

  test('WHEN they say nothing about a topic THEN there is no answer, and three of their statements are near', () => {
    const answer = quote(library, { speaker: 'Vera Lind', about: 'submarines' });
    expect(answer).toMatchObject({
      kind: 'nothing',
      basis: { by: 'speaker', speaker: { name: 'Vera Lind' } },
    });
    expect(texts(answer)).toEqual([
      'Farmer Vera Lind said the harvest was early.',
      'Farmer Vera Lind said no harvest had been richer.',
      'Farmer Vera Lind said the harvest would feed the valley.',
    ]);
  });

  test('WHEN what they say is long THEN it is handed out in parts of five, or as many as are asked for', () => {
    const all = quote(library, { speaker: 'Vera Lind', limit: 20 });
    const part = (skip: number, limit?: number) =>
      quote(library, { speaker: 'Vera Lind', skip, ...(limit === undefined ? {} : { limit }) });
    expect(texts(all)).toHaveLength(9);
    expect(texts(part(0))).toEqual(texts(all).slice(0, 5));
    expect(texts(part(5))).toEqual(texts(all).slice(5));
    expect(texts(part(2, 3))).toEqual(texts(all).slice(2, 5));
    expect(part(5)).toMatchObject({ kind: 'quotes', total: 9 });
  });

  test('WHEN another might have been meant THEN they are named', async () => {
    const family = await libraryOf({
      'a.md': `---\ntitle: Two sisters\nlanguage: en\n---\n\nAnna Keller said the bakery would close. Anna Keller said the oven was sold. Paula Keller said the shop would stay.\n`,
    });
    expect(quote(family, { speaker: 'Keller' })).toMatchObject({
      basis: { speaker: { name: 'Anna Keller' }, others: [{ name: 'Paula Keller' }] },
    });
  });
});

describe('GIVEN a speaker of two articles', () => {
  test('THEN they are quoted from both, in the articles’ order, or from one alone', async () => {
    const both = await libraryOf({ 'market.md': MARKET, 'tram.md': TRAM });
    const said = 'Tomas Brandl said the tram would bring more visitors to the stalls.';
    expect(texts(quote(both, { speaker: 'Brandl' }))).toEqual([SAID.boxes, SAID.rent, said]);
    const [market, tram] = both.articles;
    expect(texts(quote(both, { speaker: 'Brandl', article: tram ?? null }))).toEqual([said]);
    expect(texts(quote(both, { speaker: 'Brandl', article: market ?? null }))).toEqual([
      SAID.boxes,
      SAID.rent,
    ]);
    expect(new Set(texts(quote(both, { speaker: 'Brandl', about: 'stalls' })))).toEqual(
      new Set([SAID.rent, said]),
    );
  });
});

describe('GIVEN a name that nobody has who speaks', () => {
  test('WHEN statements mention it THEN they answer, in the text’s order', () => {
    const answer = quote(library, { speaker: 'Quay Street' });
    expect(answer).toMatchObject({ kind: 'quotes', total: 2, basis: { by: 'mention', name: 'Quay Street' } });
    expect(texts(answer)).toEqual([
      'The town council has decided to keep the night market on Quay Street.',
      'Residents of Quay Street had collected 1,200 signatures against the market.',
    ]);
    for (const { statement, emphasis } of quotesOf(answer))
      expect(emphasis.map(({ start, end }) => statement.text.slice(start, end)).join(' ')).toContain('Quay');
  });

  test('WHEN it is asked for with a topic THEN the topic is looked for as well', () => {
    const answer = quote(library, { speaker: 'Quay Street', about: 'signatures' });
    expect(answer).toMatchObject({ kind: 'quotes', basis: { by: 'mention', name: 'Quay Street' } });
    expect(quotesOf(answer).map(({ emphasis }) => emphasis.length)).toContain(3);
  });

  test('WHEN one article alone is asked, and only the other mentions it, THEN there is no answer', () => {
    const [bus] = library.articles;
    const answer = quote(library, { speaker: 'Quay Street', article: bus ?? null });
    expect(answer).toMatchObject({ kind: 'nothing', basis: { by: 'mention', name: 'Quay Street' } });
    expect(quotesOf(answer).every(({ article }) => article === bus)).toBe(true);
  });

  test('WHEN there is no answer THEN those who do speak are named, most quoted first', () => {
    const { basis } = quote(library, { speaker: 'Xavier Okonkwo' });
    expect(basis.by === 'mention' && basis.speakers).toEqual(expect.arrayContaining(['Tomas Brandl']));
  });

  test.each(['Xavier Okonkwo', '', '???'])('WHEN nothing mentions %j THEN there is no answer', (speaker) => {
    const answer = quote(library, { speaker });
    expect(answer).toMatchObject({ kind: 'nothing', basis: { by: 'mention', name: speaker } });
    expect(quotesOf(answer).length).toBeLessThanOrEqual(3);
  });
});
