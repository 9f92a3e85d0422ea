import type { StatementPlace } from './context.ts';

/** One number that tells what a word of the question is beside a statement. */
interface PairFeature {
  readonly name: string;
  readonly why: string;
}

/** What the ranker sees of a word beside a statement, in the order of the model's rows; each from 0 to 1. */
export const PAIR_FEATURES: readonly PairFeature[] = [
  { name: 'alike', why: 'A word of the same family begins like it: "Norse", "Norseman".' },
  { name: 'grams', why: 'Compounds and other forms share letters with it.' },
  { name: 'count', why: 'A statement that says it again is about it.' },
  { name: 'early', why: 'A statement is about what it begins with.' },
];

const ALIKE = 0;
const GRAMS = 1;
const COUNT = 2;
const EARLY = 3;

/** So many times in one statement are as good as more. */
const TIMES = 3;

/**
 * The numbers of `PAIR_FEATURES` for each of some units, one unit after the other. `likeness` tells for each unit how alike the
 * nearest word begins, then for each which share of letters it has; `hits` is as in `StatementWords`, `length` in words.
 */
export function pairsOf(
  units: number,
  likeness: readonly number[],
  hits: readonly number[],
  length: number,
): Float32Array {
  const size = PAIR_FEATURES.length;
  const pairs = new Float32Array(units * size);
  for (let u = 0; u < units; u++) {
    pairs[u * size + ALIKE] = likeness[u] ?? 0;
    pairs[u * size + GRAMS] = likeness[units + u] ?? 0;
  }
  for (let hit = 0; hit < hits.length; hit += 2) {
    const early = 1 - (hits[hit] as number) / length;
    for (let rest = hits[hit + 1] as number; rest !== 0; rest &= rest - 1) {
      const at = (31 - Math.clz32(rest & -rest)) * size;
      if (pairs[at + COUNT] === 0) pairs[at + EARLY] = early;
      pairs[at + COUNT] = Math.min(1, (pairs[at + COUNT] as number) + 1 / TIMES);
    }
  }
  return pairs;
}

/** Sets of units in and around a statement, as bits. */
type UnitSets = { readonly held: number } & Pick<
  StatementPlace,
  'before' | 'after' | 'paragraph' | 'heading' | 'title' | 'alone'
>;

/** In which of the sets each unit is: a number below `PLACES` of the network for each. */
export function placesOf(sets: UnitSets, units: number): Uint8Array {
  const { held, before, after, paragraph, heading, title, alone } = sets;
  const places = new Uint8Array(units);
  for (let u = 0; u < units; u++) {
    const bit = (set: number): number => (set >>> u) & 1;
    places[u] =
      bit(held) |
      (bit(before) << 1) |
      (bit(after) << 2) |
      (bit(paragraph) << 3) |
      (bit(heading) << 4) |
      (bit(title) << 5) |
      (bit(alone) << 6);
  }
  return places;
}
