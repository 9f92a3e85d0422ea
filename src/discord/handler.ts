import type { Holding, Libraries } from '../library/libraries.ts';
import { type Owner, ownerOf } from '../library/owner.ts';
import { StoreUnavailable } from '../library/store/store.ts';
import type { Texts } from '../locales/en.ts';
import { textsFor } from '../locales/texts.ts';
import type { Addressed } from './addressed.ts';
import { type Command, problem } from './command.ts';
import { commands } from './commands/commands.ts';
import { plainMessage } from './draw/message.ts';
import type {
  Actor,
  Aside,
  Choice,
  Completion,
  Invocation,
  Outcome,
  Press,
  Submission,
} from './invocation.ts';
import type { Keeping } from './keeping.ts';
import { PERMISSIONS, refusal, type Who } from './permissions.ts';
import type { World } from './respond.ts';

/** Discord wants an answer within 3 seconds; the articles get most of them to be read in. */
const LONGEST_WAIT_MS = 2000;

/** Everything that Discord can ask of the bot, whichever way it comes. */
export interface Handler {
  readonly invoke: (invocation: Invocation) => Promise<Outcome>;
  readonly complete: (completion: Completion) => Promise<Choice[]>;
  readonly press: (press: Press) => Promise<Outcome>;
  readonly submit: (submission: Submission) => Promise<Outcome>;
  /** `bot` is the bot's user id. */
  readonly address: (addressed: Addressed, bot: string) => Promise<Outcome | Aside>;
}

/** What the handler answers from. */
export interface HandlerSettings {
  /** Each owner's articles as they are when somebody asks. Who asks while they are read waits a little, or is told to ask again. */
  readonly libraries: Libraries;
  /** Where `/article` keeps articles; null: it can add none. */
  readonly keeping: Keeping | null;
}

/** Makes what both the gateway and HTTP interactions answer by. */
export function createHandler({ libraries, keeping }: HandlerSettings): Handler {
  async function within<T>(
    actor: Actor,
    answer: (world: World) => T | Promise<T>,
    otherwise: (problem: string) => T,
  ): Promise<T> {
    const texts = textsFor(actor.locale);
    const owner = ownerOf(actor);
    try {
      const held = libraries.of(owner);
      const holding = held instanceof Promise ? await soon(held) : held;
      if (!holding) return otherwise(texts.problems.stillReading);
      return await answer(worldOf(actor, owner, holding, texts, keeping));
    } catch (error) {
      if (error instanceof StoreUnavailable) return otherwise(texts.problems.storeUnavailable);
      throw error;
    }
  }
  const outcome = async (actor: Actor, answer: (world: World) => Outcome | Promise<Outcome>) =>
    withStoreProblem(await within(actor, answer, problem), actor);
  return {
    invoke: (invocation) => outcome(invocation, (world) => invoke(invocation, world)),
    complete: (completion) =>
      within(
        completion,
        (world) => complete(completion, world),
        () => [],
      ),
    // What no start needs is loaded when somebody first does it.
    press: (pressed) => outcome(pressed, async (world) => (await import('./press.ts')).press(pressed, world)),
    submit: (submission) =>
      outcome(submission, async (world) => (await import('./submit.ts')).submit(submission, world)),
    address: (addressed, bot) =>
      outcome(addressed, async (world) =>
        (await import('./addressed.ts')).answerAddressed(addressed, bot, world),
      ),
  };
}

function worldOf(
  { channel, parent }: Actor,
  owner: Owner,
  { library, channelArticles }: Holding,
  texts: Texts,
  keeping: Keeping | null,
): World {
  const channelArticle = channelArticles.get(channel ?? '') ?? channelArticles.get(parent ?? '') ?? null;
  return { library, channelArticle, channelArticles, texts, owner, keeping };
}

/** What is still to come may find the database gone as well. */
function withStoreProblem(outcome: Outcome, { locale }: Actor): Outcome {
  if (outcome.kind !== 'later') return outcome;
  const message = async () => {
    try {
      return await outcome.message();
    } catch (error) {
      if (error instanceof StoreUnavailable) return plainMessage(textsFor(locale).problems.storeUnavailable);
      throw error;
    }
  };
  return { ...outcome, message };
}

function invoke(invocation: Invocation, world: World): Outcome | Promise<Outcome> {
  const command = commandNamed(invocation.command);
  const refused = refusal(whoMay(command), invocation, null, world.texts);
  return refused === null ? command.run(invocation, world) : problem(refused);
}

function complete(completion: Completion, world: World): Choice[] | Promise<Choice[]> {
  const command = commandNamed(completion.command);
  const refused = refusal(whoMay(command), completion, null, world.texts);
  return refused === null ? (command.complete?.(completion, world) ?? []) : [];
}

function whoMay({ definition }: Command): Who {
  const who = PERMISSIONS.commands[definition.name];
  if (who === undefined) throw new RangeError(`permissions.ts does not say who may use "${definition.name}"`);
  return who;
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
