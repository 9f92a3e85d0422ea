/** The sum of the shares of some units, given as bits. */
export function share(shares: readonly number[], units: number): number {
  let sum = 0;
  for (let u = 0; u < shares.length && u < 32; u++) if (units & (1 << u)) sum += shares[u] ?? 0;
  return sum;
}

/** How many units a set of bits holds. */
export function count(units: number): number {
  let bits = 0;
  for (let rest = units >>> 0; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
