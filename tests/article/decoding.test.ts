import { describe, expect, it } from 'vitest';
import { decode } from '../../src/article/decode.ts';
import { formatOf } from '../../src/article/format.ts';
import { takeFrontMatter } from '../../src/article/front-matter.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** A byte a character. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('a file’s format', () => {
  it.each([
    ['a.md', '', 'markdown'],
    ['A.MARKDOWN', '', 'markdown'],
    ['docs/a.mdown', '', 'markdown'],
    ['a.txt', '# Heading', 'plain-text'],
    ['a.text', '<html>', 'plain-text'],
    ['a.htm', '# Heading', 'html'],
    ['a.xhtml', '', 'html'],
    ['a.pdf', '', 'pdf'],
    ['a.txt', '%PDF-1.7', 'pdf'],
    ['a.txt', ' %PDF-1.7', 'plain-text'],
    ['notes', 'Plain words.', 'plain-text'],
    ['notes', '# Heading\n\nText.', 'markdown'],
    ['notes', 'Text.\n## Heading', 'markdown'],
    ['notes', '#hashtag', 'plain-text'],
    ['notes', '####### Seven', 'plain-text'],
    ['notes', '---\ntitle: A\n---', 'markdown'],
    ['notes', '[a](https://example.org) is a link', 'markdown'],
    ['notes', 'A [word] (in brackets)', 'plain-text'],
    ['saved', '<!DOCTYPE html><p>A', 'html'],
    ['saved', '\n  <html lang="en">', 'html'],
    ['saved', '<body>', 'html'],
    ['saved', '<?xml version="1.0"?>\n<html>', 'html'],
    ['saved', '<!-- saved from -->\n<html>', 'html'],
    ['saved', '\ufeff<html>', 'html'],
    ['saved', '<heading>', 'plain-text'],
    ['saved', 'A <html> within', 'plain-text'],
    ['a.constructor', 'Plain words.', 'plain-text'],
    ['folder.html/notes', 'Plain words.', 'plain-text'],
    ['a.unknown', '# Heading', 'markdown'],
    ['notes', '---\t \ntitle: A', 'markdown'],
    ['notes', 'A list\n--- of names', 'plain-text'],
    ['notes', '[the map](https://example.org/m) of it', 'markdown'],
    ['notes', '###### Six', 'markdown'],
    ['saved', '<?xml version="1.0"?>\n\n  <html>', 'html'],
    ['saved', '<!-- saved\nfrom -->\n\n  <html>', 'html'],
    ['saved', '<!DOCTYPE   html>', 'html'],
    ['saved', '<p>A paragraph</p>', 'plain-text'],
  ])('%s with %j is %s', (name, text, format) => {
    expect(formatOf(name, utf8(text))).toBe(format);
  });
});

describe('a file’s bytes', () => {
  it.each<[string, Uint8Array, boolean, string]>([
    ['UTF-8', utf8('Zürich — 灯塔 🎈'), false, 'Zürich — 灯塔 🎈'],
    ['UTF-8 with a mark', utf8('\ufeffZürich'), false, 'Zürich'],
    ['UTF-16, little endian', latin1('\xff\xfeZ\0\xfc\0'), false, 'Zü'],
    ['UTF-16, big endian', latin1('\xfe\xff\0Z\0\xfc'), false, 'Zü'],
    [
      'a page in Latin 1',
      latin1('<meta charset="iso-8859-1">Z\xfcrich'),
      true,
      '<meta charset="iso-8859-1">Zürich',
    ],
    [
      'a page in Cyrillic of Windows',
      latin1('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xcc\xe8\xf0'),
      true,
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Мир',
    ],
    [
      'a page that is UTF-8 whatever it says',
      utf8('<meta charset=latin1>Zürich'),
      true,
      '<meta charset=latin1>Zürich',
    ],
    [
      'a page that spells its encoding in capitals and with spaces',
      latin1('<META CHARSET = "ISO-8859-1">Z\xfcrich'),
      true,
      '<META CHARSET = "ISO-8859-1">Zürich',
    ],
    ['a page that says no encoding', utf8('<p>Zürich'), true, '<p>Zürich'],
    ['all line ends', utf8('a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h\ni'), false, 'a\nb\nc\nd\ne\nf\ng\nh\ni'],
    ['tabs', utf8('a\tb'), false, 'a\tb'],
    ['one control character in a hundred', utf8(`\u0001${'a'.repeat(99)}`), false, `\u0001${'a'.repeat(99)}`],
    ['nothing', utf8(''), false, ''],
  ])('%s', (_, bytes, html, text) => {
    expect(decode(bytes, html)).toEqual({ ok: true, text });
  });

  it.each<[string, Uint8Array, boolean, string, RegExp]>([
    ['a ZIP archive', latin1('PK\x03\x04rest'), false, 'binary', /a ZIP archive or an Office document/],
    ['a gzip archive', latin1('\x1f\x8brest'), false, 'binary', /a gzip archive/],
    ['a JPEG image', latin1('\xff\xd8\xffrest'), true, 'binary', /a JPEG image/],
    ['an old Office document', latin1('\xd0\xcf\x11\xe0rest'), false, 'binary', /an old Office document/],
    ['an RTF document', utf8('{\\rtf1 text}'), false, 'binary', /an RTF document/],
    ['a zero byte', utf8('ab\0c'), false, 'binary', /byte 2 is 0/],
    [
      'two control characters in a hundred',
      utf8(`\u0001\u0002${'a'.repeat(98)}`),
      false,
      'binary',
      /2 of its characters/,
    ],
    ['Latin 1', latin1('Z\xfcrich'), false, 'encoding', /not UTF-8:.*byte at 1 /],
    ['Latin 1 after letters of two bytes', latin1('\xc3\xbc\xc3\xbc \xfc'), false, 'encoding', /byte at 5 /],
    [
      'a page that names it, in a text',
      latin1('<meta charset="iso-8859-1">\xfc'),
      false,
      'encoding',
      /not UTF-8:/,
    ],
    [
      'a page of an encoding that nobody knows',
      latin1('<meta charset="klingon">\xfc'),
      true,
      'encoding',
      /UTF-8 or KLINGON/,
    ],
    [
      'a page that says no encoding, and is none',
      latin1('<p>Z\xfcrich'),
      true,
      'encoding',
      /^This is not UTF-8: /,
    ],
    [
      'a page that says UTF-8, and is not',
      latin1('<meta charset="UTF-8">\xfc'),
      true,
      'encoding',
      /^This is not UTF-8: .*byte at 22 /,
    ],
    ['a byte that fits no character at its start', latin1('\xfcrich'), false, 'encoding', /byte at 0 /],
    ['half a pair in UTF-16', latin1('\xff\xfe\x3c\xd8'), false, 'encoding', /not UTF-16LE/],
  ])('%s cannot be read', (_, bytes, html, kind, problem) => {
    expect(decode(bytes, html)).toMatchObject({ ok: false, kind, problem: expect.stringMatching(problem) });
  });
});

