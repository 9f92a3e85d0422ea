import type { Transaction, Updateable } from 'kysely';
import type { ArticleFile } from '../../article/read.ts';
import type { Owner } from '../owner.ts';
import { currentReadings } from './current-readings.ts';
import type { Database } from './database.ts';
import { publishedArticle, waitingArticle } from './find-article.ts';
import { isPublished } from './is-published.ts';
import { KEPT_COLUMNS, keptArticle } from './kept-article.ts';
import { isKey } from './key.ts';
import { passedLimit, usageOf } from './limits.ts';
import { storable } from './storable.ts';
import type { ChannelArticle, Kept, KeptArticle, KeptReadings, OwnerLimits } from './store.ts';
import type { Tables } from './tables.ts';

/** How long a removed article can be restored; in milliseconds. */
const REMOVED_MS = 10 * 60_000;

export async function listArticles({ db }: Database, owner: Owner): Promise<KeptArticle[]> {
  const rows = await db
    .selectFrom('article')
    .select(KEPT_COLUMNS)
    .where('owner', '=', owner)
    .where('state', '=', 'published')
    .orderBy('position')
    .execute();
  return rows.map(keptArticle);
}

/** @param onUnreadable - As of `currentReadings`; such an article is left out. */
export async function readArticles(
  database: Database,
  owner: Owner,
  onUnreadable: (name: string, problem: string) => void,
): Promise<KeptReadings> {
  const { db } = database;
  const rows = await db
    .selectFrom('article')
    .select([...KEPT_COLUMNS, 'reader', 'reading'])
    .where('owner', '=', owner)
    .where('state', '=', 'published')
    .orderBy('position')
    .execute();
  const channels = await db
    .selectFrom('channel')
    .select(['channel', 'article', 'shared'])
    .where('owner', '=', owner)
    .execute();
  const readings = await currentReadings(database, rows, onUnreadable);
  const articles = rows.flatMap((row, index) => {
    const reading = readings[index];
    return reading ? [{ kept: keptArticle(row), reading }] : [];
  });
  const keys = new Set(articles.map(({ kept }) => kept.key));
  const about = channels.flatMap(({ channel, article, shared }): [string, ChannelArticle][] => {
    if (shared !== null) return [[channel, { shared }]];
    return article !== null && keys.has(article) ? [[channel, { own: article }]] : [];
  });
  return { articles, channels: new Map(about) };
}

export function removeArticle(
  { db, lock, announce }: Database,
  owner: Owner,
  key: string,
  now: number,
): Promise<boolean> {
  if (!isKey(key)) return Promise.resolve(false);
  return db.transaction().execute(async (transaction) => {
    await lock(transaction, owner);
    const change = { state: 'removed', expires_at: now + REMOVED_MS } as const;
    return changePublished(transaction, announce, owner, key, change);
  });
}

export function restoreArticle(
  { db, lock, announce }: Database,
  owner: Owner,
  key: string,
  limits: OwnerLimits,
  now: number,
): Promise<Kept> {
  if (!isKey(key)) return Promise.resolve({ kind: 'gone' });
  return db.transaction().execute(async (transaction): Promise<Kept> => {
    await lock(transaction, owner);
    const removed = await waitingArticle(transaction, owner, key, 'removed', now)
      .select(['bytes', 'statements'])
      .executeTakeFirst();
    if (!removed) return { kind: 'gone' };
    const over = passedLimit(await usageOf(transaction, owner), removed, limits);
    if (over) return over;
    const row = await transaction
      .updateTable('article')
      .set({ state: 'published', expires_at: null })
      .where('key', '=', key)
      .returning(KEPT_COLUMNS)
      .executeTakeFirstOrThrow();
    await announce(transaction, owner);
    return { kind: 'kept', article: keptArticle(row) };
  });
}

export function renameArticle(
  { db, announce }: Database,
  owner: Owner,
  key: string,
  title: string,
): Promise<boolean> {
  if (!isKey(key)) return Promise.resolve(false);
  const change = { given_title: storable(title) };
  return db
    .transaction()
    .execute((transaction) => changePublished(transaction, announce, owner, key, change));
}

/** Changes an article and announces it; false where this owner has none of this key. */
async function changePublished(
  transaction: Transaction<Tables>,
  announce: Database['announce'],
  owner: Owner,
  key: string,
  change: Updateable<Tables['article']>,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('article')
    .set(change)
    .where('key', '=', key)
    .where('owner', '=', owner)
    .where('state', '=', 'published')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await announce(transaction, owner);
  return true;
}

export async function articleSource(
  { db }: Database,
  owner: Owner,
  key: string,
): Promise<ArticleFile | null> {
  if (!isKey(key)) return null;
  const row = await publishedArticle(db, owner, key).select(['file_name', 'source']).executeTakeFirst();
  return row ? { name: row.file_name, bytes: new Uint8Array(row.source) } : null;
}

export async function useInChannel(
  { db, lock, announce }: Database,
  owner: Owner,
  channel: string,
  about: ChannelArticle | null,
): Promise<boolean> {
  const article = about !== null && 'own' in about ? about.own : null;
  const shared = about !== null && 'shared' in about ? storable(about.shared) : null;
  if (article !== null && !isKey(article)) return false;
  return db.transaction().execute(async (transaction) => {
    await lock(transaction, owner);
    if (about === null) {
      await transaction
        .deleteFrom('channel')
        .where('owner', '=', owner)
        .where('channel', '=', channel)
        .execute();
    } else {
      if (article !== null && !(await isPublished(transaction, owner, article))) return false;
      await transaction
        .insertInto('channel')
        .values({ owner, channel, article, shared })
        .onConflict((conflict) => conflict.columns(['owner', 'channel']).doUpdateSet({ article, shared }))
        .execute();
    }
    await announce(transaction, owner);
    return true;
  });
}

/** Forgets all of an owner, drafts too. */
export async function forgetOwner({ db, lock, announce }: Database, owner: Owner): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lock(transaction, owner);
    await transaction.deleteFrom('channel').where('owner', '=', owner).execute();
    await transaction.deleteFrom('article').where('owner', '=', owner).execute();
    await announce(transaction, owner);
  });
}

/** Forgets the drafts and the removed articles whose time is over. */
export async function purgeExpired({ db }: Database, now: number): Promise<void> {
  await db.deleteFrom('article').where('expires_at', '<=', now).execute();
}
