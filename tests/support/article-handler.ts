import { join } from 'node:path';
import { pino } from 'pino';
import { readArticle } from '../../src/article/read.ts';
import { createHandler, type Handler } from '../../src/discord/handler.ts';
import type { Keeping } from '../../src/discord/keeping.ts';
import { createLibraries } from '../../src/library/create-libraries.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';
import type { Owner } from '../../src/library/owner.ts';
import { openStore } from '../../src/library/store/open-store.ts';
import type { KeptArticle, OwnerLimits, Store } from '../../src/library/store/store.ts';
import { folderWith } from './process.ts';

/** More than any test keeps. */
export const ROOMY: OwnerLimits = { articles: 50, bytes: 10_000_000, statements: 50_000 };

/** What articles are kept and answered with. */
export interface ArticleHandler {
  readonly handler: Handler;
  readonly store: Store;
  readonly close: () => Promise<void>;
}

export interface ArticleHandlerSettings {
  /** A database's address; a new one in a file of its own where none is given. */
  readonly url?: string;
  readonly shared?: Library;
  readonly limits?: OwnerLimits;
  readonly read?: Keeping['read'];
}

/** Makes a handler over a real database. */
export async function openArticleHandler({
  url,
  shared = createLibrary([]),
  limits = ROOMY,
  read = readArticle,
}: ArticleHandlerSettings = {}): Promise<ArticleHandler> {
  const place = url ?? `file:${join(await folderWith({}), 'articles.db')}`;
  const store = await openStore(place, { limits, log: pino({ level: 'silent' }) });
  const libraries = createLibraries({ store, shared: async () => shared, sharedShown: true, cacheMb: 10 });
  const handler = createHandler({ libraries, keeping: { store, limits, read } });
  return {
    handler,
    store,
    close: async () => {
      libraries.close();
      await store.close();
    },
  };
}

/** Reads a text, and publishes it as an owner's article. */
export async function publishText(
  store: Store,
  owner: Owner,
  name: string,
  text: string,
): Promise<KeptArticle> {
  const file = { name, bytes: new TextEncoder().encode(text) };
  const reading = await readArticle(file);
  if (!reading.ok) throw new Error(`${name}: ${reading.problem}`);
  const kept = await store.publish(owner, await store.draft(owner, { file, reading, replaces: null }));
  if (kept.kind !== 'kept') throw new Error(`${name} is not kept: ${kept.kind}`);
  return kept.article;
}