describe('front matter', () => {
  it.each([
    ['none', 'Text.', null, 'Text.'],
    ['none, but a break', '---\n\nText.', null, '---\n\nText.'],
    [
      'none, but a break above words with a colon',
      '---\nNote: this is text.',
      null,
      '---\nNote: this is text.',
    ],
    ['empty', '---\n---\nText.', null, 'Text.'],
    ['of comments', '---\n# nothing\n---\nText.', null, 'Text.'],
    ['a title', '---\ntitle: A\n---\nText.', { title: 'A' }, 'Text.'],
    ['blanks behind its marks', '---  \ntitle: A\n---\t\nText.', { title: 'A' }, 'Text.'],
    ['closed by dots', '---\ntitle: A\n...\nText.', { title: 'A' }, 'Text.'],
    ['one blank line below', '---\ntitle: A\n---\n\nText.', { title: 'A' }, '\nText.'],
    ['a number', '---\ntitle: 1984\n---\nText.', { title: '1984' }, 'Text.'],
    ['a date', '---\ndate: 2024-05-12\n---\nText.', { date: '2024-05-12' }, 'Text.'],
    ['several authors', '---\nauthor: [Ann, Bo]\n---\nText.', { author: 'Ann, Bo' }, 'Text.'],
    [
      'a web address',
      '---\nurl: https://example.org/a\n---\nText.',
      { url: 'https://example.org/a' },
      'Text.',
    ],
    ['a language', '---\nlanguage: pt_br\n---\nText.', { language: 'pt-BR' }, 'Text.'],
    ['keys that say nothing here', '---\nmood: sunny\n---\nText.', { title: null, url: null }, 'Text.'],
  ])('%s', (_, text, metadata, body) => {
    const found = takeFrontMatter(text);
    expect(found).toMatchObject({ ok: true, body, findings: [] });
    if (found.ok && metadata) expect(found.metadata).toMatchObject(metadata);
    else expect(found).toMatchObject({ metadata: null });
  });

  it.each([
    ['that is not closed', '---\ntitle: A\nText.', /never closed/],
    [
      'that is not closed within 64 KiB',
      `---\ntitle: A\n${'a: b\n'.repeat(14_000)}---\nText.`,
      /never closed/,
    ],
    ['of a broken third line', '---\ntitle: A\nurl: [b\n---\nText.', /not YAML at line [34]/],
    ['of a sentence', '---\nJust words\n---\nText.', /not a list of `key: value`/],
    ['of a list', '---\n- a\n---\nText.', /not a list of `key: value`/],
  ])('%s is a problem that says what to mend', (_, text, problem) => {
    expect(takeFrontMatter(text)).toMatchObject({
      ok: false,
      kind: 'front-matter',
      problem: expect.stringMatching(problem),
    });
  });
});
