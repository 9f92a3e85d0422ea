import { base64, bytes } from './base64.ts';

/** How many numbers a network takes of each kind, and how many units its layers have. */
export interface NetworkShape {
  /** Numbers that describe a question, a statement, a word of the question, and such a word beside a statement. */
  readonly question: number;
  readonly statement: number;
  readonly word: number;
  readonly pair: number;
  /** Units of the layer that sees words, and of the two layers above it. */
  readonly words: number;
  readonly first: number;
  readonly second: number;
}

/**
 * A small neural ranker. Each word of the question is looked at beside each statement, and what is seen of the words is summed
 * (Zaheer et al., "Deep Sets", 2017). From that sum, the statement's own numbers, the greatest of each among all candidates
 * (Pang et al., "SetRank", 2020) and the question's numbers, two layers tell the statement's score.
 */
export interface Network {
  readonly shape: NetworkShape;
  /** By which a question's, then a statement's, then a word's numbers are brought to mean 0 and deviation 1. */
  readonly means: Float32Array;
  readonly deviations: Float32Array;
  /** In the order of `layoutOf`. */
  readonly weights: Float64Array;
}

/** What a network sees of a question and its candidates; lists of lists are flat, by statement and then by word. */
export interface NetworkInput {
  readonly statements: number;
  readonly words: number;
  /** `shape.question` numbers. */
  readonly questionRow: Float64Array;
  /** Of each statement `shape.statement` numbers, of each word `shape.word`, of each pair `shape.pair`. */
  readonly statementRows: Float64Array;
  readonly wordRows: Float64Array;
  readonly pairRows: Float64Array;
  /** Of each pair, where the word stands: below `PLACES`. */
  readonly places: Uint8Array;
}

/** How many sets of places a word can have beside a statement: seven places. */
export const PLACES = 128;

/** Where each part of a network's weights starts; matrices are by input, then by output. */
export function layoutOf({ question, statement, word, pair, words, first, second }: NetworkShape) {
  const inputs = statement + words;
  let at = 0;
  const take = (size: number): number => {
    const from = at;
    at += size;
    return from;
  };
  return {
    /** What the upper layers see of a statement: its numbers, then the sum over words. */
    inputs,
    wordWeights: take(word * words),
    wordBias: take(words),
    placeWeights: take(PLACES * words),
    pairWeights: take(pair * words),
    firstWeights: take(inputs * first),
    greatestWeights: take(inputs * first),
    questionWeights: take(question * first),
    firstBias: take(first),
    secondWeights: take(first * second),
    secondBias: take(second),
    outWeights: take(second),
    size: at,
  };
}

/** Deviations beyond which a number tells no more. */
const MOST = 4;

/** The input with its numbers brought to mean 0 and deviation 1. */
export function standardised(
  { shape, means, deviations }: Omit<Network, 'weights'>,
  input: NetworkInput,
): NetworkInput {
  const bring = (rows: Float64Array, size: number, first: number): Float64Array => {
    const brought = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at += size)
      for (let i = 0; i < size; i++) {
        const away =
          ((rows[at + i] as number) - (means[first + i] as number)) / (deviations[first + i] as number);
        brought[at + i] = Math.max(-MOST, Math.min(MOST, away));
      }
    return brought;
  };
  return {
    ...input,
    questionRow: bring(input.questionRow, shape.question, 0),
    statementRows: bring(input.statementRows, shape.statement, shape.question),
    wordRows: bring(input.wordRows, shape.word, shape.question + shape.statement),
  };
}

/** A network as text, for a file of code: numbers in base64, little-endian on every machine that runs Node. */
export interface PackedNetwork {
  readonly shape: NetworkShape;
  readonly means: string;
  readonly deviations: string;
  readonly weights: string;
}

/** Packs a network. Of the weights as much is kept as a 32-bit number holds. */
export function packNetwork({ shape, means, deviations, weights }: Network): PackedNetwork {
  return {
    shape,
    means: base64(means),
    deviations: base64(deviations),
    weights: base64(Float32Array.from(weights)),
  };
}

/** The network that was packed. */
export function unpackNetwork({ shape, means, deviations, weights }: PackedNetwork): Network {
  return {
    shape,
    means: floats(means),
    deviations: floats(deviations),
    weights: Float64Array.from(floats(weights)),
  };
}

function floats(text: string): Float32Array {
  return new Float32Array(bytes(text).buffer);
}
