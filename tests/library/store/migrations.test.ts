import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Owner } from '../../../src/library/owner.ts';
import { BetterSqlite } from '../../../src/library/store/better-sqlite3.ts';
import { openStore } from '../../../src/library/store/open-store.ts';
import { draftOn } from './articles.ts';
import { postgresDatabases, sqliteDatabases, type TestDatabases } from './databases.ts';

const OWNER: Owner = 'server:1';
const limits = { articles: 10, bytes: 1e6, statements: 1000 };

/** Makes of a database of today one as it was before channels could be about shared articles. */
const BEFORE_SHARED = `
  alter table channel rename to channel_today;
  drop index channel_by_article;
  create table channel (
    owner text not null,
    channel text not null,
    article text not null references article (key) on delete cascade,
    constraint channel_of_owner primary key (owner, channel)
  );
  insert into channel select owner, channel, article from channel_today;
  drop table channel_today;
  create index channel_by_article on channel (article);
  delete from kysely_migration where name = '0002-channels-of-shared-articles';
`;

async function perform(url: string, statements: string): Promise<void> {
  if (url.startsWith('file:')) {
    const database = new BetterSqlite(url.slice('file:'.length));
    database.exec(statements);
    database.close();
  } else {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(statements);
    await client.end();
  }
}

describe.each([
  { kind: 'SQLite', start: sqliteDatabases },
  { kind: 'PostgreSQL', start: postgresDatabases },
])('GIVEN a database on $kind of an earlier version', ({ start }) => {
  let databases: TestDatabases;
  beforeAll(async () => {
    databases = await start();
  }, 60_000);
  afterAll(() => databases?.close(), 60_000);

  test('WHEN it is opened THEN all that it kept is there, and a channel can be about a shared article', async () => {
    const url = await databases.fresh();
    const open = () => openStore(url, { limits, log: pino({ level: 'silent' }) });
    const first = await open();
    for (const topic of ['bridges', 'roads'])
      await first.publish(OWNER, await first.draft(OWNER, draftOn(topic)));
    const [bridges, roads] = await first.list(OWNER);
    if (!bridges || !roads) throw new Error('they are not kept');
    await first.useIn(OWNER, 'one', { own: bridges.key });
    await first.useIn(OWNER, 'two', { own: roads.key });
    const before = await first.readings(OWNER);
    await first.close();
    await perform(url, BEFORE_SHARED);

    const store = await open();
    onTestFinished(store.close);
    expect(await store.readings(OWNER)).toEqual(before);
    expect(await store.useIn(OWNER, 'two', { shared: 'an-article' })).toBe(true);
    expect(new Map((await store.readings(OWNER)).channels)).toEqual(
      new Map<string, unknown>([
        ['one', { own: bridges.key }],
        ['two', { shared: 'an-article' }],
      ]),
    );
  });
});
