/**
 * Boosted oblivious trees: each asks one question a level, so a row's leaf is a number with one bit a level.
 * Trees of one depth stand one after the other; `features` and `thresholds` have `depth` entries a tree,
 * `leaves` has `2 ** depth`.
 */
export interface Forest {
  readonly depth: number;
  readonly features: Uint8Array;
  readonly thresholds: Float32Array;
  readonly leaves: Float32Array;
}

/** What a forest gives a row of features: the sum of its trees' leaves, in log odds. */
export function predict({ depth, features, thresholds, leaves }: Forest, row: ArrayLike<number>): number {
  let sum = 0;
  const trees = features.length / depth;
  for (let tree = 0; tree < trees; tree++) {
    let leaf = 0;
    for (let level = 0; level < depth; level++) {
      const at = tree * depth + level;
      // Without a branch, which the processor would guess wrong half of the time: three times as fast.
      leaf |= Number((row[features[at] ?? 0] ?? 0) > (thresholds[at] ?? 0)) << level;
    }
    sum += leaves[(tree << depth) + leaf] ?? 0;
  }
  return sum;
}

/** A forest as text, for a file of code: bytes in base64, numbers little-endian on every machine that runs Node. */
export interface PackedForest {
  readonly depth: number;
  readonly features: string;
  readonly thresholds: string;
  /** 16-bit integers; times `scale` they are the leaves. */
  readonly leaves: string;
  readonly scale: number;
}

/** The forest that was packed. */
export function unpackForest({ depth, features, thresholds, leaves, scale }: PackedForest): Forest {
  const small = new Int16Array(bytes(leaves).buffer);
  return {
    depth,
    features: bytes(features),
    thresholds: new Float32Array(bytes(thresholds).buffer),
    leaves: Float32Array.from(small, (leaf) => leaf * scale),
  };
}

/** Packs a forest. The leaves lose what is below a 32,767th of the greatest. */
export function packForest({ depth, features, thresholds, leaves }: Forest): PackedForest {
  const most = leaves.reduce((greatest, leaf) => Math.max(greatest, Math.abs(leaf)), 1e-9);
  const scale = most / 32767;
  const small = Int16Array.from(leaves, (leaf) => Math.round(leaf / scale));
  return { depth, features: base64(features), thresholds: base64(thresholds), leaves: base64(small), scale };
}

function base64(list: Uint8Array | Float32Array | Int16Array): string {
  return Buffer.from(list.buffer, list.byteOffset, list.byteLength).toString('base64');
}

/** A copy of its own, so that it may be read as larger numbers: Buffer shares one memory between small strings. */
function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
