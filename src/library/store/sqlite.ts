import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type Sqlite from 'better-sqlite3';
import type { Owner } from '../owner.ts';
import { BetterSqlite } from './better-sqlite3.ts';
import type { Database, Engine } from './database.ts';
import { Kysely } from './kysely.ts';
import { migrate } from './migrations.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { isBusy, sqliteTrouble } from './sqlite-trouble.ts';
import type { Tables } from './tables.ts';

/** How long a call blocks this process while another one writes; longer waits are slept through. In milliseconds. */
const BLOCK_MS = 50;

/** How long the start waits for other processes that start, or restore a backup. In milliseconds. */
const OPEN_MS = 10_000;

/** How often it is looked whether another process has written. In milliseconds. */
const WATCH_MS = 400;

/** Changes that are remembered for other processes: one that has missed more takes everything for changed. */
const CHANGES = 1000;

/**
 * A database in a file. It is made, with its folder, where there is none.
 *
 * @param maxPages - Most pages that the file may have, in tests of a full disk; null: no bound.
 */
export function sqliteEngine(file: string, maxPages: number | null = null): Engine {
  return {
    place: file,
    troubleOf: (error) => sqliteTrouble(error, file),
    open: async () => {
      mkdirSync(dirname(file), { recursive: true });
      const connection = new BetterSqlite(file, { timeout: BLOCK_MS });
      const db = new Kysely<Tables>({ dialect: sqliteDialect(connection) });
      try {
        await patiently(() => {
          // Commits are on disk when they return, and readers never wait (https://www.sqlite.org/wal.html).
          connection.pragma('journal_mode = wal');
          connection.pragma('synchronous = full');
          connection.pragma('foreign_keys = on');
          if (maxPages !== null) connection.pragma(`max_page_count = ${maxPages}`);
        });
        await patiently(() => migrate(db, 'sqlite'));
      } catch (error) {
        connection.close();
        throw error;
      }
      return databaseOver(connection, db);
    },
  };
}

async function patiently(work: () => unknown): Promise<void> {
  const end = Date.now() + OPEN_MS;
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
      await sleep(BLOCK_MS);
    }
  }
}

function databaseOver(connection: Sqlite.Database, db: Kysely<Tables>): Database {
  const writer = randomUUID();
  return {
    db,
    // Every transaction has the one write lock.
    lock: async () => undefined,
    announce: async (transaction, owner) => {
      await transaction.insertInto('change').values({ owner, writer }).execute();
      const { last } = await transaction
        .selectFrom('change')
        .select((select) => select.fn.max('sequence').as('last'))
        .executeTakeFirstOrThrow();
      await transaction
        .deleteFrom('change')
        .where('sequence', '<=', last - CHANGES)
        .execute();
    },
    watch: (listener) => watchChanges(connection, writer, listener),
    close: () => db.destroy(),
  };
}

function watchChanges(
  connection: Sqlite.Database,
  writer: string,
  listener: (owner: Owner | null) => void,
): () => void {
  // Changes whenever another connection commits, and is read from memory (https://www.sqlite.org/pragma.html#pragma_data_version).
  const version = () => connection.pragma('data_version', { simple: true });
  const newest = connection.prepare<[], { last: number | null }>('select max(sequence) as last from change');
  const since = connection.prepare<[number], { sequence: number; owner: Owner | null; writer: string }>(
    'select sequence, owner, writer from change where sequence > ? order by sequence',
  );
  let seen = version();
  let last = newest.get()?.last ?? 0;
  const timer = setInterval(() => {
    try {
      const now = version();
      if (now === seen) return;
      const changes = since.all(last);
      seen = now;
      const first = changes[0];
      if (!first) return;
      if (first.sequence > last + 1) listener(null);
      for (const change of changes) if (change.writer !== writer) listener(change.owner);
      last = changes.at(-1)?.sequence ?? last;
    } catch (error) {
      // Whoever works with the database says what is wrong; here it is looked at again.
      if (!(error instanceof BetterSqlite.SqliteError)) throw error;
    }
  }, WATCH_MS);
  timer.unref();
  return () => clearInterval(timer);
}
