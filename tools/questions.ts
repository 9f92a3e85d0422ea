import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { indexable } from '../src/evaluation/answers.ts';
import {
  ARTICLE_ROW,
  type ArticleRow,
  QUESTION_ROW,
  type QuestionRow,
  readRows,
} from '../src/evaluation/rows.ts';
import { buildIndex, type SearchIndex } from '../src/search/inverted-index.ts';

/** A question to learn from or to measure on, with the index of the article that it is asked of. */
export interface TrainingQuestion {
  readonly set: string;
  /** `questions`, `typos`, `off`, or what was made of them: `excerpt`, `elsewhere`. */
  readonly file: string;
  readonly row: QuestionRow;
  readonly index: SearchIndex;
  readonly language: string;
  /** Articles of one title are in one fold, whatever their set or language. */
  readonly fold: number;
  /** Nothing but confidence is learned from it. */
  readonly confidenceOnly: boolean;
}

const FILES = ['questions', 'typos', 'off'];
/** About as many statements as a short news article has. */
const EXCERPT = 15;

/** Sets in a folder, in the evaluation's form. */
interface Sets {
  readonly folder: string;
  readonly sets: readonly string[];
  /** Of questions with slips, asked of other articles or of excerpts, every so many is taken; 1 takes all. */
  readonly every: number;
  readonly confidenceOnly: boolean;
}

/** The sets that `tools/make-sets.ts` makes. */
const MORE = ['squad2-train', 'squad2-dev', 'selqa-more', 'new-wiki'];

/**
 * And those of reviews and comments. Their questions are as loosely worded as a reader's, and one in twenty asks for a yes or
 * a no, which those of encyclopedias hardly ever do. An order that is learned from them too puts fewer answers first.
 */
const CONFIDENCE = ['amazon', 'reddit'];

/**
 * The questions of evaluation sets in a folder, and of the sets of `tools/make-sets.ts` in another where it is named, which
 * are learned from and not measured on.
 */
export function trainingQuestions(
  {
    data,
    sets,
    more,
  }: { readonly data: string; readonly sets: readonly string[]; readonly more: string | undefined },
  folds: number,
): TrainingQuestion[] {
  const measured = { folder: data, sets, every: 1, confidenceOnly: false };
  return readQuestions(
    more === undefined
      ? [measured]
      : [
          measured,
          { folder: more, sets: MORE, every: 4, confidenceOnly: false },
          { folder: more, sets: CONFIDENCE, every: 8, confidenceOnly: true },
        ],
    folds,
  );
}

/**
 * Reads sets (see the README of the evaluation data), and makes short articles of long ones: each question is also asked
 * of the excerpt that answers it, and of another excerpt of the same article that does not.
 */
function readQuestions(from: readonly Sets[], folds: number): TrainingQuestion[] {
  const questions = from.flatMap(({ folder, sets, every, confidenceOnly }) =>
    sets.flatMap((set) =>
      readSet(folder, set)
        .filter(({ file }, i) => (file === 'questions' && !confidenceOnly) || i % every === 0)
        .map((question) => ({ ...question, confidenceOnly })),
    ),
  );
  const foldOf = balancedFolds(questions, folds);
  return questions.map((question) => ({ ...question, fold: foldOf.get(titleOf(question.row.article)) ?? 0 }));
}

type ReadQuestion = Omit<TrainingQuestion, 'fold' | 'confidenceOnly'>;

function readSet(folder: string, set: string): ReadQuestion[] {
  const articles = readRows(join(folder, `${set}.articles.jsonl`), ARTICLE_ROW);
  const whole = new Map(articles.map((row) => [row.article, indexed(row)]));
  const excerpts = new Map(articles.map((row) => [row.article, excerptsOf(row)]));
  return FILES.flatMap((file) => {
    const path = join(folder, `${set}.${file}.jsonl`);
    if (!existsSync(path)) return [];
    return readRows(path, QUESTION_ROW).flatMap((row, i) => {
      const article = whole.get(row.article);
      if (!article)
        throw new Error(
          `${path}: question ${row.id} asks of "${row.article}", which is not in ${set}.articles.jsonl`,
        );
      const asked = { set, file, row, ...article };
      return file !== 'questions'
        ? [asked]
        : [asked, ...ofExcerpts(asked, excerpts.get(row.article) ?? [], i)];
    });
  });
}

interface Excerpt {
  readonly from: number;
  readonly to: number;
  readonly index: SearchIndex;
}

function ofExcerpts(asked: ReadQuestion, excerpts: readonly Excerpt[], i: number): ReadQuestion[] {
  const { row } = asked;
  const first = row.relevant[0];
  if (first === undefined || excerpts.length < 2) return [];
  const own = excerpts.findIndex(({ from, to }) => first >= from && first < to);
  const answering = excerpts[own];
  const other = excerpts[(own + 1 + (i % (excerpts.length - 1))) % excerpts.length];
  if (!answering || !other) return [];
  const relevant = row.relevant
    .filter((at) => at >= answering.from && at < answering.to)
    .map((at) => at - answering.from);
  const stillThere = row.relevant.some((at) => at >= other.from && at < other.to);
  return [
    { ...asked, file: 'excerpt', index: answering.index, row: { ...row, relevant } },
    ...(stillThere
      ? []
      : [{ ...asked, file: 'elsewhere', index: other.index, row: { ...row, relevant: [] } }]),
  ];
}

function indexed(row: ArticleRow): { index: SearchIndex; language: string } {
  const article = indexable(row);
  return { index: buildIndex([article]), language: article.language };
}

/** Consecutive pieces of an article of about `EXCERPT` statements, cut between paragraphs. */
function excerptsOf(row: ArticleRow): Excerpt[] {
  const excerpts: Excerpt[] = [];
  for (let from = 0; from < row.sentences.length; ) {
    let to = Math.min(row.sentences.length, from + EXCERPT);
    while (to < row.sentences.length && row.para[to] === row.para[to - 1]) to++;
    const piece = {
      ...row,
      sentences: row.sentences.slice(from, to),
      sections: row.sections.slice(from, to),
      para: row.para.slice(from, to),
    };
    excerpts.push({ from, to, index: indexed(piece).index });
    from = to;
  }
  return excerpts;
}

/** The article's title without its set, so that translations of one article stay together. */
function titleOf(article: string): string {
  return article.slice(article.indexOf('/') + 1).replaceAll('_', ' ');
}

/** Deals titles out so that each fold has about as many questions, the largest first. */
function balancedFolds(questions: readonly ReadQuestion[], folds: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { row } of questions)
    counts.set(titleOf(row.article), (counts.get(titleOf(row.article)) ?? 0) + 1);
  const load = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const [title, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const fold = load.indexOf(Math.min(...load));
    foldOf.set(title, fold);
    load[fold] = (load[fold] ?? 0) + count;
  }
  return foldOf;
}
