/**
 * Length of the longest common subsequence of two lists of terms: how much of one stands in the other in the same
 * order. Terms below 0 equal nothing.
 */
export function commonInOrder(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const row = new Uint8Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const term = a[i] ?? -1;
    if (term < 0) continue;
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      row[j] = b[j - 1] === term ? Math.min(255, diagonal + 1) : Math.max(above, row[j - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

/** How alike two stems are by how they begin: 0 under four letters in common, else the share of the longer one. */
export function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length < 4 ? 0 : length / Math.max(a.length, b.length);
}

/** The runs of three letters in a word, its ends marked, as numbers. */
export function trigramsOf(word: string): Set<number> {
  const trigrams = new Set<number>();
  for (let i = 0; i < word.length; i++) trigrams.add(trigramAt(word, i));
  return trigrams;
}

/** Dice's coefficient of some trigrams and those of a word, from 0 to 1. */
export function trigramsShared(trigrams: ReadonlySet<number>, word: string): number {
  let both = 0;
  for (let i = 0; i < word.length; i++) if (trigrams.has(trigramAt(word, i))) both++;
  return (2 * both) / Math.max(1, trigrams.size + word.length);
}

/** The letter at a place with the one before and the one after. Two words of other letters hardly ever come to one number. */
function trigramAt(word: string, at: number): number {
  const before = at === 0 ? 1 : word.charCodeAt(at - 1);
  const after = at + 1 === word.length ? 2 : word.charCodeAt(at + 1);
  return (Math.imul(Math.imul(before, 0x9e3779b1) ^ word.charCodeAt(at), 0x85ebca6b) ^ after) | 0;
}
