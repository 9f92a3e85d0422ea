import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { articleId, contentHash, fileTitle } from '../../src/article/identity.ts';

describe('a file’s name', () => {
  it.each([
    ['notes/The great_flood.md', 'the-great-flood', 'The great flood'],
    ['notes\\The-great_flood.txt', 'the-great-flood', 'The great flood'],
    ['The flood', 'the-flood', 'The flood'],
    ['flood.v2.md', 'flood-v2', 'Flood.v2'],
    ['.hidden', 'hidden', '.hidden'],
    ['a .b c', 'a-b-c', 'A .b c'],
    ['flood.averylongending', 'flood-averylongending', 'Flood.averylongending'],
    ['flood.tenletters', 'flood', 'Flood'],
    ['--flood--.md', 'flood', 'Flood'],
    ['  - flood _ night - .md', 'flood-night', 'Flood night'],
    ['Überschwemmung (2).md', 'überschwemmung-2', 'Überschwemmung (2)'],
    ['Über.md', 'über', 'Über'],
    ['паводок.txt', 'паводок', 'Паводок'],
    ['बाढ़.md', 'बाढ़'.normalize('NFC'), 'बाढ़'],
    ['', 'article', 'Article'],
    ['notes/', 'article', 'Article'],
    ['---.md', 'article', 'Article'],
    ['!.md', 'article', '!'],
  ])('%j is the id %s and the title %s', (name, id, title) => {
    expect(articleId(name)).toBe(id);
    expect(fileTitle(name)).toBe(title);
  });

  it('is cut to sixty characters, none of them in two, and none a hyphen at the end', () => {
    expect(articleId(`${'a'.repeat(60)}.md`)).toBe('a'.repeat(60));
    expect(articleId(`${'a'.repeat(61)}.md`)).toBe('a'.repeat(60));
    expect(articleId(`${'a'.repeat(59)} b.md`)).toBe('a'.repeat(59));
    expect(articleId(`${'a'.repeat(58)}𐐀b.md`)).toBe(`${'a'.repeat(58)}𐐨`);
    expect(articleId(`${'a'.repeat(59)}𐐀b.md`)).toBe('a'.repeat(59));
  });
});

describe('a file’s hash', () => {
  it('is twelve characters of its SHA-256, safe in addresses', () => {
    const bytes = new TextEncoder().encode('abc');
    // FIPS 180-4's example: ba7816bf 8f01cfea 4141...
    expect(contentHash(bytes)).toBe(Buffer.from('ba7816bf8f01cfea41', 'hex').toString('base64url'));
    expect(contentHash(bytes)).toHaveLength(12);
    expect(contentHash(new Uint8Array())).toBe('47DEQpj8HBSa');
  });

  it('has no sign that an address would change', () => {
    // The hash of "3" holds both signs of plain Base64.
    const plain = createHash('sha256').update('3').digest('base64').slice(0, 12);
    expect(contentHash(new TextEncoder().encode('3'))).toBe(plain.replaceAll('+', '-').replaceAll('/', '_'));
    for (let number = 0; number < 200; number++)
      expect(contentHash(new TextEncoder().encode(String(number)))).toMatch(/^[\w-]{12}$/);
  });
});
