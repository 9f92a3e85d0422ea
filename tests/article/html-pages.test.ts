import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';

async function read(page: string) {
  const reading = await readArticle({ name: 'a.html', bytes: new TextEncoder().encode(page) });
  if (!reading.ok) throw new Error(reading.problem);
  return reading.article;
}

const texts = async (body: string) =>
  (await read(`<html lang="en"><head><title>T</title></head><body>${body}</body></html>`)).statements.map(
    ({ text }) => text,
  );

const ONE = 'The river rose by two metres on Monday night, and the mill stood in water.';
const TWO = 'The mayor of the valley said that nobody was hurt by the flood.';
const STORY = `<p>${ONE}</p><p>${TWO}</p>`;
const TEASER = 'Ten recipes for the long weekend.';

describe('of a page', () => {
  it.each([
    [
      'an article beside a menu',
      `<nav><p>${TEASER}</p></nav><article>${STORY}</article><aside><p>${TEASER}</p></aside>`,
    ],
    ['the main part beside a menu', `<nav><p>${TEASER}</p></nav><main>${STORY}</main>`],
    [
      'what is called the main part',
      `<div role="navigation"><p>${TEASER}</p></div><div role="main">${STORY}</div>`,
    ],
    ['the whole body, where it has nothing else', `<div>${STORY}</div>`],
    [
      'the main part, where there are several articles',
      `<nav>${TEASER}</nav><main><article><p>${ONE}</p></article><article><p>${TWO}</p></article></main>`,
    ],
    [
      'the article without what its classes call an aside',
      `<article>${STORY}<div class="story-related"><p>${TEASER}</p></div></article>`,
    ],
    [
      'the article without what an id calls an aside',
      `<article>${STORY}<div id="newsletter_signup"><p>${TEASER}</p></div></article>`,
    ],
    ['what is no button to press', `${STORY}<select><option>One</option></select><textarea>Two</textarea>`],
    [
      'what is not hidden',
      `${STORY}<p hidden>${TEASER}</p><p style="visibility: hidden">${TEASER}</p><p class="visually-hidden">${TEASER}</p>`,
    ],
  ])('is read: %s', async (_, body) => {
    expect(await texts(body)).toEqual([ONE, TWO]);
  });

  it('what is called an aside stays, where it is most of the text', async () => {
    expect(await texts(`<div class="promo">${STORY}</div>`)).toEqual([ONE, TWO]);
  });

  it.each([
    ['a class that only holds such a word', `<p class="trail">${TWO}</p>`],
    ['an upper-case tag', `<P>${TWO}</P>`],
    ['a section', `<section><p>${TWO}</p></section>`],
  ])('%s takes nothing away', async (_, more) => {
    expect(await texts(`<p>${ONE}</p>${more}`)).toEqual([ONE, TWO]);
  });
});

describe('what a page says of itself', () => {
  const metadata = async (head: string, language = ' lang="en"') => {
    const {
      title,
      url,
      author,
      date,
      language: tag,
    } = await read(`<html${language}><head>${head}</head><body>${STORY}</body></html>`);
    return { title, url, author, date, language: tag };
  };
  const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  it.each<[string, string, Partial<Awaited<ReturnType<typeof metadata>>>]>([
    ['a title for Twitter', '<meta name="twitter:title" content="A">', { title: 'A' }],
    ['a title by Dublin Core', '<meta name="dc.title" content="A">', { title: 'A' }],
    [
      'the first that is not blank',
      '<meta property="og:title" content=" "><meta name="twitter:title" content="A">',
      { title: 'A' },
    ],
    ['a property of an item', '<meta itemprop="author" content="Ann Lee">', { author: 'Ann Lee' }],
    ['an author by property', '<meta property="article:author" content="Ann Lee">', { author: 'Ann Lee' }],
    [
      'an address for Twitter',
      '<meta name="twitter:url" content="https://example.org/t">',
      { url: 'https://example.org/t' },
    ],
    ['a date', '<meta name="date" content="2024-05-12">', { date: '2024-05-12' }],
    ['a date by Dublin Core', '<meta name="dcterms.date" content="2024-05-12">', { date: '2024-05-12' }],
    [
      'a title on lines of its own',
      '<meta property="og:title" content="\n A  long\n title ">',
      { title: 'A long title' },
    ],
    [
      'an article within a graph',
      data({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'Report', headline: 'A' }] }),
      { title: 'A' },
    ],
    [
      'the first article of several',
      data([
        { '@type': 'Article', headline: 'A' },
        { '@type': 'Article', headline: 'B' },
      ]),
      { title: 'A' },
    ],
    [
      'no page that is no article',
      `${data({ '@type': 'Person', headline: 'B' })}<title>A</title>`,
      { title: 'A' },
    ],
    [
      'several authors',
      data({ '@type': 'Article', author: [{ name: 'Ann' }, 'Bo', { name: ' ' }] }),
      { author: 'Ann, Bo' },
    ],
    [
      'data before the head’s',
      `${data({ '@type': 'Article', headline: 'A' })}<meta property="og:title" content="B">`,
      { title: 'A' },
    ],
    [
      'nothing from data that are nothing',
      `${data(null)}${data([1, 'a'])}<title>A</title>`,
      { title: 'A', author: null, date: null },
    ],
  ])('is %s', async (_, head, expected) => {
    expect(await metadata(head)).toMatchObject(expected);
  });

  it.each([
    [' lang="pt-br"', '', 'pt-BR'],
    ['', '<meta property="og:locale" content="de_DE">', 'de-DE'],
    ['', '<meta name="content-language" content="fr">', 'fr'],
    [' lang=""', '<meta name="language" content="it">', 'it'],
    ['', '', 'en'],
    [' lang="klingonish!"', '', 'en'],
  ])('is its language: %s %s', async (attribute, head, language) => {
    expect(await metadata(head, attribute)).toMatchObject({ language });
  });
});

