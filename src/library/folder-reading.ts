import type { Article } from '../article/article.ts';
import type { Reading } from '../article/reading.ts';

/** A file of the folder, and what came of reading it. */
export interface FileReading {
  /** The file's name within its folder. */
  readonly file: string;
  readonly reading: Reading;
}

/** What came of reading a folder: a reading a file, or one sentence on why there is none. */
export type FolderReading =
  | { readonly ok: true; readonly files: readonly FileReading[] }
  | { readonly ok: false; readonly problem: string };

/** The articles among a folder's files, in their order. */
export function articlesOf(files: readonly FileReading[]): Article[] {
  return files.flatMap(({ reading }) => (reading.ok ? [reading.article] : []));
}
