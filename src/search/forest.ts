import { base64, bytes } from './base64.ts';

/** Levels of every tree: `predict` spells them out, which takes a third of the time of a loop over them. */
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

/** What a forest gives a row of features: the sum of its trees' leaves, in log odds. Without branches, which the processor would guess wrong half of the time. */
export function predict({ features, thresholds, leaves }: Forest, row: ArrayLike<number>): number {
  const over = (at: number): number =>
    Number((row[features[at] as number] as number) > (thresholds[at] as number));
  let sum = 0;
  for (let at = 0, first = 0; at < features.length; at += DEPTH, first += 1 << DEPTH)
    sum += leaves[
      first + (over(at) | (over(at + 1) << 1) | (over(at + 2) << 2) | (over(at + 3) << 3))
    ] as number;
  return sum;
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
