import type { Library } from '../library/library.ts';
import { textsFor } from '../locales/texts.ts';
import { type Addressed, answerAddressed } from './addressed.ts';
import { problem } from './command.ts';
import { commands } from './commands/commands.ts';
import type { Actor, Choice, Completion, Invocation, Outcome, Press } from './invocation.ts';
import { press } from './press.ts';
import type { World } from './respond.ts';

/** Discord wants an answer within 3 seconds; the articles get most of them to be read in. */
const LONGEST_WAIT_MS = 2000;

/** Everything that Discord can ask of the bot, whichever way it comes. */
export interface Handler {
  readonly invoke: (invocation: Invocation) => Promise<Outcome>;
  readonly complete: (completion: Completion) => Promise<Choice[]>;
  readonly press: (press: Press) => Promise<Outcome>;
  /** `bot` is the bot's user id. */
  readonly address: (addressed: Addressed, bot: string) => Promise<Outcome>;
}

/**
 * @param library - The library as it is when somebody asks. While it is still being read, who asks waits a little, or is
 * told to ask again.
 */
export function createHandler(library: () => Promise<Library>): Handler {
  async function within<T>(
    actor: Actor,
    answer: (world: World) => T,
    otherwise: (world: Omit<World, 'library'>) => T,
  ) {
    const texts = textsFor(actor.locale);
    const read = await soon(library());
    return read ? answer({ library: read, texts }) : otherwise({ texts });
  }
  const stillReading = ({ texts }: Omit<World, 'library'>) => problem(texts.problems.stillReading);
  return {
    invoke: (invocation) =>
      within(invocation, (world) => commandNamed(invocation.command).run(invocation, world), stillReading),
    complete: (completion) =>
      within(
        completion,
        (world) => commandNamed(completion.command).complete?.(completion, world) ?? [],
        () => [],
      ),
    press: (pressed) => within(pressed, (world) => press(pressed, world), stillReading),
    address: (addressed, bot) =>
      within(addressed, (world) => answerAddressed(addressed, bot, world), stillReading),
  };
}

function commandNamed(name: string) {
  const command = commands.find(({ definition }) => definition.name === name);
  if (!command) throw new RangeError(`Discord sent the command "${name}", which is not one of ours`);
  return command;
}

async function soon<T>(promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, LONGEST_WAIT_MS, null);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
