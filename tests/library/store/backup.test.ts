import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Owner } from '../../../src/library/owner.ts';
import { backupStore, restoreStore } from '../../../src/library/store/backup-store.ts';
import { openStore } from '../../../src/library/store/open-store.ts';
import type { Store } from '../../../src/library/store/store.ts';
import { run } from '../../support/process.ts';
import { draftOn } from './articles.ts';
import { postgresDatabases, quickFolder, sqliteDatabases, type TestDatabases } from './databases.ts';

const OWNERS: readonly Owner[] = ['server:1', 'server:2', 'user:3'];
const LIMITS = { articles: 1e5, bytes: 1e8, statements: 1e6 };

let sqlite: TestDatabases;
let postgres: TestDatabases;
let folder: string;
beforeAll(async () => {
  [sqlite, postgres, folder] = await Promise.all([sqliteDatabases(), postgresDatabases(), quickFolder()]);
}, 60_000);
afterAll(async () => {
  await Promise.all([sqlite?.close(), postgres?.close(), rm(folder, { recursive: true })]);
}, 60_000);

async function open(url: string): Promise<Store> {
  const store = await openStore(url, { limits: LIMITS, log: pino({ level: 'silent' }) });
  onTestFinished(store.close);
  return store;
}

async function add(store: Store, owner: Owner, topic: string): Promise<string> {
  const kept = await store.publish(owner, await store.draft(owner, draftOn(topic, 3)));
  if (kept.kind !== 'kept') throw new Error(kept.kind);
  return kept.article.key;
}

/** Some articles of each owner: renamed, removed, drafted, with a channel. */
async function furnish(store: Store): Promise<void> {
  for (const owner of OWNERS) {
    const keys: string[] = [];
    for (let n = 0; n < 9; n++) keys.push(await add(store, owner, `топик “${n}” of ${owner}`));
    const [first = '', second = '', third = ''] = keys;
    await store.rename(owner, first, 'A name\nof its own');
    await store.useIn(owner, 'channel', { own: second });
    await store.useIn(owner, 'other', { own: third });
    await store.useIn(owner, 'all', { shared: 'an-article' });
    await store.remove(owner, third);
    await store.draft(owner, draftOn('a draft'));
  }
}

async function contents(store: Store) {
  return Promise.all(
    OWNERS.map(async (owner) => {
      const readings = await store.readings(owner);
      const files = readings.articles.map(({ kept }) => store.source(owner, kept.key));
      return { readings, files: await Promise.all(files) };
    }),
  );
}

test.each([
  { from: 'SQLite', to: 'SQLite' },
  { from: 'SQLite', to: 'PostgreSQL' },
  { from: 'PostgreSQL', to: 'SQLite' },
  { from: 'PostgreSQL', to: 'PostgreSQL' },
])(
  'GIVEN a backup of $from WHEN it is restored to $to THEN all that was published is there again',
  async (way) => {
    const kinds: Record<string, TestDatabases> = { SQLite: sqlite, PostgreSQL: postgres };
    const [from = '', to = ''] = await Promise.all([way.from, way.to].map((kind) => kinds[kind]?.fresh()));
    const file = join(folder, 'kept.backup');
    const source = await open(from);
    await furnish(source);
    expect(await backupStore(from, file)).toEqual({ ok: true, articles: 24, channels: 6 });
    const before = await contents(source);
    const target = await open(to);
    await add(target, 'server:1', 'what was there before');
    await add(target, 'server:9', 'what was there before');
    expect(await restoreStore(to, file)).toEqual({ ok: true, articles: 24, channels: 6 });
    expect(await contents(target)).toEqual(before);
    expect(await target.list('server:9')).toEqual([]);
    await add(target, 'server:1', 'what comes after');
    expect((await target.list('server:1')).at(-1)?.title).toBe('On what comes after');
  },
);

