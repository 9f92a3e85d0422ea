import { describe, expect, test } from 'vitest';
import { type Salience, salienceOf } from '../../src/answers/salience.ts';
import type { Article, Statement } from '../../src/article/article.ts';
import { createLibrary } from '../../src/library/library.ts';

/** An article of statements in one section, a paragraph each. */
function articleOf(texts: readonly string[], { title = 'Untitled', captions = 0 } = {}): Article {
  let source = '';
  const statements = texts.map((text, at): Statement => {
    const start = source.length;
    source += `${text}\n`;
    const place = { text, start, end: start + text.length, section: 0, paragraph: at, speech: null };
    return at < captions ? { ...place, block: 'caption' } : place;
  });
  return {
    id: title,
    title,
    language: 'en',
    source,
    sections: [{ heading: null, from: 0, to: texts.length }],
    statements,
    speakers: [],
  } as unknown as Article;
}

const salience = (article: Article): Salience => salienceOf(createLibrary([article]), article);
const scores = (texts: readonly string[], options = {}) => salience(articleOf(texts, options)).scores;

/** Statements of three words of their own each, so that nothing but what a test adds tells them apart. */
const plain = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const letter = String.fromCharCode(97 + i);
    return `Br${letter}k dr${letter}b kn${letter}l pl${letter}m.`;
  });

/** Words of the statements below: all of them are content words that no other is a form of. */
const TEXTS = [
  'ferry bridge ferry lantern',
  'bridge market',
  'ferry tunnel castle garden',
  'castle castle castle',
  'window',
  'garden window market bridge ferry',
  'ferry',
];

