import type { Logger } from 'pino';
import type { Owner } from '../owner.ts';
import {
  articleSource,
  forgetOwner,
  listArticles,
  purgeExpired,
  readArticles,
  removeArticle,
  renameArticle,
  restoreArticle,
  useInChannel,
} from './articles.ts';
import type { Database, Engine } from './database.ts';
import { addDraft, discardDraft, findDraft, publishDraft } from './drafts.ts';
import { engineOf } from './engine-of.ts';
import { keepOpen } from './keep-open.ts';
import { usageOf } from './limits.ts';
import type { OwnerLimits, Store } from './store.ts';

/** How often expired drafts and removed articles are deleted; in milliseconds. */
const PURGE_MS = 5 * 60_000;

export interface StoreSettings {
  readonly limits: OwnerLimits;
  readonly log: Pick<Logger, 'info' | 'error'>;
  /** Milliseconds since 1970; the machine's clock unless a test has its own. */
  readonly now?: () => number;
}

/**
 * Opens the store, and brings its tables to this version of the program.
 *
 * @param url - `file:` and a path, for SQLite, whose file and folder are made where there are none; or `postgres://...`.
 * @throws StoreUnavailable where the database cannot be used now, with the reason and the mend.
 */
export async function openStore(url: string, settings: StoreSettings): Promise<Store> {
  return openStoreOn(await engineOf(url), settings);
}

/** The same on a database of a given kind. */
export async function openStoreOn(
  engine: Engine,
  { limits, log, now = Date.now }: StoreSettings,
): Promise<Store> {
  const listeners = new Set<(owner: Owner | null) => void>();
  const changed = (owner: Owner | null): void => {
    for (const listener of listeners) listener(owner);
  };
  const { use, close } = await keepOpen(engine, log, changed);

  /** Does work that may change an owner's articles, and tells this process so once it is on disk. */
  async function change<T>(owner: Owner, work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await use('write', work);
    } finally {
      // After a lost connection too: nobody knows whether it was committed.
      changed(owner);
    }
  }

  // Trouble is logged where it arises, and the next time comes.
  const purge = () => void use('write', (database) => purgeExpired(database, now())).catch(() => undefined);
  purge();
  const timer = setInterval(purge, PURGE_MS);
  timer.unref();

  return {
    list: (owner) => use('read', (database) => listArticles(database, owner)),
    readings: (owner) =>
      use('read', (database) =>
        readArticles(database, owner, (name, problem) =>
          log.error(`“${name}” of ${owner} was read before, and cannot be by this version. ${problem}`),
        ),
      ),
    draft: (owner, draft) => use('write', (database) => addDraft(database, owner, draft, now())),
    findDraft: (owner, key) => use('read', (database) => findDraft(database, owner, key, now())),
    publish: (owner, draft) =>
      change(owner, (database) => publishDraft(database, owner, draft, limits, now())),
    discard: (owner, draft) => use('write', (database) => discardDraft(database, owner, draft)),
    remove: (owner, key) => change(owner, (database) => removeArticle(database, owner, key, now())),
    restore: (owner, key) => change(owner, (database) => restoreArticle(database, owner, key, limits, now())),
    rename: (owner, key, title) => change(owner, (database) => renameArticle(database, owner, key, title)),
    source: (owner, key) => use('read', (database) => articleSource(database, owner, key)),
    useIn: (owner, channel, article) =>
      change(owner, (database) => useInChannel(database, owner, channel, article)),
    usage: (owner) => use('read', ({ db }) => usageOf(db, owner)),
    forget: (owner) => change(owner, (database) => forgetOwner(database, owner)),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ping: () =>
      use('read', async ({ db }) => {
        await db.selectFrom('article').select('key').limit(1).execute();
      }),
    close: async () => {
      clearInterval(timer);
      await close();
    },
  };
}
