import type { Kept, OwnerLimits } from '../../library/store/store.ts';
import type { Texts } from '../../locales/en.ts';

type OverLimit = Extract<Kept, { kind: 'over limit' }>;

/** From this share of a limit on, its owner is told. */
const NEAR = 0.8;

const NAMES = ['articles', 'bytes', 'statements'] as const satisfies readonly (keyof OwnerLimits)[];

/** The first limit that would be passed; null where none would. */
export function overLimit(would: OwnerLimits, limits: OwnerLimits): OverLimit | null {
  const limit = NAMES.find((name) => would[name] > limits[name]);
  return limit === undefined ? null : { kind: 'over limit', limit, most: limits[limit], would: would[limit] };
}

/** What an owner is told who keeps more than they may. */
export function overLimitText({ limit, most, would }: OverLimit, { articles }: Texts): string {
  return articles.overLimit[limit](most, would);
}

/** How much is kept, with the limits where they are near; null where they are far. */
export function nearLimitText(usage: OwnerLimits, limits: OwnerLimits, { articles }: Texts): string | null {
  const isNear = NAMES.some((name) => usage[name] >= NEAR * limits[name]);
  return isNear ? `${articles.usage(usage, limits)}. ${articles.nearLimit}` : null;
}
