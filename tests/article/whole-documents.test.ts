import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { type Writing, writtenPdf } from './written-pdf.ts';

/** Each format has one test here, of a document that has all at once which its readers have to see through. */

async function outline(name: string, content: string | Uint8Array): Promise<(string | null)[][]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const reading = await readArticle({ name, bytes });
  if (!reading.ok) throw new Error(reading.problem);
  const { sections, statements } = reading.article;
  return sections.map(({ heading, from, to }) => [
    heading,
    ...statements.slice(from, to).map(({ text }) => text),
  ]);
}

it('a web page with buttons in its headings, hidden text, footnotes and asides', async () => {
  const hidden = [
    'class="sr-only"',
    'class="note sr-only"',
    'class="sr-only note"',
    'class="screen-reader-text"',
    'class="visually-hidden"',
    'class="visuallyhidden"',
    'class="off-screen"',
    'class="offscreen"',
    'style="display:none"',
    'style="display : none"',
    'style="DISPLAY: NONE"',
    'style="visibility:hidden"',
    'style="visibility : hidden"',
    'hidden',
  ].map((attribute) => `<p ${attribute}>Nobody sees this.</p>`);
  const seen = ['class="not-sr-only"', 'class="sr-only-focusable"', 'style="display: block"'].map(
    (attribute, index) => `<p ${attribute}>This is seen ${index + 1}.</p>`,
  );
  const marks = [
    '<sup><a href="#n">[1]</a></sup>',
    '<sup> <a href="#n">12</a> </sup>',
    '<a href="#n">[123]</a>',
    '<a href="#n">a</a>',
    '<a href="#n">†</a>',
    '<a href="#r">↑</a>',
    '<a href="#r">↩\ufe0e</a>',
    '<a href="/x#n">*</a>',
  ].map((mark, index) => `<p>A note is here ${index + 1}.${mark}</p>`);
  const read = [
    '<a href="#n">1234</a>',
    '<a href="/x">7</a>',
    '<a href="#n">2 more</a>',
    '<a href="#n">see 2</a>',
    '<a href="#n">Z</a>',
  ].map((text) => `<p>You can read ${text}.</p>`);
  const headings = [
    ['<h2>History [ edit | edit source ]</h2>', 'History'],
    ['<h2>Geschichte[Bearbeiten]</h2>', 'Geschichte'],
    ['<h2>Prices [edit] ¶ </h2>', 'Prices'],
    ['<h2>Routes<a href="#routes">#</a></h2>', 'Routes'],
    ['<h2><a href=" #night">The night</a></h2>', 'The night'],
    ['<h2>The [edit] war</h2>', 'The [edit] war'],
    ['<h2>Notes [part 2]</h2>', 'Notes [part 2]'],
  ] as const;
  const page = `<!doctype html><html lang="en"><head><title>The flood</title></head><body>
    <nav><a href="/">Home</a></nav>
    <article class="story"><h1>The flood</h1>${hidden.join('')}${seen.join('')}${marks.join('')}${read.join('')}
    ${headings.map(([html, heading]) => `${html}<p>Below ${heading.toLowerCase()} is text.</p>`).join('')}
    <ul><li>An item.</li></ul><dl><dt>A term.</dt><dd>A meaning.</dd></dl><blockquote>A quotation.</blockquote>
    <figure><figcaption>A caption.</figcaption></figure>
    <table><caption>A table.</caption><tr><td>a</td><td>b</td></tr></table>
    <div class="box  story-related">Storm ahead</div><div id="newsletter_signup">Write to us</div></article></body></html>`;
  const reading = await readArticle({ name: 'a.html', bytes: new TextEncoder().encode(page) });
  const last = reading.ok ? reading.article.statements.slice(-7) : [];
  expect(last.map(({ text, block }) => [text, block])).toEqual([
    ['An item.', 'item'],
    ['A term.', 'item'],
    ['A meaning.', 'item'],
    ['A quotation.', 'quotation'],
    ['A caption.', 'caption'],
    ['A table.', 'caption'],
    ['a\tb', 'row'],
  ]);
  expect(await outline('a.html', page)).toEqual([
    [
      null,
      'This is seen 1.',
      'This is seen 2.',
      'This is seen 3.',
      ...marks.map((_, index) => `A note is here ${index + 1}.`),
      ...['1234', '7', '2 more', 'see 2', 'Z'].map((text) => `You can read ${text}.`),
    ],
    ...headings.map(([, heading], index) => [
      heading,
      `Below ${heading.toLowerCase()} is text.`,
      ...(index === headings.length - 1 ? last.map(({ text }) => text) : []),
    ]),
  ]);
});

