import type { Snowflake } from 'discord-api-types/v10';
import type { PageShelf } from '../page-view.ts';

/** Whose articles: a server's, or those of somebody's direct messages. */
export type ShelfOwner = { readonly server: Snowflake } | { readonly user: Snowflake };

/** The articles behind the page. Whoever starts the page provides it, because the sandbox knows nothing of articles. */
export interface ArticleDesk {
  /** What the bot answers from now. */
  readonly shelf: (owner: ShelfOwner) => Promise<PageShelf>;
  /** Calls the listener after each change, until the returned function is called. */
  readonly onChange: (listener: () => void) => () => void;
}
