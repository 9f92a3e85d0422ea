import type { Article } from '../article/article.ts';
import type { Library } from './library.ts';
import type { Owner } from './owner.ts';

/** What an owner's questions are answered from. */
export interface Holding {
  /** The owner's own articles, then the shared ones; perhaps none at all. */
  readonly library: Library;
  /** Which article a channel is about, by channel id. */
  readonly channelArticles: ReadonlyMap<string, Article>;
}

/** Hands out each owner's library. */
export interface Libraries {
  /**
   * At once where an owner's articles are in memory. Rejects with `StoreUnavailable` where they are not, and cannot be read
   * now.
   */
  readonly of: (owner: Owner) => Holding | Promise<Holding>;
}
