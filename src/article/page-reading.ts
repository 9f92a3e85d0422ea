import type { Page } from './block.ts';
import type { Unreadable } from './reading.ts';

/** What a format's reader gives: a page, or one sentence on why there is none. */
export type PageReading =
  | { readonly ok: true; readonly page: Page }
  | { readonly ok: false; readonly problem: string; readonly kind: Unreadable };
