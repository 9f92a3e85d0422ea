import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';

const FIRST = 'The river rose by two metres on Monday night, and the lower town stood under water.';
const SECOND = 'Nobody was hurt, but forty families had to leave their houses until the morning.';

async function read(name: string, text: string) {
  const reading = await readArticle({ name, bytes: new TextEncoder().encode(text) });
  if (!reading.ok) throw new Error(reading.problem);
  return reading;
}

const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  furniture: [
    'Back to top button',
    'Share',
    'Share this article',
    'Share on WhatsApp',
    'Tweet',
    'Advertisement',
    'ADVERTISEMENT',
    'Story continues below',
    'Subscribe to our weekly newsletter',
    'Sign up now',
    'Follow us on Twitter',
    '12 comments',
    'Leave a comment',
    '5 min read',
    'Load more',
    '© 2024 The Daily Post',
    'All rights reserved.',
    'Tags: river, flood',
    'We use cookies to improve your visit. Read our policy on cookies.',
    'Image 3 of 12',
    '→ Back to top ↑',
    'Compartir en Facebook',
    'Partager',
    'Artikel teilen',
    'Подписаться',
    'शेयर करें',
    '分享',
  ],
  'related-link': [
    'Read also: What the last flood left behind',
    'Also read: What the last flood left behind',
    'READ MORE: What the last flood left behind',
    'See also',
    'Related articles',
    'Lea también: Lo que dejó la crecida',
    'Lire aussi : Ce que la crue a laissé',
    'Lesen Sie auch: Was die Flut zurückließ',
    'Читайте также: Что оставил паводок',
    'यह भी पढ़ें: बाढ़ के बाद',
    'https://example.org/flood',
  ],
  credit: [
    'Photo: Getty Images',
    '(Photo by Jane Doe/Reuters)',
    'Image credit: NASA',
    'AP Photo/John Roe',
    'Foto: Ana Ruiz',
    '(Reporting by Jane Doe; Editing by John Roe)',
    'Source: Reuters',
    '(With inputs from agencies)',
  ],
};

const leftOut = Object.entries(LEFT_OUT).flatMap(([kind, texts]) =>
  texts.map((text) => [kind, text] as const),
);

describe('a line of the page', () => {
  it.each(leftOut)('%s: %s', async (kind, line) => {
    for (const [name, page] of [
      ['a.txt', `The great flood\n\n${FIRST}\n\n${line}\n\n${SECOND}`],
      ['a.html', `<h1>The great flood</h1><p>${FIRST}</p><p>${line}</p><p>${SECOND}</p>`],
    ] as const) {
      const { article, findings } = await read(name, page);
      expect(article.statements.map(({ text }) => text)).toEqual([FIRST, SECOND]);
      expect(findings).toContainEqual({
        kind,
        text: line,
        message: expect.stringContaining(line.slice(0, 40)),
      });
    }
  });
});

describe('a line below the title', () => {
  it.each([
    'Moscow / New Delhi',
    'LONDON (Reuters) —',
    'NEW DELHI –',
    'Washington',
    'Paris, 12 March 2024',
    'Friday, July 21, 2017',
    '2024-03-12',
    '12/03/2024',
    'Published 3 hours ago',
    'Updated: March 12, 2024, 10:15 am IST',
    'Sept. 5, 2024',
  ])('is a dateline: %s', async (line) => {
    const { article, findings } = await read('a.txt', `The great flood\n\n${line}\n${FIRST}\n\n${SECOND}`);
    expect(article.sections).toEqual([{ heading: null, from: 0, to: 2 }]);
    expect(findings.filter(({ kind }) => kind === 'dateline').map(({ text }) => text)).toEqual([line]);
  });

  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['By Jane Doe and John van der Roe, Moscow', 'Jane Doe and John van der Roe'],
    ['BY JANE DOE', 'JANE DOE'],
    ['Written by Jane Doe | March 12, 2024', 'Jane Doe'],
    ['Por María García', 'María García'],
    ['Von Hans Müller', 'Hans Müller'],
    ['Автор: Иван Петров', 'Иван Петров'],
  ])('is a byline: %s', async (line, author) => {
    const { article } = await read('a.txt', `The great flood\n\n${line}\n\n${FIRST}\n\n${SECOND}`);
    expect(article.author).toBe(author);
    expect(article.statements).toHaveLength(2);
    expect(article.sections).toHaveLength(1);
  });

  it('may be a heading for all that', async () => {
    for (const heading of [
      'Background',
      'A night without sleep',
      'By the river',
      'Why now?',
      'BACKGROUND',
      '1. Background',
    ]) {
      const { article } = await read('a.txt', `The great flood\n\n${heading}\n${FIRST}\n\n${SECOND}`);
      expect(article.sections).toEqual([{ heading, from: 0, to: 2 }]);
    }
  });
});

