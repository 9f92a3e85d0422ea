import { greatest } from '../src/search/best.ts';
import { type Candidate, gather, type QuestionEvidence } from '../src/search/evidence.ts';
import { firstStage } from '../src/search/first-stage.ts';
import { readQuestion } from '../src/search/question.ts';
import { rowOf } from '../src/search/ranker.ts';
import { CANDIDATES, scopeOf } from '../src/search/search.ts';
import type { TrainingQuestion } from './questions.ts';

/** A question with what the ranker sees of its candidates. */
export interface Example {
  readonly question: TrainingQuestion;
  readonly asked: QuestionEvidence;
  readonly candidates: readonly Candidate[];
  /** Features of each candidate. */
  readonly rows: readonly Float32Array[];
}

/** Looks at each question once; one without a word that counts is left out, as the search does. */
export function examplesOf(questions: readonly TrainingQuestion[]): Example[] {
  return questions.flatMap((question) => {
    const { index, language, row } = question;
    const read = readQuestion(index, row.question, language);
    if (!read.units.length) return [];
    const found = firstStage(index, read, scopeOf(index));
    const { asked, candidates } = gather(
      index,
      read,
      found,
      greatest(found.total, CANDIDATES, () => true),
    );
    return [{ question, asked, candidates, rows: candidates.map((candidate) => rowOf(asked, candidate)) }];
  });
}
