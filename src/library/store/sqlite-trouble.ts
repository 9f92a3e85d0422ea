import { BetterSqlite } from './better-sqlite3.ts';
import type { Trouble } from './database.ts';
import { NewerDatabase } from './migrations.ts';

/** Whether another process holds a lock that is needed; nothing was done then. */
export function isBusy(error: unknown): boolean {
  return error instanceof BetterSqlite.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
}

/** What an error of SQLite's or of the file system's means to the operator (codes: https://www.sqlite.org/rescode.html). */
export function sqliteTrouble(error: unknown, file: string): Trouble | null {
  if (error instanceof NewerDatabase)
    return broken(
      `"${file}" was written by a later version of Pullquote. Start that version, or restore an earlier backup.`,
    );
  if (!(error instanceof Error) || !('code' in error)) return null;
  const code = String(error.code);
  if (isBusy(error))
    return {
      message: `"${file}" is locked by another process. Wait until that ends, or end it.`,
      passing: true,
      ofWriting: true,
      broken: false,
    };
  if (/^SQLITE_FULL|^ENOSPC/.test(code))
    return {
      message: `There is no room left for "${file}" on its disk. Free some.`,
      passing: false,
      ofWriting: true,
      broken: false,
    };
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code))
    return broken(
      `"${file}" is damaged (${code}). Move it away with its -wal and -shm files, and restore a backup: npm run restore -- FILE`,
    );
  if (/^SQLITE_READONLY_DBMOVED/.test(code))
    return broken(`"${file}" was moved or deleted while in use. It is opened anew.`);
  if (/^SQLITE_(READONLY|PERM|AUTH)|^EACCES|^EPERM|^EROFS/.test(code))
    return broken(
      `"${file}" may not be written (${code}). Check the permissions of the file and its folder.`,
    );
  if (/^SQLITE_(CANTOPEN|IOERR|PROTOCOL|NOLFS)|^E[A-Z]+$/.test(code))
    return broken(`"${file}" cannot be opened, read or written (${code}). Check its folder and its disk.`);
  return null;
}

const broken = (message: string): Trouble => ({
  message,
  passing: false,
  ofWriting: false,
  broken: true,
});
