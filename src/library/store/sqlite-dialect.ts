import type Sqlite from 'better-sqlite3';
import type { DatabaseConnection, Dialect, TransactionSettings } from 'kysely';
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
export function sqliteDialect(database: Sqlite.Database): Dialect {
  return {
    createDriver: () => new ImmediateDriver(database),
    createAdapter: () => new TransactionalAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: Sqlite.Database;

  constructor(database: Sqlite.Database) {
    super({ database });
    this.#database = database;
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    { accessMode }: TransactionSettings = {},
  ): Promise<void> {
    // One that only reads sees the database as it is at its first read, and is in nobody's way.
    const begin = accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
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
