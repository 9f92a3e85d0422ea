import type { Selectable } from 'kysely';
import type { ArticleFile } from '../../article/read.ts';
import { readArticlesApart } from '../read-articles-apart.ts';
import { readerVersion } from '../reader-version.ts';
import type { Database } from './database.ts';
import type { Draft } from './store.ts';
import type { ArticleTable } from './tables.ts';

type GoodReading = Draft['reading'];

type ReadRow = Pick<Selectable<ArticleTable>, 'key' | 'hash' | 'reader' | 'reading' | 'file_name'>;

/** A reading as it is kept. */
export function encodeReading({ article, findings }: GoodReading): Buffer {
  return Buffer.from(JSON.stringify({ article, findings }));
}

function decodeReading(bytes: Buffer): GoodReading {
  return { ok: true, ...JSON.parse(bytes.toString()) };
}

/**
 * The readings of some rows, in their order. Those that another version of the reader made are made anew from the files, in
 * a process of its own, and kept; null for a file that this version cannot read.
 *
 * @param onUnreadable - Is told the name of such a file, and why it cannot be read.
 */
export async function currentReadings(
  { db }: Database,
  rows: readonly ReadRow[],
  onUnreadable: (name: string, problem: string) => void,
): Promise<(GoodReading | null)[]> {
  if (rows.length === 0) return [];
  const reader = await readerVersion();
  const old = rows.filter((row) => row.reader !== reader);
  const anew = new Map<string, GoodReading>();
  if (old.length > 0) {
    const files = await filesOf(db, old);
    const readings = await readArticlesApart(files.map(({ file }) => file));
    for (const [index, { key, hash, file }] of files.entries()) {
      const reading = readings[index];
      if (!reading?.ok) {
        onUnreadable(file.name, reading?.problem ?? 'It was not read.');
        continue;
      }
      anew.set(key, reading);
      await db
        .updateTable('article')
        .set({ reader, reading: encodeReading(reading) })
        // Perhaps it was replaced in the meantime.
        .where('key', '=', key)
        .where('hash', '=', hash)
        .execute();
    }
  }
  return rows.map((row) =>
    row.reader === reader ? decodeReading(row.reading) : (anew.get(row.key) ?? null),
  );
}

async function filesOf(
  db: Database['db'],
  rows: readonly ReadRow[],
): Promise<{ key: string; hash: string; file: ArticleFile }[]> {
  const found = await db
    .selectFrom('article')
    .select(['key', 'hash', 'file_name', 'source'])
    .where(
      'key',
      'in',
      rows.map(({ key }) => key),
    )
    .execute();
  return found.map(({ key, hash, file_name, source }) => ({
    key,
    hash,
    file: { name: file_name, bytes: source },
  }));
}
