/**
 * Indices of the greatest values, greatest first; of equal ones the lower index first. `allowed` leaves some out.
 * Takes little more time than reading the values once, however many there are.
 */
export function greatest(values: Float32Array, count: number, allowed: (index: number) => boolean): number[] {
  const best: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (best.length === count && value <= (values[best[count - 1] ?? 0] ?? 0)) continue;
    if (!allowed(i)) continue;
    if (best.length === count) best.pop();
    let at = best.length;
    while (at > 0 && (values[best[at - 1] ?? 0] ?? 0) < value) at--;
    best.splice(at, 0, i);
  }
  return best;
}