/** By the definition, all statements against all: weights tf * ln(1 + n / holders), made one long. */
function vectors(texts: readonly string[]): Map<string, number>[] {
  const bags = texts.map((text) => text.split(' '));
  return bags.map((bag) => {
    const weights = [...new Set(bag)].map((word): [string, number] => {
      const holders = bags.filter((other) => other.includes(word)).length;
      return [word, bag.filter((other) => other === word).length * Math.log(1 + texts.length / holders)];
    });
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
}

const dot = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
  [...a].reduce((sum, [word, weight]) => sum + weight * (b.get(word) ?? 0), 0);

describe('GIVEN the statements of an article', () => {
  test('THEN one is compared with the others by the cosine of their words', () => {
    const expected = vectors(TEXTS);
    const { raise } = salience(articleOf(TEXTS));
    for (const [index, own] of expected.entries()) {
      const most = new Float64Array(TEXTS.length);
      raise(most, index, { from: 0, to: TEXTS.length });
      for (const [other, theirs] of expected.entries()) expect(most[other]).toBeCloseTo(dot(own, theirs), 6);
    }
  });

  test('THEN a comparison only raises, and within the stretch that is named', () => {
    const expected = vectors(TEXTS);
    const { raise } = salience(articleOf(TEXTS));
    for (const [from, to] of [
      [2, 5],
      [1, 6],
      [6, 7],
      [3, 3],
    ] as const) {
      const most = new Float64Array(TEXTS.length).fill(0.3);
      raise(most, 0, { from, to });
      for (const [other, theirs] of expected.entries()) {
        const within = other >= from && other < to;
        const like = dot(expected[0] ?? new Map(), theirs);
        expect(most[other]).toBeCloseTo(within ? Math.max(0.3, like) : 0.3, 6);
      }
    }
  });

  test('THEN a statement is worth more, the liker it is to the whole article', () => {
    // So far behind that the lead is worth nothing any more; of the same length, with no word of the title.
    const behind = plain(24);
    const pairs = [
      'ferry bridge castle garden',
      'ferry bridge castle window',
      'ferry lantern market tunnel',
      'harbour meadow orchard pepper',
    ];
    const texts = [...behind, ...pairs].map((text) => text.toLowerCase().replace('.', ''));
    const own = vectors(texts);
    const centroid = new Map<string, number>();
    for (const vector of own)
      for (const [word, weight] of vector) centroid.set(word, (centroid.get(word) ?? 0) + weight);
    const length = Math.hypot(...centroid.values());
    const like = own.map((vector) => dot(vector, centroid) / length);
    const found = scores(texts);
    for (let a = 24; a < texts.length; a++) {
      for (let b = 24; b < texts.length; b++)
        expect((found[a] ?? 0) - (found[b] ?? 0)).toBeCloseTo((like[a] ?? 0) - (like[b] ?? 0), 3);
    }
  });

  test('THEN the lead is worth more, less so with each statement, and captions above it take nothing of it', () => {
    const found = scores(plain(8));
    for (let at = 1; at < found.length; at++) expect(found[at]).toBeLessThan(found[at - 1] ?? 0);
    const steps = found.slice(1).map((score, at) => (found[at] ?? 0) - score);
    for (let at = 1; at < steps.length; at++) expect(steps[at]).toBeLessThan(steps[at - 1] ?? 0);
    const behindCaptions = scores(plain(8), { captions: 2 });
    expect(behindCaptions[2]).toBeCloseTo(found[0] ?? 0, 6);
    expect(behindCaptions[3]).toBeCloseTo(found[1] ?? 0, 6);
  });

  test('THEN words of the title are worth more, by their share of it; stop words and other forms do not matter', () => {
    const texts = plain(6);
    const without = scores(texts, { title: 'On something else' });
    const gain = (title: string, at: number) => (scores(texts, { title })[at] ?? 0) - (without[at] ?? 0);
    expect(gain('The brdk', 3)).toBeGreaterThan(0.5);
    expect(gain('The brdk', 2)).toBeCloseTo(0, 6);
    expect(gain('The brdk of it', 3)).toBeCloseTo(gain('brdk', 3), 6);
    expect(gain('brdk drdb', 3)).toBeCloseTo(gain('brdk', 3), 6);
    expect(gain('brdk brdks', 3)).toBeCloseTo(gain('brdk', 3), 6);
    expect(gain('brdk submarine', 3)).toBeCloseTo(gain('brdk', 3) / 2, 6);
    expect(gain('submarine', 3)).toBeCloseTo(0, 6);
  });

  test('THEN what leans on another is worth less, and so is what is short; beyond some length none gains', () => {
    const words = (count: number, letter: string) =>
      Array.from(
        { length: count },
        (_, i) => `${letter}${'bcdfghjklmnpqrstvwxz'[i % 20]}${'aeiou'[Math.floor(i / 20)]}rn`,
      );
    const at = (texts: readonly string[], place: number) => scores([...plain(20), ...texts])[place + 20] ?? 0;
    const leaning = ['But the vole swam.', 'Now the mole swam.'];
    expect(at(leaning, 0)).toBeLessThan(at(leaning, 1) - 0.4);
    const lengths = [3, 4, 20, 45, 60].map((count, i) => words(count, 'kptvz'.charAt(i)).join(' '));
    const [three = 0, four = 0, twenty = 0, most = 0, more = 0] = lengths.map((_, i) => at(lengths, i));
    expect(three).toBeCloseTo(four, 1);
    expect(twenty).toBeGreaterThan(four + 0.5);
    expect(most).toBeGreaterThan(twenty + 0.2);
    expect(more).toBeCloseTo(most, 1);
  });

  test('THEN the words of each are counted, stop words too', () => {
    expect([...salience(articleOf(['The ferry of the bridge.', 'It was.', 'Ferry.'])).words]).toEqual([
      5, 2, 1,
    ]);
  });

  test('THEN an article beside others is measured by its own statements alone', () => {
    const one = articleOf(TEXTS, { title: 'One' });
    const two = articleOf(['ferry ferry submarine', 'bridge bridge', 'castle window window'], {
      title: 'Two',
    });
    const beside = salienceOf(createLibrary([two, one, two]), one);
    const [alone, together] = [salience(one).scores, beside.scores];
    expect(together).toHaveLength(TEXTS.length);
    for (const [at, score] of alone.entries()) expect(together[at]).toBeCloseTo(score, 6);
  });

  test('THEN one without any, or without words, has scores all the same', () => {
    expect(scores([])).toEqual([]);
    for (const score of scores(['…', 'the of and'])) expect(Number.isFinite(score)).toBe(true);
  });
});
