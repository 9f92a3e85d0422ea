/** Levels of every tree: `predictAll` spells them out, which takes a third of the time of a loop over them. */
export const DEPTH = 4;

/**
 * Boosted oblivious trees: each asks one question a level, so a row's leaf is a number with one bit a level.
 * They stand one after the other; `features` and `thresholds` have `DEPTH` entries a tree, `leaves` has `2 ** DEPTH`.
 */
export interface Forest {
  readonly features: Uint8Array;
  readonly thresholds: Float32Array;
  readonly leaves: Float32Array;
}

/** What a forest gives a row of features: the sum of its trees' leaves, in log odds. */
export function predict(forest: Forest, row: ArrayLike<number>): number {
  return predictAll(forest, row, 1)[0] ?? 0;
}

/**
 * What a forest gives each of some rows, whose numbers stand in one list: the first feature of every row, then the second of
 * every row. Tree by tree and without branches, which the processor would guess wrong half of the time.
 */
export function predictAll(
  { features, thresholds, leaves }: Forest,
  columns: ArrayLike<number>,
  rows: number,
): Float64Array {
  const sums = new Float64Array(rows);
  for (let at = 0, first = 0; at < features.length; at += DEPTH, first += 1 << DEPTH) {
    const column0 = (features[at] as number) * rows;
    const column1 = (features[at + 1] as number) * rows;
    const column2 = (features[at + 2] as number) * rows;
    const column3 = (features[at + 3] as number) * rows;
    const threshold0 = thresholds[at] as number;
    const threshold1 = thresholds[at + 1] as number;
    const threshold2 = thresholds[at + 2] as number;
    const threshold3 = thresholds[at + 3] as number;
    for (let row = 0; row < rows; row++) {
      const leaf =
        Number((columns[column0 + row] as number) > threshold0) |
        (Number((columns[column1 + row] as number) > threshold1) << 1) |
        (Number((columns[column2 + row] as number) > threshold2) << 2) |
        (Number((columns[column3 + row] as number) > threshold3) << 3);
      sums[row] = (sums[row] as number) + (leaves[first + leaf] as number);
    }
  }
  return sums;
}

/** A forest as text, for a file of code: bytes in base64, numbers little-endian on every machine that runs Node. */
export interface PackedForest {
  readonly features: string;
  readonly thresholds: string;
  /** 16-bit integers; times `scale` they are the leaves. */
  readonly leaves: string;
  readonly scale: number;
}

/** The forest that was packed. */
export function unpackForest({ features, thresholds, leaves, scale }: PackedForest): Forest {
  const small = new Int16Array(bytes(leaves).buffer);
  return {
    features: bytes(features),
    thresholds: new Float32Array(bytes(thresholds).buffer),
    leaves: Float32Array.from(small, (leaf) => leaf * scale),
  };
}

/** Packs a forest. The leaves lose what is below a 32,767th of the greatest. */
export function packForest({ features, thresholds, leaves }: Forest): PackedForest {
  const most = leaves.reduce((greatest, leaf) => Math.max(greatest, Math.abs(leaf)), 1e-9);
  const scale = most / 32767;
  const small = Int16Array.from(leaves, (leaf) => Math.round(leaf / scale));
  return { features: base64(features), thresholds: base64(thresholds), leaves: base64(small), scale };
}

function base64(list: Uint8Array | Float32Array | Int16Array): string {
  return Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString('base64');
}

/** A copy of its own, so that it may be read as larger numbers: Buffer shares one memory between small strings. */
function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
