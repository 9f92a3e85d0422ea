/**
 * A Bloom filter over words: says "not one of them" for certain, and "one of them" with few mistakes. A few bits a word
 * stand for a list of tens of thousands.
 *
 * @see Bloom, Space/time trade-offs in hash coding with allowable errors (1970); Kirsch and Mitzenmacher, Less hashing,
 * same performance (2006), for the two hashes that serve as many
 */
export interface WordFilter {
  readonly bits: Uint8Array;
  readonly hashes: number;
}

/** With 12 bits a word and 8 hashes, 1 strange word in 300 is taken for a known one. */
const BITS_A_WORD = 12;
const HASHES = 8;

export function createWordFilter(words: readonly string[]): WordFilter {
  const filter = { bits: new Uint8Array(Math.ceil((words.length * BITS_A_WORD) / 8)), hashes: HASHES };
  for (const word of words) {
    for (const place of placesOf(filter, word))
      filter.bits[place >>> 3] = (filter.bits[place >>> 3] ?? 0) | (1 << (place & 7));
  }
  return filter;
}

/** Whether a word is one of those that the filter was made from. */
export function hasWord(filter: WordFilter, word: string): boolean {
  return placesOf(filter, word).every((place) => ((filter.bits[place >>> 3] ?? 0) >>> (place & 7)) & 1);
}

function placesOf({ bits, hashes }: WordFilter, word: string): number[] {
  const first = fnv1a(word, 0x811c9dc5);
  const second = fnv1a(word, 0x9747b28c) | 1;
  const size = bits.length * 8;
  return Array.from({ length: hashes }, (_, i) => ((first + Math.imul(i, second)) >>> 0) % size);
}

/** @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(word: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
