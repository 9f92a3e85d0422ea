import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { DomDocument } from '../../src/article/dom.ts';
import { removeAsides } from '../../src/article/html-asides.ts';
import { fragmentBlocks } from '../../src/article/html-blocks.ts';
import { cleanRoot } from '../../src/article/html-root.ts';

const shown = (html: string) => fragmentBlocks(html).map(({ kind, text }) => [kind, text.trim()]);
const texts = (html: string) => fragmentBlocks(html).map(({ text }) => text.trim());

describe('an element', () => {
  it('is the same with its tags and attributes in capitals', () => {
    expect(
      shown('<DIV><P HIDDEN>A</P><P Style="DISPLAY:NONE">B</P><P CLASS="sr-only">C</P><P>It rose.</P></DIV>'),
    ).toEqual([['paragraph', 'It rose.']]);
    expect(shown('<BLOCKQUOTE>It rose<A HREF="#note-1"><SUP>1</SUP></A>.</BLOCKQUOTE>')).toEqual([
      ['quotation', 'It rose.'],
    ]);
    expect(shown('<P HIDDEN hidden>A</P><P>HIDDEN CLASS="sr-only"</P>')).toEqual([
      ['paragraph', 'HIDDEN CLASS="sr-only"'],
    ]);
  });

  it('without words makes no block', () => {
    expect(fragmentBlocks('')).toEqual([]);
    expect(fragmentBlocks('<p> </p><p>* * *</p><h2>–</h2>')).toEqual([]);
    expect(texts('<p>7</p>')).toEqual(['7']);
  });

  it.each(
    'address article aside blockquote center details dir div dl fieldset figure footer form header hgroup main menu ol p search section summary ul'.split(
      ' ',
    ),
  )('that stands by itself parts the text: %s', (name) => {
    expect(texts(`The river<${name}>rose</${name}>at noon`)).toEqual(['The river', 'rose', 'at noon']);
  });

  it.each('a abbr b cite code em i mark q s small span strong sub sup time u'.split(' '))(
    'within a line does not: %s',
    (name) => {
      expect(texts(`The ri<${name}>ver</${name}> rose`)).toEqual(['The river rose']);
    },
  );

  it.each(
    'audio button canvas datalist dialog iframe math meter nav noscript object progress script select style svg template textarea video'.split(
      ' ',
    ),
  )('that is no text is not shown: %s', (name) => {
    expect(texts(`<p>The river <${name}>rose fast</${name}> fell</p>`).join(' ').replace(/\s+/g, ' ')).toBe(
      'The river fell',
    );
  });

  it.each([
    ['hidden', false],
    ['style="display:none"', false],
    ['style="color: red; display : none"', false],
    ['style="DISPLAY:NONE"', false],
    ['style="visibility:hidden"', false],
    ['style="visibility : hidden"', false],
    ['style="display: block"', true],
    ['style="color: red"', true],
    ['class="sr-only"', false],
    ['class="note sr-only small"', false],
    ['class="screen-reader-text"', false],
    ['class="visually-hidden"', false],
    ['class="visuallyhidden"', false],
    ['class="off-screen"', false],
    ['class="offscreen"', false],
    ['class="not-sr-only"', true],
    ['class="sr-only-focusable"', true],
    ['class="note"', true],
  ])('with %s is seen: %s', (attribute, seen) => {
    expect(texts(`<p>The river rose.</p><p ${attribute}>It fell.</p>`)).toHaveLength(seen ? 2 : 1);
  });
});

