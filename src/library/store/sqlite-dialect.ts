import type BetterSqlite from 'better-sqlite3';
import type { DatabaseConnection, Dialect } from 'kysely';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from './kysely.ts';

/**
 * Kysely's dialect for SQLite, with transactions that take the write lock when they begin: one that reads first and then
 * writes cannot wait for another writer (https://www.sqlite.org/lang_transaction.html).
 */
export function sqliteDialect(database: BetterSqlite.Database): Dialect {
  return {
    createDriver: () => new ImmediateDriver(database),
    createAdapter: () => new TransactionalAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: BetterSqlite.Database;

  constructor(database: BetterSqlite.Database) {
    super({ database });
    this.#database = database;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // After some errors SQLite has rolled back by itself, and a second time would be an error that hides the first.
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** Tables of SQLite are made and changed in transactions as rows are, so migrations run in one. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
