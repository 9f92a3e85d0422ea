import { describe, expect, it } from 'vitest';
import type { QuestionEvidence } from '../../src/search/evidence.ts';
import { firstStage } from '../../src/search/first-stage.ts';
import { DEPTH } from '../../src/search/forest.ts';
import { buildIndex } from '../../src/search/inverted-index.ts';
import { keepingOf, keptOdds, UNIT_FEATURES, unitRows } from '../../src/search/keeping.ts';
import { readQuestion } from '../../src/search/question.ts';
import { scopeOf } from '../../src/search/search.ts';
import { articleOf } from './articles.ts';

const TOWN = articleOf('The mill', {
  '': [
    'In 1931 the mayor Brandl opened the mill.',
    'We saw Brandl there.',
    'The mill ground wheat.',
    'It ground rye.',
  ],
});

/** The features of each word of a question that counts, by name. */
function rowsOf(text: string) {
  const index = buildIndex([TOWN]);
  const scope = scopeOf(index, 0);
  const question = readQuestion(index, text, 'en');
  const found = firstStage(index, question, scope, { count: 25, allowed: () => true });
  const sum = found.weights.reduce((all, weight) => all + weight, 0);
  const shares = found.weights.map((weight) => weight / sum);
  const rarest = shares.indexOf(Math.max(...shares));
  const asked = { question, shares, rarest } as unknown as QuestionEvidence;
  const habits = new Map([['en', new Map([['mill', 1.5]])]]);
  const rows = unitRows(habits, index, asked, found).map((row) =>
    Object.fromEntries(UNIT_FEATURES.map(({ name }, f) => [name, row[f]])),
  );
  return {
    shares,
    rarest,
    inOrder: rows,
    rows: Object.fromEntries(question.units.map(({ written }, u) => [written, rows[u] ?? {}])),
  };
}

describe('what tells whether an answer repeats a word', () => {
  const QUESTION = 'when was the mill opened by Brandl and Okonkwo in 1931';

  it.each<[word: string, features: Readonly<Record<string, number>>]>([
    [
      'mill',
      {
        known: 1,
        habit: 1.5,
        certainty: 1,
        name: 0,
        digits: 0,
        everyday: 1,
        title: 1,
        letters: 4,
        place: 3,
        rest: 8,
      },
    ],
    [
      'mill',
      {
        frequency: 0.5,
        first: 1,
        last: 0,
        'gap-before': 6,
        'gap-after': 1,
        units: 5,
        'ends-ed': 0,
        'ends-s': 0,
      },
    ],
    [
      'opened',
      {
        known: 1,
        habit: 0,
        title: 0,
        letters: 6,
        place: 4,
        first: 0,
        'gap-before': 1,
        'gap-after': 2,
        'ends-ed': 1,
        'ends-ing': 0,
      },
    ],
    ['Brandl', { name: 1, everyday: 0, frequency: 0.5, place: 6, rest: 5, 'gap-after': 2 }],
    ['Okonkwo', { known: 0, certainty: 0, name: 1, frequency: 0, title: 0 }],
    ['1931', { digits: 1, name: 0, frequency: 0.25, first: 0, last: 1, place: 10, rest: 1, 'gap-after': 5 }],
    ['mill', { time: 1, count: 0, 'place-asked': 0, person: 0 }],
  ])('%s: %j', (word, features) => {
    expect(rowsOf(QUESTION).rows[word]).toMatchObject(features);
  });

  it.each([
    ['how many mills ground wheat', 'count'],
    ['where is the mill', 'place-asked'],
    ['who opened the mill', 'person'],
    ['when was the mill opened', 'time'],
  ])('%s asks for a %s', (text, kind) => {
    for (const row of Object.values(rowsOf(text).rows)) {
      const kinds = ['count', 'place-asked', 'person', 'time'].filter((name) => row[name] === 1);
      expect(kinds).toEqual([kind]);
    }
  });

  it.each([
    ['grinding', 'ing'],
    ['mills', 's'],
    ['openings', 's'],
    ['xylotion', 'ion'],
    ['xylotions', 'ion'],
    ['xylotment', 'ion'],
    ['xylotity', 'ion'],
    ['xylotness', 'ion'],
    ['xyloted', 'ed'],
  ])('how it ends: %s', (word, ending) => {
    const [row = {}] = Object.values(rowsOf(`the ${word}`).rows);
    expect(row[`ends-${ending}`]).toBe(1);
  });

  it('its weight beside that of the rarest', () => {
    const { inOrder, shares, rarest } = rowsOf(QUESTION);
    for (const [u, row] of inOrder.entries())
      expect(row['share']).toBeCloseTo((shares[u] ?? 0) / (shares[rarest] ?? 1), 5);
  });
});

describe('the odds that words add and take', () => {
  /** A forest that gives a row its first number, if that is 1, else nothing. */
  const forest = (odds: number) => ({
    features: new Uint8Array(DEPTH),
    thresholds: new Float32Array(DEPTH).fill(0.5),
    leaves: Float32Array.from({ length: 2 ** DEPTH }, (_, leaf) => (leaf === 2 ** DEPTH - 1 ? odds : 0)),
  });
  const rows = [Float32Array.of(1), Float32Array.of(0)];

  it.each([
    [1, [1 / (1 + Math.exp(-1)), 0.5]],
    [-2, [1 / (1 + Math.exp(2)), 0.5]],
    [50, [0.98, 0.5]],
    [-50, [0.02, 0.5]],
  ])('come from learned chances: %d', (odds, chances) => {
    const keeping = keepingOf(forest(odds), rows, [0.25, 0.5]);
    for (const [u, chance] of chances.entries()) {
      const frequency = [0.25, 0.5][u] ?? 0;
      expect(keeping.chances[u]).toBeCloseTo(chance, 5);
      expect(keeping.gains[u]).toBeCloseTo(Math.log(chance / frequency), 4);
      expect(keeping.losses[u]).toBeCloseTo(Math.log((1 - chance) / (1 - frequency)), 4);
    }
  });

  it('stay finite for words of no statement and of all', () => {
    const { gains, losses } = keepingOf(forest(50), rows, [0, 1]);
    expect(gains[0]).toBeCloseTo(Math.log(0.98 / 0.002), 4);
    expect(losses[1]).toBeCloseTo(Math.log(0.5 / 0.03), 4);
  });

  it('are summed over what a statement holds, and over what it lacks; 32 words at most', () => {
    const keeping = { chances: [], gains: [1, 2, 4], losses: [-1, -2, -4] };
    expect(keptOdds(keeping, 0b101)).toEqual({ kept: 5, lacked: -2 });
    expect(keptOdds(keeping, 0)).toEqual({ kept: 0, lacked: -7 });
    const many = { chances: [], gains: new Array(40).fill(1), losses: new Array(40).fill(-1) };
    expect(keptOdds(many, -1)).toEqual({ kept: 32, lacked: 0 });
    expect(keptOdds(many, 1)).toEqual({ kept: 1, lacked: -31 });
  });
});
