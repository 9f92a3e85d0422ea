import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { leaningOf } from '../../src/answers/leaning.ts';
import {
  SUMMARY_LENGTHS,
  type Summary,
  type SummaryLength,
  summarise as summariseFrom,
} from '../../src/answers/summary.ts';
import type { Article } from '../../src/article/article.ts';
import { createLibrary } from '../../src/library/library.ts';
import { generatedArticle, toMarkdown } from '../article/generated-article.ts';
import { libraryOf, MARKET } from '../support/library.ts';

/** Of a library that has this article alone. */
const summarise = (article: Article, length: SummaryLength) =>
  summariseFrom(createLibrary([article]), article, length);

const quotesOf = ({ sections }: Summary) => sections.flatMap(({ quotes }) => quotes);
const textsOf = (summary: Summary) => quotesOf(summary).map(({ statement }) => statement.text);

async function articleOf(markdown: string): Promise<Article> {
  const [article] = (await libraryOf({ 'article.md': markdown })).articles;
  if (!article) throw new Error('the test has no article');
  return article;
}

/** An article in which much cannot be read alone. */
const LIGHTHOUSE = `---
title: The lighthouse of Sandvik is sold
language: en
---

The town of Sandvik has sold its lighthouse to a family of bakers for 90,000 crowns. Mayor Berit Aas said the money would go to the harbour.

## The buyers

They want to bake bread in the tower. But the stairs are narrow, and the oven weighs two tonnes. Nils Holm and his sister have run a bakery in Sandvik for eleven years. “We will carry it up in pieces,” Holm said. He also said that visitors would be welcome on Sundays.

“Who will bake for everybody who lives here now?” asked Nils Holm.

![The tower of the lighthouse, seen from the harbour in the winter of 1931.](tower.jpg)

## What must be repaired

Three things must be repaired before the winter:

- the roof
- the stairs
- the lamp

## What people say

“It is a scandal that the town has sold what belongs to everybody who lives here.”

She also said that the sale had been prepared in secret.

## Prices

| Building | Price |
| --- | --- |
| Lighthouse | 90,000 |
`;

/** Statements that say the same as others. */
const REPEATS = `---
title: The ferry of Orsund is late
language: en
---

The ferry of Orsund was late on forty days of this winter, the company has admitted.

## The company

The ferry of Orsund was late on forty days of this winter, the company admitted. A new ferry with two engines has been ordered from a shipyard in Gdansk. Passengers will get half of their fare back until it sails.
`;

describe('GIVEN an article', () => {
  let market: Article;
  beforeAll(async () => {
    market = await articleOf(MARKET);
  });

  test.each([
    ['short', [3, 3]],
    ['medium', [3, 6]],
    ['long', [6, 8]],
  ] as const)(
    'THEN its %s summary has as many statements as that says, in order, verbatim',
    (length, [least, most]) => {
      const quotes = quotesOf(summarise(market, length));
      expect(quotes.length).toBeGreaterThanOrEqual(least);
      expect(quotes.length).toBeLessThanOrEqual(most);
      const places = quotes.map(({ statement }) => statement.start);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      for (const { statement } of quotes) {
        expect(market.source.slice(statement.start, statement.end)).toBe(statement.text);
      }
    },
  );

  test('THEN a longer summary has all of a shorter one, and more', () => {
    const [short = [], medium = [], long = []] = SUMMARY_LENGTHS.map((length) =>
      textsOf(summarise(market, length)),
    );
    expect(medium).toEqual(expect.arrayContaining(short));
    expect(long).toEqual(expect.arrayContaining(medium));
    expect(long.length).toBeGreaterThan(short.length);
  });

  test.each(SUMMARY_LENGTHS)('THEN its %s summary begins with the lead', (length) => {
    const [first] = textsOf(summarise(market, length));
    expect(first).toBe('The town council has decided to keep the night market on Quay Street.');
  });

  test.each(['medium', 'long'] as const)('THEN every section is in its %s summary, in its turn', (length) => {
    expect(summarise(market, length).sections.map(({ heading }) => heading)).toEqual(
      market.sections.map(({ heading }) => heading),
    );
  });

  test('THEN nothing is said twice', async () => {
    const texts = textsOf(summarise(await articleOf(REPEATS), 'long'));
    expect(texts.filter((text) => text.includes('forty days'))).toHaveLength(1);
    expect(texts.length).toBeGreaterThanOrEqual(3);
  });
});

