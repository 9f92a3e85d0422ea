import { LIMIT_NAMES, type OverLimit } from '../../library/store/over-limit.ts';
import type { OwnerLimits } from '../../library/store/store.ts';
import type { Texts } from '../../locales/en.ts';

/** From this share of a limit on, its owner is told. */
const NEAR = 0.8;

/** What an owner is told who keeps more than they may. */
export function overLimitText({ limit, most, would }: OverLimit, { articles }: Texts): string {
  return articles.overLimit[limit](most, would);
}

/** How much is kept, with the limits where they are near; null where they are far. */
export function nearLimitText(usage: OwnerLimits, limits: OwnerLimits, { articles }: Texts): string | null {
  const isNear = LIMIT_NAMES.some((name) => usage[name] >= NEAR * limits[name]);
  return isNear ? `${articles.usage(usage, limits)}. ${articles.nearLimit}` : null;
}
