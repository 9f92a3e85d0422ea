import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/article/html.ts';
import { htmlTooLarge } from '../../src/article/html-size.ts';

const TEXT = '<p>The river rose by two metres on Monday night.</p><p>Nobody was hurt.</p>';

function read(html: string) {
  const reading = readHtml(html);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.page;
}
const page = (head: string, body: string = TEXT) =>
  read(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('what a page says of itself', () => {
  it.each<[string, string, readonly string[]]>([
    ['title', 'The flood', ['og:title', 'twitter:title', 'dc.title', 'title']],
    ['url', 'https://example.org/a', ['og:url', 'twitter:url']],
    ['author', 'Ann Lee', ['author', 'article:author', 'dc.creator', 'parsely-author']],
    [
      'date',
      '12 May 2024',
      ['article:published_time', 'datePublished', 'date', 'dc.date', 'dcterms.date', 'parsely-pub-date'],
    ],
    ['language', 'de', ['og:locale', 'language', 'content-language']],
  ])('is its %s (%s), by each name that pages give it', (key, value, names) => {
    for (const attribute of ['property', 'name', 'itemprop'])
      for (const name of names) {
        expect(page(`<meta ${attribute}="${name}" content=" ${value} ">`).metadata).toMatchObject({
          [key]: value,
        });
        expect(page(`<meta ${attribute}="${name}" content=" ">`).metadata).toMatchObject({
          [key]: null,
        });
        expect(page(`<meta ${attribute}="x-${name}" content="${value}">`).metadata).toMatchObject({
          [key]: null,
        });
      }
    for (const [index, name] of names.entries())
      for (const later of names.slice(index + 1))
        expect(
          page(`<meta name="${later}" content="fr"><meta name="${name}" content="${value}">`).metadata,
        ).toMatchObject({ [key]: value });
  });

  it('is the same in capitals', () => {
    const head = `<META PROPERTY="og:title" CONTENT="The Flood"><meta name="Author" content="Ann Lee"><LINK REL="Canonical" HREF="https://example.org/a">
      <META NAME="DATE" CONTENT="2024-05-12">`;
    const html = `<!DOCTYPE HTML><HTML LANG="de"><HEAD>${head}</HEAD><BODY><DIV CLASS="Newsletter">Sign up</DIV>${TEXT.repeat(9)}</BODY></HTML>`;
    const { metadata, blocks } = read(html);
    expect(metadata).toMatchObject({
      title: 'The Flood',
      author: 'Ann Lee',
      url: 'https://example.org/a',
      date: '2024-05-12',
      language: 'de',
    });
    expect(blocks.some(({ text }) => text.includes('Sign up'))).toBe(false);
    expect(
      page('<SCRIPT TYPE="application/LD+JSON">{"@type":"Article","headline":"The flood"}</SCRIPT>').metadata
        .title,
    ).toBe('The flood');
  });

  it.each(['Article', 'NewsArticle', 'BlogPosting', 'Report', ['WebPage', 'OpinionNewsArticle']])(
    'is linked data of the type %s',
    (type) => {
      expect(page(data({ '@type': type, headline: ' The \n flood ' })).metadata.title).toBe('The flood');
    },
  );

  it.each([['ArticleList'], ['WebPage'], [3], [null], [[]], [undefined]])(
    'is not linked data of the type %j',
    (type) => {
      expect(page(data({ '@type': type, headline: 'The flood' })).metadata.title).toBeNull();
    },
  );

  it('is the first linked article, in the first data that have one', () => {
    const site = data({ '@type': 'WebSite', headline: 'The Courier' });
    const one = data([
      null,
      3,
      { '@type': 'Article', headline: 'One' },
      { '@type': 'Article', headline: 'Two' },
    ]);
    const graph = data({ '@graph': [null, 'a', { '@type': 'Article', headline: 'Three' }] });
    const single = data({ '@graph': { '@type': 'Article', headline: 'Four' } });
    expect(page(site + one + graph).metadata.title).toBe('One');
    expect(page(`${site}<script type="application/ld+json">{</script>${graph}${one}`).metadata.title).toBe(
      'Three',
    );
    expect(page(single).metadata.title).toBe('Four');
    expect(
      page(`<script type="application/json">{"@type":"Article","headline":"No"}</script>`).metadata.title,
    ).toBeNull();
  });

  it.each<[unknown, string | null]>([
    ['Ann Lee', 'Ann Lee'],
    [' Ann \n Lee ', 'Ann Lee'],
    [{ name: 'Ann Lee' }, 'Ann Lee'],
    [[{ name: 'Ann Lee' }, 'Bo Ek'], 'Ann Lee, Bo Ek'],
    [[{ name: '' }, { url: 'x' }, null, 3, 'Bo Ek'], 'Bo Ek'],
    [[], null],
    [{}, null],
    [null, null],
  ])('names its authors: %j', (author, expected) => {
    expect(page(data({ '@type': 'Article', author })).metadata.author).toBe(expected);
  });

  it('is linked data before the head’s, where these say it', () => {
    const head =
      '<meta property="og:title" content="B"><meta name="author" content="Bo"><meta name="date" content="1">';
    expect(
      page(data({ '@type': 'Article', headline: 'A', author: 'Ann', datePublished: '2' }) + head).metadata,
    ).toMatchObject({
      title: 'A',
      author: 'Ann',
      date: '2',
    });
    expect(page(data({ '@type': 'Article', headline: ' ', datePublished: 2 }) + head).metadata).toMatchObject(
      {
        title: 'B',
        author: 'Bo',
        date: '1',
      },
    );
  });

  it.each([
    ['<link rel="canonical" href=" https://example.org/a ">', 'https://example.org/a'],
    ['<link rel="canonical" href="/a"><meta property="og:url" content="https://example.org/b">', null],
    ['<link rel="canonical" href=""><meta property="og:url" content="https://example.org/b">', null],
    ['<link rel="next" href="https://example.org/a">', null],
  ])('is its address: %s', (head, url) => {
    expect(page(head).metadata.url).toBe(url);
  });

  it('is its language, by its root before its head', () => {
    const read2 = (attributes: string) =>
      read(`<html${attributes}><head><meta name="language" content="fr"></head><body>${TEXT}</body></html>`)
        .metadata.language;
    expect(read2(' lang="de"')).toBe('de');
    expect(read2(' lang=" de "')).toBe('de');
    expect(read2(' lang=""')).toBe('fr');
    expect(read2('')).toBe('fr');
  });
});

describe('the title of a page', () => {
  it.each<[string, string, string, string | null]>([
    ['its head’s', '<title> The \n flood </title>', TEXT, 'The flood'],
    [
      'its heading, without the site’s name',
      '<title>The flood - The Courier</title>',
      `<h1>The  flood</h1>${TEXT}`,
      'The flood',
    ],
    [
      'its head’s, where the heading says something else',
      '<title>The flood</title>',
      `<h1>News</h1>${TEXT}`,
      'The flood',
    ],
    [
      'its head’s, where several headings are of the first rank',
      '<title>The flood - Courier</title>',
      `<h1>The flood</h1>${TEXT}<h1>The night</h1>${TEXT}`,
      'The flood - Courier',
    ],
    ['its head’s, where the heading is empty', '<title>The flood</title>', `<h1> </h1>${TEXT}`, 'The flood'],
    ['its only heading, where its head has none', '', `<h1>The flood</h1>${TEXT}`, 'The flood'],
    ['none', '', TEXT, null],
    [
      'what it says to others',
      '<meta property="og:title" content="The flood"><title>Courier</title>',
      TEXT,
      'The flood',
    ],
  ])('is %s', (_, head, body, title) => {
    expect(page(head, body).metadata.title).toBe(title);
  });

  it('heads no section: of its headings, those that repeat it are left out', () => {
    const headings = (head: string, body: string) =>
      page(head, body).blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));
    expect(
      headings('<title>The flood</title>', `<h1>The flood</h1>${TEXT}<h2>The night</h2>${TEXT}`),
    ).toEqual(['The night']);
    expect(headings('<title>X</title>', `<h1>The flood</h1>${TEXT}<h2>“The  Flood”!</h2>${TEXT}`)).toEqual(
      [],
    );
    expect(headings('<title>The flood!</title>', `${TEXT}<h2>The Flood</h2>${TEXT}`)).toEqual([]);
    expect(
      headings(
        '<title>X</title><meta property="og:title" content="The flood">',
        `${TEXT}<h2>The flood</h2>${TEXT}`,
      ),
    ).toEqual([]);
    expect(headings('', `<h1>One</h1>${TEXT}<h1>Two</h1>${TEXT}`)).toEqual(['One', 'Two']);
    expect(headings('', `${TEXT}<h2>夜</h2>${TEXT}<h2>1</h2>${TEXT}`)).toEqual(['夜', '1']);
  });

  it('stays where it is a paragraph', () => {
    expect(page('<title>Nobody was hurt</title>').blocks.map(({ text }) => text)).toContain(
      'Nobody was hurt.',
    );
  });
});

