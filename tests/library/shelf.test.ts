import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Shelf } from '../../src/library/shelf.ts';
import { LIBRARY_BUS, MARKET } from '../support/library.ts';
import { folderWith } from '../support/process.ts';

/** Compiled, because it reads articles in a process of its own. */
const { openShelf }: typeof import('../../src/library/shelf.ts') = await import(
  new URL('../../dist/library/shelf.js', import.meta.url).href
);

async function shelfOver(files: Record<string, string | Uint8Array>) {
  const folder = await folderWith(files);
  const reports: string[] = [];
  const shelf = openShelf(folder, (problem) => reports.push(problem));
  onTestFinished(shelf.close);
  await shelf.opened;
  return { shelf, folder, reports };
}

async function titles(shelf: Shelf): Promise<string[]> {
  return (await shelf.current()).articles.map(({ title }) => title);
}

/** Waits until what is on the shelf has changed to this. */
function becomes(shelf: Shelf, expected: readonly string[]): Promise<void> {
  return vi.waitFor(async () => expect(await titles(shelf)).toEqual(expected), {
    timeout: 10_000,
    interval: 20,
  });
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('GIVEN a folder that changes', () => {
  test('WHEN a file comes, changes, and goes THEN the library follows', async () => {
    const { shelf, folder } = await shelfOver({ 'market.md': MARKET });
    const first = await shelf.current();
    await writeFile(join(folder, 'bus.md'), LIBRARY_BUS);
    await becomes(shelf, ['A library on wheels', 'The night market stays']);
    expect((await shelf.current()).hash).not.toBe(first.hash);
    await writeFile(join(folder, 'bus.md'), LIBRARY_BUS.replace('on wheels', 'on rails'));
    await becomes(shelf, ['A library on rails', 'The night market stays']);
    await rm(join(folder, 'bus.md'));
    await becomes(shelf, ['The night market stays']);
    expect((await shelf.current()).hash).toBe(first.hash);
  });

  test('WHEN a file breaks THEN its last good version stays in use, and that is said once', async () => {
    const { shelf, folder, reports } = await shelfOver({ 'market.md': MARKET, 'bus.md': LIBRARY_BUS });
    await writeFile(join(folder, 'bus.md'), new Uint8Array([0, 1, 2]));
    await vi.waitFor(() => expect(shelf.entries()[0]?.problem).toContain('binary data'), { timeout: 10_000 });
    expect(await titles(shelf)).toEqual(['A library on wheels', 'The night market stays']);
    await writeFile(join(folder, 'other.md'), '# Other\n\nSomething else is said here.\n');
    await becomes(shelf, ['A library on wheels', 'The night market stays', 'Other']);
    expect(reports).toEqual([expect.stringMatching(/^bus\.md: This is binary data/)]);
    await writeFile(join(folder, 'bus.md'), LIBRARY_BUS);
    await vi.waitFor(() => expect(shelf.entries()[0]?.problem).toBeNull(), { timeout: 10_000 });
  });

  test('WHEN the folder is emptied, or taken away and made anew THEN what was read stays until there is more', async () => {
    const { shelf, folder } = await shelfOver({ 'market.md': MARKET });
    await rm(join(folder, 'market.md'));
    await vi.waitFor(() => expect(shelf.problem()).toContain('What was read before stays in use.'), {
      timeout: 10_000,
    });
    expect(await titles(shelf)).toEqual(['The night market stays']);
    await rename(folder, `${folder}-away`);
    onTestFinished(() => rm(`${folder}-away`, { recursive: true }));
    await vi.waitFor(() => expect(shelf.problem()).toContain('There is no folder'), { timeout: 10_000 });
    expect(await titles(shelf)).toEqual(['The night market stays']);
    await mkdir(folder);
    await writeFile(join(folder, 'bus.md'), LIBRARY_BUS);
    await becomes(shelf, ['A library on wheels']);
    expect(shelf.problem()).toBeNull();
  });
});

describe('GIVEN an article that is added', () => {
  test('THEN it stands beside the others at once, in memory alone, until it is discarded', async () => {
    const { shelf, folder } = await shelfOver({ 'market.md': MARKET });
    const added = await shelf.add({ name: 'bus.md', bytes: bytesOf(LIBRARY_BUS) });
    if (!added.ok) throw new Error(added.problem);
    expect(await titles(shelf)).toEqual(['The night market stays', 'A library on wheels']);
    expect(await readdir(folder)).toEqual(['market.md']);
    expect(await shelf.discard(added.article)).toMatchObject({ ok: true });
    expect(await titles(shelf)).toEqual(['The night market stays']);
    expect(await shelf.discard(added.article)).toMatchObject({ ok: false });
  });

  test('THEN it is kept byte for byte under a name of its own, never over another file', async () => {
    const { shelf, folder } = await shelfOver({
      'market.md': MARKET,
      'bus.md': '# Another\n\nAnother article.\n',
    });
    const added = await shelf.add({ name: '../bus.md', bytes: bytesOf(LIBRARY_BUS) });
    if (!added.ok) throw new Error(added.problem);
    const before = await shelf.current();
    const articleBefore = before.articles.find(({ title }) => title === 'A library on wheels');
    expect(await shelf.keep(added.article)).toEqual({ ok: true, article: 'bus-2.md' });
    expect(await readFile(join(folder, 'bus-2.md'), 'utf8')).toBe(LIBRARY_BUS);
    expect(await readFile(join(folder, 'bus.md'), 'utf8')).toContain('Another');
    const after = await shelf.current();
    expect(after.articles.find(({ title }) => title === 'A library on wheels')?.hash).toBe(
      articleBefore?.hash,
    );
    expect(after.articles).toHaveLength(3);
    expect(shelf.entries().every(({ isKept }) => isKept)).toBe(true);
  });

  test('THEN one of the same name gives way, the same one is not there twice, and ids stay distinct', async () => {
    const { shelf } = await shelfOver({ 'bus.md': LIBRARY_BUS });
    expect(await shelf.add({ name: 'copy.md', bytes: bytesOf(LIBRARY_BUS) })).toEqual({
      ok: true,
      article: 'bus.md',
    });
    await shelf.add({ name: 'bus.md', bytes: bytesOf(MARKET) });
    await shelf.add({ name: 'bus.md', bytes: bytesOf(MARKET.replace('64', '65')) });
    const { articles } = await shelf.current();
    expect(articles.map(({ id }) => id)).toEqual(['bus', 'bus-2']);
    expect(articles[1]?.source).toContain('65 stalls');
  });

  test('THEN what cannot be read is refused with the reason', async () => {
    const { shelf } = await shelfOver({ 'bus.md': LIBRARY_BUS });
    expect(await shelf.add({ name: 'x.md', bytes: new Uint8Array() })).toMatchObject({
      ok: false,
      problem: expect.stringContaining('It is empty'),
    });
    expect(await titles(shelf)).toEqual(['A library on wheels']);
  });

  test('THEN a folder that cannot be written into loses nothing', async () => {
    const { shelf, folder } = await shelfOver({ 'bus.md': LIBRARY_BUS });
    const added = await shelf.add({ name: 'market.md', bytes: bytesOf(MARKET) });
    if (!added.ok) throw new Error(added.problem);
    await rm(folder, { recursive: true });
    expect(await shelf.keep(added.article)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('ENOENT'),
    });
    expect(await titles(shelf)).toContain('The night market stays');
  });
});
