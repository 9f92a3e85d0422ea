import { describe, expect, it } from 'vitest';
import { confidenceOf, confidenceRow } from '../../src/search/confidence.ts';
import type { Scored } from '../../src/search/confidence-feature.ts';
import { CONFIDENCE_FEATURES } from '../../src/search/confidence-features.ts';
import type { Candidate, QuestionEvidence } from '../../src/search/evidence.ts';
import { FEATURES } from '../../src/search/features.ts';
import { DEPTH } from '../../src/search/forest.ts';
import type { Question } from '../../src/search/question.ts';
import { QUESTION_FEATURES } from '../../src/search/question-features.ts';
import type { Unit } from '../../src/search/unit.ts';

const unit = (certainty: number, known: boolean): Unit => ({
  written: 'word',
  terms: known ? [{ term: 1, weight: 1 }] : [],
  certainty,
  kind: 0,
  place: 0,
  typed: 'word',
  stem: 'word',
  everyday: false,
});

/** A question of six words, of which four count; the fourth is not in the articles. */
const question = (kind: Question['kind'], language = 'en'): Question => ({
  units: [unit(1, true), unit(0.5, true), unit(1, true), unit(0, false)],
  terms: new Int32Array(6),
  kind,
  negated: false,
  opposites: [],
  language,
});

const asked = (changed: Partial<QuestionEvidence> = {}): QuestionEvidence => ({
  question: question('count'),
  shares: [0.4, 0.3, 0.2, 0.1],
  sum: 8,
  bestOwn: 2,
  bestParagraph: 0.8,
  bestContext: 0.5,
  known: 0b0111,
  names: 0b0001,
  numbers: 0b0100,
  rarest: 0,
  keeping: { chances: [], gains: [1, 0.5, 0.25, 2], losses: [-1, -0.5, -0.25, -3], rows: [] },
  bestKept: 1,
  ...changed,
});

/** Holds nothing, and nothing around it does. */
const EMPTY: Candidate = {
  document: 0,
  rank: 0,
  own: 0,
  held: 0,
  before: 0,
  after: 0,
  paragraph: 0,
  heading: 0,
  title: 0,
  alone: 0,
  ownBefore: 0,
  ownAfter: 0,
  ownBeside: 0,
  paragraphShare: 0,
  context: 0,
  inParagraph: 0,
  length: 0,
  pairs: 0,
  wordsInOrder: 0,
  unitsInOrder: 0,
  firstUnit: 30,
  window: 0,
  defines: false,
  negated: false,
  opposed: 0,
  fresh: [0, 0, 0, 0, 0, 0, 0],
  expected: 0,
  distance: 99,
  counted: 99,
  alike: 0,
  likeness: [],
  hits: [],
  pairRows: new Float32Array(),
};

/** Holds the first and the third unit. */
const FULL: Candidate = {
  document: 7,
  rank: 3,
  own: 1.5,
  held: 0b0101,
  before: 0b0010,
  after: 0b1000,
  paragraph: 0b0111,
  heading: 0b1100,
  title: 0b0001,
  alone: 0b0100,
  ownBefore: 0.5,
  ownAfter: 0.25,
  ownBeside: 1,
  paragraphShare: 0.6,
  context: 0.25,
  inParagraph: 2,
  length: 20,
  pairs: 1,
  wordsInOrder: 3,
  unitsInOrder: 2,
  firstUnit: 4,
  window: 6,
  defines: true,
  negated: true,
  opposed: 2,
  fresh: [1, 2, 3, 4, 5, 0, 7],
  expected: 2,
  distance: 3,
  counted: 1,
  alike: 0.15,
  likeness: [],
  hits: [],
  pairRows: new Float32Array(),
};

/** Holds the last unit alone, far on in its paragraph, with the first in the statement before. */
const FAR: Candidate = {
  ...EMPTY,
  own: 1,
  ownBeside: 1,
  held: 0b1000,
  before: 0b0001,
  window: 5,
  inParagraph: 9,
  expected: 7,
  fresh: [9, 9, 9, 9, 9, 9, 9],
};

