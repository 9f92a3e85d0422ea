import { join } from 'node:path';
import { z } from 'zod';
import { readRows } from '../src/evaluation/rows.ts';
import { examplesOf } from '../tools/examples.ts';
import { trainingQuestions } from '../tools/questions.ts';
import { crossValidate } from '../tools/validation.ts';
import type { Found } from './search-peers.ts';
import { filesOf, SETS } from './search-sets.ts';

const FOLDS = 3;
const PREDICTION = z.object({ id: z.string(), ranked: z.array(z.number()), confidence: z.number() });

/** What is found for a question, by its set, file and id; undefined where it has no word that counts. */
type FoundOf = (set: string, file: string, id: string) => Found | undefined;

/**
 * What our ranker finds, each question ranked by a model that saw no article of its title. EVAL_PREDICTIONS names the folder
 * of `tools/train-ranker.ts --predictions`, which saves learning again; EVAL_MORE that of `tools/make-sets.ts`, for learning
 * from those sets too, as the committed ranker did. It is learned from all sets, whichever are asked, so that a set's figures
 * are the same beside any others.
 */
export function predictions(data: string, sets: readonly string[]): FoundOf {
  const folder = process.env['EVAL_PREDICTIONS'];
  const found = folder === undefined ? validate(data) : readPredictions(folder, sets);
  return (set, file, id) => found.get(`${set} ${file} ${id}`);
}

function validate(data: string): Map<string, Found> {
  const more = process.env['EVAL_MORE'];
  console.error(
    `Ours is being learned, which takes ${more === undefined ? 'some minutes' : 'half an hour'}. EVAL_PREDICTIONS=FOLDER takes what tools/train-ranker.ts --predictions FOLDER found.`,
  );
  const found = new Map<string, Found>();
  for (const { seen, scored, confidence } of crossValidate(
    examplesOf(trainingQuestions({ data, sets: SETS, more }, FOLDS)),
    FOLDS,
  )) {
    const { set, file, row } = seen.example.question;
    const ranked = scored.map(({ candidate }) => candidate.document);
    found.set(`${set} ${file} ${row.id}`, { ranked, score: confidence });
  }
  return found;
}

/** What `tools/train-ranker.ts --predictions FOLDER` wrote. */
function readPredictions(folder: string, sets: readonly string[]): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const set of sets) {
    for (const file of filesOf(set)) {
      for (const { id, ranked, confidence } of readRows(join(folder, `${set}.${file}.jsonl`), PREDICTION)) {
        found.set(`${set} ${file} ${id}`, { ranked, score: confidence });
      }
    }
  }
  return found;
}
