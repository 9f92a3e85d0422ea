/**
 * The set of letters in a word as 32 bits, letters sharing a bit where an alphabet has more. Words that one slip
 * tells apart differ in at most two bits, so the masks of two words that `n` slips tell apart differ in at most `2n`:
 * a quick way to leave out words that cannot be meant, which never leaves out one that can.
 */
export function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask >>> 0;
}

/** In how many bits two masks differ. */
export function maskDistance(a: number, b: number): number {
  let bits = a ^ b;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
