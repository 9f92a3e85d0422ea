import { layoutOf, type NetworkInput, type NetworkShape } from '../src/search/network.ts';
import { type Activations, activate, SUM_SCALE, type Wake } from '../src/search/network-scores.ts';
import { addList, addOuter, multiplyBack } from './matrix.ts';

/** A question to learn from. Its numbers are brought to mean 0 and deviation 1 already. */
export interface NetworkExample {
  readonly input: NetworkInput;
  /** 1 for each statement that answers, else 0; at least one answers. */
  readonly answers: Uint8Array;
  /** How much the question counts. */
  readonly weight: number;
}

/** Leaves out a share of the units of the upper two layers, by chance (Srivastava et al., "Dropout", 2014). */
export interface Dropout {
  readonly share: number;
  readonly random: () => number;
}

/**
 * Adds to `gradient` what a question asks of the weights, by backpropagation: the slope of its loss, which is minus the logarithm
 * of the chance, by softmax, that one of its answers is chosen. Gives that loss.
 */
export function addGradient(
  shape: NetworkShape,
  weights: Float64Array,
  { input, answers, weight }: NetworkExample,
  dropout: Dropout,
  gradient: Float64Array,
): number {
  const activations = activate(shape, weights, input, wakeSome(dropout));
  const { slopes, loss } = softmaxSlopes(activations.scores, answers, weight);
  const ofSums = addUpper(shape, weights, input, activations, slopes, dropout.share, gradient);
  addLower(shape, input, activations.words, ofSums, gradient);
  return loss;
}

/** Puts to sleep what is below 0, and a share of the rest; what stays awake is scaled up by as much. */
function wakeSome({ share, random }: Dropout): Wake {
  return (units, from, count) => {
    for (let j = from; j < from + count; j++) {
      const value = units[j] as number;
      units[j] = value <= 0 || (share > 0 && random() < share) ? 0 : value / (1 - share);
    }
  };
}

function softmaxSlopes(
  scores: Float64Array,
  answers: Uint8Array,
  weight: number,
): { readonly slopes: Float64Array; readonly loss: number } {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const chances = scores.map((score) => Math.exp(score - most));
  const all = chances.reduce((a, b) => a + b, 0);
  const right = Math.max(
    1e-12,
    chances.reduce((sum, chance, s) => (answers[s] ? sum + chance : sum), 0),
  );
  const slopes = chances.map((chance, s) => weight * (chance / all - (answers[s] ? chance / right : 0)));
  return { slopes, loss: -weight * Math.log(right / all) };
}

/** Adds the slopes of the two upper layers, and gives those of each statement's sums over words. */
function addUpper(
  shape: NetworkShape,
  weights: Float64Array,
  { questionRow }: NetworkInput,
  { seen, greatest, holder, first, second }: Activations,
  slopes: Float64Array,
  left: number,
  gradient: Float64Array,
): Float64Array {
  const layout = layoutOf(shape);
  const { inputs } = layout;
  const ofSecond = new Float64Array(shape.second);
  const ofFirst = new Float64Array(shape.first);
  const ofBase = new Float64Array(shape.first);
  const ofSums = new Float64Array(slopes.length * shape.words);
  const sums = shape.statement * shape.first;
  for (let s = 0; s < slopes.length; s++) {
    const slope = slopes.subarray(s, s + 1);
    const atFirst = s * shape.first;
    const atSecond = s * shape.second;
    addOuter(gradient, layout.outWeights, second, atSecond, shape.second, slope);
    multiplyBack(weights, layout.outWeights, slope, ofSecond, 0, shape.second);
    stopAsleep(ofSecond, second, atSecond, left);
    addList(gradient, layout.secondBias, ofSecond);
    addOuter(gradient, layout.secondWeights, first, atFirst, shape.first, ofSecond);
    multiplyBack(weights, layout.secondWeights, ofSecond, ofFirst, 0, shape.first);
    stopAsleep(ofFirst, first, atFirst, left);
    addList(ofBase, 0, ofFirst);
    addOuter(gradient, layout.firstWeights, seen, s * inputs, inputs, ofFirst);
    multiplyBack(weights, layout.firstWeights + sums, ofFirst, ofSums, s * shape.words, shape.words);
  }
  addList(gradient, layout.firstBias, ofBase);
  addOuter(gradient, layout.questionWeights, questionRow, 0, shape.question, ofBase);
  addOuter(gradient, layout.greatestWeights, greatest, 0, inputs, ofBase);
  const ofGreatest = new Float64Array(shape.words);
  multiplyBack(weights, layout.greatestWeights + sums, ofBase, ofGreatest, 0, shape.words);
  ofGreatest.forEach((slope, j) => {
    const at = (holder[shape.statement + j] as number) * shape.words + j;
    ofSums[at] = (ofSums[at] as number) + slope;
  });
  return ofSums;
}

/** No slope goes through a unit that sleeps or was left out. */
function stopAsleep(slopes: Float64Array, units: Float64Array, at: number, left: number): void {
  for (let j = 0; j < slopes.length; j++)
    slopes[j] = (units[at + j] as number) > 0 ? (slopes[j] as number) / (1 - left) : 0;
}

/** Adds the slopes of the layer that sees words. */
function addLower(
  shape: NetworkShape,
  input: NetworkInput,
  words: Float64Array,
  ofSums: Float64Array,
  gradient: Float64Array,
): void {
  const layout = layoutOf(shape);
  const width = shape.words;
  const ofWords = new Float64Array(input.words * width);
  const one = new Float64Array(width);
  for (let pair = 0; pair < input.places.length; pair++) {
    const statement = Math.floor(pair / input.words);
    for (let j = 0; j < width; j++)
      one[j] =
        (words[pair * width + j] as number) > 0 ? SUM_SCALE * (ofSums[statement * width + j] as number) : 0;
    addList(ofWords, (pair % input.words) * width, one);
    addList(gradient, layout.placeWeights + (input.places[pair] as number) * width, one);
    addOuter(gradient, layout.pairWeights, input.pairRows, pair * shape.pair, shape.pair, one);
  }
  for (let w = 0; w < input.words; w++) {
    const ofWord = ofWords.subarray(w * width, (w + 1) * width);
    addList(gradient, layout.wordBias, ofWord);
    addOuter(gradient, layout.wordWeights, input.wordRows, w * shape.word, shape.word, ofWord);
  }
}
