import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine } from './database.ts';
import { StoreUnavailable } from './store.ts';

/** The kind of database that an address names; null where it names none that is known. */
function databaseKind(url: string): 'sqlite' | 'postgres' | null {
  if (/^file:./.test(url)) return 'sqlite';
  return /^postgres(ql)?:\/\//.test(url) && URL.canParse(url) ? 'postgres' : null;
}

/** The engine for an address. Only its own packages are loaded. */
export async function engineOf(url: string): Promise<Engine> {
  const kind = databaseKind(url);
  if (kind === 'postgres') return (await import('./postgres.ts')).postgresEngine(url);
  if (kind === 'sqlite') return (await import('./sqlite.ts')).sqliteEngine(pathOf(url));
  throw new StoreUnavailable(
    'DATABASE_URL must be file: and a path, such as file:data/pullquote.db, or postgres://USER:PASSWORD@HOST/DATABASE.',
  );
}

/** `file:a/b` is taken from the working directory, `file:///a/b` from the root. */
function pathOf(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : resolve(url.slice('file:'.length));
}
