import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { indexable } from '../src/evaluation/answers.ts';
import { auroc, quantile } from '../src/evaluation/metrics.ts';
import { ARTICLE_ROW, QUESTION_ROW, type QuestionRow, readRows } from '../src/evaluation/rows.ts';
import { buildIndex } from '../src/search/inverted-index.ts';
import { search } from '../src/search/search.ts';
import { examplesOf } from '../tools/examples.ts';
import { trainingQuestions } from '../tools/questions.ts';
import { crossValidate } from '../tools/validation.ts';
import { type Found, PEERS, type Peer } from './search-peers.ts';

const SETS = ['squad2', 'selqa', 'xquad-es', 'xquad-ru', 'xquad-hi', 'xquad-zh'];
const FILES = ['questions', 'typos', 'off'];
const FOLDS = 3;
/** EVAL_EVERY=5 asks every fifth question, for a rough table in a fifth of the time. */
const EVERY = Math.max(1, Number(process.env['EVAL_EVERY'] ?? 1));
const PREDICTION = z.object({ id: z.string(), ranked: z.array(z.number()), confidence: z.number() });

/** A question asked, what was found, and in how many milliseconds. */
interface Asked {
  readonly set: string;
  readonly file: string;
  readonly row: QuestionRow;
  readonly found: Found;
  readonly time: number;
}

/**
 * Sets the same questions to every library and to ours, an index an article, and prints quality beside time. Ours is
 * cross-validated: each question is ranked by a model that saw no article of its title, so learning takes some minutes.
 * EVAL_PREDICTIONS names the folder of `tools/train-ranker.ts --predictions`, which saves learning again; EVAL_MORE that of
 * `tools/make-sets.ts`, for learning from those sets too. Its times are those of `search`.
 */
export async function benchSearch(): Promise<void> {
  const data = process.env['EVAL_DATA'] ?? '../shared/eval/answers';
  if (!existsSync(data)) {
    console.error(
      `No evaluation data in ${data}. Name its folder: EVAL_DATA=FOLDER npm run -s bench -- search`,
    );
    process.exitCode = 2;
    return;
  }
  const rows = [];
  for (const peer of PEERS) rows.push(figures(peer.name, await askPeer(data, peer)));
  rows.push(figures('ours', askOurs(data)));
  console.table(rows);
}

async function askPeer(data: string, peer: Peer): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const set of SETS) {
    const articles = readRows(join(data, `${set}.articles.jsonl`), ARTICLE_ROW);
    const indexes = new Map(
      articles.map((row) => [row.article, peer.index(row.sentences, indexable(row).language)]),
    );
    for (const { file, row } of questionsOf(data, set)) {
      const start = performance.now();
      const found = (await indexes.get(row.article)?.(row.question)) ?? { ranked: [], score: 0 };
      asked.push({ set, file, row, found, time: performance.now() - start });
    }
  }
  return asked;
}

function questionsOf(data: string, set: string): { file: string; row: QuestionRow }[] {
  // Of the other languages only recall is shown.
  const files = set.startsWith('xquad') ? ['questions'] : FILES;
  return files.flatMap((file) => {
    const path = join(data, `${set}.${file}.jsonl`);
    if (!existsSync(path)) return [];
    const rows = readRows(path, QUESTION_ROW).filter((_, i) => i % EVERY === 0);
    return rows.map((row) => ({ file, row }));
  });
}

function askOurs(data: string): Asked[] {
  const folder = process.env['EVAL_PREDICTIONS'];
  const foundOf = folder === undefined ? validate(data) : readPredictions(folder);
  return SETS.flatMap((set) => {
    const articles = readRows(join(data, `${set}.articles.jsonl`), ARTICLE_ROW);
    const indexes = new Map(articles.map((row) => [row.article, buildIndex([indexable(row)])]));
    return questionsOf(data, set).map(({ file, row }) => {
      const index = indexes.get(row.article) ?? buildIndex([]);
      const start = performance.now();
      search(index, row.question);
      const time = performance.now() - start;
      return { set, file, row, found: foundOf.get(`${set} ${file} ${row.id}`) ?? NOTHING, time };
    });
  });
}

const NOTHING: Found = { ranked: [], score: 0 };

function validate(data: string): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { seen, scored, confidence } of crossValidate(
    examplesOf(trainingQuestions({ data, sets: SETS, more: process.env['EVAL_MORE'] }, FOLDS)),
    FOLDS,
  )) {
    const { set, file, row } = seen.example.question;
    const ranked = scored.map(({ candidate }) => candidate.document);
    found.set(`${set} ${file} ${row.id}`, { ranked, score: confidence });
  }
  return found;
}

/** What `tools/train-ranker.ts --predictions FOLDER` wrote. */
function readPredictions(folder: string): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const set of SETS) {
    for (const file of FILES) {
      const path = join(folder, `${set}.${file}.jsonl`);
      if (!existsSync(path)) continue;
      for (const { id, ranked, confidence } of readRows(path, PREDICTION)) {
        found.set(`${set} ${file} ${id}`, { ranked, score: confidence });
      }
    }
  }
  return found;
}

function figures(name: string, all: readonly Asked[]): Record<string, string | number | null> {
  const of = (set: string, file: string): Asked[] =>
    all.filter((one) => one.set === set && one.file === file);
  const recall = (set: string, file: string, limit: number): number => {
    const answerable = of(set, file).filter(({ row }) => row.relevant.length);
    const right = answerable.filter(({ row, found }) =>
      found.ranked.slice(0, limit).some((at) => row.relevant.includes(at)),
    );
    return right.length / Math.max(1, answerable.length);
  };
  const english = (file: string, limit: number): number =>
    (recall('squad2', file, limit) + recall('selqa', file, limit)) / 2;
  const scores = (rows: readonly Asked[]): number[] => rows.map(({ found }) => found.score);
  const answerable = (set: string): Asked[] => of(set, 'questions').filter(({ row }) => row.relevant.length);
  const off = ['squad2', 'selqa'].map((set) => auroc(scores(answerable(set)), scores(of(set, 'off'))) ?? 0);
  const near = of('squad2', 'questions').filter(({ row }) => !row.relevant.length);
  const times = of('squad2', 'questions').map(({ time }) => time);
  const round = (value: number | null, digits = 3): number | null =>
    value === null ? null : Number(value.toFixed(digits));
  return {
    library: name,
    'R@1': round(english('questions', 1)),
    'R@3': round(english('questions', 3)),
    'typos R@1': round(english('typos', 1)),
    ...Object.fromEntries(SETS.map((set) => [set, round(recall(set, 'questions', 1))])),
    'AUROC off': round(((off[0] ?? 0) + (off[1] ?? 0)) / 2),
    'AUROC near': round(auroc(scores(answerable('squad2')), scores(near))),
    'ms median': round(quantile(times, 0.5), 2),
    'ms p95': round(quantile(times, 0.95), 2),
  };
}
