import type { Article } from '../article/article.ts';
import type { ArticleFile } from '../article/read.ts';
import type { Finding } from '../article/reading.ts';
import { safeFileName } from './article-file-name.ts';
import { distinctId } from './distinct-id.ts';
import type { FolderReading } from './folder-reading.ts';
import { createLibrary, type Library } from './library.ts';
import { readArticleApart } from './read-article-apart.ts';
import { readFolderApart } from './read-folder-apart.ts';
import { watchFolder } from './watch-folder.ts';
import { writeNewFile } from './write-new-file.ts';

/** An article's file, and what is in use of it. */
export interface ShelfEntry {
  /** Names the entry to `keep` and `discard`. */
  readonly key: string;
  readonly file: string;
  /** Whether it is in the folder; otherwise it is in memory alone. */
  readonly isKept: boolean;
  /** The last good version; null where there never was one. */
  readonly good: { readonly article: Article; readonly findings: readonly Finding[] } | null;
  /** Why the file as it stands now cannot be read; null where it can. */
  readonly problem: string | null;
}

/** What came of a wish: the entry's key or its file's name, or one sentence on why not. */
export type ShelfResult =
  | { readonly ok: true; readonly article: string }
  | { readonly ok: false; readonly problem: string };

/** The articles that questions are answered from: those of a folder, and others that are in memory alone. */
export interface Shelf {
  /** The library as it is now; the first time, once the folder has been read. */
  readonly current: () => Promise<Library>;
  /** What came of reading the folder for the first time. */
  readonly opened: Promise<FolderReading>;
  readonly entries: () => readonly ShelfEntry[];
  /** Why the folder could not be read anew, and what is in use instead; null where it could. */
  readonly problem: () => string | null;
  /** Reads a file and puts it beside the others; one of the same name that is in memory gives way. */
  readonly add: (file: ArticleFile) => Promise<ShelfResult>;
  /** Writes an added file into the folder, under a name that no other file has. */
  readonly keep: (key: string) => Promise<ShelfResult>;
  /** Takes an added file away again. */
  readonly discard: (key: string) => Promise<ShelfResult>;
  /** Calls a function after every change, until the returned function is called. */
  readonly onChange: (listener: () => void) => () => void;
  readonly close: () => void;
}

interface AddedFile extends ArticleFile {
  readonly entry: ShelfEntry;
}

/**
 * Opens a shelf over a folder, and reads the folder anew within a second of any change. A file that can no longer be
 * read leaves its last good version in use; so does a folder that cannot be read, or that holds no article any more.
 *
 * @param report - Is told, one sentence each time, what can no longer be read.
 */
export function openShelf(folder: string, report: (problem: string) => void): Shelf {
  let kept: readonly ShelfEntry[] = [];
  let added: readonly AddedFile[] = [];
  let folderProblem: string | null = null;
  let library: Library | null = null;
  let entries: readonly ShelfEntry[] = [];
  let whenTaken: (() => void)[] = [];
  const listeners = new Set<() => void>();

  /** Takes a reading of the folder over: what is good in it, and what was good before of what is not. */
  function take(reading: FolderReading): void {
    const before = new Map(kept.map((entry) => [entry.file, entry]));
    const problem = problemOf(reading, folder);
    if (problem !== folderProblem && problem !== null && library) report(problem);
    folderProblem = problem;
    if (!reading.ok || problem !== null) return;
    kept = reading.files.map(({ file, reading: one }) => {
      const last = before.get(file);
      if (!one.ok && last?.problem !== one.problem) report(`${file}: ${one.problem}`);
      return {
        key: file,
        file,
        isKept: true,
        good: one.ok ? { article: one.article, findings: one.findings } : (last?.good ?? null),
        problem: one.ok ? null : one.problem,
      };
    });
  }

  /** Makes a library of what is on the shelf, unless it would be the same, or empty. */
  function rebuild(): void {
    const taken = new Set<string>();
    entries = [...kept, ...added.map(({ entry }) => entry)].map((entry) => {
      if (!entry.good) return entry;
      const { article, findings } = entry.good;
      return { ...entry, good: { article: { ...article, id: distinctId(article.id, taken) }, findings } };
    });
    const articles = entries.flatMap(({ good }) => good?.article ?? []);
    if (articles.length > 0 && !isSame(articles, library?.articles ?? [])) library = createLibrary(articles);
    for (const listener of listeners) listener();
  }

  const opened = readFolderApart(folder).then((reading) => {
    take(reading);
    rebuild();
    return reading;
  });
  let lastRead: Promise<unknown> = opened;
  let nextRead: Promise<void> | null = null;

  /** Reads the folder as it is from now on: after a reading that is under way, and once for all who wait for that. */
  function reread(): Promise<void> {
    nextRead ??= lastRead.then(async () => {
      nextRead = null;
      const then = whenTaken;
      whenTaken = [];
      take(await readFolderApart(folder));
      for (const act of then) act();
      rebuild();
    });
    lastRead = nextRead;
    return nextRead;
  }

  const stopWatching = watchFolder(folder, () => void reread());

  return {
    opened,
    entries: () => entries,
    problem: () => folderProblem,
    current: async () => {
      await opened;
      if (library) return library;
      throw new Error(`No article in "${folder}" could be read, so there is no library.`);
    },
    add: async (file) => {
      const reading = await readArticleApart(file);
      if (!reading.ok) return reading;
      const key = `added ${file.name}`;
      const { article, findings } = reading;
      const same = entries.find(({ good }) => good?.article.hash === article.hash);
      if (same) return { ok: true, article: same.key };
      const entry = { key, file: file.name, isKept: false, good: { article, findings }, problem: null };
      added = [...added.filter((other) => other.entry.key !== key), { ...file, entry }];
      rebuild();
      return { ok: true, article: key };
    },
    keep: async (key) => {
      const found = added.find(({ entry }) => entry.key === key);
      if (!found) return unknown;
      const written = await writeNewFile(folder, safeFileName(found.name, found.bytes), found.bytes);
      if (!written.ok) return written;
      // In one step with its coming from the folder, so that it is never there twice, nor away.
      whenTaken.push(() => {
        added = added.filter((other) => other !== found);
      });
      await reread();
      return { ok: true, article: written.file };
    },
    discard: async (key) => {
      const others = added.filter(({ entry }) => entry.key !== key);
      if (others.length === added.length) return unknown;
      if (others.length === 0 && kept.every(({ good }) => good === null)) return last;
      added = others;
      rebuild();
      return { ok: true, article: key };
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: stopWatching,
  };
}

const unknown: ShelfResult = { ok: false, problem: 'This article is not in memory any more.' };
const last: ShelfResult = { ok: false, problem: 'It is the only article: add another before it goes.' };

function isSame(articles: readonly Article[], others: readonly Article[]): boolean {
  return (
    articles.length === others.length &&
    articles.every(({ id, hash }, index) => others[index]?.id === id && others[index]?.hash === hash)
  );
}

function problemOf(reading: FolderReading, folder: string): string | null {
  if (!reading.ok) return `${reading.problem} What was read before stays in use.`;
  if (reading.files.length > 0) return null;
  return `There is no article in "${folder}" any more. What was read before stays in use.`;
}
