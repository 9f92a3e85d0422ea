import { DEPTH, type Forest } from '../src/search/forest.ts';
import { randomFrom } from './random.ts';

/** Rows of numbers, and what they should come to. */
export interface Table {
  /** One array a column, all of one length. */
  readonly columns: readonly Float32Array[];
  /** What a row should come to: from 0 to 1. */
  readonly labels: Float32Array;
  /** How much a row counts. */
  readonly weights: Float32Array;
}

export interface BoostingOptions {
  readonly trees: number;
  readonly rate: number;
  /** L2 penalty on leaves. */
  readonly lambda: number;
  /** Share of rows, and of columns, that each tree sees. */
  readonly rowShare: number;
  readonly columnShare: number;
  readonly seed: number;
}

const BINS = 64;

/**
 * Gradient-boosted oblivious trees (Friedman 2001; Prokhorenkova et al., "CatBoost", 2018) on histograms,
 * with Newton leaves, for the logistic loss: what comes out is in log odds.
 */
export function boost(table: Table, options: BoostingOptions): Forest {
  const random = randomFrom(options.seed);
  const rows = table.labels.length;
  const edges = table.columns.map((column) => quantiles(column));
  const bins = table.columns.map((column, c) => binned(column, edges[c] ?? []));
  const scores = new Float64Array(rows);
  const gradient = new Float64Array(rows);
  const hessian = new Float64Array(rows);
  const { trees } = options;
  const forest: Forest = {
    features: new Uint8Array(trees * DEPTH),
    thresholds: new Float32Array(trees * DEPTH),
    leaves: new Float32Array(trees << DEPTH),
  };
  for (let t = 0; t < trees; t++) {
    slopes(table, scores, gradient, hessian);
    const sample = sampleRows(rows, options.rowShare, random);
    const columns = sampleColumns(table.columns.length, options.columnShare, random);
    const tree = grow(bins, edges, sample, columns, gradient, hessian, options);
    tree.splits.forEach(({ column, bin }, level) => {
      forest.features[t * DEPTH + level] = column;
      forest.thresholds[t * DEPTH + level] = edges[column]?.[bin] ?? 0;
    });
    forest.leaves.set(tree.leaves, t << DEPTH);
    addTree(bins, tree, scores);
  }
  return forest;
}

interface Tree {
  readonly splits: readonly { readonly column: number; readonly bin: number }[];
  readonly leaves: readonly number[];
}

function addTree(bins: readonly Uint8Array[], { splits, leaves }: Tree, scores: Float64Array): void {
  const leafOf = new Uint8Array(scores.length);
  splits.forEach(({ column, bin }, level) => {
    const ofColumn = bins[column] ?? new Uint8Array();
    for (let row = 0; row < leafOf.length; row++) {
      if ((ofColumn[row] as number) > bin) leafOf[row] = (leafOf[row] as number) | (1 << level);
    }
  });
  for (let row = 0; row < leafOf.length; row++)
    scores[row] = (scores[row] as number) + (leaves[leafOf[row] as number] ?? 0);
}

function quantiles(column: Float32Array): number[] {
  const sorted = Float32Array.from(column).sort();
  const edges = new Set<number>();
  for (let b = 1; b < BINS; b++) edges.add(sorted[Math.floor((b * sorted.length) / BINS)] ?? 0);
  // Values that are rare but distinct, such as a count of 3, would fall between the quantiles.
  const distinct = [...new Set(sorted)];
  if (distinct.length <= BINS) return distinct.slice(0, -1);
  return [...edges].sort((a, b) => a - b);
}

function binned(column: Float32Array, edges: readonly number[]): Uint8Array {
  return Uint8Array.from(column, (value) => {
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value > (edges[middle] ?? 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}

function slopes(
  { labels, weights }: Table,
  scores: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  for (let row = 0; row < scores.length; row++) {
    const weight = weights[row] ?? 1;
    const p = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
    gradient[row] = weight * ((labels[row] ?? 0) - p);
    hessian[row] = weight * Math.max(1e-6, p * (1 - p));
  }
}

function sampleRows(count: number, share: number, random: () => number): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (random() < share) rows.push(row);
  return Uint32Array.from(rows);
}

function sampleColumns(count: number, share: number, random: () => number): number[] {
  const columns = Array.from({ length: count }, (_, c) => c).filter(() => random() < share);
  return columns.length ? columns : [0];
}

function grow(
  bins: readonly Uint8Array[],
  edges: readonly (readonly number[])[],
  sample: Uint32Array,
  columns: readonly number[],
  gradient: Float64Array,
  hessian: Float64Array,
  { lambda, rate }: BoostingOptions,
): Tree {
  const leaf = new Uint8Array(sample.length);
  const chosen: { column: number; bin: number }[] = [];
  for (let level = 0; level < DEPTH; level++) {
    const leaves = 1 << level;
    let best = -Infinity;
    let split = { column: columns[0] ?? 0, bin: 0 };
    const g = new Float64Array(leaves * BINS);
    const h = new Float64Array(leaves * BINS);
    for (const column of columns) {
      const ofColumn = bins[column] ?? new Uint8Array();
      g.fill(0);
      h.fill(0);
      for (let i = 0; i < sample.length; i++) {
        const row = sample[i] as number;
        const at = (leaf[i] as number) * BINS + (ofColumn[row] as number);
        g[at] = (g[at] as number) + (gradient[row] as number);
        h[at] = (h[at] as number) + (hessian[row] as number);
      }
      const { gain, bin } = bestBin(g, h, leaves, edges[column]?.length ?? 0, lambda);
      if (gain > best) {
        best = gain;
        split = { column, bin };
      }
    }
    chosen.push(split);
    const ofColumn = bins[split.column] ?? new Uint8Array();
    for (let i = 0; i < sample.length; i++) {
      if ((ofColumn[sample[i] as number] as number) > split.bin) leaf[i] = (leaf[i] as number) | leaves;
    }
  }
  const sumG = new Float64Array(1 << DEPTH);
  const sumH = new Float64Array(1 << DEPTH);
  for (let i = 0; i < sample.length; i++) {
    const at = leaf[i] as number;
    sumG[at] = (sumG[at] as number) + (gradient[sample[i] as number] as number);
    sumH[at] = (sumH[at] as number) + (hessian[sample[i] as number] as number);
  }
  return {
    splits: chosen,
    leaves: Array.from(sumG, (value, at) => (rate * value) / ((sumH[at] ?? 0) + lambda)),
  };
}

/** The edge that splits all leaves of a level best, by the gain of Newton steps. */
function bestBin(
  g: Float64Array,
  h: Float64Array,
  leaves: number,
  edges: number,
  lambda: number,
): { gain: number; bin: number } {
  const gains = new Float64Array(edges);
  for (let leaf = 0; leaf < leaves; leaf++) {
    const from = leaf * BINS;
    let allG = 0;
    let allH = 0;
    for (let b = 0; b <= edges; b++) {
      allG += g[from + b] as number;
      allH += h[from + b] as number;
    }
    let leftG = 0;
    let leftH = 0;
    for (let b = 0; b < edges; b++) {
      leftG += g[from + b] as number;
      leftH += h[from + b] as number;
      const rightG = allG - leftG;
      gains[b] =
        (gains[b] as number) +
        (leftG * leftG) / (leftH + lambda) +
        (rightG * rightG) / (allH - leftH + lambda);
    }
  }
  let bin = 0;
  for (let b = 1; b < edges; b++) if ((gains[b] as number) > (gains[bin] as number)) bin = b;
  return { gain: edges ? (gains[bin] as number) : -Infinity, bin };
}