it('a web page whose head says all in one place or another, and whose body is plain', async () => {
  const page = `<html><head><script type="application/ld+json">{"@type":"ArticleList","headline":"No"}</script>
    <script type="application/ld+json">[{"@type":["WebPage","NewsArticle"],"headline":" The \\n flood ","author":[{"name":"Ann  Lee"}]}]</script>
    </head><body><p>It  rained\nall night.</p></body></html>`;
  const reading = await readArticle({ name: 'a.html', bytes: new TextEncoder().encode(page) });
  expect(reading).toMatchObject({
    article: { title: 'The flood', author: 'Ann Lee', statements: [{ text: 'It rained all night.' }] },
  });
});

it('a report as PDF, with a table of contents, lists, and lines that run along', async () => {
  const contents = [
    'Naming . . . . . . 3',
    'Naming ........ 1234',
    'Naming .  .  .  .  .  .  . xii',
    'Naming ......',
  ].map((text, index): Writing => ({ text, y: 600 - 14 * index }));
  const text = (page: number): Writing[] => [
    { text: `It rained in the valley of river number ${'ABCDEFG'[page]}, and the people`, y: 500 },
    { text: `of town ${'ABCDEFG'[page]} stood and looked at it for a long time.`, y: 488 },
    { text: `\u0095 Shut gate ${'ABCDEFG'[page]}`, y: 460 },
    { text: `\u0095Call guard ${'ABCDEFG'[page]}`, y: 448 },
  ];
  const pages = [0, 1, 2, 3, 4, 5].map((page): Writing[] => [
    { text: `Flood report, page ${page + 8} of 20`, y: 760, size: 8 },
    ...(page === 0 ? [{ text: 'The great flood', y: 720, size: 20.1 }, ...contents] : []),
    ...(page === 3 ? [{ text: 'What comes', y: 640, size: 20 }] : []),
    ...text(page),
    { text: ['1', 'Page 2', '- 3 -', 'iv', '5', '1234'][page] ?? '', y: 40, size: 8 },
  ]);
  const section = (first: number) =>
    [0, 1, 2].flatMap((offset) => {
      const letter = 'ABCDEFG'[first + offset];
      return [
        `It rained in the valley of river number ${letter}, and the people of town ${letter} stood and looked at it for a long time.`,
        `Shut gate ${letter}`,
        `Call guard ${letter}`,
      ];
    });
  expect(await outline('a.pdf', writtenPdf(pages))).toEqual([
    [null, ...section(0)],
    ['What comes', ...section(3)],
  ]);
});

it('a text as Markdown, with everything that it marks', async () => {
  const text = `# The flood

**7**

[–](u) **It rained.** [All](u) night.

- [x] Shut [x] gate 1.
- **Call** the [guard](g).

| Name | Age |
|---|---|
| *Ann*<br>Lee | 12 |

> It fell.[^a]

![The *old* pier](p.png)

<div>Open <b>gate</b> 2.</div>

## The night

It was dark.

[^a]: By a metre.
`;
  expect(await outline('a.md', text)).toEqual([
    [
      '7',
      '– It rained.',
      'All night.',
      'Shut [x] gate 1.',
      'Call the guard.',
      'Name\tAge',
      'Ann Lee\t12',
      'It fell.',
      'The old pier',
      'Open gate 2.',
      'By a metre.',
    ],
    ['The night', 'It was dark.'],
  ]);
});