describe('a page', () => {
  it('comes from the web, and without findings', () => {
    expect(page('')).toMatchObject({ fromWeb: true, findings: [] });
  });

  it('that is too deep is refused', () => {
    expect(readHtml('<div>'.repeat(513) + TEXT)).toEqual({
      ok: false,
      kind: 'too-complex',
      problem: "It has elements nested more than 512 deep: save the article's text alone.",
    });
    expect(readHtml('<div>'.repeat(500) + TEXT).ok).toBe(true);
  });

  it.each<[string, string]>([
    ['whole', `<html lang="de"><head><title>The flood</title></head><body>${TEXT}</body></html>`],
    [
      'whole, with more in its head than text and links',
      `<html lang="de"><head><noscript><img src="i"></noscript><template><p>A</p></template><title>The flood</title></head><body>${TEXT}</body></html>`,
    ],
    ['in capitals', `<HTML lang="de"><HEAD><TITLE>The flood</TITLE></HEAD><BODY>${TEXT}</BODY></HTML>`],
    ['without a body', `<html lang="de"><head><title>The flood</title></head>${TEXT}</html>`],
    ['without a head', `<html lang="de"><title>The flood</title><body>${TEXT}</body></html>`],
    ['without either', `<!DOCTYPE html><html lang="de"><title>The flood</title>${TEXT}</html>`],
    [
      'without either, and with much before its text',
      `<!doctype html>\n<html lang="de">\n<!-- a\nb --><meta charset="utf-8"><link rel="icon" href="i"><base href="/"><style>p {}</style ><script>a < b</script><title>The flood</title>\n${TEXT}`,
    ],
    [
      'with elements named like its parts',
      `<html lang="de"><title>The flood</title><header></header>${TEXT}`,
    ],
    [
      'with an attribute on its body',
      `<html lang="de"><title>The flood</title><body class="a">${TEXT}</body>`,
    ],
  ])('has its language, its title and its text: %s', (_, html) => {
    const { metadata, blocks } = read(html);
    expect([metadata.language, metadata.title]).toEqual(['de', 'The flood']);
    expect(blocks.map(({ text }) => text)).toEqual([
      'The river rose by two metres on Monday night.',
      'Nobody was hurt.',
    ]);
  });

  it('of a few short lines among menus is read as well', () => {
    const { blocks } = page('', `<nav>Home</nav><form>Search</form><p>It rained.</p>`);
    expect(blocks.map(({ text }) => text)).toContain('It rained.');
  });

  it('without any text has no blocks', () => {
    expect(read('<form><input></form>')).toMatchObject({ source: '', blocks: [], metadata: { title: null } });
  });

  it('names its author within its text, where its head does not', () => {
    const story = `<div class="byline">By Ann Lee</div>${'<p>The river rose by two metres, and the mill, the school, and the inn stood in water.</p>'.repeat(9)}`;
    const menu = '<nav><a href="/">Home</a></nav>';
    expect(page('<title>The flood</title>', menu + story).metadata).toMatchObject({
      title: 'The flood',
      author: 'By Ann Lee',
      date: null,
    });
    expect(
      page('<title>The flood</title><meta name="author" content="Bo Ek">', menu + story).metadata.author,
    ).toBe('Bo Ek');
    expect(
      page('<title>The flood</title>', menu + story.replace('By Ann Lee', '')).metadata.author,
    ).toBeNull();
  });
});

describe('the size of a page', () => {
  const BR = '<br>';

  it.each<[string, string, string | null]>([
    ['nothing', '', null],
    ['elements 512 deep', '<b>'.repeat(512), null],
    ['elements 513 deep', '<b>'.repeat(513), 'elements nested more than 512 deep'],
    ['elements side by side', '<p>a</p>'.repeat(600), null],
    ['20,000 elements', BR.repeat(20_000), null],
    ['one element more', BR.repeat(20_001), 'more than 20000 elements'],
    ['100,000 pieces of text', 'a&amp;'.repeat(50_000), null],
    ['one piece more', `${'a&amp;'.repeat(50_000)}a`, 'more than 100000 pieces of text'],
  ])('may be that of %s', (_, html, what) => {
    expect(htmlTooLarge(html)).toBe(what === null ? null : `It has ${what}: save the article's text alone.`);
  });

  it('is counted to its end, and what comes after a refusal does not change it', () => {
    expect(htmlTooLarge('<b>'.repeat(513) + BR.repeat(30_000))).toMatch(/512 deep/);
  });
});