describe('a block of a page', () => {
  it.each<[string, string, string]>([
    ['paragraph', '<p>The river</p>', 'paragraph'],
    ['paragraph that begins in bold', '<p><b>The</b> river</p>', 'paragraph'],
    ['paragraph that ends in bold', '<p>The <b>river</b></p>', 'paragraph'],
    ['paragraph all in bold', '<p><b>The river</b></p>', 'label'],
    ['paragraph all in strong letters', '<p><strong>The river</strong></p>', 'label'],
    ['paragraph in bold but for its marks', '<p>– <b>The</b> <strong>river</strong>:</p>', 'label'],
    ['paragraph with slanted letters within bold ones', '<p><b><i>The</i> river</b></p>', 'label'],
    ['paragraph in slanted letters', '<p><i>The river</i></p>', 'paragraph'],
    ['item in bold', '<li><b>The river</b></li>', 'item'],
    ['item', '<ul><li>The river</li></ul>', 'item'],
    ['term', '<dl><dt>The river</dt></dl>', 'item'],
    ['definition', '<dl><dd>The river</dd></dl>', 'item'],
    ['quotation', '<blockquote>The river</blockquote>', 'quotation'],
    ['paragraph of a quotation', '<blockquote><p>The river</p></blockquote>', 'quotation'],
    ['paragraph of a quotation’s foot', '<blockquote><footer>The river</footer></blockquote>', 'quotation'],
    ['caption', '<figure><figcaption>The river</figcaption></figure>', 'caption'],
    ['heading', '<h1>The river</h1>', 'heading'],
    ['heading of the lowest rank', '<h6>The river</h6>', 'heading'],
    ['heading group, which is none by itself', '<hgroup>The river</hgroup>', 'paragraph'],
    ['row', '<table><tr><td>The river</td></tr></table>', 'row'],
    ['preformatted text', '<pre>The river</pre>', 'code'],
  ])('of a %s', (_, html, kind) => {
    expect(shown(html)).toEqual([
      [kind, kind === 'label' ? expect.stringMatching(/The river/) : 'The river'],
    ]);
  });

  it.each([1, 2, 3, 4, 5, 6])('has the rank of its heading: %d', (rank) => {
    expect(fragmentBlocks(`<h${rank}>The <b>river</b></h${rank}><p>It rose.</p>`)).toMatchObject([
      { kind: 'heading', depth: rank },
      { kind: 'paragraph', depth: 0 },
    ]);
    expect(fragmentBlocks(`<h${rank}><div>The river</div></h${rank}>`)).toMatchObject([
      { kind: 'heading', depth: rank },
    ]);
  });

  it('breaks its line where the page does, and not where its source does', () => {
    expect(texts('<p>The\n  river<br>rose</p>')).toEqual(['The river\nrose']);
  });

  it.each<[string, string, boolean]>([
    ['one link', '<p><a href="/x">The river</a></p>', true],
    ['two links and a bar', '<p><a href="/x">The</a> | <a href="/y">river</a></p>', true],
    ['a link with stress in it', '<p><a href="/x">The <b>river</b></a></p>', true],
    ['a link, of which a fifth stands outside', '<p><a href="/x">riverbed</a> ab</p>', true],
    ['a link, of which more stands outside', '<p><a href="/x">riverbed</a> abc</p>', false],
    ['a link within a text', '<p>The <a href="/x">river</a> rose</p>', false],
    ['text alone', '<p>The river</p>', false],
    ['stress alone', '<p><b>The river</b></p>', false],
    ['a link to a place on the page', '<p><a href="#x">The river</a></p>', true],
    ['a heading that is a link', '<h2><a href="/x">The river</a></h2>', true],
    ['a heading that is a link to a page’s place', '<h2><a href="/x#y">The river</a></h2>', true],
    ['a heading that links to itself', '<h2><a href="#x">The river</a></h2>', false],
    ['a heading that links to itself after a blank', '<h2><a href=" #x">The river</a></h2>', false],
    ['a heading that is a link to nothing', '<h2><a>The river</a></h2>', true],
    ['a block within a link', '<a href="/x"><div>The river</div></a>', true],
  ])('leads elsewhere or not: %s', (_, html, linked) => {
    expect(fragmentBlocks(html).map((block) => block.linked)).toEqual([linked]);
  });

  it('that is a link does not make the next one a link', () => {
    expect(fragmentBlocks('<p><a href="/x"><b>The river</b></a></p><p>It rose.</p>')).toMatchObject([
      { kind: 'label', linked: true },
      { kind: 'paragraph', linked: false },
    ]);
  });

  it.each([
    ['History [edit]', 'History'],
    ['History [ edit | edit source ]', 'History'],
    ['History[edit]', 'History'],
    ['History [EDIT] ', 'History'],
    ['Geschichte [Bearbeiten]', 'Geschichte'],
    ['Histoire [modifier]', 'Histoire'],
    ['История [править | править код]', 'История'],
    ['History [edit] ¶', 'History'],
    ['History ¶', 'History'],
    ['History §', 'History'],
    ['History 🔗', 'History'],
    ['History #', 'History'],
    ['Why we left C#', 'Why we left C#'],
    ['Why we left C#<a href="#why"> # </a>', 'Why we left C#'],
    ['The [edit] war', 'The [edit] war'],
    ['History [edited] of it', 'History [edited] of it'],
    ['History [part 2]', 'History [part 2]'],
    ['§ 5 of the law', '§ 5 of the law'],
  ])('is a heading without its buttons: %s', (heading, expected) => {
    expect(texts(`<h2>${heading}</h2>`)).toEqual([expected]);
    expect(texts(`<p>${heading}</p>`)).toEqual([heading.replace(/<a.*/, '').trim()]);
  });

  it.each<[string, boolean]>([
    ['<sup><a href="#n1">[1]</a></sup>', false],
    ['<sup> <a href="#n1"> [123] </a> </sup>', false],
    ['<sup>[<a href="#n1">1</a>]</sup>', false],
    ['<sup>[<a href="/x">1</a>]</sup>', true],
    ['<a href="#n1">12</a>', false],
    ['<a href="/page#n1">[a]</a>', false],
    ['<a href="#n1">*</a>', false],
    ['<sup><a href="#n1">†</a></sup>', false],
    ['<a href="#r1">^</a>', false],
    ['<a href="#r1">↩\ufe0e</a>', false],
    ['<a href="#r1">↑</a>', false],
    ['<sup>2</sup>', true],
    ['<a href="/x">2</a>', true],
    ['<a>2</a>', true],
    ['<a href="#n1">[1234]</a>', true],
    ['<a href="#n1">see</a>', true],
    ['<a href="#n1">see 2</a>', true],
    ['<a href="#n1">2 more</a>', true],
    ['<a href="#n1">A</a>', true],
    ['<span><a href="/x">2</a></span>', true],
    ['<b>2</b>', true],
  ])('has in it a footnote’s mark, or something that is read: %s: %s', (html, read) => {
    const [text = ''] = texts(`<p>The river rose${html}</p>`);
    expect(text !== 'The river rose').toBe(read);
  });
});

