import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Transaction } from 'kysely';
import { BACKUP_VERSION, type BackupCounts, BackupProblem, type BackupResult } from './backup-lines.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** Rows that are in memory at a time; each has a file of up to some megabytes. */
const ROWS = 20;

/**
 * Writes what is published at this moment into a file, while others go on reading and writing. A file of that name is
 * replaced when the new one is whole and on disk, and not before.
 */
export async function writeBackup({ db }: Database, file: string): Promise<BackupResult> {
  const unfinished = `${file}.unfinished`;
  try {
    const counts = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((transaction) => writeLines(transaction, unfinished));
    await rename(unfinished, file);
    return { ok: true, ...counts };
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    if (error instanceof BackupProblem) return { ok: false, problem: error.message };
    throw error;
  }
}

async function writeLines(transaction: Transaction<Tables>, file: string): Promise<BackupCounts> {
  const counts = { articles: 0, channels: 0 };
  const target = createWriteStream(file);
  let ofFile: unknown = null;
  target.once('error', (error) => {
    ofFile = error;
  });
  try {
    await pipeline(Readable.from(linesOf(transaction, counts)), createGzip(), target);
    const handle = await open(file);
    await handle.sync();
    await handle.close();
  } catch (error) {
    if (error !== ofFile) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new BackupProblem(
      `"${file}" cannot be written (${code}). Check its folder and the room on its disk.`,
    );
  }
  return counts;
}

async function* linesOf(
  transaction: Transaction<Tables>,
  counts: { articles: number; channels: number },
): AsyncGenerator<string> {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`;
  yield line({ format: 'pullquote backup', version: BACKUP_VERSION, made: new Date().toISOString() });
  for (let last = ''; ; ) {
    const rows = await transaction
      .selectFrom('article')
      .selectAll()
      .where('state', '=', 'published')
      .where('key', '>', last)
      .orderBy('key')
      .limit(ROWS)
      .execute();
    for (const {
      state: _state,
      expires_at: _expires,
      replaces: _replaces,
      reading,
      source,
      ...row
    } of rows) {
      yield line({ article: { ...row, reading: reading.toString(), source: source.toString('base64') } });
      counts.articles++;
    }
    const end = rows.at(-1);
    if (!end) break;
    last = end.key;
  }
  const channels = await transaction
    .selectFrom('channel')
    .leftJoin('article', 'article.key', 'channel.article')
    .select(['channel.owner', 'channel.channel', 'channel.article', 'channel.shared'])
    .where((where) =>
      where.or([where('article.state', '=', 'published'), where('channel.shared', 'is not', null)]),
    )
    .execute();
  for (const channel of channels) yield line({ channel });
  counts.channels = channels.length;
  yield line({ end: counts });
}
