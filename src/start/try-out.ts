import type { Config } from '../config.ts';
import { startPage } from '../sandbox/page/server/page-server.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { runPrompt } from '../sandbox/terminal/prompt.ts';
import { articleDesk } from './article-desk.ts';
import type { Articles } from './open-articles.ts';
import { openInBrowser } from './open-in-browser.ts';

/** The option of the bot's that offers questions which the articles answer. */
const QUESTIONS = { command: 'ask', option: 'question', articleOption: 'article' } as const;

/** The bot's commands by which articles come and go. */
const ARTICLE_COMMANDS = {
  add: { command: 'article add', option: 'file' },
  remove: { command: 'article remove', option: 'article' },
} as const;

/**
 * Lets somebody try the bot without Discord: on a page in the browser, and at a prompt where there is a terminal.
 *
 * @param config - `port` is the one that is wanted for the page.
 * @returns When they leave the prompt; never where nobody can write there.
 */
export async function tryOut(
  sandbox: Sandbox,
  articles: Articles,
  { port, knowledgeShared }: Pick<Config, 'port' | 'knowledgeShared'>,
): Promise<void> {
  const page = await startPage({
    sandbox,
    desk: articleDesk(articles, knowledgeShared),
    questions: QUESTIONS,
    articleCommands: ARTICLE_COMMANDS,
    port,
  });
  console.log(
    `There is no DISCORD_TOKEN, so it runs on this machine alone. Open it in a browser: ${page.url}\n` +
      'README.md says how to bring it to your server.\n',
  );
  void openInBrowser(page.url);
  const ended = await runPrompt(sandbox, { input: process.stdin, output: process.stdout });
  if (ended === 'no input') await new Promise<never>(() => undefined);
}
