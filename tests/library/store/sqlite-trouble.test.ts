import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { BetterSqlite } from '../../../src/library/store/better-sqlite3.ts';
import { openStore, openStoreOn } from '../../../src/library/store/open-store.ts';
import { sqliteEngine } from '../../../src/library/store/sqlite.ts';
import { type Store, StoreUnavailable } from '../../../src/library/store/store.ts';
import { draftOn } from './articles.ts';
import { quickFolder } from './databases.ts';

const limits = { articles: 1e4, bytes: 1e9, statements: 1e9 };

async function setUp({ maxPages = null as number | null } = {}) {
  const folder = await quickFolder();
  const file = join(folder, 'x.db');
  const lines: { level: number; msg: string }[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const open = async () => {
    const store = await openStoreOn(sqliteEngine(file, maxPages), { limits, log });
    onTestFinished(store.close);
    return store;
  };
  onTestFinished(() => rm(folder, { recursive: true }));
  return { folder, file, lines, open };
}

async function add(store: Store, topic: string, statements = 2): Promise<void> {
  const kept = await store.publish('server:1', await store.draft('server:1', draftOn(topic, statements)));
  if (kept.kind !== 'kept') throw new Error(kept.kind);
}

const titles = async (store: Store) => (await store.list('server:1')).map(({ title }) => title);

/** What a call rejects with, for the operator. */
async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (rejected: unknown) => rejected,
  );
  if (!(error instanceof StoreUnavailable)) throw error ?? new Error('it did not fail');
  return error.message;
}

test('GIVEN a full disk WHEN an article is added THEN that is said once, reads go on, and it recovers by itself', async () => {
  const { file, lines, open } = await setUp({ maxPages: 300 });
  const store = await open();
  await add(store, 'bridges');
  let problem: string | null = null;
  for (let n = 0; n < 100 && problem === null; n++) {
    const adding = add(store, `topic ${n}`, 300);
    problem = await adding.then(
      () => null,
      () => problemOf(adding),
    );
  }
  expect(problem).toBe(`There is no room left for "${file}" on its disk. Free some.`);
  const there = await titles(store);
  for (let n = 0; n < 3; n++) await expect(add(store, 'more', 300)).rejects.toThrow(StoreUnavailable);
  expect(await titles(store)).toEqual(there);
  expect(await store.source('server:1', (await store.list('server:1'))[0]?.key ?? '')).toEqual(
    draftOn('bridges').file,
  );
  await store.forget('server:1');
  await add(store, 'roads', 300);
  expect(await titles(store)).toEqual(['On roads']);
  expect(lines.map(({ msg }) => msg)).toEqual([problem, `The database ${file} can be used again.`]);
});

test('GIVEN a database that another process has locked WHEN it is used THEN others wait a little, or are told', async () => {
  const { file, lines, open } = await setUp();
  const store = await open();
  await add(store, 'bridges');
  const unlock = await lockFor(file);
  const begun = Date.now();
  let ticks = 0;
  const ticking = setInterval(() => ticks++, 10);
  expect(await problemOf(add(store, 'roads'))).toBe(
    `"${file}" is locked by another process. Wait until that ends, or end it.`,
  );
  clearInterval(ticking);
  // The loop went on meanwhile.
  expect(ticks).toBeGreaterThan((Date.now() - begun) / 200);
  expect(await titles(store)).toEqual(['On bridges']);
  const waiting = add(store, 'tunnels');
  await unlock();
  await waiting;
  expect(await titles(store)).toEqual(['On bridges', 'On tunnels']);
  expect(lines.map(({ msg }) => msg)).toEqual([
    expect.stringContaining('is locked'),
    expect.stringContaining('can be used again'),
  ]);
});

