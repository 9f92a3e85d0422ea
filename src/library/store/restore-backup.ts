import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Transaction } from 'kysely';
import * as v from 'valibot';
import type { Owner } from '../owner.ts';
import { type BackupCounts, BackupProblem, type BackupResult, backupLine, headLine } from './backup-lines.ts';
import type { Database } from './database.ts';
import { linesIn } from './lines-in.ts';
import type { Tables } from './tables.ts';

/**
 * Puts what a backup holds in the place of all that the database holds, in one transaction: all of it or, where the file is
 * not whole, nothing. Processes that use the database are told.
 */
export async function restoreBackup({ db, lock, announce }: Database, file: string): Promise<BackupResult> {
  try {
    const counts = await db.transaction().execute(async (transaction) => {
      await lock(transaction, null);
      await transaction.deleteFrom('channel').execute();
      await transaction.deleteFrom('article').execute();
      const restored = await readLines(file, (lines) => putRows(transaction, lines, file));
      await announce(transaction, null);
      return restored;
    });
    return { ok: true, ...counts };
  } catch (error) {
    if (error instanceof BackupProblem) return { ok: false, problem: error.message };
    throw error;
  }
}

async function readLines<Result>(
  file: string,
  use: (lines: AsyncIterable<string>) => Promise<Result>,
): Promise<Result> {
  const source = createReadStream(file);
  const unzip = createGunzip();
  let ofFile: unknown = null;
  for (const stream of [source, unzip])
    stream.once('error', (error: unknown) => {
      ofFile ??= error;
    });
  const results: Result[] = [];
  try {
    await pipeline(source, unzip, async (chunks: AsyncIterable<Buffer>) => {
      results.push(await use(linesIn(chunks)));
    });
  } catch (error) {
    if (error !== ofFile) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new BackupProblem(
      code.startsWith('Z_') ? notWhole(file) : `"${file}" cannot be read (${code}). Check its name.`,
    );
  }
  const [result] = results;
  if (result === undefined) throw new BackupProblem(notWhole(file));
  return result;
}

async function putRows(
  transaction: Transaction<Tables>,
  lines: AsyncIterable<string>,
  file: string,
): Promise<BackupCounts> {
  const counts = { articles: 0, channels: 0 };
  const owners = new Map<string, Owner>();
  const channels = new Set<string>();
  let isFirst = true;
  let isEnded = false;
  for await (const line of lines) {
    if (isFirst) {
      isFirst = false;
      if (v.is(headLine, parsed(line))) continue;
      throw new BackupProblem(`"${file}" is no backup that this version of Pullquote can restore.`);
    }
    const checked = v.safeParse(backupLine, parsed(line));
    if (!checked.success || isEnded) throw new BackupProblem(notWhole(file));
    const row = checked.output;
    if ('article' in row) {
      const { reading, source, ...columns } = row.article;
      if (owners.has(columns.key)) throw new BackupProblem(notWhole(file));
      owners.set(columns.key, columns.owner);
      await transaction
        .insertInto('article')
        .values({
          ...columns,
          state: 'published',
          expires_at: null,
          replaces: null,
          reading: Buffer.from(reading),
          source: Buffer.from(source, 'base64'),
        })
        .execute();
      counts.articles++;
    } else if ('channel' in row) {
      const { owner, channel, article, shared } = row.channel;
      const place = `${owner} ${channel}`;
      const isKnown = article === null ? shared !== null : shared === null && owners.get(article) === owner;
      if (!isKnown || channels.has(place)) throw new BackupProblem(notWhole(file));
      channels.add(place);
      await transaction.insertInto('channel').values(row.channel).execute();
      counts.channels++;
    } else {
      isEnded = row.end.articles === counts.articles && row.end.channels === counts.channels;
    }
  }
  if (!isEnded) throw new BackupProblem(notWhole(file));
  return counts;
}

/** Undefined where it is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const notWhole = (file: string) =>
  `"${file}" is damaged or not whole. Nothing was changed: take another backup.`;
