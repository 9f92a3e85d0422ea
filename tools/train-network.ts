import {
  layoutOf,
  type Network,
  type NetworkInput,
  type NetworkShape,
  standardised,
} from '../src/search/network.ts';
import { addGradient, type NetworkExample } from './network-gradient.ts';
import { randomFrom } from './random.ts';

export interface NetworkOptions {
  readonly epochs: number;
  readonly batch: number;
  /** The greatest learning rate. */
  readonly rate: number;
  /** Share of the units of the two upper layers that are left out. */
  readonly dropout: number;
  /** How much of itself a weight loses a step, beside the learning rate (Loshchilov and Hutter, "AdamW", 2019). */
  readonly decay: number;
  readonly seed: number;
}

/** Share of the steps in which the learning rate rises, before it falls (Smith and Topin, "Super-Convergence", 2018). */
const RISING = 0.3;

/** The first weights of a place are as small as those of a layer with so many inputs. */
const PLACE_INPUTS = 36;

/** Learns a network by AdamW. The same examples and options give the same network. */
export function trainNetwork(
  shape: NetworkShape,
  raw: readonly NetworkExample[],
  { epochs, batch, rate, dropout, decay, seed }: NetworkOptions,
): Network {
  const random = randomFrom(seed);
  const { means, deviations } = momentsOf(
    shape,
    raw.map(({ input }) => input),
  );
  const examples = raw.map((one) => ({
    ...one,
    input: standardised({ shape, means, deviations }, one.input),
  }));
  const weights = firstWeights(shape, random);
  const gradient = new Float64Array(weights.length);
  const descend = adam(weights, decay);
  const steps = epochs * Math.ceil(examples.length / batch);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(examples, random);
    for (let from = 0; from < order.length; from += batch) {
      const some = order.slice(from, from + batch);
      gradient.fill(0);
      for (const one of some) addGradient(shape, weights, one, { share: dropout, random }, gradient);
      for (let i = 0; i < gradient.length; i++) gradient[i] = (gradient[i] as number) / some.length;
      descend(gradient, rate * pace(step++ / steps));
    }
  }
  return { shape, means, deviations, weights };
}

/** Moves weights against a gradient, by the mean and the mean square of those before; a step more with each call. */
function adam(weights: Float64Array, decay: number): (gradient: Float64Array, rate: number) => void {
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  let step = 0;
  return (gradient, rate) => {
    step++;
    for (let i = 0; i < weights.length; i++) {
      const slope = gradient[i] as number;
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * slope;
      square[i] = 0.999 * (square[i] as number) + 0.001 * slope * slope;
      const move =
        (mean[i] as number) /
        (1 - 0.9 ** step) /
        (Math.sqrt((square[i] as number) / (1 - 0.999 ** step)) + 1e-8);
      weights[i] = (weights[i] as number) * (1 - rate * decay) - rate * move;
    }
  };
}

/** The learning rate at a share of the steps, as a share of the greatest. */
function pace(done: number): number {
  return done < RISING ? 0.04 + 0.96 * halfWave(done / RISING) : halfWave((1 - done) / (1 - RISING));
}

function halfWave(x: number): number {
  return (1 - Math.cos(Math.PI * x)) / 2;
}

function firstWeights(shape: NetworkShape, random: () => number): Float64Array {
  const layout = layoutOf(shape);
  const weights = new Float64Array(layout.size);
  const fill = (from: number, to: number, inputs: number): void => {
    const most = 1 / Math.sqrt(Math.max(1, inputs));
    for (let i = from; i < to; i++) weights[i] = most * (2 * random() - 1);
  };
  fill(layout.wordWeights, layout.placeWeights, shape.word);
  fill(layout.placeWeights, layout.pairWeights, PLACE_INPUTS);
  fill(layout.pairWeights, layout.firstWeights, shape.pair);
  fill(layout.firstWeights, layout.secondWeights, 2 * layout.inputs);
  fill(layout.secondWeights, layout.outWeights, shape.first);
  fill(layout.outWeights, layout.size, shape.second);
  return weights;
}

function momentsOf(shape: NetworkShape, inputs: readonly NetworkInput[]) {
  const size = shape.question + shape.statement + shape.word;
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  let statements = 0;
  let words = 0;
  for (const input of inputs) {
    statements += input.statements;
    words += input.words;
    tally(input.questionRow, shape.question, 0, sums, squares);
    tally(input.statementRows, shape.statement, shape.question, sums, squares);
    tally(input.wordRows, shape.word, shape.question + shape.statement, sums, squares);
  }
  const countOf = (i: number): number =>
    Math.max(
      1,
      i < shape.question ? inputs.length : i < shape.question + shape.statement ? statements : words,
    );
  const means = Float32Array.from(sums, (sum, i) => sum / countOf(i));
  const deviations = Float32Array.from(squares, (square, i) =>
    Math.sqrt(Math.max(1e-12, square / countOf(i) - (means[i] as number) ** 2)),
  );
  return { means, deviations };
}

function tally(
  rows: Float64Array,
  size: number,
  at: number,
  sums: Float64Array,
  squares: Float64Array,
): void {
  for (let i = 0; i < rows.length; i++) {
    const to = at + (i % size);
    sums[to] = (sums[to] as number) + (rows[i] as number);
    squares[to] = (squares[to] as number) + (rows[i] as number) ** 2;
  }
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as Item, list[i] as Item];
  }
  return list;
}
