import { type ArticleFile, readArticle } from '../article/read.ts';
import { workApart } from './work-apart.ts';

/** The process behind `readArticleApart`. */
workApart((file) => readArticle(file as ArticleFile));
