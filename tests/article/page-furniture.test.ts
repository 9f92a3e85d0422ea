import { describe, expect, it } from 'vitest';
import {
  headsClosingMatter,
  headsLinks,
  isFurniture,
  isMenuWord,
  isRelatedLink,
} from '../../src/article/furniture.ts';
import { markAppendices, markFurniture } from '../../src/article/mark-furniture.ts';
import { type LooseBlock, layOut } from '../../src/article/page-builder.ts';

const TEXT = 'The river rose by two metres on Monday night.';

const paragraph = (text: string = TEXT): LooseBlock => ({ kind: 'paragraph', text });
const heading = (text: string, depth = 2): LooseBlock => ({ kind: 'heading', text, depth });
const item = (text: string): LooseBlock => ({ kind: 'item', text });
const link = (block: LooseBlock): LooseBlock => ({ ...block, linked: true });

const marked = (blocks: readonly LooseBlock[]) => markFurniture(layOut(blocks).blocks);

describe('a line of the page', () => {
  it.each(
    [
      ['Jump to navigation', 'Previous article', 'Loading ...', 'Sign in', 'Toggle navigation'],
      [
        'Share',
        'Copy link',
        'Print this page',
        'Share via e-mail',
        '12 comments',
        '1.2K views',
        'No comments yet',
      ],
      [
        'Post a comment',
        'Comments are closed',
        'Join the conversation',
        '7 minute read',
        'Reading time: 4 minutes',
      ],
      [
        'View author archive',
        'See all posts by Ann Lee',
        'Click to tweet',
        '3 of 12',
        'Please enable JavaScript',
      ],
      [
        'Now playing',
        'Advertisement',
        'Sponsored content',
        'Story continues below advertisement',
        'Continue reading',
      ],
      ['Subscribe', 'Sign up for our weekly newsletter', 'Get our best stories in your inbox'],
      [
        'Follow us on Facebook',
        'Follow The Courier on X',
        'Download our free app',
        'This site uses cookies.',
      ],
      ['Privacy policy', '© The Valley Courier', '(c) 2024', 'Copyright 2024 Ann Lee', 'Filed under: rivers'],
      ['This story was originally published by The Courier', 'All content is copyrighted'],
      ['Compartir', 'Publicidad', 'Todos los derechos reservados', 'Compartilhar', 'Voltar ao topo'],
      ['Publicité', 'Retour en haut de la page', 'Condividi su X', 'Pubblicità', 'Nach oben', 'Anzeige'],
      ['Поделиться', 'Реклама', 'Все права защищены', 'शेयर करें', 'विज्ञापन', '分享', '返回顶部'],
    ].flat(),
  )('is furniture: %s', (text) => {
    expect(isFurniture(text)).toBe(true);
    expect(isFurniture(`→ ${text.toUpperCase()} ↑`)).toBe(true);
  });

  it('may have its words on several lines', () => {
    expect(isFurniture('Back\n  to   top')).toBe(true);
  });

  it.each([
    'Get the best of our newsletter every Friday.',
    'Follow Ann Lee on Mastodon.',
    'She can be reached at ann@example.org.',
    'If you liked this story, tell a friend.',
    'Do you have a story for us? Write to the desk.',
    'This post may contain affiliate links.',
    'How to cite: Lee, A. (2024).',
  ])('is a notice, though it is a sentence: %s', (text) => {
    expect(isFurniture(text)).toBe(true);
    expect(isFurniture(text.padEnd(260, '.'))).toBe(true);
    expect(isFurniture(text.padEnd(261, '.'))).toBe(false);
  });

  it('is no button any more where it is very long', () => {
    expect(isFurniture(`Back to top${'!'.repeat(489)}`)).toBe(true);
    expect(isFurniture(`Back to top${'!'.repeat(490)}`)).toBe(false);
    expect(isMenuWord(`Home${'!'.repeat(496)}`)).toBe(true);
    expect(isMenuWord(`Home${'!'.repeat(497)}`)).toBe(false);
    expect(isRelatedLink(`See also${'!'.repeat(492)}`)).toBe(true);
    expect(isRelatedLink(`See also${'!'.repeat(493)}`)).toBe(false);
    expect(headsLinks(`See also${'!'.repeat(492)}`)).toBe(true);
    expect(headsLinks(`See also${'!'.repeat(493)}`)).toBe(false);
    expect(headsClosingMatter(`About the author${'!'.repeat(484)}`, false)).toBe(true);
    expect(headsClosingMatter(`About the author${'!'.repeat(485)}`, false)).toBe(false);
  });

  it.each(['Home', 'POLITICS', 'About us', 'Print', 'Inicio', 'Главная', 'टिप्पणियाँ', '评论'])(
    'is a word of a menu, and no furniture by itself: %s',
    (text) => {
      expect(isMenuWord(text)).toBe(true);
      expect(isMenuWord(`${text} Elwin`)).toBe(false);
      expect(isFurniture(text)).toBe(false);
    },
  );

  it.each([
    'Read more',
    'Must watch: the flood from above',
    'Related: The flood from above',
    'You might also like',
    'Latest news',
    'Full story',
    'Te puede interesar: la crecida',
    'Leia também: a cheia',
    'À lire aussi : la crue',
    'Leggi anche: la piena',
    'Mehr zum Thema: Hochwasser',
    'По теме: паводок',
    'और पढ़ें',
    '相关阅读：洪水',
  ])('leads to another article: %s', (text) => {
    expect(isRelatedLink(text)).toBe(true);
    expect(isRelatedLink(`Nobody said ${text}`)).toBe(false);
  });

  it('heads links or what closes the page', () => {
    expect(headsLinks('Most read')).toBe(true);
    expect(headsLinks('What we read')).toBe(false);
    expect(headsClosingMatter('About the author', false)).toBe(true);
    expect(headsClosingMatter('About the river', true)).toBe(false);
    expect(headsClosingMatter('Comments', true)).toBe(true);
    expect(headsClosingMatter('Comments', false)).toBe(false);
    expect(headsClosingMatter('Questions', true)).toBe(false);
  });
});