describe('a page without some of its tags', () => {
  it.each([
    ['no head', `<html lang="en"><title>The flood</title><body>${STORY}</body></html>`],
    ['no head and no body', `<html lang="en"><meta charset="utf-8"><title>The flood</title>${STORY}</html>`],
    [
      'nothing but a title',
      `<!doctype html><!-- saved --><title>The flood</title><style>p {}</style>${STORY}`,
    ],
    ['no body', `<html><head><title>The flood</title></head>${STORY}`],
    [
      'a header in place of a head',
      `<html><title>The flood</title><body><header></header>${STORY}</body></html>`,
    ],
  ])('has its title and its text all the same: %s', async (_, page) => {
    const { title, statements } = await read(page);
    expect(title).toBe('The flood');
    expect(statements.map(({ text }) => text)).toEqual([ONE, TWO]);
  });
});

describe('a block of a page', () => {
  const blocks = async (body: string) =>
    (await read(`<html lang="en"><title>T</title><body><p>${ONE}</p>${body}</body></html>`)).statements
      .slice(1)
      .map(({ text, block = null }) => [block, text]);

  it.each<[string, string, readonly (readonly [string | null, string])[]]>([
    ['item', '<ol><li>Two is here.</li></ol>', [['item', 'Two is here.']]],
    ['quotation', '<blockquote><p>Two is here.</p></blockquote>', [['quotation', 'Two is here.']]],
    [
      'caption',
      '<figure><img src="a.png"><figcaption>Two is here.</figcaption></figure>',
      [['caption', 'Two is here.']],
    ],
    [
      'caption of a table',
      '<table><caption>Two is here.</caption><tr><td>a</td><td>b</td></tr></table>',
      [
        ['caption', 'Two is here.'],
        ['row', 'a\tb'],
      ],
    ],
    [
      'row of a table, empty cells aside',
      '<table><tr><td>a</td><td></td><td>b</td></tr></table>',
      [['row', 'a\tb']],
    ],
    [
      'line of code',
      '<pre>a = 1\nb = 2</pre>',
      [
        ['code', 'a = 1'],
        ['code', 'b = 2'],
      ],
    ],
    ['paragraph of the page', '<div>Two <em>is</em> <span>here</span>.</div>', [[null, 'Two is here.']]],
    [
      'definition',
      '<dl><dt>Two.</dt><dd>Three is here.</dd></dl>',
      [
        ['item', 'Two.'],
        ['item', 'Three is here.'],
      ],
    ],
    [
      'two paragraphs parted by a rule',
      'Two is here.<hr>Three is here.',
      [
        [null, 'Two is here.'],
        [null, 'Three is here.'],
      ],
    ],
  ])('is a %s', async (_, body, expected) => {
    expect(await blocks(body)).toEqual(expected);
  });

  it.each([
    ['References <span>[edit]</span>', 'References'],
    ['History<a href="#history">#</a>', 'History'],
    ['Früher [Bearbeiten | Quelltext bearbeiten]', 'Früher'],
    ['<a href="#top">Prices</a>', 'Prices'],
    ['Section § 5', 'Section § 5'],
  ])('is the heading %s without its buttons', async (heading, shown) => {
    const { sections } = await read(
      `<html lang="en"><title>T</title><body><p>${ONE}</p><h2>${heading}</h2><p>${TWO}</p></body></html>`,
    );
    expect(sections.map((section) => section.heading)).toEqual([null, shown]);
  });
});
