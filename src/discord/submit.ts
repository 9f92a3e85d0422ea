import { problem } from './command.ts';
import type { Outcome, Submission } from './invocation.ts';
import type { World } from './respond.ts';

/** Does what a form was filled in for. */
export function submit(_submission: Submission, { texts }: World): Outcome | Promise<Outcome> {
  return problem(texts.problems.buttonForeign);
}