describe('what the ranker looks at', () => {
  const plain = asked({ question: question('time'), names: 0, numbers: 0 });

  it.each<[name: string, full: number, empty: number, far: number]>([
    ['own', 0.75, 0, 0.5],
    ['covered', 0.6, 0, 0.1],
    ['covered-known', 0.6 / 0.9, 0, 0.1 / 0.9],
    ['held', 2, 0, 1],
    ['before', 0.25, 0, 0],
    ['after', 0.125, 0, 0],
    ['beside', 0.5, 0, 0.5],
    ['words-in-order', 0.5, 0, 0],
    ['units-in-order', 0.5, 0, 0],
    ['window', 3, 20, 20],
    ['paragraph', 0.75, 0, 0],
    ['context', 0.5, 0, 0],
    ['context-absolute', 0.25, 0, 0],
    ['first-unit', 4, 30, 30],
    ['defines', 1, 0, 0],
    ['core', 0.2 / 0.6, 0, 0.1],
    ['best-of-paragraph', 1, 0, 0],
    ['kept', 1.25 - 3.5 - 1, -4.75 - 1, 2 - 1.75 - 1],
    ['kept-around', 0, -4.75, -0.75],
    ['length', 20, 0, 0],
    ['in-paragraph', 2, 0, 6],
    ['expected', 2, 0, 3],
    ['expected-near', 3, 30, 30],
    ['expected-counted', 1, 10, 10],
    ['new-names', 1, 0, 4],
    ['new-digits', 2, 0, 4],
    ['new-years', 3, 0, 4],
    ['new-times', 4, 0, 4],
    ['new-numbers', 4, 0, 4],
    ['new-causes', 0, 0, 4],
    ['new-places', 4, 0, 4],
  ])('%s', (name, full, empty, far) => {
    const feature = FEATURES.find((one) => one.name === name);
    expect(feature?.of(asked(), FULL)).toBeCloseTo(full, 6);
    expect(feature?.of(plain, EMPTY)).toBeCloseTo(empty, 6);
    expect(feature?.of(asked(), FAR)).toBeCloseTo(far, 6);
  });

  it.each(['count', 'time', 'place', 'person', 'reason', 'manner'] as const)('asks-%s', (kind) => {
    const feature = QUESTION_FEATURES.find(({ name }) => name === `asks-${kind}`);
    expect([kind, 'other' as const].map((own) => feature?.of(asked({ question: question(own) })))).toEqual([
      1, 0,
    ]);
  });

  it.each([
    ['asked', 4],
    ['asked-known', 0.9],
  ])('%s', (name, value) => {
    expect(QUESTION_FEATURES.find((one) => one.name === name)?.of(asked())).toBeCloseTo(value, 6);
  });

  it.each([
    ['statements', FEATURES],
    ['questions', QUESTION_FEATURES],
    ['confidence', CONFIDENCE_FEATURES],
  ])('has names of its own and a reason each: %s', (_, features) => {
    expect(new Set(features.map(({ name }) => name)).size).toBe(features.length);
    for (const { why } of features) expect(why).toMatch(/\w{3}/);
  });
});

const scored = (...candidates: readonly (readonly [Candidate, number])[]): Scored[] =>
  candidates.map(([candidate, score]) => ({ candidate, score }));

const THREE = scored([FULL, 2], [FAR, 1], [EMPTY, 0]);
const ONE = scored([FAR, -1]);

