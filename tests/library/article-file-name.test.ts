import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isArticleFileName, safeFileName } from '../../src/library/article-file-name.ts';

const MARKDOWN = new TextEncoder().encode('# A title\n\nA statement.\n');

describe('GIVEN the name of a file from elsewhere', () => {
  test.each([
    ['market.md', 'market.md'],
    ['The Night Market.HTML', 'The-Night-Market.html'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\articles\\bus.md', 'bus.md'],
    ['.hidden.md', 'hidden.md'],
    ['notes', 'notes.md'],
    ['con.md', 'article-con.md'],
    ['***.md', 'article.md'],
    ['репортаж.md', 'репортаж.md'],
    ['a\u0000b\nc.md', 'a-b-c.md'],
  ])('THEN %j is written as %s', (name, safe) => {
    expect(safeFileName(name, MARKDOWN)).toBe(safe);
  });

  test('THEN whatever it is, it stays in the folder and is read again as an article', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = safeFileName(name, MARKDOWN);
        expect(safe).not.toMatch(/[/\\\p{Cc}]|^\.|\.\.$/u);
        expect(safe.length).toBeLessThanOrEqual(100);
        expect(isArticleFileName(safe)).toBe(true);
      }),
    );
  });
});
