import { pino } from 'pino';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import type { Owner } from '../../../src/library/owner.ts';
import { openStore } from '../../../src/library/store/open-store.ts';
import { type Store, StoreUnavailable } from '../../../src/library/store/store.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres.ts';
import { draftOn } from './articles.ts';

const limits = { articles: 1e4, bytes: 1e9, statements: 1e9 };

/** A server that can be stopped, whatever server other tests use. */
let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres({ own: true });
}, 60_000);
afterAll(() => server?.close(), 60_000);

async function open(url: string) {
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line).msg) });
  const store = await openStore(url, { limits, log });
  onTestFinished(store.close);
  return { store, lines };
}

async function add(store: Store, topic: string): Promise<void> {
  const kept = await store.publish('server:1', await store.draft('server:1', draftOn(topic)));
  if (kept.kind !== 'kept') throw new Error(kept.kind);
}

const titles = async (store: Store) => (await store.list('server:1')).map(({ title }) => title);

test.each<{ what: string; change: (url: URL) => void; problem: RegExp }>([
  {
    what: 'a wrong password',
    change: (url) => {
      url.password = 'battery-staple';
    },
    problem: /refuses the connection\. Check user, password.*\(28P01\)\.$/,
  },
  {
    what: 'a database that is not there',
    change: (url) => {
      url.pathname = '/nowhere';
    },
    problem: /refuses the connection\. Check user, password and the name of the database.*\(3D000\)\.$/,
  },
  {
    what: 'a port where nobody listens',
    change: (url) => {
      url.port = '1';
    },
    problem:
      /127\.0\.0\.1:1\/.* cannot be reached \(ECONNREFUSED\)\. Check that it is running, and the address/,
  },
  {
    what: 'a host that is not there',
    change: (url) => {
      url.hostname = 'nobody.invalid';
    },
    problem: /nobody\.invalid.* cannot be reached \((ENOTFOUND|EAI_AGAIN)\)/,
  },
])(
  'GIVEN $what WHEN the store is opened THEN the operator is told what to mend, without the password',
  async ({ change, problem }) => {
    const url = new URL(await server.database());
    change(url);
    const error = await open(url.href).then(
      () => null,
      (rejected: unknown) => rejected,
    );
    expect(error).toBeInstanceOf(StoreUnavailable);
    const said = error instanceof StoreUnavailable ? error.message : '';
    expect(said).toMatch(problem);
    expect(said).toContain(url.host);
    expect(said).not.toContain(url.password);
  },
);

test('GIVEN a server that stops while it is used WHEN it comes back THEN calls work again, and that is said once', async () => {
  const url = await server.database();
  const { store, lines } = await open(url);
  const { store: other } = await open(url);
  await add(store, 'bridges');
  const heard: (Owner | null)[] = [];
  store.onChange((owner) => heard.push(owner));
  await server.power?.stop();
  for (let n = 0; n < 3; n++) {
    await expect(titles(store)).rejects.toThrow(StoreUnavailable);
    await expect(add(store, 'roads')).rejects.toThrow(StoreUnavailable);
    await expect(store.ping()).rejects.toThrow(StoreUnavailable);
  }
  await server.power?.start();
  await vi.waitFor(() => store.ping(), { timeout: 5000 });
  expect(await titles(store)).toEqual(['On bridges']);
  await add(store, 'tunnels');
  // What may have been missed is told, and then each change again.
  await vi.waitFor(() => expect(heard).toContain(null), { timeout: 15_000 });
  await vi.waitFor(
    async () => {
      heard.length = 0;
      await other.rename('server:1', (await other.list('server:1'))[0]?.key ?? '', 'Ways');
      await vi.waitFor(() => expect(heard).toContain('server:1'), { timeout: 500, interval: 5 });
    },
    { timeout: 15_000 },
  );
  expect(lines.filter((line) => line.includes('can be used again'))).toHaveLength(1);
  expect(
    lines.filter((line) => /cannot be reached|does not answer|is starting or stopping/.test(line)).length,
  ).toBe(lines.length - 1);
}, 60_000);

test('GIVEN a server that stops in the middle of many writes WHEN it comes back THEN what was confirmed is there, each once', async () => {
  const { store } = await open(await server.database());
  const confirmed: string[] = [];
  const writers = Array.from({ length: 6 }, async (_, writer) => {
    for (let n = 0; n < 10_000; n++) {
      await add(store, `topic ${writer} ${n}`);
      confirmed.push(`On topic ${writer} ${n}`);
    }
  });
  const settled = Promise.allSettled(writers);
  await vi.waitFor(() => expect(confirmed.length).toBeGreaterThan(10), { interval: 1, timeout: 15_000 });
  await server.power?.stop();
  for (const result of await settled) {
    expect(result.status).toBe('rejected');
    expect(result.status === 'rejected' && result.reason).toBeInstanceOf(StoreUnavailable);
  }
  await server.power?.start();
  await vi.waitFor(() => store.ping(), { timeout: 5000 });
  const there = await titles(store);
  expect(there).toEqual(expect.arrayContaining(confirmed));
  expect(new Set(there).size).toBe(there.length);
}, 60_000);
