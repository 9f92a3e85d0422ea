import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reliabilityOf } from '../src/evaluation/metrics.ts';
import { packForest } from '../src/search/forest.ts';
import { packHabits } from '../src/search/habits.ts';
import { packNetwork } from '../src/search/network.ts';
import { evaluationFolder } from './evaluation-folder.ts';
import { examplesOf } from './examples.ts';
import { learnConfidence } from './learn-confidence.ts';
import { learnKeeping } from './learn-keeping.ts';
import { learnOrder } from './learn-order.ts';
import { trainingQuestions } from './questions.ts';
import {
  chooseThreshold,
  crossValidate,
  figures,
  outcomeOf,
  seenOutOfFold,
  type Validated,
} from './validation.ts';

/**
 * Learns the ranker from questions with known answers, and measures it on articles that each model did not see:
 *
 *     npx tsx tools/train-ranker.ts --data FOLDER --more FOLDER         measure, and write src/search/ranker-model.ts
 *     npx tsx tools/train-ranker.ts --data FOLDER --only-validate       measure alone
 *     npx tsx tools/train-ranker.ts --data FOLDER --predictions FOLDER  and write the validated predictions in the evaluation's form
 *
 * What is measured is in `--data`. `--more` names the folder of `tools/make-sets.ts`, which are
 * learned from alone; with them, Node needs `NODE_OPTIONS=--max-old-space-size=12000`. The same data give the same model,
 * byte for byte.
 */
const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    sets: { type: 'string', default: 'squad2,selqa,xquad-es,xquad-ru,xquad-hi,xquad-zh' },
    more: { type: 'string' },
    folds: { type: 'string', default: '3' },
    predictions: { type: 'string' },
    'only-validate': { type: 'boolean', default: false },
  },
});
const data = evaluationFolder('data', options.data);
const sets = options.sets.split(',');
const examples = examplesOf(trainingQuestions({ data, sets, more: options.more }, Number(options.folds)));
console.log(
  `${examples.length} questions of ${[...new Set(examples.map(({ question }) => question.set))].join(', ')}`,
);
const learned = crossValidate(examples, Number(options.folds));
const validated = learned.filter(({ seen }) => sets.includes(seen.example.question.set));
const threshold = chooseThreshold(validated);
console.table(figures(validated, threshold));
console.log(`Threshold ${threshold}. Confidence beside how often the article answers:`);
console.table(
  reliabilityOf(
    validated
      .filter(({ seen: { example } }) => !['excerpt', 'elsewhere'].includes(example.question.file))
      .map((one) => outcomeOf(one, threshold)),
  ),
);
if (options.predictions !== undefined) writePredictions(options.predictions, validated);
if (!options['only-validate']) writeModel();

function writePredictions(folder: string, all: readonly Validated[]): void {
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, string>();
  for (const { seen, scored, confidence } of all) {
    const { set, file, row } = seen.example.question;
    const ranked = scored.slice(0, 10).map(({ candidate }) => candidate.document);
    const line = JSON.stringify({ id: row.id, ranked, answered: confidence >= threshold, confidence });
    files.set(`${set}.${file}.jsonl`, `${files.get(`${set}.${file}.jsonl`) ?? ''}${line}\n`);
  }
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

function writeModel(): void {
  const keeping = learnKeeping(examples);
  const order = learnOrder(seenOutOfFold(examples, Number(options.folds), null));
  const confidence = learnConfidence(learned);
  const model = {
    habits: packHabits(keeping.habits),
    keeping: packForest(keeping.forest),
    order: packNetwork(order),
    confidence: packForest(confidence),
    threshold,
  };
  writeFileSync(
    new URL('../src/search/ranker-model.ts', import.meta.url),
    `import type { PackedRanker } from './ranker.ts';

/**
 * Learned by \`tools/train-ranker.ts\` from SQuAD 2.0 and XQuAD (CC BY-SA 4.0), SQuADShifts (CC BY 4.0) and
 * SelQA (Apache 2.0).
 * Do not edit: train again.
 */
// biome-ignore format: data
export const RANKER: PackedRanker = ${JSON.stringify(model)};
`,
  );
}
