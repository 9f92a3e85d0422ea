import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstStage } from '../../src/search/first-stage.ts';
import { buildIndex, buildIndexGradually } from '../../src/search/inverted-index.ts';
import { readQuestion } from '../../src/search/question.ts';
import { scopeOf } from '../../src/search/search.ts';
import { articleOf } from './articles.ts';

const ALL = { count: 25, allowed: () => true };

/** Titles, headings and statements of words that no stemmer changes and that are no stop words. */
const LIBRARY = [
  {
    title: 'lantern',
    parts: { '': ['ferry harbor', 'harbor ferry ferry'], 'ferry market': ['lantern', 'market harbor'] },
  },
  {
    title: 'ferry harbor',
    parts: { '': ['garden'], window: ['garden ferry window', 'lantern garden harbor window'] },
  },
  { title: 'window', parts: { '': ['garden window market'] } },
];

interface Line {
  readonly article: number;
  readonly title: readonly string[];
  readonly heading: readonly string[];
  readonly words: readonly string[];
}

const lines = LIBRARY.flatMap(({ title, parts }, article): Line[] =>
  Object.entries(parts).flatMap(([heading, texts]) =>
    texts.map((text) => ({
      article,
      title: title.split(' '),
      heading: heading ? heading.split(' ') : [],
      words: text.split(' '),
    })),
  ),
);

/** By the formulas, statement after statement. */
function scores(asked: readonly string[], scope: readonly Line[]) {
  const mean = scope.reduce((sum, { words }) => sum + words.length, 0) / scope.length;
  const weights = asked.map((word) => {
    const holders = scope.filter(({ words }) => words.includes(word)).length;
    return Math.log(1 + (scope.length - holders + 0.5) / (holders + 0.5));
  });
  const sumOf = (of: (word: string, weight: number) => number) =>
    asked.reduce((sum, word, u) => sum + of(word, weights[u] ?? 0), 0);
  const own = scope.map(({ words }) =>
    sumOf((word, weight) => {
      const count = words.filter((other) => other === word).length;
      return (weight * 2.2 * count) / (count + 1.2 * (0.75 + (0.25 * words.length) / mean));
    }),
  );
  const several = new Set(scope.map(({ article }) => article)).size > 1;
  const total = scope.map((line, at) => {
    const beside = [at - 1, at + 1].filter((other) => scope[other]?.article === line.article);
    const near = beside.reduce((sum, other) => sum + 0.2 * (own[other] ?? 0), 0);
    const heading = 0.25 * sumOf((word, weight) => (line.heading.includes(word) ? weight : 0));
    const title = 0.5 * sumOf((word, weight) => (line.title.includes(word) ? weight : 0));
    const score = (own[at] ?? 0) + near + heading;
    return several && score > 0 ? score + title : score;
  });
  return { weights, own, total };
}

describe('the first stage', () => {
  const indexed = () => buildIndex(LIBRARY.map(({ title, parts }) => articleOf(title, parts)));
  const cases: readonly [string, number | undefined][] = [
    'ferry',
    'harbor lantern',
    'garden window ferry market',
  ].flatMap((text) => [undefined, 0, 1, 2].map((article): [string, number | undefined] => [text, article]));

  it.each(cases)('scores "%s" in article %s as the formulas have it', (text, article) => {
    const index = indexed();
    const scope = scopeOf(index, article);
    const within = article === undefined ? lines : lines.filter((line) => line.article === article);
    const found = firstStage(index, readQuestion(index, text, 'en'), scope, ALL);
    const expected = scores(text.split(' '), within);
    for (const name of ['weights', 'own', 'total'] as const) {
      expect(found[name]).toHaveLength(expected[name].length);
      for (const [at, value] of expected[name].entries()) expect(found[name][at]).toBeCloseTo(value, 4);
    }
    for (const [at, { words }] of within.entries()) {
      const bits = text.split(' ').reduce((all, word, u) => (words.includes(word) ? all | (1 << u) : all), 0);
      expect(found.held[at]).toBe(bits);
    }
    const order = found.best.map((document) => found.total[document - scope.from] ?? 0);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    expect(new Set(found.best)).toEqual(new Set(within.map((_, at) => scope.from + at)));
  });

  it('keeps to what is wanted', () => {
    const index = indexed();
    const question = readQuestion(index, 'ferry garden', 'en');
    const { best } = firstStage(index, question, scopeOf(index), { count: 2, allowed: (at) => at % 2 === 1 });
    expect(best).toHaveLength(2);
    expect(best.every((document) => document % 2 === 1)).toBe(true);
  });

  it('counts what each word is in: how many of the statements', () => {
    const index = indexed();
    const question = readQuestion(index, 'ferry lantern submarine', 'en');
    const { frequencies } = firstStage(index, question, scopeOf(index), ALL);
    for (const [u, holders] of [3, 2, 0].entries())
      expect(frequencies[u]).toBeCloseTo(holders / lines.length, 6);
  });
});

describe('an index', () => {
  it('made bit by bit is the same', async () => {
    const articles = LIBRARY.map(({ title, parts }) => articleOf(title, parts));
    expect(await buildIndexGradually(articles)).toEqual(buildIndex(articles));
  });

  it('knows each statement’s words in their order, and each word’s statements', () => {
    const word = fc.constantFrom('harbor', 'lantern', 'market', 'garden', 'window', 'the');
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
        (articles) => {
          const { documents, stems, postings, terms } = buildIndex(
            articles.map((texts, at) => articleOf(`Number ${at}`, { '': texts })),
          );
          const texts = articles.flat();
          for (const [document, own] of texts.entries()) {
            const tokens = documents.tokens.slice(documents.from[document], documents.from[document + 1]);
            expect([...tokens].map((term) => stems[term]).join(' ')).toBe(own);
          }
          for (const stem of ['harbor', 'lantern', 'market', 'garden', 'window', 'the']) {
            const term = terms.get(stem);
            if (term === undefined) continue;
            const [from, to] = [postings.from[term] ?? 0, postings.from[term + 1] ?? 0];
            const counts = texts.map((own) =>
              stem === 'the' ? 0 : own.split(' ').filter((one) => one === stem).length,
            );
            const holders = [...counts.keys()].filter((document) => (counts[document] ?? 0) > 0);
            expect([...postings.document.slice(from, to)]).toEqual(holders);
            expect([...postings.count.slice(from, to)]).toEqual(holders.map((document) => counts[document]));
            if (holders.length > 0) expect(postings.most[term]).toBe(Math.max(...counts));
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