describe('what confidence looks at', () => {
  it.each<[name: string, ofThree: number, ofOne: number]>([
    ['chance', 1 / (1 + Math.exp(-1) + Math.exp(-2)), 1],
    ['lead', 1, 4],
    ['score', 2, -1],
    ['known', 0.9, 0.9],
    ['unknown-words', 1, 1],
    ['certain', 0.75, 0.75],
    ['covered', 0.6, 0.1],
    ['covered-around', 1, 0.5],
    ['covered-paragraph', 1, 0.1],
    ['held', 2, 1],
    ['held-core', 1, 1],
    ['core', 0.2 / 0.6, 0.1],
    ['names-missing', 0, 0.4],
    ['numbers-missing', 0, 0.2],
    ['missing', 0, 0.3],
    ['alike', 0.15, 0],
    ['kept', 1.25, 2],
    ['lacked', -3.5, -1.75],
    ['lacked-around', 0, -0.75],
    ['lacked-everywhere', -3, -3],
    ['lacked-most', 0, -0.5],
    ['strange', 1, 1],
    ['second-covered', 0.1, 0],
    ['wants', 1, 0],
    ['negated', -1, 0],
    ['opposed', 2, 0],
    ['expected', 2, -1],
    ['expected-near', 3, 30],
    ['expected-shown', 2, -1],
    ['in-order', 0.5, 0],
    ['words-in-order', 0.5, 0],
    ['pairs', 1, 0],
    ['window', 3, 20],
    ['own', 1.5 / 17.6, 1 / 17.6],
    ['weight', 4.8, 0.8],
    ['units', 4, 4],
    ['heaviest', 0.4, 0.4],
    ['agreement', 3, 0],
    ['length', 20, 0],
    ['asks-title', 0.4, 0],
    ['commonest', 1.6, 1.6],
  ])('%s', (name, ofThree, ofOne) => {
    const feature = CONFIDENCE_FEATURES.find((one) => one.name === name);
    const other = asked({ question: question('other') });
    expect(feature?.of(asked(), THREE, FULL)).toBeCloseTo(ofThree, 6);
    expect(feature?.of(other, ONE, FAR)).toBeCloseTo(ofOne, 6);
  });

  it.each([
    ['wants', 'manner', 0],
    ['expected', 'manner', -1],
    ['expected-shown', 'manner', -1],
    ['wants', 'reason', 1],
    ['expected', 'person', 2],
  ] as const)('%s of a question for a %s', (name, kind, value) => {
    const feature = CONFIDENCE_FEATURES.find((one) => one.name === name);
    expect(feature?.of(asked({ question: question(kind) }), THREE, FULL)).toBe(value);
  });

  it('the commonest word is one that the articles have; without any, it weighs more than all', () => {
    const feature = CONFIDENCE_FEATURES.find(({ name }) => name === 'commonest');
    const unknown = { ...question('other'), units: [unit(0, false), unit(0, false)] };
    expect(feature?.of(asked({ question: unknown }), THREE, FULL)).toBe(20);
  });

  it('is a row of all of it, of zeros where there is no candidate', () => {
    const row = confidenceRow(asked(), THREE);
    expect(row).toHaveLength(CONFIDENCE_FEATURES.length);
    for (const [f, { of }] of CONFIDENCE_FEATURES.entries())
      expect(row[f]).toBeCloseTo(of(asked(), THREE, FULL), 5);
    expect(new Set(confidenceRow(asked(), []))).toEqual(new Set([0]));
  });
});

describe('confidence', () => {
  /** A forest that gives the same log odds whatever it sees. */
  const always = (odds: number) => ({
    features: new Uint8Array(DEPTH),
    thresholds: new Float32Array(DEPTH),
    leaves: new Float32Array(2 ** DEPTH).fill(odds),
  });
  const none = { ...EMPTY, expected: 0 };
  const some = { ...EMPTY, expected: 1 };

  it.each<[string, number, Question, readonly Scored[], number]>([
    ['is a probability of the log odds', 3, question('other'), scored([none, 1]), 1 / (1 + Math.exp(-3))],
    ['is low where no number is shown to "how many"', 3, question('count'), scored([none, 1]), 0.2],
    [
      'is low where no time is shown to "when"',
      3,
      question('time'),
      scored([none, 3], [none, 2], [none, 1], [some, 0]),
      0.2,
    ],
    ['is not raised by that', -5, question('time'), scored([none, 1]), 1 / (1 + Math.exp(5))],
    [
      'is not low where the third has one',
      3,
      question('time'),
      scored([none, 3], [none, 2], [some, 1]),
      1 / (1 + Math.exp(-3)),
    ],
    ['is not low for "who"', 3, question('person'), scored([none, 1]), 1 / (1 + Math.exp(-3))],
    [
      'is not low in a language without lists',
      3,
      question('count', 'nb'),
      scored([none, 1]),
      1 / (1 + Math.exp(-3)),
    ],
  ])('%s', (_, odds, of, candidates, probability) => {
    expect(confidenceOf(always(odds), asked({ question: of }), candidates)).toBeCloseTo(probability, 5);
  });
});
