import { z } from 'zod';
import { splitSentences } from '../src/article/sentences.ts';
import type { ArticleRow, QuestionRow } from '../src/evaluation/rows.ts';

/** A file in the form of SQuAD (Rajpurkar et al. 2016 and 2018), which XQuAD and others share. */
export const SQUAD = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              question: z.string(),
              answers: z.array(z.object({ text: z.string(), answer_start: z.int().nonnegative() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** Articles, and the questions that are asked of them. */
export interface Rows {
  readonly articles: readonly ArticleRow[];
  readonly questions: readonly QuestionRow[];
}

/**
 * The rows of a SQuAD file. A sentence is relevant where an answer begins in it; a question without answers is
 * unanswerable.
 *
 * @param set What articles and questions are named after.
 * @param language BCP 47 tag.
 */
export function rowsOfSquad({ data }: z.infer<typeof SQUAD>, set: string, language: string): Rows {
  const questions: QuestionRow[] = [];
  const articles = data.map(({ title, paragraphs }): ArticleRow => {
    const article = `${set}/${title}`;
    const sentences: string[] = [];
    const para: number[] = [];
    paragraphs.forEach(({ context, qas }, p) => {
      const first = sentences.length;
      const spans = splitSentences(context, language);
      for (const { start, end } of spans) {
        sentences.push(context.slice(start, end));
        para.push(p);
      }
      const sentenceOf = (place: number): number =>
        first + spans.findLastIndex(({ start }) => start <= place);
      for (const { question, answers } of qas) {
        const relevant = [...new Set(answers.map(({ answer_start }) => sentenceOf(answer_start)))];
        const id = `${set}-${questions.length}`;
        questions.push({ id, article, question, relevant: relevant.sort((a, b) => a - b) });
      }
    });
    const sections = sentences.map(() => '');
    return { article, title: title.replaceAll('_', ' '), language, sections, para, sentences };
  });
  return { articles, questions };
}
