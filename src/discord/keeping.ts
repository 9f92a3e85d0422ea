import type { ArticleFile } from '../article/read.ts';
import type { Reading } from '../article/reading.ts';
import type { OwnerLimits, Store } from '../library/store/store.ts';

/** What `/article` works with. */
export interface Keeping {
  readonly store: Store;
  /** How much an owner may keep; the store holds to it, and users are told before they come to it. */
  readonly limits: OwnerLimits;
  /** Reads a file that somebody gave, apart from the loop that answers. */
  readonly read: (file: ArticleFile) => Promise<Reading>;
}
