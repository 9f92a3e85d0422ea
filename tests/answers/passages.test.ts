import { describe, expect, test } from 'vitest';
import { type Context, contextOf } from '../../src/answers/context.ts';
import type { Article, StatementBlock } from '../../src/article/article.ts';

interface Paragraph {
  readonly sentences: readonly string[];
  readonly section?: number;
  readonly block?: StatementBlock;
}

/** Sentences of a paragraph stand a blank apart, paragraphs a line. */
function articleOf(paragraphs: readonly Paragraph[]): Article {
  let source = '';
  const statements = paragraphs.flatMap(({ sentences, section = 0, block }, paragraph) => {
    if (source) source += '\n\n';
    return sentences.map((text, at) => {
      if (at > 0) source += ' ';
      const start = source.length;
      source += text;
      const statement = { text, start, end: source.length, section, paragraph, speech: null };
      return block === undefined ? statement : { ...statement, block };
    });
  });
  const sections = [{ heading: null }, { heading: 'Prices' }, { heading: 'People' }];
  return { source, statements, sections } as unknown as Article;
}

const texts = (context: Context | null) => context?.passages.map(({ text }) => text);
const middleOf = (context: Context | null) => context?.passages[context.middle];
/** A sentence of so many UTF-16 units in words of nine. */
const long = (units: number) => `${'kerosene '.repeat(Math.ceil(units / 9)).slice(0, units - 1)}.`;

describe('GIVEN paragraphs of running text', () => {
  const article = articleOf([
    { sentences: ['One.', 'Two.'] },
    { sentences: ['Three.'] },
    { sentences: ['Four.'] },
    { sentences: ['Five.'], section: 1 },
    { sentences: ['Six.'], section: 1 },
  ]);

  test.each([
    [0, ['One. Two.', 'Three.'], 0, 0],
    [1, ['One. Two.', 'Three.'], 0, 0],
    [2, ['One. Two.', 'Three.', 'Four.'], 1, 1],
    [3, ['Three.', 'Four.'], 1, 2],
    [4, ['Five.', 'Six.'], 0, 3],
    [5, ['Five.', 'Six.'], 1, 4],
  ])('THEN statement %i stands between its neighbours in the section', (index, shown, middle, at) => {
    const context = contextOf(article, index);
    expect(texts(context)).toEqual(shown);
    expect(context).toMatchObject({ middle, at, count: 5 });
    const quoted = middleOf(context);
    expect(quoted?.text.slice(quoted.quoted?.start, quoted.quoted?.end)).toBe(
      article.statements[index]?.text,
    );
    expect(quoted?.heading).toBe(index < 4 ? null : 'Prices');
  });

  test('THEN only its own passage marks it', () => {
    const context = contextOf(article, 2);
    expect(context?.passages.map(({ quoted }) => quoted)).toEqual([null, { start: 0, end: 6 }, null]);
    expect(middleOf(contextOf(article, 2, 4))?.quoted).toBeNull();
  });
});

describe('GIVEN a list', () => {
  const item = (text: string): Paragraph => ({ sentences: [text], block: 'item' });
  const article = articleOf([
    { sentences: ['Before.'] },
    { sentences: ['Bring:'] },
    item('a rope'),
    item('a helmet'),
    item('a lamp'),
    { sentences: ['After.'] },
    { sentences: ['Later.'] },
  ]);
  const list = ['Bring:', 'a rope', 'a helmet', 'a lamp'];

  test.each([
    ['Before.', ['Before.', 'Bring:']],
    ['Bring:', ['Before.', ...list]],
    ['a rope', list],
    ['a helmet', list],
    ['a lamp', [...list, 'After.']],
    ['After.', ['a lamp', 'After.', 'Later.']],
    ['Later.', ['After.', 'Later.']],
  ])('THEN around %j stand %j', (text, shown) => {
    const index = article.statements.findIndex((statement) => statement.text === text);
    const context = contextOf(article, index);
    expect(texts(context)).toEqual(shown);
    expect(middleOf(context)?.text).toBe(text);
    expect(middleOf(context)?.block).toBe(article.statements[index]?.block ?? null);
  });

  test('THEN of a long list as much is shown as there is room for, on either side', () => {
    const items = Array.from({ length: 9 }, (_, i) => `${i} ${long(498)}`);
    const context = contextOf(articleOf(items.map(item)), 4);
    expect(texts(context)?.map((text) => text[0])).toEqual(['2', '3', '4', '5', '6']);
  });
});

describe('GIVEN paragraphs that are longer than a passage', () => {
  const passages = (article: Article) =>
    Array.from({ length: contextOf(article, 0)?.count ?? 0 }, (_, at) => middleOf(contextOf(article, 0, at)));

  test('THEN they are cut between statements', () => {
    const sentences = [long(500), long(699), long(400), long(300)];
    const article = articleOf([{ sentences }]);
    expect(passages(article).map((passage) => passage?.text)).toEqual([
      `${sentences[0]} ${sentences[1]}`,
      `${sentences[2]} ${sentences[3]}`,
    ]);
    expect(contextOf(article, 2)).toMatchObject({ at: 1, count: 2 });
    expect(passages(articleOf([{ sentences: [long(500), long(700)] }]))).toHaveLength(2);
  });

  test('THEN a paragraph behind another is measured from where it begins', () => {
    const article = articleOf([{ sentences: [long(1000)] }, { sentences: [long(500), long(600)] }]);
    expect(passages(article)).toHaveLength(2);
  });

  test('THEN a statement that is longer is cut between words, and marked in each part', () => {
    const article = articleOf([{ sentences: [long(3000)] }]);
    const parts = passages(article);
    expect(parts.map((part) => part?.text.length)).toEqual([1196, 1196, 606]);
    expect(parts.map((part) => part?.text).join(' ')).toBe(article.source);
    for (const part of parts) expect(part?.quoted).toEqual({ start: 0, end: part?.text.length });
    expect(passages(articleOf([{ sentences: [long(1200)] }]))).toHaveLength(1);
  });

  test('THEN blanks at a cut are in no part', () => {
    const text = `${'a'.repeat(1150)}${' '.repeat(80)}${'b'.repeat(60)}`;
    const parts = passages(articleOf([{ sentences: [text] }])).map((part) => part?.text.trim());
    expect(parts).toEqual(['a'.repeat(1150), 'b'.repeat(60)]);
  });

  test.each([
    ['letters', 'x'.repeat(1300), [1200, 100]],
    ['pairs of surrogates, the last one split', `x${'🎈'.repeat(650)}`, [1199, 102]],
    ['pairs of surrogates, none split', '🎈'.repeat(650), [1200, 100]],
  ])('THEN a word that is longer is cut within: %s', (_, text, lengths) => {
    const parts = passages(articleOf([{ sentences: [text] }])).map((part) => part?.text ?? '');
    expect(parts.map((part) => part.length)).toEqual(lengths);
    expect(parts.join('')).toBe(text);
    for (const part of parts) expect(part.isWellFormed()).toBe(true);
  });
});
