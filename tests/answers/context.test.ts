import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/answers/context.ts';
import type { Article } from '../../src/article/article.ts';
import { LIBRARY_BUS, libraryOf, MARKET } from '../support/library.ts';

async function articleOf(markdown: string): Promise<Article> {
  const [article] = (await libraryOf({ 'a.md': markdown })).articles;
  if (!article) throw new Error('no article');
  return article;
}

describe('GIVEN a statement of an article', () => {
  test('THEN its context is its paragraph, with the statement marked in it', async () => {
    const article = await articleOf(MARKET);
    const index = article.statements.findIndex(({ text }) => text.startsWith('Brandl said'));
    const context = contextOf(article, index);
    const passage = context?.passages[context.middle];
    expect(passage?.heading).toBe('Traders are relieved');
    expect(passage?.text).toContain('“We had packed our boxes already,”');
    expect(passage?.text.slice(passage.quoted?.start, passage.quoted?.end)).toBe(
      article.statements[index]?.text,
    );
  });

  test('THEN stepping on from the first passage shows every statement, and ends at the last', async () => {
    for (const markdown of [MARKET, LIBRARY_BUS]) {
      const article = await articleOf(markdown);
      const shown: string[] = [];
      const count = contextOf(article, 0)?.count ?? 0;
      for (let at = 0; at < count; at++) {
        const context = contextOf(article, 0, at);
        expect(context?.at).toBe(at);
        shown.push(context?.passages[context.middle]?.text ?? '');
      }
      for (const { text } of article.statements) expect(shown.join('\n')).toContain(text);
      expect(contextOf(article, 0, count + 5)?.at).toBe(count - 1);
      expect(contextOf(article, 0, -1)?.at).toBe(0);
    }
  });

  test('THEN a paragraph and a sentence of any length come in passages that fit into a message', async () => {
    const sentence = fc.array(fc.stringMatching(/^[a-z]{1,40}$/), { minLength: 1, maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 4 }), async (sentences) => {
        const article = await articleOf(sentences.map((words) => `A${words.join(' ')}.`).join(' '));
        const count = contextOf(article, 0)?.count ?? 0;
        const passages = Array.from({ length: count }, (_, at) => {
          const context = contextOf(article, 0, at);
          return context?.passages[context.middle]?.text ?? '';
        });
        for (const text of passages) expect(text.length).toBeLessThanOrEqual(1200);
        expect(passages.join(' ')).toBe(article.source.trim());
      }),
      { numRuns: 30 },
    );
  });

  test('THEN a statement that the article does not have has no context', async () => {
    expect(contextOf(await articleOf(MARKET), 999)).toBeNull();
  });

  test.each([
    ['what leads it in', 'Bring three things:'],
    ['its first item', 'a rope'],
    ['its last item', 'a lamp'],
  ])('THEN the context of a list, from %s, is the list and what leads it in', async (_, text) => {
    const article = await articleOf(
      'The cave is cold.\n\nBring three things:\n\n- a rope\n- a helmet\n- a lamp\n\nThe way takes an hour.\n',
    );
    const context = contextOf(
      article,
      article.statements.findIndex((statement) => statement.text === text),
    );
    const shown = context?.passages.map((passage) => [passage.block, passage.text]);
    expect(shown).toEqual(
      expect.arrayContaining([
        [null, 'Bring three things:'],
        ['item', 'a rope'],
        ['item', 'a helmet'],
        ['item', 'a lamp'],
      ]),
    );
    expect(context?.passages[context.middle]?.text).toBe(text);
  });
});
