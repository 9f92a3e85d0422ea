import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Owner } from '../../../src/library/owner.ts';
import { postgresDatabases, sqliteDatabases, type TestDatabases } from './databases.ts';

/** How often a process is killed; set `KILLS` for more. */
const KILLS = Number(process.env['KILLS'] ?? 30);

/** A kill comes some time after one of these lines; counted, since a busy machine says them late. */
const FIRST_LINE = 3;
const LAST_LINE = 14;
const LONGEST_MS = 20;

/** Compiled, as the killed process is. */
const { openStore }: typeof import('../../../src/library/store/open-store.ts') = await import(
  new URL('../../../dist/library/store/open-store.js', import.meta.url).href
);

const CHILD = fileURLToPath(new URL('./kill-child.mjs', import.meta.url));
const OWNER: Owner = 'server:1';

interface Line {
  readonly ready?: true;
  readonly doing?: 'publish' | 'remove';
  readonly done?: 'publish' | 'remove';
  readonly key: string;
  readonly hash?: string;
}

/** Which text (by its hash) each article has, by key. */
type Contents = ReadonlyMap<string, string>;

describe.each([
  { kind: 'SQLite', start: sqliteDatabases, kills: KILLS },
  { kind: 'PostgreSQL', start: postgresDatabases, kills: Math.ceil(KILLS / 5) },
])('GIVEN a process that adds, replaces and removes on $kind', ({ start, kills }) => {
  let databases: TestDatabases;
  beforeAll(async () => {
    databases = await start();
  }, 60_000);
  afterAll(() => databases?.close(), 60_000);

  test(`WHEN it is killed at ${kills} moments THEN what was confirmed is there, and each article whole or not at all`, async () => {
    const url = await databases.fresh();
    let contents: Contents = new Map();
    let confirmed = 0;
    let unconfirmed = 0;
    for (let n = 1; n <= kills; n++) {
      const lines = await killed(url, n);
      const before = lines.filter(({ done }) => done).reduce(after, contents);
      const last = lines.at(-1);
      const possible = last?.doing ? [before, after(before, last)] : [before];
      confirmed += lines.filter(({ done }) => done).length;
      unconfirmed += possible.length - 1;
      const found = await read(url);
      expect(possible).toContainEqual(found);
      contents = found;
    }
    expect(confirmed).toBeGreaterThanOrEqual(kills);
    if (process.env['KILLS'])
      console.log(`${kills} kills, ${unconfirmed} of them within a call; ${confirmed} calls were confirmed.`);
  }, 3_600_000);
});

/** Starts the process, kills it at some moment of its work, and gives back what it said. */
async function killed(url: string, seed: number): Promise<Line[]> {
  const child = spawn(process.execPath, [CHILD, url, OWNER, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: Line[] = [];
  const fatal = FIRST_LINE + Math.floor(Math.random() * (LAST_LINE - FIRST_LINE + 1));
  const reading = (async () => {
    for await (const line of createInterface(child.stdout)) {
      lines.push(JSON.parse(line));
      if (lines.length === fatal) setTimeout(() => child.kill('SIGKILL'), Math.random() * LONGEST_MS);
    }
  })();
  const [, signal] = await ended(child);
  await reading;
  expect(signal).toBe('SIGKILL');
  return lines.slice(1);
}

const ended = (child: ChildProcess) => once(child, 'close');

function after(contents: Contents, { doing, done, key, hash }: Line): Contents {
  const changed = new Map(contents);
  if ((done ?? doing) === 'remove') changed.delete(key);
  else changed.set(key, hash ?? '');
  return changed;
}

/** What is there, by a process that comes after; each article's file and reading are of the same text, and whole. */
async function read(url: string): Promise<Contents> {
  const store = await openStore(url, {
    limits: { articles: 1e6, bytes: 1e12, statements: 1e9 },
    log: pino({ level: 'silent' }),
  });
  try {
    const contents = new Map<string, string>();
    for (const { kept, reading } of (await store.readings(OWNER)).articles) {
      const file = await store.source(OWNER, kept.key);
      const bytes = Buffer.from(file?.bytes ?? []);
      expect(createHash('sha256').update(bytes).digest('base64url').slice(0, 12)).toBe(kept.hash);
      expect(reading.article.hash).toBe(kept.hash);
      expect(reading.article.source === bytes.toString()).toBe(true);
      contents.set(kept.key, kept.hash);
    }
    return contents;
  } finally {
    await store.close();
  }
}