describe('GIVEN statements that cannot be read alone', () => {
  let lighthouse: Article;
  beforeAll(async () => {
    lighthouse = await articleOf(LIGHTHOUSE);
  });

  const inSection = (length: SummaryLength, heading: string) =>
    summarise(lighthouse, length).sections.find((section) => section.heading === heading)?.quotes ?? [];

  test('THEN they give way to those that can', () => {
    const texts = inSection('medium', 'The buyers').map(({ statement }) => statement.text);
    expect(texts).toContain('Nils Holm and his sister have run a bakery in Sandvik for eleven years.');
    expect(texts).not.toContain('They want to bake bread in the tower.');
  });

  test.each(SUMMARY_LENGTHS)(
    'THEN no %s summary has a caption, a row, or what is tied to what stands before',
    (length) => {
      const texts = textsOf(summarise(lighthouse, length));
      for (const text of texts) expect(text).not.toMatch(/^(?:But|The tower of|Lighthouse|Building|“Who)/);
    },
  );

  test('THEN “He also said ...” has its speaker before it', () => {
    const quote = inSection('long', 'The buyers').find(({ statement }) =>
      statement.text.startsWith('He also'),
    );
    expect(quote).toMatchObject({ speakerFirst: true, speaker: { name: 'Nils Holm' } });
  });

  test('THEN a statement that names its speaker needs none before it', () => {
    const [, second] = quotesOf(summarise(lighthouse, 'long'));
    expect(second).toMatchObject({ speakerFirst: false, speaker: { name: 'Berit Aas' } });
  });

  test('THEN the first statement under a heading stands for a section that has no better one', () => {
    expect(inSection('medium', 'What must be repaired').map(({ statement }) => statement.text)).toEqual([
      'Three things must be repaired before the winter:',
    ]);
    expect(inSection('short', 'What must be repaired')).toEqual([]);
  });

  test('THEN a section of rows alone is left out', () => {
    expect(inSection('long', 'Prices')).toEqual([]);
  });
});

describe('GIVEN any article', () => {
  test('THEN a summary is statements of it, each once, in order, and a longer one has all of a shorter one', async () => {
    await fc.assert(
      fc.asyncProperty(generatedArticle, async (generated) => {
        const article = await articleOf(toMarkdown(generated, 80));
        const [short = [], medium = [], long = []] = SUMMARY_LENGTHS.map((length) =>
          quotesOf(summarise(article, length)).map(({ index }) => index),
        );
        for (const indices of [short, medium, long]) {
          expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
        }
        expect(short.length).toBeGreaterThanOrEqual(1);
        expect(short.length).toBeLessThanOrEqual(3);
        expect(medium).toEqual(expect.arrayContaining(short));
        expect(long).toEqual(expect.arrayContaining(medium));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('GIVEN an article without headings', () => {
  test('THEN a longer summary has more of it', async () => {
    const places = [
      'Aber',
      'Brno',
      'Cork',
      'Dole',
      'Elva',
      'Faro',
      'Gent',
      'Hull',
      'Ivry',
      'Jena',
      'Kiel',
      'Lund',
    ];
    const things =
      'a bridge,a school,a theatre,a harbour,a tram,a park,a museum,a mill,a prison,a hospital,a station,a well'.split(
        ',',
      );
    const text = places
      .map((place, i) => `The town of ${place} has built ${things[i]} in ${1900 + i}.`)
      .join(' ');
    const article = await articleOf(`---\ntitle: Towns that build\nlanguage: en\n---\n\n${text}\n`);
    expect(SUMMARY_LENGTHS.map((length) => quotesOf(summarise(article, length)).length)).toEqual([3, 5, 6]);
  });
});

test.each([
  ['en', 'She also said that the sale was secret.', 'person'],
  ['en', '“His brother knew nothing of it.”', 'person'],
  ['en', 'In 1931, she moved to Oslo.', 'person'],
  ['en', 'Asked whether the sale was fair, she looked at the sea.', 'person'],
  ['en', 'Asked by Berit Aas, he looked at the sea.', null],
  ['en', 'They have run it for years.', 'thing'],
  ['en', 'This took eleven years.', 'thing'],
  ['en', 'It’s the oldest of them.', 'thing'],
  ['en', 'The latter was never found.', 'thing'],
  ['en', 'But the vote failed.', 'tie'],
  ['en', 'Meanwhile, they waited.', 'tie'],
  ['en', 'The reasons are these:', 'tie'],
  ['en', 'Sheep graze beside the tower.', null],
  ['en', 'In 1931, Berit Aas said that she would move.', null],
  ['en', 'Butter is made in the tower.', null],
  ['en', 'Thistles grow on the roof.', null],
  ['de', 'Er sagte, das Geld reiche nicht.', 'person'],
  ['de', 'Doch die Brücke blieb gesperrt.', 'tie'],
  ['de', 'Die Brücke blieb gesperrt.', null],
  ['es', 'Además, el puente está cerrado.', 'tie'],
  ['es', 'Ella nació en Soria.', 'person'],
  ['es', 'El puente está cerrado.', null],
  ['fr', 'C’est un scandale.', 'thing'],
  ['fr', 'Cependant, le pont reste fermé.', 'tie'],
  ['fr', 'Le pont reste fermé.', null],
  ['ru', 'Он добавил, что мост закрыт.', 'person'],
  ['ru', 'Однако мост закрыт.', 'tie'],
  ['ru', 'Мост закрыт.', null],
  ['hi', 'उन्होंने कहा कि पुल बंद है।', 'person'],
  ['hi', 'इसमें 3,200 किताबें हैं।', 'thing'],
  ['hi', 'लेकिन पुल बंद है।', 'tie'],
  ['hi', 'पुल बंद है।', null],
  ['th', 'สะพานปิด', null],
] as const)('GIVEN %s: %s THEN it leans on: %s', (language, text, leaning) => {
  expect(leaningOf(text, language)).toBe(leaning);
});
