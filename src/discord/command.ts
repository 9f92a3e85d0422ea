import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { plainMessage } from './draw/message.ts';
import type { Choice, Completion, Invocation, Outcome } from './invocation.ts';
import type { World } from './respond.ts';

/** A command: what Discord is told of it, and what it does. It knows no transport. */
export interface Command {
  readonly definition: RESTPostAPIApplicationCommandsJSONBody;
  readonly run: (invocation: Invocation, world: World) => Outcome | Promise<Outcome>;
  /** Suggestions for the option that is being written, best first; at most 25. */
  readonly complete?: (completion: Completion, world: World) => Choice[] | Promise<Choice[]>;
}

/** Says what was wrong, to the user alone. */
export function problem(text: string): Outcome {
  return { kind: 'reply', message: { ...plainMessage(text), counts: 'problem' }, private: true };
}
