import { z } from 'zod';
import type { QuestionRow } from '../src/evaluation/rows.ts';
import type { Rows } from './squad.ts';

/** A file of SelQA's answer sentence selection (Jurczyk et al. 2016). */
export const SELQA = z.array(
  z.object({
    article: z.string(),
    section: z.string(),
    question: z.string(),
    candidates: z.array(z.string()),
    answers: z.array(z.int().nonnegative()),
  }),
);

/** The rows of SelQA files: an article is made of the sections that questions are asked of, each a paragraph. */
export function rowsOfSelqa(asked: z.infer<typeof SELQA>, set: string): Rows {
  const articles = new Map<string, ReturnType<typeof emptyArticle>>();
  const questions = asked.map((one, i): QuestionRow => {
    const article = articles.get(one.article) ?? emptyArticle(set, one.article);
    articles.set(one.article, article);
    const key = one.candidates.join('\n');
    let from = article.from.get(key);
    if (from === undefined) {
      from = article.row.sentences.length;
      for (const sentence of one.candidates) {
        article.row.sections.push(one.section);
        article.row.para.push(article.from.size);
        article.row.sentences.push(sentence);
      }
      article.from.set(key, from);
    }
    const first = from;
    return {
      id: `${set}-${i}`,
      article: article.row.article,
      question: one.question,
      relevant: one.answers.map((at) => first + at),
    };
  });
  return { articles: Array.from(articles.values(), ({ row }) => row), questions };
}

function emptyArticle(set: string, title: string) {
  return {
    row: {
      article: `${set}/${title}`,
      title,
      language: 'en',
      sections: [] as string[],
      para: [] as number[],
      sentences: [] as string[],
    },
    /** Where each section begins, by its text. */
    from: new Map<string, number>(),
  };
}