describe('a sentence of the article', () => {
  it.each([
    'Share prices fell by a tenth on Tuesday, and nobody knew why.',
    'Subscribe to that view and you will be wrong, he said.',
    'Follow the money, the inspector told his men.',
    'Copyright law is of no help here.',
    'Advertising pays for most of it.',
    'Read the letter aloud, she asked him.',
    'Reuters was the first to report the flood.',
    'Images by satellites show how far it went.',
    'The photo was taken by Jane Doe on Monday.',
    'By Monday it was over.',
    'Comments by the mayor made it worse.',
    'See the map for more.',
    'More than 40 people slept at the school.',
    'On 12 March 2024 the dam broke.',
    'Source: that is the name of the village where it began, of all names.',
  ])('is kept: %s', async (sentence) => {
    const { article } = await read('a.txt', `The great flood\n\n${FIRST}\n\n${sentence}\n\n${SECOND}`);
    expect(article.statements.map(({ text }) => text)).toEqual([FIRST, sentence, SECOND]);
  });

  it('is kept when a credit stands behind it', async () => {
    const { article, findings } = await read(
      'a.txt',
      `The great flood\n\n${FIRST}\n\nThe lower town on Tuesday. Image: Jane Doe / Reuters.\n\n${SECOND}`,
    );
    expect(article.statements.map(({ text }) => text)).toEqual([FIRST, 'The lower town on Tuesday.', SECOND]);
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'credit', text: 'Image: Jane Doe / Reuters.' }),
    );
  });

  it('is a caption’s where a picture’s credit ends a short paragraph, and the text’s where it ends a long one', async () => {
    const long = `${FIRST} ${SECOND} ${FIRST} ${SECOND}`;
    const { article } = await read(
      'a.txt',
      `The great flood\n\n${FIRST}\n\nThe lower town on Tuesday. Image: Jane Doe / Reuters.\n\n${long} (Photo: Jane Doe)`,
    );
    expect(article.statements.map(({ block }) => block ?? 'text')).toEqual([
      'text',
      'caption',
      ...['text', 'text', 'text', 'text'],
    ]);
  });
});

describe('headings above links', () => {
  it('go with their links, and not with the text below', async () => {
    const { article } = await read(
      'a.html',
      `<h1>The great flood</h1><p>${FIRST}</p><h2>Related stories</h2><ul><li><a href="/a">Storm ahead</a></li><li><a href="/b">Dam holds</a></li></ul><p>${SECOND}</p>`,
    );
    expect(article.statements.map(({ text }) => text)).toEqual([FIRST, SECOND]);
  });

  it('are the article’s own where text stands below them', async () => {
    for (const heading of ['Comments', 'Advertising', 'Share', 'Paris', '12 March 2024', 'See also']) {
      const { article } = await read('a.md', `# The great flood\n\n## ${heading}\n\n${FIRST}`);
      expect(article.sections).toEqual([{ heading, from: 0, to: 1 }]);
    }
  });

  it('leave an author’s portrait out', async () => {
    const { article } = await read(
      'a.md',
      `# The great flood\n\n${FIRST}\n\n## About the author\n\nJane Doe writes about rivers. She lives by one.`,
    );
    expect(article.statements.map(({ text }) => text)).toEqual([FIRST]);
  });
});
