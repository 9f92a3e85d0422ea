import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { LIBRARY_BUS, MARKET } from '../../support/library.ts';
import { quickFolder } from './databases.ts';

/** Compiled, because they read articles in a process of their own. */
const { openStore }: typeof import('../../../src/library/store/open-store.ts') = await import(
  new URL('../../../dist/library/store/open-store.js', import.meta.url).href
);
const { backupStore, restoreStore }: typeof import('../../../src/library/store/backup-store.ts') =
  await import(new URL('../../../dist/library/store/backup-store.js', import.meta.url).href);

const OWNER = 'server:1';
const LIMITS = { articles: 10, bytes: 1e6, statements: 1e4 };

test('GIVEN articles that an earlier version read WHEN they are asked for THEN they are read anew from their files, once', async () => {
  const folder = await quickFolder();
  onTestFinished(() => rm(folder, { recursive: true }));
  const [before, after] = ['before', 'after'].map((name) => `file:${join(folder, name)}`) as [string, string];
  const file = join(folder, 'a.backup');
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line).msg) });
  const open = async (url: string) => {
    const store = await openStore(url, { limits: LIMITS, log });
    onTestFinished(store.close);
    return store;
  };
  const store = await open(before);
  const fresh = [];
  for (const [name, text] of Object.entries({
    'market.md': MARKET,
    'bus.md': LIBRARY_BUS,
    'gone.md': MARKET,
  })) {
    const kept = { name, bytes: new TextEncoder().encode(text) };
    const reading = await readArticle(kept);
    if (!reading.ok) throw new Error(reading.problem);
    fresh.push(reading);
    await store.publish(OWNER, await store.draft(OWNER, { file: kept, reading, replaces: null }));
  }
  const [market, bus] = fresh;

  // As if an earlier version had written it: its readings mean nothing to this one, nor can this one read the last file.
  await backupStore(before, file);
  const old = linesOf(await readFile(file)).map((line) =>
    line
      .replace(/"reader":"[^"]*","reading":"(?:[^"\\]|\\.)*"/, '"reader":"earlier","reading":"{}"')
      .replace(/("file_name":"gone\.md".*"source":")[^"]*"/, '$1AAECAw=="'),
  );
  await writeFile(file, gzipSync(old.join('\n')));
  expect(await restoreStore(after, file)).toMatchObject({ ok: true, articles: 3 });

  const restored = await open(after);
  const asked = async () => (await restored.readings(OWNER)).articles.map(({ reading }) => reading);
  expect(await Promise.all([asked(), asked()])).toEqual([
    [market, bus],
    [market, bus],
  ]);
  expect((await restored.list(OWNER)).map(({ fileName }) => fileName)).toEqual([
    'market.md',
    'bus.md',
    'gone.md',
  ]);
  expect(lines).toContainEqual(
    expect.stringMatching(/“gone\.md” of server:1 .* cannot be by this version\. This is binary/),
  );

  await backupStore(after, file);
  const now = linesOf(await readFile(file)).filter((line) => line.includes('"reader":"earlier"'));
  expect(now).toHaveLength(1);
  expect(now[0]).toContain('gone.md');
});

const linesOf = (backup: Uint8Array): string[] => gunzipSync(backup).toString().split('\n');
