import { describe, expect, test } from 'vitest';
import { toQuote } from '../../src/answers/answer.ts';
import { quoteAt } from '../../src/answers/quote-of.ts';
import { speakersOf } from '../../src/answers/speakers.ts';
import type { Article, Speaker, Speech } from '../../src/article/article.ts';
import { createLibrary } from '../../src/library/library.ts';

/** An article whose statements are said by these speakers, by their number. */
function articleOf(title: string, speakers: readonly Speaker[], speech: readonly (Speech | null)[]): Article {
  return {
    id: title,
    title,
    language: 'en',
    source: 'Yes.'.repeat(speech.length),
    sections: [{ heading: 'Replies', from: 0, to: speech.length }],
    speakers,
    statements: speech.map((of, at) => ({
      text: 'Yes.',
      start: at * 4,
      end: at * 4 + 4,
      section: 0,
      paragraph: at,
      speech: of,
    })),
  } as unknown as Article;
}

const by = (speaker: number | null): Speech => ({ speaker, manner: 'reported' });
const one = articleOf(
  'One',
  [
    { name: 'Anna Keller', role: 'head' },
    { name: 'Paul Weiss', role: null },
  ],
  [by(0), null, by(null), by(1), { speaker: 1, manner: 'quoted', unsure: true }],
);
const two = articleOf(
  'Two',
  [
    { name: 'ANNA KELLER', role: null },
    { name: 'Rita Lund', role: null },
  ],
  [by(1), by(0), by(0)],
);
const library = createLibrary([one, two]);

describe('GIVEN the speakers of articles', () => {
  const listed = (only?: Article) =>
    speakersOf(library, only).map(({ speaker, statements }) => [
      speaker.name,
      statements.map(({ article, statement }) => `${article}:${statement}`),
    ]);

  test('THEN the most quoted comes first, and who has one name in two articles is one', () => {
    expect(listed()).toEqual([
      ['Anna Keller', ['0:0', '1:1', '1:2']],
      ['Paul Weiss', ['0:3', '0:4']],
      ['Rita Lund', ['1:0']],
    ]);
  });

  test('THEN of one article there are its own alone', () => {
    expect(listed(one)).toEqual([
      ['Paul Weiss', ['0:3', '0:4']],
      ['Anna Keller', ['0:0']],
    ]);
    expect(listed(two)).toEqual([
      ['ANNA KELLER', ['1:1', '1:2']],
      ['Rita Lund', ['1:0']],
    ]);
  });
});

describe('GIVEN a statement of an article', () => {
  test.each([
    [0, { speaker: { name: 'Anna Keller' }, manner: 'reported', unsure: false }],
    [1, { speaker: null, manner: null, unsure: false }],
    [2, { speaker: null, manner: 'reported', unsure: false }],
    [4, { speaker: { name: 'Paul Weiss' }, manner: 'quoted', unsure: true }],
  ])('THEN the quote that shows number %i says who says it, how, and whether that is sure', (index, said) => {
    expect(quoteAt(library, 0, index)).toMatchObject({
      ...said,
      index,
      heading: 'Replies',
      emphasis: [],
      score: 1,
    });
  });

  test('THEN one that is not there is a mistake that is named', () => {
    expect(() => toQuote(one, 5, 1, [])).toThrow(new RangeError('article "One" has no statement 5'));
    expect(() => quoteAt(library, 2, 0)).toThrow(new RangeError('the library has no article 2'));
  });
});
