import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder, readFolderFromCache } from '../../src/library/folder.ts';
import { cachedReading } from '../../src/library/reading-cache.ts';
import { MARKET } from '../support/library.ts';
import { folderWith } from '../support/process.ts';

/** A name that no other test reads. */
const NAME = 'reading-cache-test.md';
const CACHE = new URL('../../node_modules/.cache/pullquote/', import.meta.url);

describe('GIVEN a folder that has been read', () => {
  test('THEN the same comes from memory, as long as nothing has changed', async () => {
    const folder = await folderWith({ [NAME]: MARKET });
    const reading = await readFolder(folder);
    expect(await readFolderFromCache(folder)).toEqual(reading);
    expect(await readFolder(folder)).toEqual(reading);
  });

  test('THEN a file that has changed is read anew', async () => {
    const folder = await folderWith({ [NAME]: MARKET });
    await readFolder(folder);
    await writeFile(join(folder, NAME), MARKET.replace('64 stalls', '65 stalls'));
    expect(await readFolderFromCache(folder)).toBeNull();
    const reading = await readFolder(folder);
    expect(JSON.stringify(reading)).toContain('65 stalls');
    expect(await readFolderFromCache(folder)).toEqual(reading);
  });

  test('THEN a file that cannot be read is never remembered', async () => {
    const folder = await folderWith({ [NAME]: MARKET, 'reading-cache-test-empty.md': '' });
    await readFolder(folder);
    expect(await readFolderFromCache(folder)).toBeNull();
  });

  test('THEN what is damaged in memory is read anew', async () => {
    const folder = await folderWith({ [NAME]: MARKET });
    const reading = await readFolder(folder);
    const bytes = new TextEncoder().encode(MARKET);
    expect(await cachedReading({ name: NAME, bytes })).not.toBeNull();
    for (const file of await readdir(CACHE)) {
      const place = new URL(file, CACHE);
      await writeFile(place, '{"digest": "cut off');
      if ((await cachedReading({ name: NAME, bytes })) === null) break;
    }
    expect(await cachedReading({ name: NAME, bytes })).toBeNull();
    expect(await readFolder(folder)).toEqual(reading);
  });
});
