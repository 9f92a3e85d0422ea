import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import type { Reading } from '../../src/article/reading.ts';

const FILES = [
  'knowledge/russia-pakistan-relations.md',
  'tests/article/fixtures/russia-pakistan-relations.txt',
] as const;

async function read(name: string): Promise<Extract<Reading, { ok: true }>> {
  const reading = await readArticle({ name, bytes: readFileSync(name) });
  if (!reading.ok) throw new Error(reading.problem);
  return reading;
}

const outline = (article: Article) =>
  article.sections.map(({ heading, from, to }) => [
    heading,
    article.statements.slice(from, to).map(({ text }) => text),
  ]);

describe.each(FILES)('the seed article as %s', (name) => {
  it('has 15 statements in 5 sections', async () => {
    const { article } = await read(name);
    expect(article.sections.map(({ heading, from, to }) => [heading, to - from])).toEqual([
      [null, 4],
      ['India does not have to worry', 4],
      ['Our bilateral relations are not against anyone', 2],
      ['Russia said – Pakistan is also a member of the SCO', 2],
      ['Russia condemns US ban on Turkey', 3],
    ]);
    expect(article.statements).toHaveLength(15);
  });

  it('keeps every statement at its place in the source', async () => {
    const { article } = await read(name);
    for (const { text, start, end } of article.statements)
      expect(article.source.slice(start, end)).toBe(text);
  });

  it('takes its title from the first line, and names no author, date or address', async () => {
    const { article } = await read(name);
    expect(article.title).toMatch(/^Russia-Pakistan relations: .*, says India should not worry$/);
    expect(article).toMatchObject({
      id: 'russia-pakistan-relations',
      language: 'en',
      url: null,
      author: null,
      date: null,
    });
  });

  it('leaves out the dateline, the related link and the button', async () => {
    const { findings } = await read(name);
    expect(findings.map(({ kind, text }) => [kind, text]).sort()).toEqual([
      ['dateline', 'Moscow / New Delhi'],
      ['furniture', 'Back to top button'],
      ['related-link', 'Russia, making S-400 deadlier, will include powerful missiles in its defense system'],
    ]);
  });
});

describe('the seed article', () => {
  it('is the same as Markdown and as it came', async () => {
    const [markdown, text] = await Promise.all(FILES.map(read));
    expect(markdown && outline(markdown.article)).toEqual(text && outline(text.article));
    expect(markdown?.article.title).toBe(text?.article.title);
  });

  it('as it came is its own source', async () => {
    const { article } = await read(FILES[1]);
    expect(article.source).toBe(readFileSync(FILES[1], 'utf8'));
  });
});
