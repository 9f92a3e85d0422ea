/** How many inputs all doors together get; `HOSTILE=100000` for a night's worth of them. */
const ALL = Number(process.env['HOSTILE'] ?? 3000);

/** A door's part of all inputs, from 0 to 1, in inputs; never fewer than ten. */
export function inputs(share: number): number {
  return Math.max(10, Math.round(ALL * share));
}

/** Longest that a door may take with all its inputs, in milliseconds: some minutes where there are very many. */
export const LONGEST = Math.max(60_000, ALL * 15);
