import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/inverted-index.ts';
import { readQuestion } from '../../src/search/question.ts';
import { search } from '../../src/search/search.ts';
import { listedKinds, WORD_KIND } from '../../src/search/word-kinds.ts';
import { articleOf } from './articles.ts';

const PORT = articleOf('The port', { '': ['Ships enter the port at night.', 'The die is cast.'] });
const HAFEN = articleOf('Der Hafen', { '': ['Die Schiffe laufen nachts ein.', 'Das Meer ist tief.'] }, 'de');

describe('a question of articles in several languages', () => {
  it.each<[string, number | undefined, readonly string[]]>([
    ['wann laufen die Schiffe ein', undefined, ['laufen', 'Schiffe']],
    ['wann laufen die Schiffe ein', 1, ['laufen', 'Schiffe']],
    ['wann laufen die Schiffe ein', 0, ['laufen', 'die', 'Schiffe']],
    ['when do ships enter the port', undefined, ['Ships', 'enter', 'port']],
    ['die ships', 0, ['die', 'Ships']],
    ['die ships', 1, ['Ships']],
  ])('%s, of article %s, is read in the one that knows most of its words', (question, article, terms) => {
    for (const [articles, at] of [
      [[PORT, HAFEN], article],
      [[HAFEN, PORT], article === undefined ? undefined : 1 - article],
    ] as const)
      expect(search(buildIndex(articles), question, at === undefined ? {} : { article: at }).terms).toEqual(
        terms,
      );
  });

  it.each([
    ['wann laufen die Schiffe ein', 1, 0],
    ['Meer tief', 1, 1],
    ['when do ships enter the port', 0, 0],
    ['die cast', 0, 1],
  ])('%s is answered by the article in its language', (question, article, statement) => {
    const { hits, answered } = search(buildIndex([PORT, HAFEN]), question);
    expect(hits[0]).toMatchObject({ article, statement });
    expect(answered).toBe(true);
  });

  it('finds nothing where there is no article', () => {
    expect(search(buildIndex([]), 'die ships').terms).toEqual([]);
    expect(search(buildIndex([articleOf('Empty', { '': [] })]), 'ships')).toMatchObject({
      hits: [],
      terms: [],
    });
  });
});

describe('a name', () => {
  const TEXTS = [
    'Gulls saw Ford and the Rhine.',
    'They ford the river.',
    'Thorvald came.',
    'It was Thorvald and his Gulls.',
    'Brandl left.',
    'RHINE ferries wait.',
  ];
  const kindOf = (word: string) =>
    readQuestion(buildIndex([articleOf('A', { '': TEXTS })]), word, 'en').units[0]?.kind;

  it.each([
    ['thorvald', true],
    ['rhine', true],
    ['gulls', true],
    ['ford', false],
    ['river', false],
    ['brandl', false],
    ['ferries', false],
  ])('stands with a capital within a statement, and never without: %s: %s', (word, name) => {
    expect(((kindOf(word) ?? 0) & WORD_KIND.capital) !== 0).toBe(name);
  });

  it('is one at the beginning of a statement too', () => {
    const { documents } = buildIndex([articleOf('A', { '': TEXTS })]);
    const first = TEXTS.map(
      (_, at) => ((documents.kinds[documents.from[at] ?? 0] ?? 0) & WORD_KIND.capital) !== 0,
    );
    expect(first).toEqual([true, false, true, false, false, true]);
  });
});

describe('a word with a number', () => {
  it.each<[string, number]>([
    ['31874', WORD_KIND.digits],
    ['0999', WORD_KIND.digits],
    ['2099', WORD_KIND.digits | WORD_KIND.year],
    ['三', WORD_KIND.number],
    ['三十年', WORD_KIND.number],
    ['三十多年', 0],
    ['第三', 0],
    ['三x', 0],
  ])('%s is of the kind %i', (word, kind) => {
    expect(listedKinds(word, 'zh')).toBe(kind);
    expect(listedKinds(word, 'zh')).toBe(kind);
  });
});
