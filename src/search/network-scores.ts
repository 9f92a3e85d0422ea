import { multiply } from './matrix.ts';
import { layoutOf, type Network, type NetworkInput, type NetworkShape, standardised } from './network.ts';

/** Keeps the sum over words about as large as the other numbers. */
export const SUM_SCALE = 0.3;

/** What the layers of a network come to. */
export interface Activations {
  /** The lowest layer, by statement, then by word, before what is below 0 is cut. */
  readonly words: Float64Array;
  /** By statement, its numbers and the sums over its words; the greatest of each, and which statement has it. */
  readonly seen: Float64Array;
  readonly greatest: Float64Array;
  readonly holder: Uint8Array;
  /** The two upper layers, by statement; 0 where a unit sleeps. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly scores: Float64Array;
}

/** Sets those of `count` units from `from` on to 0 that sleep. */
export type Wake = (units: Float64Array, from: number, count: number) => void;

/** The score of each statement: the greater, the likelier it answers. */
export function scoresOf({ shape, means, deviations, weights }: Network, input: NetworkInput): Float64Array {
  return activate(shape, weights, standardised({ shape, means, deviations }, input), rectify).scores;
}

function rectify(units: Float64Array, from: number, count: number): void {
  for (let j = from; j < from + count; j++) if ((units[j] as number) < 0) units[j] = 0;
}

/** Goes through the layers, from words to scores. The input is brought to mean 0 and deviation 1 already. */
export function activate(
  shape: NetworkShape,
  weights: Float64Array,
  input: NetworkInput,
  wake: Wake,
): Activations {
  const words = wordLayer(shape, weights, input);
  const seen = inputsOf(shape, input, words);
  const { greatest, holder } = greatestOf(seen, layoutOf(shape).inputs);
  return {
    words,
    seen,
    greatest,
    holder,
    ...upperLayers(shape, weights, input, seen, greatest, wake),
  };
}

function wordLayer(shape: NetworkShape, weights: Float64Array, input: NetworkInput): Float64Array {
  const layout = layoutOf(shape);
  const width = shape.words;
  const alone = new Float64Array(input.words * width);
  for (let w = 0; w < input.words; w++) {
    copy(weights, layout.wordBias, alone, w * width, width);
    multiply(
      input.wordRows,
      w * shape.word,
      shape.word,
      weights,
      layout.wordWeights,
      alone,
      w * width,
      width,
    );
  }
  const units = new Float64Array(input.places.length * width);
  for (let pair = 0, word = 0; pair < input.places.length; pair++, word = (word + 1) % input.words) {
    const at = pair * width;
    const place = layout.placeWeights + (input.places[pair] as number) * width;
    for (let j = 0; j < width; j++)
      units[at + j] = (alone[word * width + j] as number) + (weights[place + j] as number);
    multiply(input.pairRows, pair * shape.pair, shape.pair, weights, layout.pairWeights, units, at, width);
  }
  return units;
}

function inputsOf(shape: NetworkShape, input: NetworkInput, words: Float64Array): Float64Array {
  const width = shape.words;
  const { inputs } = layoutOf(shape);
  const seen = new Float64Array(input.statements * inputs);
  let at = 0;
  for (let s = 0; s < input.statements; s++) {
    copy(input.statementRows, s * shape.statement, seen, s * inputs, shape.statement);
    const sums = s * inputs + shape.statement;
    for (let w = 0; w < input.words; w++)
      for (let j = 0; j < width; j++, at++)
        if ((words[at] as number) > 0)
          seen[sums + j] = (seen[sums + j] as number) + SUM_SCALE * (words[at] as number);
  }
  return seen;
}

function greatestOf(seen: Float64Array, inputs: number): Pick<Activations, 'greatest' | 'holder'> {
  const greatest = new Float64Array(inputs).fill(-Infinity);
  const holder = new Uint8Array(inputs);
  for (let at = 0, s = 0; at < seen.length; at += inputs, s++)
    for (let i = 0; i < inputs; i++) {
      if ((seen[at + i] as number) <= (greatest[i] as number)) continue;
      greatest[i] = seen[at + i] as number;
      holder[i] = s;
    }
  return { greatest, holder };
}

function upperLayers(
  shape: NetworkShape,
  weights: Float64Array,
  { statements, questionRow }: NetworkInput,
  seen: Float64Array,
  greatest: Float64Array,
  wake: Wake,
): Pick<Activations, 'first' | 'second' | 'scores'> {
  const layout = layoutOf(shape);
  const { inputs } = layout;
  const first = new Float64Array(statements * shape.first);
  const second = new Float64Array(statements * shape.second);
  const scores = new Float64Array(statements);
  if (!statements) return { first, second, scores };
  const base = weights.slice(layout.firstBias, layout.firstBias + shape.first);
  multiply(greatest, 0, inputs, weights, layout.greatestWeights, base, 0, shape.first);
  multiply(questionRow, 0, shape.question, weights, layout.questionWeights, base, 0, shape.first);
  for (let s = 0; s < statements; s++) {
    const atFirst = s * shape.first;
    const atSecond = s * shape.second;
    copy(base, 0, first, atFirst, shape.first);
    multiply(seen, s * inputs, inputs, weights, layout.firstWeights, first, atFirst, shape.first);
    wake(first, atFirst, shape.first);
    copy(weights, layout.secondBias, second, atSecond, shape.second);
    multiply(first, atFirst, shape.first, weights, layout.secondWeights, second, atSecond, shape.second);
    wake(second, atSecond, shape.second);
    multiply(second, atSecond, shape.second, weights, layout.outWeights, scores, s, 1);
  }
  return { first, second, scores };
}

/** A loop, which for so few numbers takes less time than making a view of them. */
function copy(list: Float64Array, from: number, into: Float64Array, to: number, count: number): void {
  for (let j = 0; j < count; j++) into[to + j] = list[from + j] as number;
}
