import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';

const FOLDER = new URL('./fixtures/', import.meta.url);
const PAGES = readdirSync(FOLDER).filter((name) => !name.endsWith('.json'));

/** Beside each page stands, as JSON, what a careful reader takes from it. */
describe.each(PAGES)('%s', (name) => {
  it('is read as a careful reader reads it', async () => {
    const reading = await readArticle({ name, bytes: readFileSync(new URL(name, FOLDER)) });
    if (!reading.ok) throw new Error(reading.problem);
    const { article, findings } = reading;
    const { title, language, url, author, date } = article;
    const sections = article.sections.map(({ heading, from, to }) => {
      const paragraphs = new Map<number, string[]>();
      for (const { paragraph, text } of article.statements.slice(from, to)) {
        paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), text]);
      }
      return { heading, paragraphs: [...paragraphs.values()] };
    });
    const leftOut = findings.flatMap(({ kind, text }) => (text === null ? [] : [[kind, text]])).sort(byText);
    expect({ title, language, url, author, date, sections, leftOut }).toEqual(
      JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')),
    );
    for (const { text, start, end } of article.statements)
      expect(article.source.slice(start, end)).toBe(text);
  });
});

function byText(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[1]) < String(b[1]) ? -1 : 1;
}
