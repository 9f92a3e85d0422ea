import { parseArgs } from 'node:util';
import { metricsOf, type Outcome } from '../src/evaluation/metrics.ts';
import { FEATURES } from '../src/search/features.ts';
import { evaluationFolder } from './evaluation-folder.ts';
import { type Example, examplesOf, type Seen, seenWith } from './examples.ts';
import { learnKeeping } from './learn-keeping.ts';
import { learnOrder } from './learn-order.ts';
import { trainingQuestions } from './questions.ts';
import { rankedBy, seenOutOfFold } from './validation.ts';

/**
 * Prints what the ranker loses without each ingredient, cross-validated by article on SQuAD 2.0 and SelQA:
 *
 *     npx tsx tools/ablate-ranker.ts --data FOLDER [--folds 3]
 */
const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    folds: { type: 'string', default: '3' },
  },
});
const folds = Number(options.folds);

/** What is taken away, by the names of its features (`habit`: of those of words); `^` and `$` as in a regular expression. */
const INGREDIENTS: Readonly<Record<string, RegExp>> = {
  nothing: /^$/,
  'which words answers repeat': /^kept/,
  'how often words are repeated elsewhere': /^habit$/,
  'words of a family (beginnings, trigrams)': /^(alike|grams)$/,
  'neighbours and paragraph':
    /^(before|after|beside|paragraph|context|alone|best-of-paragraph|in-paragraph|names-around)/,
  'heading and title': /^(heading|title|core)/,
  'kind of answer': /^(expected|new-|asks-)/,
  'order and nearness of words': /^(pairs|words-in-order|units-in-order|window|first-unit|defines)$/,
  length: /^length/,
  'first stage’s scores': /^own/,
};

const questions = trainingQuestions(
  {
    data: evaluationFolder('data', options.data),
    sets: ['squad2', 'selqa'],
    more: undefined,
  },
  folds,
);
const examples = examplesOf(questions.filter(({ row, file }) => row.relevant.length && file !== 'excerpt'));
console.table(
  Object.entries(INGREDIENTS).map(([name, features]) => ({ without: name, ...measure(features) })),
);

function measure(features: RegExp): Record<string, number> {
  const columns = new Set(FEATURES.flatMap(({ name }, f) => (features.test(name) ? [f] : [])));
  const without = (seen: Seen): Seen => ({
    ...seen,
    rows: seen.rows.map((row) => row.map((value, f) => (columns.has(f) ? 0 : value))),
  });
  const asked = features.test('habit') ? examples.map(withoutStems) : examples;
  const outcomes = Array.from({ length: folds }, (_, fold) => {
    const order = learnOrder(seenOutOfFold(asked, folds, fold).map(without));
    const keeping = learnKeeping(asked.filter(({ question }) => question.fold !== fold));
    return asked
      .filter(({ question }) => question.fold === fold)
      .map((example) => ({ example, scored: rankedBy(order, without(seenWith(keeping, example))).scored }))
      .map(({ example, scored }) => ({
        key: `${example.question.set} ${example.question.file}`,
        outcome: outcomeOf(
          example,
          scored.map(({ candidate }) => candidate.document),
        ),
      }));
  }).flat();
  const of = (key: string) =>
    metricsOf(outcomes.filter((one) => one.key === key).map(({ outcome }) => outcome));
  const mean = (file: string, metric: 'recallAt1' | 'recallAt3'): number =>
    Number((((of(`squad2 ${file}`)[metric] ?? 0) + (of(`selqa ${file}`)[metric] ?? 0)) / 2).toFixed(4));
  return {
    recallAt1: mean('questions', 'recallAt1'),
    recallAt3: mean('questions', 'recallAt3'),
    'typos recallAt1': mean('typos', 'recallAt1'),
  };
}

/** A question of whose words nothing can be known from other questions. */
function withoutStems(example: Example): Example {
  const { question } = example.asked;
  const units = question.units.map((unit) => ({ ...unit, stem: '' }));
  return { ...example, asked: { ...example.asked, question: { ...question, units } } };
}

function outcomeOf({ question }: Example, ranked: readonly number[]): Outcome {
  const place = ranked.findIndex((document) => question.row.relevant.includes(document));
  return { place: place < 0 ? null : place, answered: true, confidence: 1, time: 0 };
}
