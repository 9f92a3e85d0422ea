import type { Kept, OwnerLimits } from './store.ts';

/** That an owner would keep more than they may. */
export type OverLimit = Extract<Kept, { kind: 'over limit' }>;

/** What is limited, in the order in which it is looked at. */
export const LIMIT_NAMES = [
  'articles',
  'bytes',
  'statements',
] as const satisfies readonly (keyof OwnerLimits)[];

/** The first limit that would be passed; null where none would. */
export function overLimit(would: OwnerLimits, limits: OwnerLimits): OverLimit | null {
  const limit = LIMIT_NAMES.find((name) => would[name] > limits[name]);
  return limit === undefined ? null : { kind: 'over limit', limit, most: limits[limit], would: would[limit] };
}
