import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ArticleFile } from '../article/read.ts';
import type { Reading } from '../article/reading.ts';

const ARTICLE_ROOM = new URL('../article/', import.meta.url);
const INSTALLED = new URL('../../node_modules/.package-lock.json', import.meta.url);
/** Where tools of a project keep what they can make anew. */
const FOLDER = new URL('../../node_modules/.cache/pullquote/', import.meta.url);

interface Entry {
  readonly digest: string;
  readonly reading: Reading;
}

/** What came of reading the same file before, with the same program; null where nothing is remembered. */
export async function cachedReading(file: ArticleFile): Promise<Reading | null> {
  try {
    const entry: Entry = JSON.parse(await readFile(placeOf(file), 'utf8'));
    return entry.digest === digestOf(file) ? entry.reading : null;
  } catch {
    // Missing, damaged or not to be read: it is read from the article itself.
    return null;
  }
}

/** Remembers what came of reading a file, in place of an earlier version of it; does nothing where that is not possible. */
export async function rememberReading(file: ArticleFile, reading: Reading): Promise<void> {
  if (!reading.ok) return;
  const place = fileURLToPath(placeOf(file));
  const written = `${place}.${process.pid}`;
  const entry: Entry = { digest: digestOf(file), reading };
  try {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(written, JSON.stringify(entry));
    await rename(written, place);
  } catch {
    // A cache that cannot be written costs time, nothing else.
  }
}

/** One place for each file name, so that what is remembered does not grow with every change. */
function placeOf({ name }: ArticleFile): URL {
  return new URL(`${createHash('sha256').update(name).digest('hex').slice(0, 32)}.json`, FOLDER);
}

function digestOf({ name, bytes }: ArticleFile): string {
  return createHash('sha256').update(buildStamp()).update(`\0${name}\0`).update(bytes).digest('hex');
}

let stamp: string | undefined;

/** Changes with every build of the code that reads articles, and with every installation of what it uses. */
function buildStamp(): string {
  stamp ??= [ARTICLE_ROOM, INSTALLED].flatMap(timesOf).join('\n');
  return stamp;
}

function timesOf(place: URL): string[] {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return [`${place.pathname} ${stats?.size} ${stats?.mtimeMs}`];
  const folder = new URL(`${place.href.replace(/\/$/, '')}/`);
  return readdirSync(folder).flatMap((name) => timesOf(new URL(encodeURIComponent(name), folder)));
}
