import pLimit from 'p-limit';
import type { ArticleFile } from '../article/read.ts';
import type { Reading } from '../article/reading.ts';
import { type ApartLimit, runApart } from './run-apart.ts';

/**
 * What one file may take. Two megabytes of text take some 5 seconds and 250 MB; a file that takes more than this is made to.
 */
const LIMIT: ApartLimit = { milliseconds: 20_000, megabytes: 512 };

/** So many files are read at once: a processor stays for those who ask. */
const oneByOne = pLimit(2);

/** More than this wait for no good: the last would have to wait for minutes. */
const MOST_WAITING = 100;

/** Reads a file as `readArticle` does, in a process of its own, for the reasons of `readFolderApart`. */
export async function readArticleApart({ name, bytes }: ArticleFile): Promise<Reading> {
  if (oneByOne.pendingCount >= MOST_WAITING)
    return {
      ok: false,
      kind: 'busy',
      problem: 'Many files are being read just now: try again in a few minutes.',
    };
  const apart = await oneByOne(() => runApart<Reading>('./article-child.js', { name, bytes }, LIMIT));
  if (apart.ok) return apart.result;
  return {
    ok: false,
    kind: 'too-slow',
    problem: `It could not be read: ${apart.why}. Cut it into several files.`,
  };
}
