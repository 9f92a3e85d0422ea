import { parseArgs } from 'node:util';
import { metricsOf, type Outcome } from '../src/evaluation/metrics.ts';
import { FEATURES } from '../src/search/features.ts';
import type { NetworkInput } from '../src/search/network.ts';
import { WORD_NUMBERS } from '../src/search/network-input.ts';
import { QUESTION_FEATURES } from '../src/search/question-features.ts';
import { PAIR_FEATURES } from '../src/search/word-places.ts';
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

/**
 * What is taken away, by the names of its features: those of statements and questions as they are, those of words after `word `,
 * of words beside statements after `pair `; `^` and `$` as in a regular expression.
 */
const INGREDIENTS: Readonly<Record<string, RegExp>> = {
  nothing: /^$/,
  'which words answers repeat': /^kept/,
  'how often words are repeated elsewhere': /^word habit$/,
  'each word for itself': /^(word|pair|places)/,
  'where each word stands': /^places$/,
  'what each word is beside a statement': /^pair/,
  'words of a family (beginnings, trigrams)': /^pair (alike|grams)$/,
  'neighbours and paragraph': /^(before|after|beside|paragraph|context|best-of-paragraph|in-paragraph)/,
  'kind of answer': /^(expected|new-|asks-)/,
  'order and nearness of words': /^(words-in-order|units-in-order|window|first-unit|defines|pair early)$/,
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
  const without = (seen: Seen): Seen => ({ ...seen, input: blanked(seen.input, features) });
  const asked = features.test('word habit') ? examples.map(withoutStems) : examples;
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

/** The input with 0 for what is taken away. */
function blanked(input: NetworkInput, features: RegExp): NetworkInput {
  const blank = (rows: Float64Array, names: readonly string[]): Float64Array => {
    const gone = names.map((name) => features.test(name));
    return rows.map((value, i) => (gone[i % names.length] ? 0 : value));
  };
  const names = (list: readonly { readonly name: string }[], kind = ''): string[] =>
    list.map(({ name }) => `${kind}${name}`);
  return {
    ...input,
    questionRow: blank(input.questionRow, names(QUESTION_FEATURES)),
    statementRows: blank(input.statementRows, names(FEATURES)),
    wordRows: blank(
      input.wordRows,
      WORD_NUMBERS.map((name) => `word ${name}`),
    ),
    pairRows: blank(input.pairRows, names(PAIR_FEATURES, 'pair ')),
    places: features.test('places') ? input.places.map(() => 0) : input.places,
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
