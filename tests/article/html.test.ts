import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';

async function read(page: string | Uint8Array) {
  const reading = await readArticle({
    name: 'a.html',
    bytes: typeof page === 'string' ? new TextEncoder().encode(page) : page,
  });
  if (!reading.ok) throw new Error(reading.problem);
  return reading.article;
}

const BODIES: Readonly<Record<string, readonly [string, (string | null)[][]]>> = {
  'text across tags and lines': [
    '<p>A <b>bold</b>\n  <i>and</i> <a href="/x">linked</a> word&nbsp;&amp; more.<br>Next line.</p>',
    [[null, 'A bold and linked word & more.', 'Next line.']],
  ],
  'paragraphs made of breaks': [
    '<div>One is here.<br><br>Two is here,<br>and goes on.</div>',
    [[null, 'One is here.', 'Two is here, and goes on.']],
  ],
  'paragraphs that nobody closed': [
    '<p>One.<p>Two.<ul><li>Three.<li>Four.</ul>',
    [[null, 'One.', 'Two.', 'Three.', 'Four.']],
  ],
  'headings, lists, captions and quotations apart': [
    '<p>One.</p><h2>A</h2><ul><li>Two.</li><li><p>Three.</p><p>Four.</p></li></ul><figure><img src="x" alt="y"><figcaption>Five.</figcaption></figure><blockquote>Six.<footer>Seven</footer></blockquote><dl><dt>Eight</dt><dd>Nine.</dd></dl>',
    [
      [null, 'One.'],
      ['A', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven', 'Eight', 'Nine.'],
    ],
  ],
  'a table of data, and one that lays out the page': [
    '<table><tr><th>Name</th><th>Age</th></tr><tr><td>Ann</td><td>12</td></tr></table><table><tr><td><p>One is here.</p></td><td><p>Two is here.</p></td></tr></table>',
    [[null, 'Name\tAge', 'Ann\t12', 'One is here.', 'Two is here.']],
  ],
  'what nobody sees': [
    '<p>One.<script>x()</script><style>p{}</style><span hidden>Two.</span><span style="display:none">Three.</span><span class="sr-only">Four.</span></p><noscript>Five.</noscript><template>Six.</template><!-- Seven. --><button>Eight</button>',
    [[null, 'One.']],
  ],
  'soft hyphens and zero-width spaces': [
    '<p>The par\u00adlia\u00adment met at the \u200briver.</p>',
    [[null, 'The parliament met at the river.']],
  ],
  'preformatted text': ['<p>One.</p><pre>  a = 1\n\n  b = 2</pre>', [[null, 'One.', 'a = 1', 'b = 2']]],
  'marks of footnotes and buttons of headings': [
    '<p>One.<sup><a href="#n1">[1]</a></sup> H<sub>2</sub>O is x<sup>2</sup>.</p><h2>Part <a href="#part">¶</a></h2><p>Two.</p>',
    [
      [null, 'One.', 'H2O is x2.'],
      ['Part', 'Two.'],
    ],
  ],
  'what is nested in links': [
    '<p>One is here.</p><a href="/x"><h3>Another story</h3><p>Its teaser</p></a><p>Two is here.</p>',
    [[null, 'One is here.', 'Two is here.']],
  ],
};

describe('HTML', () => {
  it.each(Object.entries(BODIES))('%s', async (_, [body, expected]) => {
    const { sections, statements } = await read(
      `<!doctype html><html lang="en"><head><title>T</title></head><body><h1>T</h1>${body}</body></html>`,
    );
    expect(
      sections.map(({ heading, from, to }) => [
        heading,
        ...statements.slice(from, to).map(({ text }) => text),
      ]),
    ).toEqual(expected);
  });

  const body = '<body><p>The river rose by two metres on Monday night.</p></body>';
  it.each([
    ['<title>A title</title>', { title: 'A title', url: null, author: null, date: null }],
    ['<title>A title | The Paper</title><meta property="og:title" content="A title">', { title: 'A title' }],
    [
      '<link rel="canonical" href="https://example.org/a"><meta property="og:url" content="https://example.org/b">',
      { url: 'https://example.org/a' },
    ],
    ['<meta property="og:url" content="https://example.org/b">', { url: 'https://example.org/b' }],
    ['<link rel="canonical" href="javascript:alert(1)">', { url: null }],
    [
      '<meta name="author" content=" Ann  Lee "><meta property="article:published_time" content="2024-03-01">',
      { author: 'Ann Lee', date: '2024-03-01' },
    ],
    [
      '<script type="application/ld+json">{"@type":["NewsArticle"],"headline":"From data","author":{"name":"Bo Ek"},"datePublished":"2024"}</script>',
      { title: 'From data', author: 'Bo Ek', date: '2024' },
    ],
    [
      '<script type="application/ld+json">{broken</script><script type="application/ld+json">[{"@type":"BlogPosting","headline":"Second"}]</script>',
      { title: 'Second' },
    ],
    [
      '<script type="application/ld+json">{"@type":"Article","headline":{"a":1},"author":[1,null,"Ann"]}</script><title>T</title>',
      { title: 'T', author: 'Ann' },
    ],
  ])('takes from the head %s', async (head, expected) => {
    expect(await read(`<html lang="en-GB"><head>${head}</head>${body}</html>`)).toMatchObject({
      ...expected,
      language: 'en-GB',
    });
  });

  it('is decoded as it declares, where it is not UTF-8', async () => {
    const page =
      '<html><head><meta charset="windows-1251"><title>T</title></head><body><p>Caf\u00e9.</p></body></html>';
    const bytes = Uint8Array.from(page, (character) => character.charCodeAt(0));
    expect((await read(bytes)).statements.map(({ text }) => text)).toEqual(['Cafй.']);
  });

  it.each([
    ['no body', '<title>T</title><p>One is here.'],
    ['text alone', 'One is here.'],
    ['a page in a page', '<html><body><html><body><p>One is here.</p></body></html></body></html>'],
    ['an empty frame', '<p>One is here.</p><iframe src="x"></iframe>'],
    ['a broken tag at the end', '<p>One is here.</p><di'],
    ['attributes without end', `<p ${'a=b '.repeat(20_000)}>One is here.</p>`],
    ['comments without end', `<p>One is here.</p>${'<!--'.repeat(20_000)}`],
  ])('is read with %s', async (_, page) => {
    expect((await read(page)).statements.map(({ text }) => text)).toEqual(['One is here.']);
  });
});
