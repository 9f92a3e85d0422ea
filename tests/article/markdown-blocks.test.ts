import { describe, expect, it } from 'vitest';
import { noMetadata } from '../../src/article/block.ts';
import { readMarkdown } from '../../src/article/markdown.ts';

const blocksOf = async (text: string) => (await readMarkdown(text, noMetadata)).blocks;
const shown = async (text: string) => (await blocksOf(text)).map(({ kind, text }) => [kind, text]);

describe('a block of Markdown', () => {
  it.each<[string, string, readonly (readonly [string, string])[]]>([
    ['a paragraph', 'The *river* rose', [['paragraph', 'The river rose']]],
    ['a paragraph of two lines', 'The river\nrose', [['paragraph', 'The river rose']]],
    ['a broken line', 'The river  \nRose', [['paragraph', 'The river\nRose']]],
    ['a line broken by HTML', 'The river<br/>Rose', [['paragraph', 'The river\nRose']]],
    ['a line with other HTML', 'The <b>river</b> <wbr>rose', [['paragraph', 'The river rose']]],
    ['a paragraph in bold', '**The river**', [['label', 'The river']]],
    ['a paragraph in bold but for its marks', '– **The** __river__:', [['label', '– The river:']]],
    ['a paragraph that begins in bold', '**The** river', [['paragraph', 'The river']]],
    ['a paragraph that ends in bold', 'The **river**', [['paragraph', 'The river']]],
    ['a paragraph in bold, with a link', '**The [river](u)**', [['label', 'The river']]],
    ['a paragraph in slanted letters', '*The river*', [['paragraph', 'The river']]],
    ['an item', '- The river', [['item', 'The river']]],
    ['an item in bold', '- **The river**', [['item', 'The river']]],
    [
      'an item that is done',
      '- [x] Shut it\n- [X] Shut it\n- [ ] Open it',
      [
        ['item', 'Shut it'],
        ['item', 'Shut it'],
        ['item', 'Open it'],
      ],
    ],
    ['an item with brackets later on', '- Shut [x] it', [['item', 'Shut [x] it']]],
    ['brackets that begin a paragraph', '[x] Shut *it*', [['paragraph', '[x] Shut it']]],
    ['a numbered item', '3. The river', [['item', 'The river']]],
    ['a quotation', '> The river', [['quotation', 'The river']]],
    ['a quotation in bold', '> **The river**', [['quotation', 'The river']]],
    [
      'an item in a quotation, and what follows in either',
      '> - One\n>\n> Two\n\nThree',
      [
        ['item', 'One'],
        ['quotation', 'Two'],
        ['paragraph', 'Three'],
      ],
    ],
    [
      'a quotation in an item',
      '- One\n\n  > Two\n\n  Three\n\nFour',
      [
        ['item', 'One'],
        ['quotation', 'Two'],
        ['item', 'Three'],
        ['paragraph', 'Four'],
      ],
    ],
    ['a picture by itself', '![ The river ](r.png)', [['caption', 'The river']]],
    [
      'a picture whose words are marked',
      '![The *old* [river](u) `a`](r.png)',
      [['caption', 'The old river a']],
    ],
    ['a picture without words', '# T\n\n![](r.png)', [['heading', 'T']]],
    ['a picture with words beside it', '![The river](r.png) rose', [['paragraph', 'rose']]],
    ['two pictures', '# T\n\n![The river](r.png)![The mill](m.png)', [['heading', 'T']]],
    ['a picture in an item', '- ![The river](r.png)', [['caption', 'The river']]],
    ['code', '```\nlet a;\n  b;\n```', [['code', 'let a;\n  b;']]],
    [
      'code by indentation',
      '# T\n\n    let a;',
      [
        ['heading', 'T'],
        ['code', '    let a;'.trim()],
      ],
    ],
    ['code within a line', 'Type `a  b` here', [['paragraph', 'Type a b here']]],
    [
      'rows of a table',
      '| A | B |\n|---|---|\n| *c*   d |  |\n|  | e |',
      [
        ['row', 'A\tB'],
        ['row', 'c d'],
        ['row', 'e'],
      ],
    ],
    [
      'a rule, which is none',
      '# T\n\n---\n\nOne',
      [
        ['heading', 'T'],
        ['paragraph', 'One'],
      ],
    ],
    [
      'HTML',
      '<p>One</p>\n<ul><li>Two</li></ul>',
      [
        ['paragraph', 'One'],
        ['item', 'Two'],
      ],
    ],
    ['HTML in capitals', '<P>One</P>', [['paragraph', 'One']]],
    ['a comment, which is none', '# T\n\n<!-- One -->', [['heading', 'T']]],
    ['the end of an element, which is none', '# T\n\n</div>', [['heading', 'T']]],
    [
      'a heading in a list',
      '# T\n\n- # One',
      [
        ['heading', 'T'],
        ['item', 'One'],
      ],
    ],
    [
      'a heading in a quotation',
      '# T\n\n> ## One',
      [
        ['heading', 'T'],
        ['quotation', 'One'],
      ],
    ],
  ])('is %s', async (_, text, expected) => {
    expect(await shown(text)).toEqual(expected);
  });

  it.each([
    ['# One', 1],
    ['###### One', 6],
    ['One\n===', 1],
    ['One\n---', 2],
    ['## One ##', 2],
  ])('is a heading of a rank: %j', async (text, depth) => {
    expect(await blocksOf(text)).toMatchObject([{ kind: 'heading', text: 'One', depth }]);
    expect(await blocksOf(`${text}\n\nTwo`)).toMatchObject([{ depth }, { kind: 'paragraph', depth: 0 }]);
  });

  it.each<[string, string, boolean]>([
    ['one link', '[The river](u)', true],
    ['two links and a bar', '[The](u) | [river](v)', true],
    ['a link with stress', '[The **river**](u)', true],
    ['an address', '<https://example.org>', true],
    ['a link within a text', 'The [river](u) rose', false],
    ['a link before a text', '[The river](u) rose', false],
    ['a number beside a link', '[The river](u) 7', false],
    ['text alone', 'The *river*', false],
    ['an item that is a link, put there by its writer', '- [The river](u)', false],
    ['a heading that is a link', '# [The river](u)', true],
    ['a picture', '![The river](u)', false],
  ])('leads elsewhere or not: %s', async (_, text, linked) => {
    expect((await blocksOf(text)).map((block) => block.linked)).toEqual([linked]);
  });

  it('in links is not what leads elsewhere, if there is no word in it', async () => {
    expect(await blocksOf('# T\n\n[–](u)')).toMatchObject([
      { kind: 'heading' },
      { text: '–', linked: false },
    ]);
  });
});

