import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Owner } from '../owner.ts';
import type { Database, Engine } from './database.ts';
import { Kysely, PostgresDialect, sql } from './kysely.ts';
import { migrate } from './migrations.ts';
import { listenForChanges } from './postgres-changes.ts';
import { postgresTrouble } from './postgres-trouble.ts';
import type { Tables } from './tables.ts';

/** Connections of one process besides the one that listens; a call holds one for a few milliseconds. */
const CONNECTIONS = 8;

/** Of these, how many stay open while nobody asks: making one takes longer than all else that a question needs. */
const KEPT_CONNECTIONS = 2;

/** Discord waits three seconds for an answer; a server that is not there should be known before. In milliseconds. */
const CONNECT_MS = 2000;
const QUERY_MS = 10_000;

/** `NOTIFY` on this channel tells other processes whose articles changed. */
const CHANNEL = 'pullquote';

/** Locks of the owners' articles, told from other advisory locks by this number. */
const LOCKS = 0x71_75_6f_74;

/** A PostgreSQL database, version 14 or later. */
export function postgresEngine(url: string): Engine {
  const { host, pathname } = new URL(url);
  const place = `${host}${pathname}`;
  return {
    place,
    troubleOf: (error) => postgresTrouble(error, place),
    open: async () => {
      const config: pg.PoolConfig = {
        connectionString: url,
        application_name: 'pullquote',
        connectionTimeoutMillis: CONNECT_MS,
        query_timeout: QUERY_MS,
        keepAlive: true,
        types: { getTypeParser },
      };
      const pool = new pg.Pool({ ...config, min: KEPT_CONNECTIONS, max: CONNECTIONS });
      // Without a listener the end of a connection would be the end of the process. Whoever uses it sees what is wrong by the
      // query; one that nobody uses has left the pool.
      pool.on('error', () => undefined);
      pool.on('connect', (client) => client.on('error', () => undefined));
      const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
      try {
        await migrate(db, 'postgres');
      } catch (error) {
        await db.destroy();
        throw error;
      }
      return databaseOver(config, db);
    },
  };
}

function databaseOver(config: pg.ClientConfig, db: Kysely<Tables>): Database {
  const writer = randomUUID();
  return {
    db,
    lock: async (transaction, owner) => {
      // Everyone's is the exclusive lock that each owner's shares.
      if (owner === null) {
        await sql`select pg_advisory_xact_lock(${LOCKS}, 0)`.execute(transaction);
        return;
      }
      await sql`select pg_advisory_xact_lock_shared(${LOCKS}, 0)`.execute(transaction);
      await sql`select pg_advisory_xact_lock(hashtextextended(${owner}, ${LOCKS}))`.execute(transaction);
    },
    announce: async (transaction, owner) => {
      const change = JSON.stringify({ owner, writer });
      await sql`select pg_notify(${CHANNEL}, ${change})`.execute(transaction);
    },
    watch: (listener) =>
      listenForChanges(config, CHANNEL, (payload) => {
        if (payload === null) return listener(null);
        const change: { owner: Owner | null; writer: string } = JSON.parse(payload);
        if (change.writer !== writer) listener(change.owner);
      }),
    close: () => db.destroy(),
  };
}

/** Whole numbers of 64 bits are milliseconds, sizes and counts here, far below the 2^53 that a number holds exactly. */
function getTypeParser(id: number, format?: 'text' | 'binary') {
  if (id === pg.types.builtins.INT8 || id === pg.types.builtins.NUMERIC) return Number;
  return pg.types.getTypeParser(id, format as 'text');
}
