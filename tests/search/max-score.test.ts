import { describe, expect, it } from 'vitest';
import { firstStage } from '../../src/search/first-stage.ts';
import { headingsAbove } from '../../src/search/headings-above.ts';
import { buildIndex } from '../../src/search/inverted-index.ts';
import { bestByMaxScore } from '../../src/search/max-score.ts';
import { readQuestion } from '../../src/search/question.ts';
import { scopeOf } from '../../src/search/search.ts';
import { articleOf } from './articles.ts';

const RARE = [70, 200, 201, 450];

/** 600 statements, six a section, that hold a common word; a few hold a rare one, the later the more often. */
function manyStatements(heading: string) {
  const sections = Array.from({ length: 100 }, (_, section): [string, string[]] => [
    `${heading} part${section}`,
    Array.from({ length: 6 }, (_, at) => {
      const times = RARE.indexOf(6 * section + at) + 1;
      return `harbor window${at} ${'lantern '.repeat(times)}garden${section}`;
    }),
  ]);
  return buildIndex([
    articleOf('Before', { '': ['market'] }),
    articleOf('Many', Object.fromEntries(sections)),
  ]);
}

function find(text: string, count: number, allowed: (at: number) => boolean = () => true, heading = 'any') {
  const index = manyStatements(heading);
  const scope = scopeOf(index, 1);
  const question = readQuestion(index, text, 'en');
  const wanted = { count, allowed };
  const { weights, ...all } = firstStage(index, question, scope, wanted, Number.POSITIVE_INFINITY);
  const above = headingsAbove(index, question.units, weights, scope);
  return { all, some: bestByMaxScore(index, question.units, weights, above, scope, wanted) };
}

const scored = (own: Float32Array) => own.filter((score) => score > 0).length;

describe('the best of many statements', () => {
  it.each<[string, string, number, (at: number) => boolean]>([
    ['the best', 'lantern harbor', 1, () => true],
    ['the best two', 'harbor lantern', 2, () => true],
    ['all that hold the rare word', 'harbor lantern', 4, () => true],
    ['of some of them', 'harbor lantern', 2, (at) => at < 300],
    ['of one that is not the best', 'lantern harbor', 1, (at) => at === 70],
  ])('are found without scoring those that hold common words alone: %s', (_, text, count, allowed) => {
    const { all, some } = find(text, count, allowed);
    expect(some).not.toBeNull();
    expect(some?.best).toEqual(all.best);
    for (const document of all.best)
      expect(some?.total[document - 1]).toBeCloseTo(all.total[document - 1] ?? 0, 4);
    expect(scored(all.own)).toBe(600);
    expect(scored(some?.own ?? all.own)).toBeLessThan(600);
  });

  it.each<[string, string, number, string]>([
    ['a heading has the common word', 'harbor lantern', 2, 'harbor'],
    ['more are wanted than hold a rare word', 'harbor lantern', 25, 'any'],
    ['no word is rare', 'harbor', 3, 'any'],
  ])('are the same, if they are found so, where %s', (_, text, count, heading) => {
    const { all, some } = find(text, count, () => true, heading);
    expect(some?.best ?? all.best).toEqual(all.best);
  });

  it('are not found so where no word is known', () => {
    expect(find('submarine', 3).some).toBeNull();
  });
});
