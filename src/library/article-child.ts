import { type ArticleFile, readArticle } from '../article/read.ts';

/** The child process behind `readArticleApart`: reads the file that it is sent, sends what came of it, ends. */
process.once('message', async (file) => {
  const reading = await readArticle(file as ArticleFile);
  process.send?.(reading, undefined, undefined, () => process.disconnect());
});
