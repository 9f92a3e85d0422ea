import { describe, expect, test } from 'vitest';
import { SUMMARY_LENGTHS, summarise } from '../../src/answers/summary.ts';
import { libraryOf, MARKET } from '../support/library.ts';

describe('GIVEN an article', () => {
  test.each(SUMMARY_LENGTHS)(
    'THEN its %s summary has one to three statements of each section, in order',
    async (length) => {
      const { articles } = await libraryOf({ 'market.md': MARKET });
      for (const article of articles) {
        const { sections } = summarise(article, length);
        expect(sections.map(({ heading }) => heading)).toEqual(
          article.sections.map(({ heading }) => heading),
        );
        for (const { quotes } of sections) {
          expect(quotes.length).toBeGreaterThanOrEqual(1);
          expect(quotes.length).toBeLessThanOrEqual(3);
        }
        const places = sections.flatMap(({ quotes }) => quotes.map((quote) => quote.statement.start));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const quote of sections.flatMap(({ quotes }) => quotes)) {
          expect(article.source.slice(quote.statement.start, quote.statement.end)).toBe(quote.statement.text);
        }
      }
    },
  );

  test('THEN each length has what the shorter one has, or more', async () => {
    const { articles } = await libraryOf({ 'market.md': MARKET });
    for (const article of articles) {
      const sizes = SUMMARY_LENGTHS.map(
        (length) => summarise(article, length).sections.flatMap((s) => s.quotes).length,
      );
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
      expect(new Set(sizes).size).toBe(3);
    }
  });

  test('THEN it begins with the article’s lead, not with a sentence that leans on another', async () => {
    const { articles } = await libraryOf({ 'market.md': MARKET });
    for (const article of articles) {
      const [first] = summarise(article, 'short').sections;
      expect(first?.quotes[0]?.statement.text).toBe(
        'The town council has decided to keep the night market on Quay Street.',
      );
    }
  });
});
