import type { Article } from '../article/article.ts';
import type { Finding } from '../article/reading.ts';
import { distinctId } from './distinct-id.ts';
import type { FolderReading } from './folder-reading.ts';
import { createLibrary, type Library } from './library.ts';
import { readFolderApart } from './read-folder-apart.ts';
import { watchFolder } from './watch-folder.ts';

/** An article's file, and what is in use of it. */
export interface ShelfEntry {
  readonly file: string;
  /** The last good version; null where there never was one. */
  readonly good: { readonly article: Article; readonly findings: readonly Finding[] } | null;
  /** Why the file as it stands now cannot be read; null where it can. */
  readonly problem: string | null;
}

/** The articles of a folder, as they are now. */
export interface Shelf {
  /**
   * The library as it is now, perhaps without any article; the first time, once the folder has been read. It is indexed when it
   * is first asked for after a change.
   */
  readonly current: () => Library | Promise<Library>;
  /** What came of reading the folder for the first time. */
  readonly opened: Promise<FolderReading>;
  readonly entries: () => readonly ShelfEntry[];
  /** Why the folder could not be read anew, and what is in use instead; null where it could. */
  readonly problem: () => string | null;
  /** Calls a function after every change, until the returned function is called. */
  readonly onChange: (listener: () => void) => () => void;
  readonly close: () => void;
}

/**
 * Opens a shelf over a folder, and reads the folder anew within a second of any change. A file that can no longer be
 * read leaves its last good version in use; so does a folder that cannot be read, or that holds no article any more.
 *
 * @param report - Is told, one sentence each time, what can no longer be read.
 */
export function openShelf(folder: string, report: (problem: string) => void): Shelf {
  let files: readonly ShelfEntry[] = [];
  let folderProblem: string | null = null;
  let library: Library | null = null;
  let isOpen = false;
  let entries: readonly ShelfEntry[] = [];
  const listeners = new Set<() => void>();

  const holdsArticle = (): boolean => entries.some(({ good }) => good !== null);

  /** Takes a reading of the folder over: what is good in it, and what was good before of what is not. */
  function take(reading: FolderReading): void {
    const before = new Map(files.map((entry) => [entry.file, entry]));
    const problem = problemOf(reading, folder);
    if (problem !== folderProblem && problem !== null && holdsArticle()) report(problem);
    folderProblem = problem;
    if (!reading.ok || problem !== null) return;
    files = reading.files.map(({ file, reading: one }) => {
      const last = before.get(file);
      if (!one.ok && last?.problem !== one.problem) report(`${file}: ${one.problem}`);
      return {
        file,
        good: one.ok ? { article: one.article, findings: one.findings } : (last?.good ?? null),
        problem: one.ok ? null : one.problem,
      };
    });
  }

  /** Puts on the shelf what the files hold. The library stays if it would be the same. */
  function arrange(): void {
    const taken = new Set<string>();
    entries = files.map((entry) => {
      if (!entry.good) return entry;
      const { article, findings } = entry.good;
      return { ...entry, good: { article: { ...article, id: distinctId(article.id, taken) }, findings } };
    });
    if (library && !isSame(articlesOn(entries), library.articles)) library = null;
    for (const listener of listeners) listener();
  }

  const opened = readFolderApart(folder).then((reading) => {
    take(reading);
    arrange();
    isOpen = true;
    return reading;
  });
  let lastRead: Promise<unknown> = opened;
  let nextRead: Promise<void> | null = null;

  /** Reads the folder as it is from now on: after a reading that is under way, and once for all who wait for that. */
  function reread(): Promise<void> {
    nextRead ??= lastRead.then(async () => {
      nextRead = null;
      take(await readFolderApart(folder));
      arrange();
    });
    lastRead = nextRead;
    return nextRead;
  }

  const libraryNow = (): Library => (library ??= createLibrary(articlesOn(entries)));
  const stopWatching = watchFolder(folder, () => void reread());

  return {
    opened,
    entries: () => entries,
    problem: () => folderProblem,
    current: () => (isOpen ? libraryNow() : opened.then(libraryNow)),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: stopWatching,
  };
}

function articlesOn(entries: readonly ShelfEntry[]): Article[] {
  return entries.flatMap(({ good }) => good?.article ?? []);
}

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