describe('footnotes', () => {
  it('come at the end of the section that refers to them, each once', async () => {
    expect(
      await shown(
        '# T\n\nOne.[^a]\n\n## A\n\nTwo.[^b] Three.[^a]\n\n## B\n\nFour.\n\n[^a]: Note *one*.\n[^b]: Note two.\n\n    More of it.\n',
      ),
    ).toEqual([
      ['heading', 'T'],
      ['paragraph', 'One.'],
      ['footnote', 'Note one.'],
      ['heading', 'A'],
      ['paragraph', 'Two. Three.'],
      ['footnote', 'Note two.'],
      ['footnote', 'More of it.'],
      ['heading', 'B'],
      ['paragraph', 'Four.'],
    ]);
  });

  it('that footnotes refer to come behind these', async () => {
    expect(
      await shown('One.[^a] Two.[^c]\n\n[^a]: Note one.[^b]\n[^b]: Note two.[^a]\n[^c]: Note three.'),
    ).toEqual([
      ['paragraph', 'One. Two.'],
      ['footnote', 'Note one.'],
      ['footnote', 'Note three.'],
      ['footnote', 'Note two.'],
    ]);
  });

  it('may stand in the line, and hold a list', async () => {
    expect(await shown('One.^[Note *one*.]\n\nTwo.[^a]\n\n[^a]: - Note two.')).toEqual([
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
      ['footnote', 'Note one.'],
      ['item', 'Note two.'],
    ]);
  });

  it('are no footnotes where nothing refers to them', async () => {
    expect(await shown('# T\n\nOne.\n\n[^a]: Note one.')).toEqual([
      ['heading', 'T'],
      ['paragraph', 'One.'],
    ]);
  });
});

describe('a text without any mark of Markdown', () => {
  const kinds = async (text: string, metadata = null as typeof noMetadata | null) =>
    (await readMarkdown(text, metadata)).blocks.map(({ kind }) => kind);

  it('is read as plain text, where a line may be a heading', async () => {
    expect(await kinds('The night\n\nIt rained.\nIt fell.')).toEqual(['line', 'line', 'line']);
    expect(await kinds('')).toEqual([]);
  });

  it.each([
    ['stress', 'The *night*\n\nIt rained.'],
    ['a link', 'The [night](u)\n\nIt rained.'],
    ['an escape', 'The \\*night\n\nIt rained.'],
    ['an entity', 'The &amp; night\n\nIt rained.'],
    ['a rule', 'The night\n\n***\n\nIt rained.'],
  ])('is not one with %s', async (_, text) => {
    expect(await kinds(text)).toEqual(['paragraph', 'paragraph']);
  });

  it('is not one that a list or a quotation makes Markdown', async () => {
    expect(await kinds('The night\n\n- It rained.')).toEqual(['paragraph', 'item']);
    expect(await kinds('The night\n\n> It rained.')).toEqual(['paragraph', 'quotation']);
  });

  it('is not one with front matter, which says that it is Markdown', async () => {
    const page = await readMarkdown('The night\n\nIt rained.', { ...noMetadata, title: 'The flood' });
    expect(page).toMatchObject({ metadata: { title: 'The flood' }, fromWeb: false, findings: [] });
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('and with marks that hold nothing is plain text all the same', async () => {
    for (const text of ['- \n- ', '>', '> - ', '1. \n'])
      expect((await readMarkdown(text, { ...noMetadata, title: 'T' })).source).toBe(text);
    expect((await readMarkdown('', { ...noMetadata, title: 'T' })).metadata.title).toBe('T');
  });
});
