import { existsSync } from 'node:fs';
import type { BackupResult } from './backup-lines.ts';
import type { Database } from './database.ts';
import { engineOf } from './engine-of.ts';
import { keepOpen } from './keep-open.ts';

const quiet = { info: () => undefined, error: () => undefined };

/**
 * Writes a backup of a store into a file, while it is used; one of its name is replaced.
 *
 * @param url - As for `openStore`.
 * @throws StoreUnavailable where the database cannot be used.
 */
export async function backupStore(url: string, file: string): Promise<BackupResult> {
  const { place } = await engineOf(url);
  // Opening it would make an empty one.
  if (url.startsWith('file:') && !existsSync(place))
    return { ok: false, problem: `There is no database "${place}". Check DATABASE_URL.` };
  const { writeBackup } = await import('./write-backup.ts');
  return withDatabase(url, (database) => writeBackup(database, file));
}

/**
 * Puts what a backup holds in the place of all that a store holds, while it is used. The backup may come from another kind of
 * database.
 *
 * @param url - As for `openStore`.
 * @throws StoreUnavailable where the database cannot be used; nothing was changed then.
 */
export async function restoreStore(url: string, file: string): Promise<BackupResult> {
  const { restoreBackup } = await import('./restore-backup.ts');
  return withDatabase(url, (database) => restoreBackup(database, file));
}

async function withDatabase<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const { use, close } = await keepOpen(await engineOf(url), quiet, () => undefined);
  try {
    return await use('write', work);
  } finally {
    await close();
  }
}
