import { parseArgs } from 'node:util';

/** Where a command writes: answers, and what is wrong. */
export interface Output {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** What a command of the terminal is: its words in, its exit code out. */
export type CliCommand = (name: string, words: readonly string[], output: Output) => Promise<number>;

/** What was typed cannot be done; the message names it and the mend. */
export class WrongUse extends Error {}

const OPTIONS = {
  json: { type: 'boolean', default: false },
  knowledge: { type: 'string' },
  article: { type: 'string' },
  about: { type: 'string' },
  length: { type: 'string' },
  articles: { type: 'string' },
  questions: { type: 'string' },
  texts: { type: 'string' },
  predictions: { type: 'string' },
} as const;

/** Which options each command takes. */
const TAKES: Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>> = {
  ask: ['json', 'knowledge', 'article'],
  quote: ['json', 'knowledge', 'article', 'about'],
  summary: ['json', 'knowledge', 'article', 'length'],
  check: ['json', 'knowledge'],
  eval: ['articles', 'questions', 'texts', 'predictions'],
  read: ['json'],
  backup: [],
  restore: [],
  forget: [],
};

export interface CliOptions {
  readonly json: boolean;
  readonly knowledge: string;
  readonly article: string | null;
  readonly about: string | null;
  readonly length: string | null;
  readonly articles: string | null;
  readonly questions: string | null;
  readonly texts: string | null;
  readonly predictions: string | null;
  /** The words that are no options; and joined by spaces. */
  readonly words: readonly string[];
  readonly text: string;
}

/**
 * Reads a command's words.
 *
 * @throws WrongUse where they name an option that the command does not take.
 */
export function readOptions(command: string, words: readonly string[]): CliOptions {
  const options = Object.fromEntries((TAKES[command] ?? []).map((name) => [name, OPTIONS[name]]));
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const text = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
    return {
      json: values['json'] === true,
      knowledge: text('knowledge') ?? (process.env['KNOWLEDGE_DIR']?.trim() || 'knowledge'),
      article: text('article'),
      about: text('about'),
      length: text('length'),
      articles: text('articles'),
      questions: text('questions'),
      texts: text('texts'),
      predictions: text('predictions'),
      words: positionals,
      text: positionals.join(' ').trim(),
    };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw new WrongUse(optionProblem(error, command));
    throw error;
  }
}

/** What is wrong with an option, in a sentence; Node's own on one that is unknown is for programmers. */
function optionProblem({ message }: TypeError, command: string): string {
  const unknown = /^Unknown option '(.+?)'/.exec(message)?.[1];
  if (unknown === undefined) return message;
  const takes = (TAKES[command] ?? []).map((name) => `--${name}`);
  return `${command} has no option ${unknown}. It takes ${takes.length === 0 ? 'none' : takes.join(', ')}.`;
}
