import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { ARTICLE_ROW, type QuestionRow, readRows } from '../src/evaluation/rows.ts';
import { evaluationFolder } from './evaluation-folder.ts';
import { randomFrom } from './random.ts';
import { rowsOfSelqa, SELQA } from './selqa.ts';
import { type Rows, rowsOfSquad, SQUAD } from './squad.ts';
import { withSlips } from './typos.ts';

/**
 * Makes sets to learn from, in the evaluation's form, out of published ones:
 *
 *     npx tsx tools/make-sets.ts --sources FOLDER --sets FOLDER --evaluation FOLDER
 *
 * The sources are named as those who publish them name them:
 *
 * - `train-v2.0.json`, `dev-v2.0.json`: SQuAD 2.0, of its site (CC BY-SA 4.0); of the first, ten articles are used, of the
 *   second, eight (`TRAIN` and `DEV` below), so files that hold no others give the same.
 * - `new_wiki_v1.0.json`, `amazon_reviews_v1.0.json`, `reddit_v1.0.json`: SQuADShifts, of its site (CC BY 4.0). Of the
 *   last two, twenty reviews or comments make an article.
 * - `selqa-ass-dev.json`, `selqa-ass-test.json`: SelQA, Emory NLP's repository `selqa` (Apache 2.0), without the articles of
 *   the evaluation's `selqa` set, which is in the folder `--evaluation`.
 *
 * To every set it makes the answerable questions with slips of the finger, and each question asked of another article. The
 * committed model was learned from the files whose SHA-256 stand in `sets.sha256`: `sha256sum -c` in the folder of the sets
 * tells whether yours are the same.
 */
const { values: options } = parseArgs({
  options: {
    sources: { type: 'string', default: '.' },
    sets: { type: 'string', default: 'sets' },
    evaluation: { type: 'string' },
  },
});

/** The first articles of the training data. */
const TRAIN = [
  'Beyoncé',
  'Frédéric_Chopin',
  'Sino-Tibetan_relations_during_the_Ming_dynasty',
  'IPod',
  'The_Legend_of_Zelda:_Twilight_Princess',
  'Spectre_(2015_film)',
  '2008_Sichuan_earthquake',
  'New_York_City',
  'To_Kill_a_Mockingbird',
  'Solar_energy',
];
/** Articles of the development data that the evaluation does not ask of. */
const DEV = [
  'Steam_engine',
  '1973_oil_crisis',
  'Packet_switching',
  'Harvard_University',
  'Immune_system',
  'Islamism',
  'Warsaw',
  'French_and_Indian_War',
];

function read<T>(file: string, form: z.ZodType<T>): T {
  return form.parse(JSON.parse(readFileSync(join(options.sources, file), 'utf8')));
}

function squad(file: string, set: string, titles?: readonly string[]): Rows {
  const { data } = read(file, SQUAD);
  return rowsOfSquad({ data: data.filter(({ title }) => titles?.includes(title) ?? true) }, set, 'en');
}

/** How many reviews or comments make an article. */
const PARAGRAPHS = 20;

/** Articles of a file whose paragraphs have nothing to do with each other. */
function unrelated(file: string, set: string): Rows {
  const paragraphs = read(file, SQUAD).data.flatMap((article) => article.paragraphs);
  const data = Array.from({ length: Math.ceil(paragraphs.length / PARAGRAPHS) }, (_, part) => ({
    title: `part_${part}`,
    paragraphs: paragraphs.slice(part * PARAGRAPHS, (part + 1) * PARAGRAPHS),
  }));
  return rowsOfSquad({ data }, set, 'en');
}

/** Every question that is answered, asked of the next article but some. */
function offTopic({ articles, questions }: Rows, random: () => number): QuestionRow[] {
  const places = new Map(articles.map(({ article }, place) => [article, place]));
  return questions.flatMap((question) => {
    const step = 1 + Math.floor(random() * (articles.length - 1));
    const other = articles[((places.get(question.article) ?? 0) + step) % articles.length];
    return other && question.relevant.length
      ? [{ ...question, id: `${question.id}-off`, article: other.article, relevant: [] }]
      : [];
  });
}

function write(name: string, rows: readonly unknown[]): void {
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  writeFileSync(join(options.sets, name), text);
  console.log(`${createHash('sha256').update(text).digest('hex')}  ${name} (${rows.length})`);
}

const evaluation = evaluationFolder('evaluation', options.evaluation);
mkdirSync(options.sets, { recursive: true });
const evaluated = new Set(
  readRows(join(evaluation, 'selqa.articles.jsonl'), ARTICLE_ROW).map(({ title }) => title),
);
const selqa = [...read('selqa-ass-dev.json', SELQA), ...read('selqa-ass-test.json', SELQA)];
const SETS: Readonly<Record<string, Rows>> = {
  'squad2-train': squad('train-v2.0.json', 'squad2-train', TRAIN),
  'squad2-dev': squad('dev-v2.0.json', 'squad2-dev', DEV),
  'new-wiki': squad('new_wiki_v1.0.json', 'new-wiki'),
  'selqa-more': rowsOfSelqa(
    selqa.filter(({ article }) => !evaluated.has(article)),
    'selqa-more',
  ),
  amazon: unrelated('amazon_reviews_v1.0.json', 'amazon'),
  reddit: unrelated('reddit_v1.0.json', 'reddit'),
};
for (const [set, rows] of Object.entries(SETS)) {
  const random = randomFrom(20261125);
  write(`${set}.articles.jsonl`, rows.articles);
  write(`${set}.questions.jsonl`, rows.questions);
  const answered = rows.questions.filter(({ relevant }) => relevant.length);
  write(
    `${set}.typos.jsonl`,
    answered.map((row) => ({ ...row, question: withSlips(row.question, random) })),
  );
  write(`${set}.off.jsonl`, offTopic(rows, random));
}
