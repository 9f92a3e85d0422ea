import { describe, expect, it } from 'vitest';
import { type Candidate, gather } from '../../src/search/evidence.ts';
import { firstStage } from '../../src/search/first-stage.ts';
import { buildIndex } from '../../src/search/inverted-index.ts';
import { readQuestion } from '../../src/search/question.ts';
import { unpackRanker } from '../../src/search/ranker.ts';
import { RANKER } from '../../src/search/ranker-model.ts';
import { scopeOf } from '../../src/search/search.ts';
import { articleOf } from './articles.ts';

const FERRY = articleOf('Ferry', {
  '': ['The ferry crosses the harbour.', 'It meets the bridge there.', 'Gulls follow the ferry.'],
  Bridge: ['Workers built it in 1931.', 'The ferry bridge is old.'],
});
const OTHER = articleOf('Trains', { '': ['A bridge carries the trains.'] });

/** What is seen of all statements of one article for a question; units are bits, in the question's order. */
function look(text: string, articles = [OTHER, FERRY, OTHER], article = articles.indexOf(FERRY)) {
  const { keeping } = unpackRanker(RANKER);
  const index = buildIndex(articles);
  const scope = scopeOf(index, article);
  const question = readQuestion(index, text, 'en');
  const found = firstStage(index, question, scope, { count: 25, allowed: () => true });
  const documents = Array.from({ length: scope.to - scope.from }, (_, i) => scope.from + i);
  return { found, ...gather(keeping, index, question, found, documents) };
}

const lookAtFerry = () => look('which ferry meets the bridge');

describe('what is seen of each statement', () => {
  it.each<[keyof Candidate, readonly unknown[]]>([
    ['document', [1, 2, 3, 4, 5]],
    ['rank', [0, 1, 2, 3, 4]],
    ['held', [1, 6, 1, 0, 5]],
    ['before', [0, 1, 6, 1, 0]],
    ['after', [6, 1, 0, 5, 0]],
    ['paragraph', [7, 7, 7, 5, 5]],
    ['heading', [0, 0, 0, 4, 4]],
    ['title', [1, 1, 1, 1, 1]],
    ['alone', [0, 6, 0, 0, 5]],
    ['inParagraph', [0, 1, 2, 0, 1]],
    ['length', [5, 5, 4, 5, 5]],
    ['firstUnit', [1, 1, 3, 30, 1]],
    ['window', [1, 3, 1, 0, 2]],
    ['pairs', [0, 1, 0, 0, 0]],
    ['wordsInOrder', [2, 3, 1, 0, 2]],
    ['unitsInOrder', [1, 2, 1, 0, 2]],
    ['defines', [false, true, false, false, false]],
  ])('%s', (name, values) => {
    const { candidates } = lookAtFerry();
    expect(candidates.map((candidate) => candidate[name])).toEqual(values);
  });

  it('scores beside it: of the statement before and after, and the best other of the paragraph', () => {
    const { candidates } = lookAtFerry();
    const own = candidates.map((candidate) => candidate.own);
    expect(own[0]).toBeGreaterThan(0);
    expect(own[3]).toBe(0);
    expect(candidates.map(({ ownBefore }) => ownBefore)).toEqual([0, ...own.slice(0, 4)]);
    expect(candidates.map(({ ownAfter }) => ownAfter)).toEqual([...own.slice(1), 0]);
    const beside = own.map((_, at) => {
      const paragraph = at < 3 ? [0, 1, 2] : [3, 4];
      return Math.max(...paragraph.filter((other) => other !== at).map((other) => own[other] ?? 0));
    });
    expect(candidates.map(({ ownBeside }) => ownBeside)).toEqual(beside);
  });

  it('the share of its paragraph, and what a reader has in mind, fading', () => {
    const { asked, candidates } = lookAtFerry();
    const [ferry = 0, meets = 0, bridge = 0] = asked.shares;
    const paragraph = [1, 1, 1, ferry + bridge, ferry + bridge];
    const context = [ferry, meets + bridge + 0.7 * ferry, ferry + 0.7 * (meets + bridge), 0, ferry + bridge];
    for (const [at, candidate] of candidates.entries()) {
      expect(candidate.paragraphShare).toBeCloseTo(paragraph[at] ?? 0, 6);
      expect(candidate.context).toBeCloseTo(context[at] ?? 0, 6);
    }
    expect(asked.bestContext).toBeCloseTo(Math.max(...context), 6);
  });
});

