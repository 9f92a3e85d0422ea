import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { OptionInputs } from '../interactions/command-options.ts';
import type { ActionResult } from '../people/outcome.ts';
import type { SeenMessage } from '../people/seen-message.ts';
import type { User } from '../people/user.ts';
import type { Sandbox, SandboxChannel } from '../sandbox.ts';
import { type Line, type LocalFile, readLine } from './read-line.ts';
import { renderMessage } from './render.ts';

const HELP = `Ask something about the article, or write
  /ask QUESTION          the quotes that answer it
  /quote SPEAKER         what somebody said; about:TOPIC narrows it
  /summary               the statements that matter most; /summary short, /summary long
  /article add file:PATH an article of your own; /article list, /article remove ...
  a number               press that button
  exit                   leave`;

/** Who sits at the prompt: always the same, so that the articles that they add are there the next time. */
const YOU = '1100000000000000001';

/** What the prompt reads from and writes to. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
}

/**
 * Lets somebody talk to the bot at a prompt, as its direct-message partner in the sandbox.
 *
 * @returns When they leave, or when the input ends after at least one line; input that is empty from the start, as of a
 * service, is no wish to leave.
 */
export async function runPrompt(sandbox: Sandbox, { input, output }: Terminal): Promise<'left' | 'no input'> {
  const user = sandbox.addUser({ name: 'you', id: YOU });
  // Discord offers a bot's commands in direct messages to those who share a server with it.
  sandbox.join(sandbox.addGuild({ name: 'Terminal' }), user);
  const channel = sandbox.openDirectMessage(user);
  const print = (text: string) => output.write(`${text}\n`);
  const interactive = Boolean(input.isTTY && output.isTTY);
  const lines = createInterface({ input, output, terminal: interactive, prompt: interactive ? '> ' : '' });
  let shown: SeenMessage | null = null;
  let read = 0;
  if (interactive) print(`${HELP}\n`);
  // Lines are still read when the input has ended, but prompting for more then throws.
  let ended = false;
  lines.once('close', () => {
    ended = true;
  });
  lines.prompt();
  for await (const text of lines) {
    read++;
    const line = readLine(text, sandbox.commands());
    if (line.kind === 'leave') return 'left';
    const outcome = await act(line, { sandbox, user, channel, shown });
    if (typeof outcome === 'string') print(outcome);
    else if (outcome) {
      shown = outcome;
      print(`\n${renderMessage(outcome.components ?? [], interactive).text}\n`);
    }
    if (!ended) lines.prompt();
  }
  return read > 0 ? 'left' : 'no input';
}

interface Situation {
  readonly sandbox: Sandbox;
  readonly user: User;
  readonly channel: SandboxChannel;
  /** The message whose buttons can be pressed. */
  readonly shown: SeenMessage | null;
}

/** Does what a line says; a message to show, or something to say, or nothing. */
async function act(
  line: Line,
  { sandbox, user, channel, shown }: Situation,
): Promise<SeenMessage | string | null> {
  switch (line.kind) {
    case 'command':
      return answerTo(async () => user.command(channel, line.name, await withFiles(line.options)));
    case 'press': {
      const buttons = shown ? renderMessage(shown.components ?? [], false).buttons : [];
      const pressed = buttons.find(({ number }) => number === line.number);
      if (!shown || !pressed) return `There is no button ${line.number} in the last answer.`;
      return answerTo(() => user.press(shown, pressed.customId));
    }
    case 'say':
      return answerTo(async () => {
        const said = await user.say(channel, line.text);
        return { message: await sandbox.nextMessage(channel, { after: said }), failed: null, modal: null };
      });
    case 'help':
      return HELP;
    case 'mistake':
      return line.message;
    default:
      return null;
  }
}

/** The options with the files that they name. */
async function withFiles(
  options: Readonly<Record<string, string | boolean | LocalFile>>,
): Promise<OptionInputs> {
  const filled = Object.entries(options).map(async ([name, value]) => {
    if (typeof value !== 'object') return [name, value] as const;
    try {
      return [name, { filename: basename(value.path), content: await readFile(value.path) }] as const;
    } catch {
      throw new Error(`There is no file "${value.path}" that can be read.`);
    }
  });
  return Object.fromEntries(await Promise.all(filled));
}

async function answerTo(
  action: () => Promise<Pick<ActionResult, 'message' | 'failed' | 'modal'>>,
): Promise<SeenMessage | string> {
  try {
    const { message, failed, modal } = await action();
    if (modal) return 'The bot has opened a form, which takes the page. Here, give a file: file:PATH';
    if (failed) return 'The bot did not answer in time.';
    return message ?? 'Done.';
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
}
