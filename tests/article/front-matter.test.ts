import { describe, expect, it } from 'vitest';
import { languageTag, takeFrontMatter, webAddress } from '../../src/article/front-matter.ts';

const within = (yaml: string) => takeFrontMatter(`---\n${yaml}\n---\nText.`);

describe('the top of a text', () => {
  it.each([
    ['a title over a line, as a heading is written', 'title: A\n---\nText.'],
    ['a line between two paragraphs', 'Text.\n---\ntitle: A\n---\nMore.'],
    ['a line with words behind it', '--- title\ntitle: A\n---\nText.'],
    ['a line that nothing follows', '---'],
    ['a break above words that only end like a key', '---\nSubtitle: A\n\nText.'],
    ['a break above a sentence with such a word', '---\nThe title: A\n\nText.'],
    ['nothing', ''],
  ])('is no front matter: %s', (_, text) => {
    expect(takeFrontMatter(text)).toEqual({ ok: true, metadata: null, body: text, findings: [] });
  });

  it.each(['title: A', '\n  url : b', 'author: A', 'date: A', 'language: en'])(
    'is front matter that was meant, and never closed: %j',
    (key) => {
      expect(takeFrontMatter(`---\n${key}\n\nText.`)).toEqual({
        ok: false,
        kind: 'front-matter',
        problem: 'The front matter is never closed: put a line of `---` below its last key.',
      });
    },
  );

  it('is closed by a line of hyphens alone', () => {
    expect(takeFrontMatter('---\ntitle: A\nmood: a ---\ndate: "\n  --- b"\n---\nText.')).toMatchObject({
      body: 'Text.',
      metadata: { title: 'A', date: '--- b' },
    });
  });

  it('leaves the rest of the text as it is', () => {
    expect(takeFrontMatter('---\ntitle: A\n---\n\n\nOne.\n\n---\n\nTwo.\n')).toMatchObject({
      body: '\n\nOne.\n\n---\n\nTwo.\n',
    });
    expect(takeFrontMatter('---\ntitle: A\n---')).toMatchObject({ ok: true, body: '' });
  });
});

describe('front matter that is broken', () => {
  it.each<[string, string, RegExp]>([
    [
      'names the line of the file',
      'title: A\ntitle: B\nmood: sunny',
      /^The front matter is not YAML at line 3 \(Map keys must be unique\): mend it, or put the value in quotation marks\.$/,
    ],
    ['names the first line', '"title\nmood: sunny', /not YAML at line \d \([^()]*[^.]\): mend it/],
    ['is nested too deep', `a: ${'['.repeat(50_000)}`, /\(values stand within values too many times\)/],
    [
      'refers to itself without end',
      `a: &a [x, x]\nb: [${'*a, '.repeat(40)}]`,
      /^The front matter refers to itself \(.*\): write its values out\.$/,
    ],
    ['refers to nothing', 'a: *b', /front matter (?:is not YAML|refers)/],
    [
      'is one value',
      'A sentence.',
      /^The front matter is not a list of `key: value` lines, such as `title: My article`\.$/,
    ],
    ['is a number', '12', /not a list of `key: value` lines/],
    ['is a list', '- title: A', /not a list of `key: value` lines/],
  ])('%s', (_, yaml, problem) => {
    expect(within(yaml)).toEqual({
      ok: false,
      kind: 'front-matter',
      problem: expect.stringMatching(problem),
    });
  });

  it('may refer to its own values a few times', () => {
    const refer = (times: number) => within(`a: &a Ann\nauthor: [${Array(times).fill('*a').join(', ')}]`);
    expect(refer(19)).toMatchObject({ ok: true, metadata: { author: Array(19).fill('Ann').join(', ') } });
    expect(refer(20)).toMatchObject({ ok: false });
  });
});

describe('a value of front matter', () => {
  const NOTHING = { title: null, language: null, url: null, author: null, date: null };

  it.each<[string, string, Partial<typeof NOTHING> | Record<string, string>]>([
    ['is a text', 'title: The flood', { title: 'The flood' }],
    ['is a text on several lines', 'title: |\n  The\n  flood\n', { title: 'The flood' }],
    ['is a number', 'title: 1984\ndate: 2024', { title: '1984', date: '2024' }],
    ['is nothing where it is empty', 'title:\nauthor: ""\ndate: ~\nurl:\nlanguage: ""', {}],
    ['is several authors', 'author: [Ann Lee, Bo Ek, 3]', { author: 'Ann Lee, Bo Ek, 3' }],
    ['is one of a list', 'title: [The flood]', { title: 'The flood' }],
    ['is an address', 'url: https://example.org/a b', { url: 'https://example.org/a%20b' }],
    ['is a language', 'language: DE_at', { language: 'de-AT' }],
    ['is not what nobody asks for', 'mood: [1, 2]\nlayout: {a: b}', {}],
  ])('%s: %j', (_, yaml, expected) => {
    expect(within(yaml)).toEqual({
      ok: true,
      body: 'Text.',
      findings: [],
      metadata: { ...NOTHING, ...expected },
    });
  });

  it.each<[string, string]>([
    ['title: {a: b}', 'title is {"a":"b"}, not a text'],
    ['title: [A, B]', 'title is ["A","B"], not a text'],
    ['title: []', 'title is [], not a text'],
    ['title: true', 'title is true, not a text'],
    ['title: " "', 'title is " ", not a text'],
    ['date: .inf', 'date is null, not a text'],
    ['author: [Ann, " "]', 'author is ["Ann"," "], not a text'],
    ['author: [Ann, [Bo]]', 'author is ["Ann",["Bo"]], not a text'],
    ['title: &a [*a]', 'title is a value that holds itself, not a text'],
    ['url: [a, b]', 'url is ["a","b"], not a text'],
    [
      'url: ftp://example.org',
      'url is "ftp://example.org", not a web address that starts with https:// or http://',
    ],
    ['language: klingonish', 'language is "klingonish", not a language tag such as en or pt-BR'],
    [`title: {a: ${'b'.repeat(90)}}`, `title is {"a":"${'b'.repeat(74)}, not a text`],
  ])('that cannot be used is told: %s', (yaml, message) => {
    expect(within(yaml)).toEqual({
      ok: true,
      body: 'Text.',
      metadata: NOTHING,
      findings: [
        { kind: 'front-matter', message: `The front matter's ${message}; it is not used.`, text: null },
      ],
    });
  });
});

describe('an address', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['HTTP://Example.org/A', 'http://example.org/A'],
    ['ftp://example.org', null],
    ['javascript:alert(1)', null],
    ['xhttp://example.org', null],
    ['https-x://example.org', null],
    ['example.org', null],
    ['', null],
  ])('%j is %j', (value, expected) => {
    expect(webAddress(value)).toBe(expected);
  });
});

describe('a language tag', () => {
  it.each([
    ['en', 'en'],
    ['EN_gb', 'en-GB'],
    ['zh_hant_tw', 'zh-Hant-TW'],
    ['zz', null],
    ['english', null],
    ['en gb', null],
    ['', null],
  ])('%j is %j', (value, expected) => {
    expect(languageTag(value)).toBe(expected);
  });
});
