import type { QuestionEvidence } from './evidence.ts';
import type { QuestionKind } from './question-kind.ts';
import { share } from './units.ts';

/** One number that the ranker looks at, the same for every statement: by it the rest is weighed. */
export interface QuestionFeature {
  readonly name: string;
  readonly why: string;
  readonly of: (asked: QuestionEvidence) => number;
}

const kind = (name: QuestionKind): QuestionFeature => ({
  name: `asks-${name}`,
  why: `What asks for a ${name} is answered by other words.`,
  of: ({ question }) => (question.kind === name ? 1 : 0),
});

/** What the ranker looks at in a question, in the order of the model's rows. */
export const QUESTION_FEATURES: readonly QuestionFeature[] = [
  kind('count'),
  kind('time'),
  kind('place'),
  kind('person'),
  kind('reason'),
  kind('manner'),
  {
    name: 'asked',
    why: 'Of a long question any one word tells less.',
    of: ({ question }) => question.units.length,
  },
  {
    name: 'asked-known',
    why: 'Words that the article lacks leave the rest to decide.',
    of: ({ shares, known }) => share(shares, known),
  },
];
