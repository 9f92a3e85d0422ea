/**
 * For each of some thousand words, those that are used like it.
 */
export interface WordTable {
  /** Sorted. */
  readonly words: readonly string[];
  /** Where each word's relations begin in `relations`, and at the end where they all end. */
  readonly starts: Uint32Array;
  /** Numbers of words. */
  readonly relations: Uint16Array;
  /** Their likenesses, in 255ths. */
  readonly likenesses: Uint8Array;
}

/** A word used like another, with their likeness: the cosine of their vectors, from 0 to 1. */
export interface RelatedWord {
  readonly word: string;
  readonly likeness: number;
}

/** The words used like a lower-case word, the likest first; none for a word that the table lacks. */
export function relatedWords(table: WordTable, word: string): RelatedWord[] {
  const number = find(table.words, word);
  if (number < 0) return [];
  const from = table.starts[number] ?? 0;
  const to = table.starts[number + 1] ?? from;
  return Array.from(table.relations.subarray(from, to), (other, at) => ({
    word: table.words[other] ?? '',
    likeness: (table.likenesses[from + at] ?? 0) / 255,
  }));
}

/** @returns The place of a word in a sorted list; -1 where it is not there. */
function find(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = words[middle] ?? '';
    if (found === word) return middle;
    if (found < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A table as text, and back; {@link unpackWordTable} takes what this gives. */
export interface PackedWordTable {
  /** Separated by spaces. */
  readonly words: string;
  /** How many relations each word has, a byte each, in base 64. */
  readonly counts: string;
  /** Numbers of words, two bytes each with the low one first, in base 64. */
  readonly relations: string;
  /** In base 64. */
  readonly likenesses: string;
}

export function packWordTable({ words, starts, relations, likenesses }: WordTable): PackedWordTable {
  const counts = Uint8Array.from(words, (_, n) => (starts[n + 1] ?? 0) - (starts[n] ?? 0));
  const numbers = new Uint8Array(relations.length * 2);
  relations.forEach((number, at) => {
    numbers[2 * at] = number & 255;
    numbers[2 * at + 1] = number >>> 8;
  });
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  return {
    words: words.join(' '),
    counts: base64(counts),
    relations: base64(numbers),
    likenesses: base64(likenesses),
  };
}

export function unpackWordTable(packed: PackedWordTable): WordTable {
  const counts = Buffer.from(packed.counts, 'base64');
  const bytes = Buffer.from(packed.relations, 'base64');
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, n) => {
    starts[n + 1] = (starts[n] ?? 0) + count;
  });
  return {
    words: packed.words.split(' '),
    starts,
    relations: Uint16Array.from({ length: bytes.length / 2 }, (_, at) => bytes.readUInt16LE(2 * at)),
    likenesses: Uint8Array.from(Buffer.from(packed.likenesses, 'base64')),
  };
}
