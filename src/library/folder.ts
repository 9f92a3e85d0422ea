import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleFile } from '../article/read.ts';
import type { Reading } from '../article/reading.ts';
import { isArticleFileName } from './article-file-name.ts';
import { distinctId } from './distinct-id.ts';
import type { FileReading, FolderReading } from './folder-reading.ts';
import { cachedReading, rememberReading } from './reading-cache.ts';

/**
 * Reads every article of a folder, in the order of their names; hidden files and other kinds of file are passed over.
 * A file that cannot be read is a reading with a problem and stops no other.
 */
export async function readFolder(folder: string): Promise<FolderReading> {
  return gather(folder, async (file) => (await cachedReading(file)) ?? (await readAnew(file)));
}

/** The same from what is remembered alone, which takes no parser; null where any file has to be read anew. */
export async function readFolderFromCache(folder: string): Promise<FolderReading | null> {
  let isWhole = true;
  const reading = await gather(folder, async (file) => {
    const remembered = await cachedReading(file);
    isWhole &&= remembered !== null;
    return remembered ?? { ok: false, problem: 'It is not remembered.' };
  });
  return isWhole ? reading : null;
}

async function readAnew(file: ArticleFile): Promise<Reading> {
  const { readArticle } = await import('../article/read.ts');
  const reading = await readArticle(file);
  await rememberReading(file, reading);
  return reading;
}

type ReadFile = (file: ArticleFile) => Promise<Reading>;

async function gather(folder: string, read: ReadFile): Promise<FolderReading> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return { ok: false, problem: folderProblem(folder, errorCode(error)) };
  }
  const names = entries
    .filter((entry) => !entry.isDirectory() && isArticleFileName(entry.name))
    .map((entry) => entry.name)
    .sort();
  const files: FileReading[] = [];
  for (const file of names) files.push({ file, reading: await readFrom(folder, file, read) });
  return { ok: true, files: withDistinctIds(files) };
}

async function readFrom(folder: string, file: string, read: ReadFile): Promise<Reading> {
  try {
    return await read({ name: file, bytes: await readFile(join(folder, file)) });
  } catch (error) {
    return {
      ok: false,
      problem: `It cannot be opened (${errorCode(error)}). Check that the file may be read.`,
    };
  }
}

function folderProblem(folder: string, code: string): string {
  if (code === 'ENOENT')
    return `There is no folder "${folder}". Make it, put an article in it, and start again.`;
  if (code === 'ENOTDIR') return `"${folder}" is a file, but the folder with the articles is wanted.`;
  return `The folder "${folder}" cannot be read (${code}). Check its permissions.`;
}

/** The code of a file system's error; anything else is a bug and is thrown on. */
function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}

function withDistinctIds(readings: readonly FileReading[]): FileReading[] {
  const taken = new Set<string>();
  return readings.map(({ file, reading }) => {
    if (!reading.ok) return { file, reading };
    const { article } = reading;
    return { file, reading: { ...reading, article: { ...article, id: distinctId(article.id, taken) } } };
  });
}
