import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
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

describe('GIVEN a folder that changes', () => {
  test('WHEN a file comes, changes, and goes THEN the library follows', async () => {
    const { shelf, folder } = await shelfOver({ 'market.md': MARKET });
    const first = await shelf.current();
    await writeFile(join(folder, 'bus.md'), LIBRARY_BUS);
    await becomes(shelf, ['A library on wheels', 'The night market stays']);
    await writeFile(join(folder, 'bus.md'), LIBRARY_BUS.replace('on wheels', 'on rails'));
    await becomes(shelf, ['A library on rails', 'The night market stays']);
    await rm(join(folder, 'bus.md'));
    await becomes(shelf, ['The night market stays']);
    expect(await shelf.current()).toEqual(first);
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

  test('WHEN no file in it can be read yet THEN the library holds no article, until there is one', async () => {
    const { shelf, folder, reports } = await shelfOver({ 'market.md': new Uint8Array([0, 1, 2]) });
    expect(await titles(shelf)).toEqual([]);
    await writeFile(join(folder, 'market.md'), MARKET);
    await becomes(shelf, ['The night market stays']);
    expect(reports).toEqual([expect.stringMatching(/^market\.md: This is binary data/)]);
  });
});
