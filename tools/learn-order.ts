import type { Network, NetworkInput, NetworkShape } from '../src/search/network.ts';
import { INPUT_SIZES } from '../src/search/network-input.ts';
import type { Seen } from './examples.ts';
import type { NetworkExample } from './network-gradient.ts';
import { trainNetwork } from './train-network.ts';

/** Of each question, so many candidates are learned from; an answer further down is too seldom to learn from. */
const LEARNED = 15;

/** XQuAD asks the same in four languages. */
const XQUAD_WEIGHT = 0.25;

const SHAPE: NetworkShape = { ...INPUT_SIZES, words: 16, first: 32, second: 16 };

/** Learns to put the statement that answers before the others, from the questions that have one. */
export function learnOrder(seen: readonly Seen[]): Network {
  const examples = seen.map(exampleOf).filter(({ answers }) => answers.includes(1));
  return trainNetwork(SHAPE, examples, {
    epochs: 16,
    batch: 256,
    rate: 0.004,
    dropout: 0.3,
    decay: 0.02,
    seed: 20261124,
  });
}

function exampleOf({ example: { question, candidates }, input }: Seen): NetworkExample {
  const learned = candidates.slice(0, LEARNED);
  return {
    input: firstOf(input, learned.length),
    answers: Uint8Array.from(learned, ({ document }) => (question.row.relevant.includes(document) ? 1 : 0)),
    weight: question.set.startsWith('xquad') ? XQUAD_WEIGHT : 1,
  };
}

/** The same of the first statements alone. */
function firstOf(input: NetworkInput, statements: number): NetworkInput {
  const pairs = statements * input.words;
  return {
    ...input,
    statements,
    statementRows: input.statementRows.subarray(0, statements * SHAPE.statement),
    pairRows: input.pairRows.subarray(0, pairs * SHAPE.pair),
    places: input.places.subarray(0, pairs),
  };
}
