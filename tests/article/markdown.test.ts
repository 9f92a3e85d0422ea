import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';

async function read(text: string) {
  const reading = await readArticle({ name: 'a.md', bytes: new TextEncoder().encode(text) });
  if (!reading.ok) throw new Error(reading.problem);
  return reading;
}

async function outline(text: string): Promise<(string | null)[][]> {
  const { sections, statements } = (await read(text)).article;
  return sections.map(({ heading, from, to }) => [
    heading,
    ...statements.slice(from, to).map((each) => each.text),
  ]);
}

const CASES: Readonly<Record<string, readonly [string, (string | null)[][]]>> = {
  'marks within sentences': [
    '# T\n\nA **bold** _and_ `code` ~~old~~ [link](u) and <b>tag</b> &amp; \\*star\\*. More\nis here.',
    [[null, 'A bold and code old link and tag & *star*.', 'More is here.']],
  ],
  'links by reference and by themselves': [
    '# T\n\nSee [the map][m] or <https://example.org>.\n\n[m]: https://example.org/m',
    [[null, 'See the map or https://example.org.']],
  ],
  'lists within lists': [
    '# T\n\n- One is here.\n  - Two is here. Three too.\n\n    Four is here.\n- Five is here.',
    [[null, 'One is here.', 'Two is here.', 'Three too.', 'Four is here.', 'Five is here.']],
  ],
  'a numbered list and check boxes': [
    '# T\n\n1. One.\n2. Two.\n\n- [ ] Three.\n- [x] Four.',
    [[null, 'One.', 'Two.', 'Three.', 'Four.']],
  ],
  'a table, row by row': [
    '# T\n\n| Name | Age |\n|---|---|\n| Ann | 12 |\n| **Bo** | |',
    [[null, 'Name\tAge', 'Ann\t12', 'Bo']],
  ],
  'quotations, also within quotations': [
    '# T\n\n> One is here.\n>\n> > Two is here.\n\nThree.',
    [[null, 'One is here.', 'Two is here.', 'Three.']],
  ],
  'code, line by line': [
    '# T\n\n```js\nlet a = 1;\n\n  go(a);\n```\n\n    indented',
    [[null, 'let a = 1;', 'go(a);', 'indented']],
  ],
  'hard breaks': [
    '# T\n\nRoses are red,  \nviolets are blue.\\\nSugar is sweet.<br>And so on.',
    [[null, 'Roses are red, violets are blue.', 'Sugar is sweet.', 'And so on.']],
  ],
  'an image by itself, and one within text': [
    '# T\n\n![The old pier](p.png)\n\nSee ![x](y.png) here.',
    [[null, 'The old pier', 'See here.']],
  ],
  'HTML as text': [
    '# T\n\n<div class="note">\n<p>One is here.</p><ul><li>Two is here.</li></ul>\n<script>alert(1)</script>\n</div>\n\n<!-- Three. -->\n\n<details>\n\nFour is here.\n\n</details>',
    [[null, 'One is here.', 'Two is here.', 'Four is here.']],
  ],
  'footnotes in the section that refers to them': [
    '# T\n\n## A\n\nOne.[^1] Two.[^b]\n\n## B\n\nThree.\n\n[^1]: Note one, see[^c].\n[^b]: Note two.\n[^c]: Note three.\n[^d]: Nobody refers to this.',
    [
      ['A', 'One.', 'Two.', 'Note one, see.', 'Note two.', 'Note three.'],
      ['B', 'Three.'],
    ],
  ],
  'headings of other kinds': [
    'Title\n=====\n\nOne.\n\nA heading\n---------\n\nTwo.\n\n### With `code` and *stress* ###\n\nThree.\n\n**Bold and short**\n\nFour.',
    [
      [null, 'One.'],
      ['A heading', 'Two.'],
      ['With code and stress', 'Three.'],
      ['Bold and short', 'Four.'],
    ],
  ],
  'a heading above deeper ones': [
    '# T\n\n## A\n\n### B\n\nOne.\n\n## C\n\nTwo.',
    [
      ['B', 'One.'],
      ['C', 'Two.'],
    ],
  ],
  'headings in lists and quotations head nothing': [
    '# T\n\n## A\n\n> ## Quoted\n>\n> One.\n\n- # Listed\n\nTwo.',
    [['A', 'Quoted', 'One.', 'Listed', 'Two.']],
  ],
  'a line that only looks like a list': [
    '# T\n\nIt was\n\\- he said \\- late. 2\\. is a number.',
    [[null, 'It was - he said - late.', '2. is a number.']],
  ],
};

describe('Markdown', () => {
  it.each(Object.entries(CASES))('%s', async (_, [text, expected]) => {
    expect(await outline(text)).toEqual(expected);
  });

  it.each([
    ['its front matter', '---\ntitle: Mine\n---\n# Other\n\nOne.', 'Mine', ['Other']],
    ['its front matter, and not twice', '---\ntitle: Mine\n---\n# Mine\n\nOne.', 'Mine', [null]],
    ['the first heading', '# Mine\n\nOne.\n\n# Other\n\nTwo.', 'Mine', [null, 'Other']],
    ['the first heading, of any rank', '## Mine\n\nOne.\n\n### Other\n\nTwo.', 'Mine', [null, 'Other']],
    ['the first line', 'Mine\n\nOne is *here*.\n\n## Other\n\nTwo.', 'Mine', [null, 'Other']],
    ['the file, where headings are equals', '## One\n\nOne.\n\n## Two\n\nTwo.', 'A', ['One', 'Two']],
  ])('takes its title from %s', async (_, text, title, headings) => {
    const { article } = await read(text);
    expect([article.title, article.sections.map(({ heading }) => heading)]).toEqual([title, headings]);
  });

  it('says which headings have no text', async () => {
    const { findings } = await read('# T\n\nOne.\n\n## Empty\n\n## Full\n\nTwo.\n\n## Last');
    expect(findings.map(({ kind, text }) => [kind, text])).toEqual([
      ['related-link', 'Empty'],
      ['empty-heading', 'Last'],
    ]);
  });

  it.each([
    ['quotation marks', '>'.repeat(200_000)],
    ['lists', '- '.repeat(100_000)],
    ['brackets', '['.repeat(200_000)],
    ['images', '![]('.repeat(50_000)],
    ['stress', '*a_ '.repeat(50_000)],
    ['tags', '<a '.repeat(60_000)],
    ['rows', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(20_000)}`],
    ['footnotes', `${'[^a]'.repeat(40_000)}\n\n[^a]: b`],
  ])('ends, whatever is nested without end: %s', async (_, mark) => {
    const reading = await readArticle({
      name: 'a.md',
      bytes: new TextEncoder().encode(`# T\n\nOne is here.\n\n${mark} x`),
    });
    expect(reading).toMatchObject({ ok: true, article: { title: 'T' } });
  });
});
