import type { Kysely, Migration } from 'kysely';
import { Migrator, sql } from './kysely.ts';
import type { Tables } from './tables.ts';

/** How the two dialects differ in their tables. */
export type Dialect = 'sqlite' | 'postgres';

/** The database was written by a later version of the program. */
export class NewerDatabase extends Error {}

/**
 * Brings the tables to what this version of the program needs, in one transaction; several processes may do so at once.
 *
 * @throws NewerDatabase where a later version has changed them.
 */
export async function migrate(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const migrations = {
    '0001-articles': articles(dialect),
    '0002-channels-of-shared-articles': channelsOfSharedArticles,
  } satisfies Record<string, Migration>;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && error.message.startsWith('corrupted migrations'))
    throw new NewerDatabase(error.message, { cause: error });
  throw error;
}

function articles(dialect: Dialect): Migration {
  const bytes = dialect === 'sqlite' ? 'blob' : 'bytea';
  return {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('article')
        .addColumn('key', 'text', (column) => column.primaryKey().notNull())
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) =>
          column.notNull().check(sql`state in ('draft', 'published', 'removed')`),
        )
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('title', 'text', (column) => column.notNull())
        .addColumn('given_title', 'text')
        .addColumn('file_name', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('bytes', 'integer', (column) => column.notNull())
        .addColumn('statements', 'integer', (column) => column.notNull())
        .addColumn('added_at', 'bigint', (column) => column.notNull())
        .addColumn('expires_at', 'bigint')
        .addColumn('replaces', 'text')
        .addColumn('reader', 'text', (column) => column.notNull())
        // Last: SQLite finds the columns before them without walking their pages.
        .addColumn('reading', bytes, (column) => column.notNull())
        .addColumn('source', bytes, (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex('article_by_owner')
        .on('article')
        .columns(['owner', 'state', 'position'])
        .execute();
      await db.schema
        .createIndex('article_by_expiry')
        .on('article')
        .column('expires_at')
        .where(sql.ref('expires_at'), 'is not', null)
        .execute();
      await db.schema
        .createTable('channel')
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('article', 'text', (column) =>
          column.notNull().references('article.key').onDelete('cascade'),
        )
        .addPrimaryKeyConstraint('channel_of_owner', ['owner', 'channel'])
        .execute();
      await db.schema.createIndex('channel_by_article').on('channel').column('article').execute();
      if (dialect === 'sqlite')
        await db.schema
          .createTable('change')
          .addColumn('sequence', 'integer', (column) => column.primaryKey().autoIncrement())
          .addColumn('owner', 'text')
          .addColumn('writer', 'text', (column) => column.notNull())
          .execute();
    },
  };
}

/** SQLite cannot let a column be empty that could not be, so the table is made anew. */
const channelsOfSharedArticles: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema.dropIndex('channel_by_article').execute();
    await db.schema.alterTable('channel').renameTo('channel_before').execute();
    await db.schema
      .createTable('channel')
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('article', 'text', (column) => column.references('article.key').onDelete('cascade'))
      .addColumn('shared', 'text')
      .addPrimaryKeyConstraint('article_of_channel', ['owner', 'channel'])
      .addCheckConstraint('one_article_of_channel', sql`(article is null) <> (shared is null)`)
      .execute();
    await sql`insert into channel (owner, channel, article) select owner, channel, article from channel_before`.execute(
      db,
    );
    await db.schema.dropTable('channel_before').execute();
    await db.schema.createIndex('channel_by_article').on('channel').column('article').execute();
  },
};
