import { answerCommand } from './answer.ts';
import { backupCommand, restoreCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import { type CliCommand, type Output, WrongUse } from './command.ts';
import { evalCommand } from './eval.ts';
import { forgetCommand } from './forget.ts';
import { readCommand } from './read.ts';

const HELP = `The answers of Pullquote in a terminal.

  npm run -s ask -- "QUESTION"    quotes that answer a question
  npm run -s quote -- SPEAKER     what somebody said; --about TOPIC
  npm run -s summary              the statements that matter most; --length short|medium|long
  npm run -s check                what was found in each article's file
  npm run -s read -- FILE ...     what is read from files, statement by statement
  npm run -s backup -- FILE       the servers' articles into a file, while the bot runs
  npm run -s restore -- FILE      such a file back, in the place of all that is there
  npm run -s forget -- server:ID  nothing is kept of a server any more, or of user:ID
  npm run -s eval -- answers      measures answers, speakers or summaries on texts with known ones

  --article ID      only this article (its file's name without the ending)
  --knowledge DIR   the folder with the articles (knowledge, or KNOWLEDGE_DIR)
  --json            one JSON object for programs

Exit code: 0 with quotes, 1 with nothing, 2 for wrong use.`;

const COMMANDS = new Map<string, CliCommand>([
  ['ask', answerCommand],
  ['quote', answerCommand],
  ['summary', answerCommand],
  ['check', checkCommand],
  ['read', readCommand],
  ['eval', evalCommand],
  ['backup', backupCommand],
  ['restore', restoreCommand],
  ['forget', forgetCommand],
]);

/**
 * Does what a command line says.
 *
 * @param words - The command and what follows it.
 * @returns The exit code: 0 with quotes, 1 with nothing, 2 for wrong use.
 */
export async function runCli(words: readonly string[], output: Output): Promise<number> {
  const [name = '', ...rest] = words;
  if (name === 'help' || words.includes('--help')) {
    output.print(HELP);
    return 0;
  }
  try {
    const command = COMMANDS.get(name);
    if (!command)
      throw new WrongUse(name === '' ? 'A command is missing.' : `There is no command "${name}".`);
    return await command(name, rest, output);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    output.complain(`${error.message}\nSee: npm run -s ask -- --help`);
    return 2;
  }
}