describe('a table', () => {
  const row = (cells: string) => shown(`<table><tr>${cells}</tr></table>`);

  it('has its cells parted by tabs, white space and empty cells aside', () => {
    expect(row('<th> The\n river </th><td></td><td> </td><td>rose  fast</td>')).toEqual([
      ['row', 'The river\trose fast'],
    ]);
  });

  it.each(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'])(
    'that holds an element %s lays out the page',
    (name) => {
      expect(texts(`<table><tr><td><${name}>One</${name}></td><td>Two</td></tr></table>`)).toEqual([
        'One',
        'Two',
      ]);
    },
  );

  it('that holds lists, tables or broken lines lays out the page', () => {
    expect(row('<td><ul><li>One</li></ul></td><td>Two</td>').map(([, text]) => text)).toEqual(['One', 'Two']);
    expect(row('<td><ol><li>One</li></ol></td><td>Two</td>').map(([, text]) => text)).toEqual(['One', 'Two']);
    expect(row('<td>One<br>more</td><td>Two</td>').map(([, text]) => text)).toEqual(['One\nmore', 'Two']);
    expect(row('<td><table><tr><td>One</td></tr></table></td><td>Two</td>').map(([kind]) => kind)).toEqual([
      'row',
      'paragraph',
    ]);
  });
});

describe('a piece of HTML', () => {
  it('that is nested too deep stays as it is written', () => {
    const deep = `${'<div>'.repeat(600)}The river`;
    expect(fragmentBlocks(deep)).toEqual([{ kind: 'code', text: deep }]);
  });
});

