import { type Candidate, gather, type QuestionEvidence, withKeeping } from '../src/search/evidence.ts';
import { type FirstStage, firstStage } from '../src/search/first-stage.ts';
import { type KeepingModel, unitRows } from '../src/search/keeping.ts';
import type { NetworkInput } from '../src/search/network.ts';
import { inputOf } from '../src/search/network-input.ts';
import { readQuestion } from '../src/search/question.ts';
import { CANDIDATES, candidatesOf, scopeOf } from '../src/search/search.ts';
import type { TrainingQuestion } from './questions.ts';

/** A question with what is seen of it before anything is learned. */
export interface Example {
  readonly question: TrainingQuestion;
  readonly found: FirstStage;
  readonly asked: QuestionEvidence;
  /** None where the article has no word of the question. */
  readonly candidates: readonly Candidate[];
  /** Features of each unit. */
  readonly units: readonly Float32Array[];
}

/** An example with what the ranker sees, once it is learned which words answers repeat. */
export interface Seen {
  readonly example: Example;
  readonly asked: QuestionEvidence;
  /** What the ranker sees of the candidates. */
  readonly input: NetworkInput;
}

const NOTHING_LEARNED: KeepingModel = {
  habits: new Map(),
  forest: {
    features: new Uint8Array(),
    thresholds: new Float32Array(),
    leaves: new Float32Array(),
  },
};

/** Looks at each question once; one without a word that counts is left out, as the search does. */
export function examplesOf(questions: readonly TrainingQuestion[]): Example[] {
  return questions.flatMap((question) => {
    const { index, language, row } = question;
    const read = readQuestion(index, row.question, language);
    if (!read.units.length) return [];
    const found = firstStage(index, read, scopeOf(index), { count: CANDIDATES, allowed: () => true });
    const { asked, candidates } = gather(NOTHING_LEARNED, index, read, found, candidatesOf(found));
    return [{ question, found, asked, candidates, units: unitRows(new Map(), index, asked, found) }];
  });
}

/** Looks again with a model that tells which words answers repeat. */
export function seenWith(keeping: KeepingModel, example: Example): Seen {
  const { question, found, candidates } = example;
  const asked = withKeeping(example.asked, keeping, question.index, found, candidates);
  return { example, asked, input: inputOf(asked, candidates) };
}
