import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import {
  countWrapped,
  type GeneratedArticle,
  generatedArticle,
  kindsOf,
  outlineOf,
  toHtml,
  toMarkdown,
  toPastedText,
  toWrappedText,
} from './generated-article.ts';

async function read(name: string, text: string): Promise<Article> {
  const reading = await readArticle({ name, bytes: new TextEncoder().encode(text) });
  if (!reading.ok) throw new Error(reading.problem);
  return reading.article;
}

const FORMATS: Readonly<
  Record<string, (article: GeneratedArticle, width: number, flag: boolean) => { name: string; text: string }>
> = {
  'pasted text': (article, _, flag) => ({ name: 'a.txt', text: toPastedText(article, flag) }),
  'wrapped text': (article, width) => {
    fc.pre(countWrapped(article, width) >= 4);
    return { name: 'a.txt', text: toWrappedText(article, width) };
  },
  Markdown: (article, width) => ({ name: 'a.md', text: toMarkdown(article, width) }),
  HTML: (article, _, flag) => ({ name: 'a.html', text: toHtml(article, flag) }),
};

/** Formats that mark lists and quotations: pasted and wrapped text does not tell them from lines. */
const keepsKinds = (name: string) => !name.endsWith('.txt');

describe.each(Object.entries(FORMATS))('an article as %s', (_, render) => {
  it('comes back with every sentence, in order, under its heading', async () => {
    await fc.assert(
      fc.asyncProperty(
        generatedArticle,
        fc.integer({ min: 50, max: 100 }),
        fc.boolean(),
        async (generated, width, flag) => {
          const { name, text } = render(generated, width, flag);
          const article = await read(name, text);
          expect(article.title).toBe(generated.title);
          expect(
            article.sections.map(({ heading, from, to }) => [
              heading,
              article.statements.slice(from, to).map((each) => each.text),
            ]),
          ).toEqual(outlineOf(generated));
          if (keepsKinds(name))
            expect(article.statements.map(({ block }) => block)).toEqual(kindsOf(generated));
          let at = 0;
          let paragraph = 0;
          for (const statement of article.statements) {
            expect(article.source.slice(statement.start, statement.end)).toBe(statement.text);
            expect(statement.text).not.toMatch(/\n/);
            expect(statement.start).toBeGreaterThanOrEqual(at);
            expect([paragraph, paragraph + 1]).toContain(statement.paragraph);
            at = statement.end;
            paragraph = statement.paragraph;
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
