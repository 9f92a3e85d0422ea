import { createRequire } from 'node:module';
import type Sqlite from 'better-sqlite3';

/** The version of Node-API that better-sqlite3 from 13 on is built with; Node 20 has 9. */
const NODE_API = 10;

/**
 * better-sqlite3 as this Node can load it. From 13 on it comes compiled for every Node that has that Node-API. For Node 20
 * there is 12, which is compiled at the installation, and which ends a newer Node's process now and then: since 24.21 the
 * destructor that Node's own header gives it fails when garbage is collected between two turns.
 */
export const BetterSqlite = createRequire(import.meta.url)(
  Number(process.versions['napi']) >= NODE_API ? 'better-sqlite3' : 'better-sqlite3-node20',
) as typeof Sqlite;