const documentOf = (body: string): DomDocument =>
  (
    parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`) as unknown as {
      document: DomDocument;
    }
  ).document;

describe('an aside within an article', () => {
  const left = (html: string) => {
    const article = documentOf(`<article>${html}</article>`).querySelector('article');
    if (article === null) throw new Error('There is one.');
    removeAsides(article);
    return article.textContent?.replace(/[^ab]/g, '').replace(/(.)\1*/g, '$1');
  };
  const TEXT = `<p>${'a'.repeat(75)}</p>`;
  const aside = (attributes: string, length = 25) => `${TEXT}<div ${attributes}>${'b'.repeat(length)}</div>`;

  it.each([
    'class="promo"',
    'class="story-related"',
    'class="Article_Teaser"',
    'class="box  newsletter--signup"',
    'class="share tooltip"',
    'class="footer"',
    'class="outbrain-1"',
    'id="taboola"',
    'id="paywall-box" class="box"',
    'class="rail"',
    'class="promotion"',
  ])('goes by its name: %s', (attributes) => {
    expect(left(aside(attributes))).toBe('a');
  });

  it.each(['class="trail"', 'class="promoted"', 'id="story"', 'class=""', 'title="promo"', ''])(
    'stays without such a name: %s',
    (attributes) => {
      expect(left(aside(attributes))).toBe('ab');
    },
  );

  it('stays where it is more than a quarter of the article', () => {
    expect(left(aside('class="promo"', 25))).toBe('a');
    expect(left(aside('class="promo"', 26))).toBe('ab');
  });

  it('is one of several, each by itself', () => {
    expect(left(`${aside('class="promo"', 10)}<p class="rail">b</p>`)).toBe('a');
  });
});

describe('the element that is the article', () => {
  const root = (body: string) => cleanRoot(documentOf(body))?.localName ?? null;
  const text = (letters: number) => `<p>${'a'.repeat(letters)}</p>`;
  const link = (letters: number) => `<a href="/x">${'a'.repeat(letters)}</a>`;

  it.each<[string, string, string | null]>([
    ['the only article', `<nav>Home</nav><article>${text(50)}</article>`, 'article'],
    ['the only main part', `<nav>Home</nav><main>${text(50)}</main>`, 'main'],
    ['what is called the main part', `<nav>Home</nav><div role="main">${text(50)}</div>`, 'div'],
    [
      'the main part of several articles',
      `<main><article>${text(9)}</article><article>${text(9)}</article></main>`,
      'main',
    ],
    ['the body of a plain page', text(50), 'body'],
    ['the body where there are two main parts', `<main>${text(9)}</main><main>${text(9)}</main>`, 'body'],
    [
      'the main part around an article with a menu',
      `<main>${text(50)}</main><nav>Home</nav><article><form></form></article>`,
      'main',
    ],
    [
      'the article with half of the page’s letters',
      `<article>${text(50)}</article>${text(50)}<nav>Home</nav>`,
      'article',
    ],
    ['none, where the article has less', `<article>${text(50)}</article>${text(51)}<nav>Home</nav>`, null],
    ['the body, where the article has less', `<article>${text(50)}</article>${text(51)}`, 'body'],
    ['what has three tenths in links', `<article>${text(70)}${link(30)}</article><nav>Home</nav>`, 'article'],
    ['none, where more stands in links', `<article>${text(70)}${link(31)}</article><nav>Home</nav>`, null],
    [
      'the article, whatever links stand around it',
      `<article>${text(50)}</article>${link(500)}<nav>Home</nav>`,
      'article',
    ],
    [
      'the article beside a long script',
      `<article>${text(50)}</article><script>${'a'.repeat(500)}</script>`,
      'article',
    ],
    ['an empty page', '', 'body'],
  ])('is %s', (_, body, expected) => {
    expect(root(body)).toBe(expected);
  });

  it.each([
    '<nav></nav>',
    '<aside></aside>',
    '<form></form>',
    '<button></button>',
    '<input>',
    '<select></select>',
    '<iframe></iframe>',
    '<script></script>',
    '<div role="navigation"></div>',
    '<div role="complementary"></div>',
  ])('is not what holds %s', (chrome) => {
    expect(root(text(50) + chrome)).toBeNull();
    expect(root(`${text(50)}<div role="note"></div>`)).toBe('body');
  });
});
