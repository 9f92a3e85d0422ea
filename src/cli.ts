import { answerCommand } from './cli/answer.ts';
import { checkCommand } from './cli/check.ts';
import { type CliCommand, WrongUse } from './cli/command.ts';

const HELP = `The answers of Pullquote in a terminal.

  npm run -s ask -- "QUESTION"        quotes that answer a question
  npm run -s quote -- SPEAKER         what somebody said; --about TOPIC
  npm run -s summary                  statements of each section; --length short|medium|long
  npm run -s check                    what was found in each article's file

  --article ID      only this article (its file's name without the ending)
  --knowledge DIR   the folder with the articles (knowledge, or KNOWLEDGE_DIR)
  --json            one JSON object for programs

Exit code: 0 with quotes, 1 with nothing, 2 for wrong use.`;

const COMMANDS: Readonly<Record<string, CliCommand>> = {
  ask: answerCommand,
  quote: answerCommand,
  summary: answerCommand,
  check: checkCommand,
};

const [name = '', ...rest] = process.argv.slice(2);
if (name === '--help' || name === 'help' || rest.includes('--help')) {
  console.log(HELP);
} else {
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command)
      throw new WrongUse(name === '' ? 'A command is missing.' : `There is no command "${name}".`);
    process.exitCode = await command(name, rest);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    console.error(`${error.message}\nSee: npm run -s ask -- --help`);
    process.exitCode = 2;
  }
}
