import type { ArticleFile } from '../article/read.ts';
import type { Reading } from '../article/reading.ts';
import { runApart } from './run-apart.ts';

/** Processes that read at the same time; more wait for their turn. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Reads files as `readArticle` does, in one process of their own, and in few at the same time. */
export async function readArticlesApart(files: readonly ArticleFile[]): Promise<Reading[]> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    const apart = await runApart<Reading[]>('./articles-child.js', files);
    if (apart.ok) return apart.result;
    return files.map(() => ({ ok: false, problem: `It could not be read: ${apart.why}.` }));
  } finally {
    // The turn is handed on, so that nobody who comes in between takes it.
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