describe('what is seen of the question', () => {
  it('weights as shares, the best of the candidates, and what is known', () => {
    const { asked, candidates, found } = lookAtFerry();
    const [ferry = 0, meets = 0, bridge = 0] = asked.shares;
    expect(ferry + meets + bridge).toBeCloseTo(1, 6);
    expect(meets).toBeGreaterThan(bridge);
    expect(bridge).toBeGreaterThan(ferry);
    expect(asked).toMatchObject({ known: 7, names: 0, numbers: 0, rarest: 1 });
    expect(asked.sum).toBeCloseTo(
      found.weights.reduce((sum, weight) => sum + weight, 0),
      6,
    );
    expect(asked.bestOwn).toBe(Math.max(...candidates.map(({ own }) => own)));
    expect(asked.bestParagraph).toBeCloseTo(1, 6);
  });

  it('names, numbers and what the articles lack', () => {
    const article = articleOf('Town', { '': ['In 1931 the mayor Brandl came.', 'We saw Brandl there.'] });
    const { asked: other } = look('did Brandl come in 1931 with Okonkwo', [article], 0);
    expect(other.question.units.map(({ written }) => written)).toEqual(['Brandl', 'came', '1931', 'Okonkwo']);
    expect(other).toMatchObject({ names: 0b1001, numbers: 0b0100, known: 0b0111 });
  });

  it('how likely an answer repeats each word, and what that tells', () => {
    const { asked, candidates, found } = lookAtFerry();
    const { chances, gains, losses } = asked.keeping;
    for (const [u, chance] of chances.entries()) {
      const frequency = Math.min(0.97, Math.max(0.002, found.frequencies[u] ?? 0));
      expect(chance).toBeGreaterThanOrEqual(0.02);
      expect(chance).toBeLessThanOrEqual(0.98);
      expect(gains[u]).toBeCloseTo(Math.log(chance / frequency), 6);
      expect(losses[u]).toBeCloseTo(Math.log((1 - chance) / (1 - frequency)), 6);
    }
    const odds = candidates.map(({ held }) =>
      gains.reduce((sum, gain, u) => sum + (held & (1 << u) ? gain : (losses[u] ?? 0)), 0),
    );
    expect(asked.bestKept).toBeCloseTo(Math.max(...odds), 6);
  });
});

describe('words of the kind that is asked for', () => {
  const seen = (text: string, statement: string) =>
    look(text, [articleOf('A tower', { '': [statement] })], 0).candidates[0];

  it.each<[string, string, number, number, number]>([
    ['how many steps lead to the lamp', 'The lamp has steps, some 214 of them.', 1, 2, 99],
    ['how many steps lead to the lamp', '214 steps lead to it.', 1, 1, 1],
    ['how much oil does the lamp burn', 'It burns 3 litres of oil.', 1, 1, 3],
    ['how many', 'Many are 214.', 1, 2, 99],
    ['how many steps lead to the lamp', 'Its steps and the lamp are old.', 0, 99, 99],
    ['when was the lamp lit', 'In 1874 the old lamp was lit.', 1, 3, 3],
    ['when was the lamp lit', 'The lamp was lit in May.', 1, 2, 99],
    ['when was the lamp of 1874 lit', 'The lamp of 1874 was lit by gas.', 0, 99, 99],
    ['where is the lamp', 'The old lamp stands in Bergen.', 1, 3, 99],
    ['who lit the lamp', 'It was Agnes Thorvald who lit the lamp.', 2, 2, 2],
    ['why was the lamp lit', 'The lamp was lit because of the storm.', 1, 1, 99],
    ['how was the lamp lit', 'In 1874 Agnes lit the lamp.', 0, 99, 99],
  ])('%s: %s', (text, statement, expected, distance, counted) => {
    expect(seen(text, statement)).toMatchObject({ expected, distance, counted });
  });

  it.each<[string, readonly number[]]>([
    ['The lamp is old.', [0, 0, 0, 0, 0, 0, 0]],
    ['The lamp saw Agnes Thorvald.', [2, 0, 0, 0, 0, 0, 0]],
    ['The lamp weighs 12 tonnes.', [0, 1, 0, 0, 0, 0, 0]],
    ['The lamp was lit by 1874.', [0, 1, 1, 0, 0, 0, 0]],
    ['The lamp was lit one century ago.', [0, 0, 0, 2, 1, 0, 0]],
    ['The lamp failed because it was old.', [0, 0, 0, 0, 0, 1, 0]],
  ])('what is new: %s', (statement, fresh) => {
    expect(seen('was the lamp lit', statement)?.fresh).toEqual(fresh);
  });
});

describe('likeness by letters', () => {
  const seen = (text: string, statement: string) =>
    look(text, [articleOf('Ships', { '': [statement] })], 0).candidates[0];

  it('is of words that begin alike, for those that a statement lacks', () => {
    const alike = seen('norsemen sail', 'The norsewoman came.')?.alike ?? 0;
    expect(alike).toBeGreaterThan(0.2);
    expect(seen('norsemen sail', 'The norwegian came.')?.alike).toBe(0);
    expect(seen('sail norsewoman', 'The norsewoman came.')?.alike).toBe(0);
  });

  it('is nothing between numbers', () => {
    expect(seen('sail 18741', 'They saw 18742.')?.alike).toBeCloseTo(0, 6);
  });

  it('counts a word that is there whole, and others by the share of their letters', () => {
    expect(seen('norsewoman', 'The norsewoman came.')?.likeness).toEqual([1, 1]);
    const [, letters] = seen('shipbuilding', 'The shipbuilder came.')?.likeness ?? [];
    expect(letters).toBeGreaterThan(0.3);
    expect(letters).toBeLessThanOrEqual(1);
  });
});
