import { type ArticleFile, readArticle } from '../article/read.ts';
import type { Reading } from '../article/reading.ts';
import { workApart } from './work-apart.ts';

/** The process behind `readArticlesApart`. */
workApart(async (files) => {
  const readings: Reading[] = [];
  for (const file of files as readonly ArticleFile[]) readings.push(await readArticle(file));
  return readings;
});