describe('of the blocks of a page are left out', () => {
  it.each<[string, readonly LooseBlock[], readonly (string | null)[]]>([
    ['none of no blocks', [], []],
    ['none of the text', [paragraph(), paragraph('It fell on Tuesday.')], [null, null]],
    ['a line without words', [paragraph(), paragraph('* * *')], [null, 'furniture']],
    ['a number is a word', [paragraph('1984')], [null]],
    [
      'furniture, leads and credits',
      [paragraph('Advertisement'), paragraph('See also'), paragraph('Photo: Ann Lee'), paragraph()],
      ['furniture', 'related-link', 'credit', null],
    ],
    [
      'a link by itself that is no sentence',
      [paragraph(), link(paragraph('Storm ahead')), link({ kind: 'label', text: 'Dam holds' })],
      [null, 'related-link', 'related-link'],
    ],
    ['not a link that is a sentence', [paragraph(), link(paragraph('The dam holds.'))], [null, null]],
    ['not one item that is a link', [paragraph(), link(item('Storm ahead'))], [null, null]],
    ['not a quotation that is a link', [link({ kind: 'quotation', text: 'We hold on' })], [null]],
    [
      'an address by itself',
      [
        paragraph('https://example.org/a'),
        paragraph('http://example.org/a'),
        { kind: 'line', text: 'www.example.org' },
        { kind: 'item', text: 'www.example.org' },
        paragraph('See https://example.org/a'),
        paragraph('https://example.org/a has it'),
      ],
      ['related-link', 'related-link', 'related-link', null, null, null],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(marked(blocks)).toEqual(expected);
  });

  it.each<[string, readonly LooseBlock[], readonly (string | null)[]]>([
    [
      'of links alone, of two items or more',
      [paragraph(), link(item('Storm ahead')), link(item('Dam holds')), paragraph()],
      [null, 'related-link', 'related-link', null],
    ],
    [
      'at the end of the page',
      [paragraph(), link(item('Storm ahead')), link(item('Dam holds'))],
      [null, 'related-link', 'related-link'],
    ],
    [
      'at its start, and another later on',
      [
        link(item('Storm ahead')),
        link(item('Dam holds')),
        paragraph(),
        item('Flour'),
        item('Eggs'),
        paragraph(),
        link(item('Storm ahead')),
        link(item('Dam holds')),
      ],
      ['related-link', 'related-link', null, null, null, null, 'related-link', 'related-link'],
    ],
    [
      'not where one item is no link',
      [link(item('Storm ahead')), item('Dam holds'), link(item('Rain goes on'))],
      [null, null, null],
    ],
    [
      'not where one item is a sentence',
      [link(item('Storm ahead')), link(item('The dam holds.'))],
      [null, null],
    ],
    ['not without links', [item('Flour'), item('Eggs')], [null, null]],
    [
      'though one item is furniture already',
      [link(item('Share')), link(item('Dam holds'))],
      ['furniture', 'related-link'],
    ],
  ])('a list %s', (_, blocks, expected) => {
    expect(marked(blocks)).toEqual(expected);
  });

  it.each<[string, readonly LooseBlock[], readonly (string | null)[]]>([
    [
      'at the start of the page',
      [paragraph('Home'), paragraph('News'), paragraph()],
      ['furniture', 'furniture', null],
    ],
    ['at its end', [paragraph(), paragraph('Contact'), paragraph('Help')], [null, 'furniture', 'furniture']],
    [
      'below furniture and above it',
      [
        paragraph(),
        paragraph('Print'),
        paragraph('Share'),
        paragraph('Facebook'),
        paragraph('X'),
        paragraph(),
      ],
      [null, 'furniture', 'furniture', 'furniture', 'furniture', null],
    ],
    ['not within the text', [paragraph(), paragraph('Home'), paragraph()], [null, null, null]],
    [
      'not behind what is no furniture',
      [paragraph(), paragraph('See also'), paragraph('Print'), paragraph()],
      [null, 'related-link', null, null],
    ],
    ['not a heading', [heading('Home'), paragraph()], [null, null]],
    ['not a sentence beside furniture', [paragraph('Share'), paragraph('Home is far.')], ['furniture', null]],
  ])('words of a menu %s', (_, blocks, expected) => {
    expect(marked(blocks)).toEqual(expected);
  });

  it.each<[string, readonly LooseBlock[], readonly (string | null)[]]>([
    ['not over text', [heading('Advertisement'), paragraph()], [null, null]],
    [
      'over furniture',
      [heading('Share'), paragraph('Copy link'), paragraph()],
      ['furniture', 'furniture', null],
    ],
    [
      'over another heading',
      [heading('Advertisement'), heading('The flood'), paragraph()],
      ['furniture', null, null],
    ],
    [
      'over a heading that is left out itself',
      [heading('Read more'), heading('Share'), paragraph('Print')],
      ['related-link', 'furniture', 'furniture'],
    ],
    ['at the end of the page', [paragraph(), heading('Advertisement')], [null, 'furniture']],
    [
      'not one of the text’s own',
      [heading('The flood'), heading('The night'), paragraph()],
      [null, null, null],
    ],
    [
      'of a teaser, which is a link over links',
      [link(heading('Storm ahead')), link(paragraph('More than rain')), paragraph()],
      ['related-link', 'related-link', null],
    ],
    [
      'not one that is a link over furniture',
      [link(heading('Storm ahead')), paragraph('Advertisement'), paragraph()],
      [null, 'furniture', null],
    ],
    [
      'not one over links that is none itself',
      [heading('Storm ahead'), link(paragraph('More than rain')), paragraph()],
      [null, 'related-link', null],
    ],
    [
      'that is furniture, though it is a link over links',
      [link(heading('Share')), link(paragraph('More than rain'))],
      ['furniture', 'related-link'],
    ],
  ])('a heading %s', (_, blocks, expected) => {
    expect(marked(blocks)).toEqual(expected);
  });
});

describe('what follows an article on its page', () => {
  /** What is marked anew; blocks of other reasons are given as they are. */
  function appended(loose: readonly LooseBlock[], fromWeb = true): (string | null)[] {
    const { blocks } = layOut(loose);
    const marks = blocks.map(() => null);
    const page = { ...layOut(loose), fromWeb, findings: [], metadata: NO_METADATA };
    markAppendices(
      page,
      blocks.map(({ kind }) => kind),
      marks,
    );
    return marks;
  }
  const NO_METADATA = { title: null, language: null, url: null, author: null, date: null };
  const LINK = 'related-link';

  it.each<[string, readonly LooseBlock[], readonly (string | null)[]]>([
    ['is nothing of a plain article', [heading('The night'), paragraph()], [null, null]],
    [
      'are links below such a heading, up to the first sentence',
      [paragraph(), heading('Related stories'), paragraph('Storm ahead'), item('Dam holds'), paragraph()],
      [null, LINK, LINK, LINK, null],
    ],
    ['to the end of the page', [paragraph(), heading('See also'), item('Dam holds')], [null, LINK, LINK]],
    ['and a heading without anything', [paragraph(), heading('Related stories')], [null, LINK]],
    ['is not what a sentence follows', [heading('See also'), paragraph()], [null, null]],
    [
      'are sentences that are links',
      [heading('See also'), link(paragraph('The dam holds.')), paragraph()],
      [LINK, LINK, null],
    ],
    [
      'ends where a heading of its rank stands',
      [heading('See also'), item('Dam holds'), heading('The night'), item('A list')],
      [LINK, LINK, null, null],
    ],
    [
      'ends where a higher heading stands',
      [heading('See also', 3), item('Dam holds'), heading('The night', 2), item('A list')],
      [LINK, LINK, null, null],
    ],
    [
      'goes on below deeper headings, and those that are links',
      [
        heading('See also'),
        heading('On rain', 3),
        item('Storm ahead'),
        link(heading('Dam holds')),
        item('More of it'),
      ],
      [LINK, LINK, LINK, LINK, LINK],
    ],
    [
      'is an author’s portrait, sentences and all, to the next heading of its rank',
      [
        heading('About the author'),
        paragraph('Ann Lee lives by a river.'),
        heading('Her books', 3),
        paragraph(),
        heading('The night'),
        paragraph(),
      ],
      ['furniture', 'furniture', 'furniture', 'furniture', null, null],
    ],
    [
      'is closing matter after links',
      [heading('See also'), item('Dam holds'), heading('About the author'), paragraph()],
      [LINK, LINK, 'furniture', 'furniture'],
    ],
    [
      'are links after closing matter',
      [heading('About the author'), paragraph(), heading('See also'), item('Dam holds')],
      ['furniture', 'furniture', LINK, LINK],
    ],
    ['are the readers’ comments', [heading('Comments'), paragraph()], ['furniture', 'furniture']],
    ['is not a paragraph that says so', [paragraph('See also'), item('Dam holds')], [null, null]],
  ])('%s', (_, blocks, expected) => {
    expect(appended(blocks)).toEqual(expected);
  });

  it('are no comments in a file of text, where they are the author’s', () => {
    expect(appended([heading('Comments'), paragraph()], false)).toEqual([null, null]);
  });

  it('keeps the reasons that blocks have', () => {
    const { blocks, source } = layOut([heading('See also'), paragraph('Photo: Ann Lee'), item('Dam holds')]);
    const marks = [null, 'credit' as const, null];
    markAppendices(
      { blocks, source, fromWeb: true, findings: [], metadata: NO_METADATA },
      blocks.map(({ kind }) => kind),
      marks,
    );
    expect(marks).toEqual([LINK, 'credit', LINK]);
  });
});