test.each<{ what: string; spoil: (bytes: Buffer) => void }>([
  { what: 'its head', spoil: (bytes) => bytes.fill(0x55, 0, 100) },
  { what: 'its middle', spoil: (bytes) => bytes.fill(0x55, 4096, bytes.length) },
  { what: 'everything', spoil: (bytes) => bytes.fill(0x55) },
])(
  'GIVEN a file that is damaged in $what WHEN it is opened THEN the operator is told which and what to do',
  async ({ spoil }) => {
    const { file, open } = await setUp();
    const store = await open();
    for (let n = 0; n < 20; n++) await add(store, `topic ${n}`, 20);
    await store.close();
    const bytes = await readFile(file);
    spoil(bytes);
    await writeFile(file, bytes);
    const problem = await problemOf(
      open().then(async (opened) => {
        await opened.readings('server:1');
      }),
    );
    expect(problem).toContain(`"${file}" is damaged`);
    expect(problem).toContain('npm run restore -- FILE');
  },
);

test('GIVEN a file that is damaged while in use WHEN a good one is put in its place THEN it recovers by itself', async () => {
  const { folder, file, lines, open } = await setUp();
  const store = await open();
  for (let n = 0; n < 50; n++) await add(store, `topic ${n}`, 20);
  await store.close();
  const good = join(folder, 'good');
  await copyFile(file, good);
  const again = await open();
  const bytes = await readFile(file);
  await writeFile(file, bytes.fill(0x55, 4096 * 4));
  expect(await problemOf(again.readings('server:1'))).toContain('is damaged');
  await problemOf(again.readings('server:1'));
  for (const name of await readdir(folder)) if (name.startsWith('x.db')) await rm(join(folder, name));
  await rename(good, file);
  expect(await titles(again)).toHaveLength(50);
  await add(again, 'roads');
  expect(lines.map(({ msg }) => msg)).toEqual([
    expect.stringContaining('is damaged'),
    expect.stringContaining('can be used again'),
  ]);
});

test('GIVEN a database of a later version WHEN it is opened THEN that is said', async () => {
  const { file, open } = await setUp();
  await (await open()).close();
  const database = new BetterSqlite(file);
  database.exec(`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`);
  database.close();
  expect(await problemOf(open())).toBe(
    `"${file}" was written by a later version of Pullquote. Start that version, or restore an earlier backup.`,
  );
});

test.each<{ what: string; prepare: (folder: string) => Promise<string>; problem: RegExp }>([
  {
    what: 'a file where its folder should be',
    prepare: async (folder) => {
      await writeFile(join(folder, 'data'), '');
      return `file:${join(folder, 'data', 'x.db')}`;
    },
    problem: /data\/x\.db" cannot be opened, read or written \((EEXIST|ENOTDIR)\)/,
  },
  {
    what: 'a folder of that name',
    prepare: async (folder) => {
      await mkdir(join(folder, 'x.db'));
      return `file:${join(folder, 'x.db')}`;
    },
    problem: /x\.db" cannot be opened, read or written \(SQLITE_CANTOPEN/,
  },
  {
    what: 'an address of another kind',
    prepare: async () => 'mysql://root:secret@localhost/x',
    problem: /^DATABASE_URL must be file: and a path.* or postgres:/,
  },
])('GIVEN $what WHEN it is opened THEN that is said', async ({ prepare, problem }) => {
  const { folder } = await setUp();
  const url = await prepare(folder);
  const said = await problemOf(openStore(url, { limits, log: pino({ level: 'silent' }) }));
  expect(said).toMatch(problem);
  expect(said).not.toContain('secret');
});

test.skipIf(process.getuid?.() === 0)(
  'GIVEN a folder that may not be written WHEN it is opened THEN that is said',
  async () => {
    const { folder, file, open } = await setUp();
    await chmod(folder, 0o500);
    onTestFinished(() => chmod(folder, 0o700));
    expect(await problemOf(open())).toContain(`"${file}"`);
  },
);

/** Locks a database in a process of its own; gives back what ends that. */
async function lockFor(file: string): Promise<() => Promise<void>> {
  const script = `
    import { BetterSqlite } from '${new URL('../../../dist/library/store/better-sqlite3.js', import.meta.url)}';
    // Kept, so that it is not collected as garbage, and its lock with it.
    globalThis.database = new BetterSqlite(${JSON.stringify(file)});
    database.exec('begin immediate');
    console.log('locked');
    process.stdin.resume().once('end', () => process.exit());`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return async () => {
    child.stdin.end();
    await once(child, 'exit');
  };
}
