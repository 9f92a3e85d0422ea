import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostgresServer, startPostgres } from '../../support/postgres.ts';

/** A kind of database, to run the same tests on. */
export interface TestDatabases {
  readonly kind: 'SQLite' | 'PostgreSQL';
  /** The address of an empty database. */
  readonly fresh: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Real SQLite files in a folder of their own. */
export async function sqliteDatabases(): Promise<TestDatabases> {
  const folder = await quickFolder();
  let count = 0;
  return {
    kind: 'SQLite',
    fresh: async () => `file:${join(folder, `deep/er/${++count}.db`)}`,
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A folder in memory where there is such a place: writing is then as quick as it is thorough. */
export function quickFolder(): Promise<string> {
  return mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'pullquote-store-'));
}

/** Databases on a real PostgreSQL server. */
export async function postgresDatabases(): Promise<TestDatabases> {
  const server: PostgresServer = await startPostgres();
  return { kind: 'PostgreSQL', fresh: server.database, close: server.close };
}
