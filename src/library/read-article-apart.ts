import type { ArticleFile } from '../article/read.ts';
import type { Reading } from '../article/reading.ts';
import { runApart } from './run-apart.ts';

/** Reads a file as `readArticle` does, in a process of its own, for the reasons of `readFolderApart`. */
export async function readArticleApart({ name, bytes }: ArticleFile): Promise<Reading> {
  const apart = await runApart<Reading>('./article-child.js', { name, bytes });
  return apart.ok ? apart.result : { ok: false, problem: `It could not be read: ${apart.why}.` };
}
