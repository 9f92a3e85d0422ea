import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  layoutOf,
  type Network,
  type NetworkInput,
  type NetworkShape,
  packNetwork,
  unpackNetwork,
} from '../../src/search/network.ts';
import { scoresOf } from '../../src/search/network-scores.ts';
import { addGradient } from '../../tools/network-gradient.ts';
import { randomFrom } from '../../tools/random.ts';
import { trainNetwork } from '../../tools/train-network.ts';

const SHAPE: NetworkShape = { question: 2, statement: 3, word: 2, pair: 2, words: 4, first: 5, second: 3 };

function inputFrom(seed: number, statements: number, words: number): NetworkInput {
  const random = randomFrom(seed);
  const row = (size: number) => Float64Array.from({ length: size }, () => 2 * random() - 1);
  return {
    statements,
    words,
    questionRow: row(SHAPE.question),
    statementRows: row(statements * SHAPE.statement),
    wordRows: row(words * SHAPE.word),
    pairRows: row(statements * words * SHAPE.pair),
    places: Uint8Array.from({ length: statements * words }, () => Math.floor(random() * 128)),
  };
}

function networkFrom(seed: number): Network {
  const random = randomFrom(seed);
  const size = SHAPE.question + SHAPE.statement + SHAPE.word;
  return {
    shape: SHAPE,
    means: new Float32Array(size),
    deviations: new Float32Array(size).fill(1),
    weights: Float64Array.from({ length: layoutOf(SHAPE).size }, () => Math.fround(2 * random() - 1)),
  };
}

/** The same question with its statements, or its words, in another order. */
function reordered(
  input: NetworkInput,
  statements: readonly number[],
  words: readonly number[],
): NetworkInput {
  const rows = (list: Float64Array, size: number, order: readonly number[]) =>
    Float64Array.from(order.flatMap((i) => [...list.slice(i * size, (i + 1) * size)]));
  const pairs = statements.flatMap((s) => words.map((w) => s * input.words + w));
  return {
    ...input,
    statementRows: rows(input.statementRows, SHAPE.statement, statements),
    wordRows: rows(input.wordRows, SHAPE.word, words),
    pairRows: rows(input.pairRows, SHAPE.pair, pairs),
    places: Uint8Array.from(pairs, (pair) => input.places[pair] ?? 0),
  };
}

const seed = fc.integer({ min: 1, max: 1e6 });
const close = (scores: ArrayLike<number>) => Array.from(scores, (score) => expect.closeTo(score, 4));

describe('the neural ranker', () => {
  it('gives each statement its score, in whatever order statements and words come', () => {
    fc.assert(
      fc.property(
        seed,
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (from, statements, words) => {
          const network = networkFrom(from);
          const input = inputFrom(from + 1, 4, 3);
          const scores = scoresOf(network, input);
          expect([...scoresOf(network, reordered(input, statements, words))]).toEqual(
            close(statements.map((s) => scores[s] ?? 0)),
          );
        },
      ),
    );
  });

  it('sees where a word stands, what is asked, and the best of the other statements', () => {
    const network = networkFrom(3);
    const input = inputFrom(4, 3, 2);
    const elsewhere = { ...input, places: input.places.with(0, (input.places[0] ?? 0) ^ 1) };
    expect(scoresOf(network, elsewhere)[0]).not.toBeCloseTo(scoresOf(network, input)[0] ?? 0, 6);
    const better = { ...input, statementRows: input.statementRows.with(SHAPE.statement, 3) };
    const otherwise = { ...input, questionRow: input.questionRow.with(0, 2) };
    expect(scoresOf(network, otherwise)[0]).not.toBeCloseTo(scoresOf(network, input)[0] ?? 0, 6);
    expect(scoresOf(network, better)[0]).not.toBeCloseTo(scoresOf(network, input)[0] ?? 0, 6);
  });

  it('takes a number far away for one four deviations away', () => {
    const network = networkFrom(5);
    const input = inputFrom(6, 2, 2);
    const at = (value: number) =>
      scoresOf(network, { ...input, statementRows: input.statementRows.with(0, value) });
    expect(at(1e6)).toEqual(at(4));
    expect(at(-1e6)).toEqual(at(-4));
  });

  it('scores nothing where there is nothing, and a question without words', () => {
    expect(scoresOf(networkFrom(7), inputFrom(8, 0, 2))).toHaveLength(0);
    expect([...scoresOf(networkFrom(7), inputFrom(8, 2, 0))].every(Number.isFinite)).toBe(true);
  });

  it('is the same packed and unpacked', () => {
    const network = networkFrom(9);
    expect(unpackNetwork(packNetwork(network))).toEqual(network);
  });
});

describe('learning the neural ranker', () => {
  it('asks of each weight the slope of the loss', () => {
    fc.assert(
      fc.property(seed, (from) => {
        const example = { input: inputFrom(from, 4, 3), answers: Uint8Array.of(0, 1, 0, 1), weight: 0.5 };
        const { weights } = networkFrom(from + 1);
        const gradient = new Float64Array(weights.length);
        const lossAt = (some: Float64Array, into = new Float64Array(some.length)) =>
          addGradient(SHAPE, some, example, { share: 0, random: Math.random }, into);
        lossAt(weights, gradient);
        const step = 1e-6;
        const kinks = weights.filter((weight, i) => {
          const slope =
            (lossAt(weights.with(i, weight + step)) - lossAt(weights.with(i, weight - step))) / (2 * step);
          return Math.abs(slope - (gradient[i] ?? 0)) > 1e-4;
        });
        // A weight at the very point where a unit wakes has no slope.
        expect(kinks.length).toBeLessThan(3);
      }),
      { numRuns: 20 },
    );
  });

  it('learns to choose the statement with the greatest number, and a word’s place, and does so twice the same', () => {
    const examples = Array.from({ length: 300 }, (_, i) => {
      const input = inputFrom(i + 10, 4, 1);
      const best = Array.from({ length: 4 }, (_, s) => input.statementRows[s * SHAPE.statement] ?? 0);
      return {
        input,
        answers: Uint8Array.from(best, (value) => (value === Math.max(...best) ? 1 : 0)),
        weight: 1,
      };
    });
    const options = { epochs: 30, batch: 32, rate: 0.02, dropout: 0, decay: 0, seed: 1 };
    const network = trainNetwork(SHAPE, examples.slice(0, 200), options);
    const right = examples.slice(200).filter(({ input, answers }) => {
      const scores = scoresOf(network, input);
      return answers[scores.indexOf(Math.max(...scores))] === 1;
    });
    expect(right.length).toBeGreaterThan(85);
    expect(trainNetwork(SHAPE, examples.slice(0, 200), options)).toEqual(network);
  });
});
