import type { Transaction } from 'kysely';
import type { Owner } from '../owner.ts';
import { readerVersion } from '../reader-version.ts';
import { currentReadings, encodeReading } from './current-readings.ts';
import type { Database } from './database.ts';
import { waitingArticle } from './find-article.ts';
import { isPublished } from './is-published.ts';
import { KEPT_COLUMNS, keptArticle } from './kept-article.ts';
import { isKey, newKey } from './key.ts';
import { passedLimit, usageOf } from './limits.ts';
import { storable } from './storable.ts';
import type { Draft, Kept, OwnerLimits } from './store.ts';
import type { Tables } from './tables.ts';

/** How long a draft waits to be published; in milliseconds. */
const DRAFT_MS = 60 * 60_000;

/** How many drafts an owner may have; the oldest give way. */
const MOST_DRAFTS = 20;

export async function addDraft(
  { db, lock }: Database,
  owner: Owner,
  { file, reading, replaces }: Draft,
  now: number,
): Promise<string> {
  const key = newKey();
  const reader = await readerVersion();
  const { article } = reading;
  await db.transaction().execute(async (transaction) => {
    await lock(transaction, owner);
    await transaction
      .insertInto('article')
      .values({
        key,
        owner,
        state: 'draft',
        position: await nextPosition(transaction, owner, 'draft'),
        title: storable(article.title),
        given_title: null,
        file_name: storable(file.name),
        hash: article.hash,
        language: storable(article.language),
        bytes: file.bytes.length,
        statements: article.statements.length,
        added_at: now,
        expires_at: now + DRAFT_MS,
        replaces: replaces === null ? null : storable(replaces),
        reader,
        reading: encodeReading(reading),
        source: Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength),
      })
      .execute();
    const oldest = transaction
      .selectFrom('article')
      .select('key')
      .where('owner', '=', owner)
      .where('state', '=', 'draft')
      .orderBy('position', 'desc')
      .offset(MOST_DRAFTS)
      .limit(MOST_DRAFTS);
    await transaction.deleteFrom('article').where('key', 'in', oldest).execute();
  });
  return key;
}

export async function findDraft(
  database: Database,
  owner: Owner,
  key: string,
  now: number,
): Promise<Draft | null> {
  if (!isKey(key)) return null;
  const row = await waitingArticle(database.db, owner, key, 'draft', now)
    .select(['key', 'hash', 'reader', 'reading', 'file_name', 'source', 'replaces'])
    .executeTakeFirst();
  if (!row) return null;
  const [reading] = await currentReadings(database, [row], () => undefined);
  return reading
    ? { file: { name: row.file_name, bytes: bytesOf(row.source) }, reading, replaces: row.replaces }
    : null;
}

export async function discardDraft({ db }: Database, owner: Owner, key: string): Promise<void> {
  if (!isKey(key)) return;
  await db
    .deleteFrom('article')
    .where('key', '=', key)
    .where('owner', '=', owner)
    .where('state', '=', 'draft')
    .execute();
}

/** Within one transaction, so that two at once do not pass a limit together. */
export function publishDraft(
  { db, lock, announce }: Database,
  owner: Owner,
  key: string,
  limits: OwnerLimits,
  now: number,
): Promise<Kept> {
  if (!isKey(key)) return Promise.resolve({ kind: 'gone' });
  return db.transaction().execute(async (transaction): Promise<Kept> => {
    await lock(transaction, owner);
    const draft = await waitingArticle(transaction, owner, key, 'draft', now)
      .select(['bytes', 'statements', 'replaces'])
      .executeTakeFirst();
    if (!draft) return { kind: 'gone' };
    if (draft.replaces !== null && !(await isPublished(transaction, owner, draft.replaces)))
      return { kind: 'gone' };
    const over = passedLimit(await usageOf(transaction, owner, draft.replaces), draft, limits);
    if (over) return over;
    const row = await (draft.replaces === null
      ? publishNew(transaction, owner, key, now)
      : publishInPlace(transaction, key, draft.replaces));
    await announce(transaction, owner);
    return { kind: 'kept', article: keptArticle(row) };
  });
}

async function publishNew(transaction: Transaction<Tables>, owner: Owner, key: string, now: number) {
  const position = await nextPosition(transaction, owner, 'published');
  return transaction
    .updateTable('article')
    .set({ state: 'published', position, added_at: now, expires_at: null })
    .where('key', '=', key)
    .returning(KEPT_COLUMNS)
    .executeTakeFirstOrThrow();
}

/** Gives an article the text of a draft. It keeps its key, its place, its channels, and the title that it was given. */
async function publishInPlace(transaction: Transaction<Tables>, key: string, replaced: string) {
  const draft = await transaction
    .deleteFrom('article')
    .where('key', '=', key)
    .returning([
      'title',
      'file_name',
      'hash',
      'language',
      'bytes',
      'statements',
      'reader',
      'reading',
      'source',
    ])
    .executeTakeFirstOrThrow();
  return transaction
    .updateTable('article')
    .set(draft)
    .where('key', '=', replaced)
    .returning(KEPT_COLUMNS)
    .executeTakeFirstOrThrow();
}

async function nextPosition(
  transaction: Transaction<Tables>,
  owner: Owner,
  state: 'draft' | 'published',
): Promise<number> {
  // Removed articles come back to their place, which no other may have by then.
  const { last } = await transaction
    .selectFrom('article')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('owner', '=', owner)
    .where('state', 'in', state === 'draft' ? ['draft'] : ['published', 'removed'])
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

const bytesOf = (buffer: Buffer): Uint8Array =>
  new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