describe.each([{ kind: 'SQLite' }, { kind: 'PostgreSQL' }])(
  'GIVEN a store on $kind that is used',
  ({ kind }) => {
    const fresh = () => (kind === 'SQLite' ? sqlite : postgres).fresh();

    test('WHEN it is backed up meanwhile THEN the backup is of one moment, and nobody is held up', async () => {
      const url = await fresh();
      const store = await open(url);
      // Each of the two has as many articles as the other, or one more.
      const [left, right] = ['server:1', 'server:2'] as const;
      for (let n = 0; n < 30; n++) for (const owner of [left, right]) await add(store, owner, `topic ${n}`);
      let isDone = false;
      let added = 0;
      const writing = (async () => {
        while (!isDone && added < 200) {
          for (const owner of [left, right]) await add(store, owner, `more ${added}`);
          added++;
          await turn();
        }
      })();
      const files = await Promise.all(
        [1, 2, 3].map(async (n) => {
          const file = join(folder, `${kind} ${n}.backup`);
          expect(await backupStore(url, file)).toMatchObject({ ok: true });
          return file;
        }),
      );
      isDone = true;
      await writing;
      expect(added).toBeGreaterThan(0);
      for (const file of files) {
        const restored = await fresh();
        await restoreStore(restored, file);
        const there = await open(restored);
        const [ofLeft, ofRight] = [(await there.list(left)).length, (await there.list(right)).length];
        expect(ofLeft).toBeGreaterThanOrEqual(30);
        expect(ofLeft - ofRight).toBeGreaterThanOrEqual(0);
        expect(ofLeft - ofRight).toBeLessThanOrEqual(1);
      }
    });

    test('WHEN a backup is restored meanwhile THEN other processes are told that anything may have changed', async () => {
      const url = await fresh();
      const store = await open(url);
      const file = join(folder, `${kind} restored.backup`);
      await add(store, 'server:1', 'bridges');
      await backupStore(url, file);
      await store.forget('server:1');
      // What it hears when it begins to listen is not meant.
      const other = await open(url);
      await vi.waitFor(async () => {
        const heard = await heardDuring(store, () => add(other, 'server:2', 'roads'));
        expect(heard).toContain('server:2');
        expect(heard).not.toContain(null);
      });
      const heard: (Owner | null)[] = [];
      store.onChange((owner) => heard.push(owner));
      await restoreStore(url, file);
      await vi.waitFor(() => expect(heard).toContain(null), { timeout: 5000, interval: 5 });
      expect((await store.list('server:1')).map(({ title }) => title)).toEqual(['On bridges']);
      expect(await store.list('server:2')).toEqual([]);
    });

    test('WHEN a file is cut short, changed, or something else THEN it says so, and nothing is changed', async () => {
      const url = await fresh();
      const store = await open(url);
      await furnish(store);
      const before = await contents(store);
      const file = join(folder, `${kind} damaged.backup`);
      await backupStore(url, file);
      const whole = await readFile(file);
      const lines = gunzipSync(whole).toString().split('\n');
      const without = (n: number) => gzipSync(lines.filter((_, index) => index !== n).join('\n'));
      const damaged: readonly Uint8Array[] = [
        new Uint8Array(),
        new TextEncoder().encode('something else'),
        gzipSync('something else'),
        gzipSync('{"format":"pullquote backup","version":3,"made":""}\n'),
        whole.subarray(0, 10),
        whole.subarray(0, whole.length / 2),
        whole.subarray(0, whole.length - 1),
        whole.map((byte, index) => (index === Math.floor(whole.length / 2) ? byte ^ 1 : byte)),
        without(3),
        without(lines.length - 2),
        gzipSync(lines.map((line) => line.replace(/"source":"..../, '"source":"*"')).join('\n')),
      ];
      for (const bytes of damaged) {
        await writeFile(file, bytes);
        const result = await restoreStore(url, file);
        expect(result).toEqual({ ok: false, problem: expect.stringContaining(`"${file}"`) });
        expect(await contents(store)).toEqual(before);
      }
      const missing = join(folder, 'no such.backup');
      expect(await restoreStore(url, missing)).toEqual({
        ok: false,
        problem: `"${missing}" cannot be read (ENOENT). Check its name.`,
      });
      expect(await contents(store)).toEqual(before);
      await writeFile(file, whole);
      expect(await restoreStore(url, file)).toMatchObject({ ok: true });
    });

    test('WHEN a backup of version 1 is restored THEN all that it holds is there', async () => {
      const url = await fresh();
      const store = await open(url);
      await store.useIn('server:1', 'channel', { own: await add(store, 'server:1', 'bridges') });
      const before = await contents(store);
      const file = join(folder, `${kind} earlier.backup`);
      await backupStore(url, file);
      const lines = gunzipSync(await readFile(file)).toString();
      const earlier = lines.replace('"version":2', '"version":1').replaceAll(',"shared":null', '');
      expect(earlier.length).toBeLessThan(lines.length);
      await writeFile(file, gzipSync(earlier));
      await store.forget('server:1');
      expect(await restoreStore(url, file)).toEqual({ ok: true, articles: 1, channels: 1 });
      expect(await contents(store)).toEqual(before);
    });

    test('WHEN the file cannot be written THEN it says so, and a backup of before stays', async () => {
      const url = await fresh();
      await (await open(url)).ping();
      const place = join(folder, 'no such folder', 'x.backup');
      expect(await backupStore(url, place)).toEqual({
        ok: false,
        problem: expect.stringMatching(/^".*x\.backup.*" cannot be written \(ENOENT\)/),
      });
      expect((await readdir(folder)).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
    });
  },
);

test('GIVEN the programs WHEN an operator backs up and restores THEN they say what they did, or what is wrong', async () => {
  const url = await sqlite.fresh();
  const file = join(folder, 'by hand.backup');
  const settings = { DATABASE_URL: url };
  const without = run('cli', ['backup', file], settings);
  expect(await without.exitCode).toBe(1);
  expect(without.errors()).toBe(`There is no database "${url.slice('file:'.length)}". Check DATABASE_URL.\n`);
  const store = await open(url);
  await store.useIn('server:1', 'channel', { own: await add(store, 'server:1', 'bridges') });
  const backup = run('cli', ['backup', file], settings);
  expect(await backup.exitCode).toBe(0);
  expect(backup.output()).toBe(`1 article, and what 1 channel is about, written to "${file}".\n`);
  await store.forget('server:1');
  const restore = run('cli', ['restore', file], settings);
  expect(await restore.exitCode).toBe(0);
  expect(restore.output()).toMatch(/^1 article, and what 1 channel is about, restored from/);
  expect(await store.list('server:1')).toHaveLength(1);
  for (const words of [['backup'], ['restore'], ['backup', 'a', 'b']]) {
    const wrong = run('cli', words, settings);
    expect(await wrong.exitCode).toBe(2);
    expect(wrong.errors()).toContain(`npm run -s ${words[0]} -- FILE`);
  }
});

test('GIVEN the program WHEN an operator has it forget a server THEN nothing of it is there, and all of others', async () => {
  const url = await sqlite.fresh();
  const store = await open(url);
  const [gone, other] = ['server:100000000000000001', 'user:100000000000000001'] as const;
  for (const owner of [gone, other]) await add(store, owner, 'bridges');
  const forget = (...words: string[]) => run('cli', ['forget', ...words], { DATABASE_URL: url });
  const done = forget(gone);
  expect(await done.exitCode).toBe(0);
  expect(done.output()).toBe(`Nothing is kept of ${gone} any more: 1 article and what goes with them.\n`);
  expect(await store.list(gone)).toEqual([]);
  expect(await store.list(other)).toHaveLength(1);
  for (const words of [[], ['100000000000000001'], [gone, other], ['server:%']]) {
    const wrong = forget(...words);
    expect(await wrong.exitCode).toBe(2);
    expect(wrong.errors()).toContain('npm run -s forget -- server:ID');
  }
});

async function heardDuring(store: Store, work: () => Promise<unknown>): Promise<(Owner | null)[]> {
  const heard: (Owner | null)[] = [];
  const stop = store.onChange((owner) => heard.push(owner));
  await work();
  await new Promise((resolve) => setTimeout(resolve, 600));
  stop();
  return heard;
}
