import { describe, expect, it } from 'vitest';
import { PLACES } from '../../src/search/network.ts';
import { PAIR_FEATURES, pairsOf, placesOf } from '../../src/search/word-places.ts';

/** A statement of ten words with the first unit at its third word and the second at its fifth. */
const STATEMENT = {
  units: 3,
  likeness: [1, 0.75, 0, 1, 0.5, 0.25],
  hits: [2, 0b001, 4, 0b010],
  length: 10,
};

function named({ units, likeness, hits, length }: typeof STATEMENT, unit: number): Record<string, number> {
  const pairs = pairsOf(units, likeness, hits, length);
  return Object.fromEntries(
    PAIR_FEATURES.map(({ name }, f) => [name, pairs[unit * PAIR_FEATURES.length + f] ?? -1]),
  );
}

describe('what a word of the question is beside a statement', () => {
  it.each([
    [0, { alike: 1, grams: 1, count: 1 / 3, early: 0.8 }],
    [1, { alike: 0.75, grams: 0.5, count: 1 / 3, early: 0.6 }],
    [2, { alike: 0, grams: 0.25, count: 0, early: 0 }],
  ])('unit %i: %j', (unit, numbers) => {
    expect(named(STATEMENT, unit)).toMatchObject(
      Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, expect.closeTo(value, 6)])),
    );
  });

  it('counts a word up to three times', () => {
    const again = (times: number) =>
      named({ ...STATEMENT, hits: Array.from({ length: times }, (_, i) => [i, 1]).flat() }, 0)['count'];
    expect([1, 2, 3, 5].map((times) => Math.round((again(times) ?? 0) * 3))).toEqual([1, 2, 3, 3]);
  });

  it('is as early as it first comes', () => {
    const again = { ...STATEMENT, hits: [...STATEMENT.hits, 8, 0b011] };
    expect([named(again, 0)['early'], named(again, 1)['early']]).toEqual([
      expect.closeTo(0.8, 6),
      expect.closeTo(0.6, 6),
    ]);
  });

  it('stands in any of seven places at once, each a bit of its own', () => {
    const none = { held: 0, before: 0, after: 0, paragraph: 0, heading: 0, title: 0, alone: 0 };
    const bits = Object.keys(none).map((name) => [...placesOf({ ...none, [name]: 0b10 }, 2)]);
    expect(bits).toEqual([1, 2, 4, 8, 16, 32, 64].map((bit) => [0, bit]));
    const all = Object.fromEntries(Object.keys(none).map((name) => [name, 1])) as typeof none;
    expect([...placesOf(all, 1)]).toEqual([PLACES - 1]);
  });
});
