import {
  Client,
  type ClientEvents,
  GatewayIntentBits,
  Partials,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { afterAll, beforeAll } from 'vitest';
import type { ArticleDesk } from '../../../src/sandbox/page/server/article-desk.ts';
import { type Page, startPage } from '../../../src/sandbox/page/server/page-server.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox.ts';

/** A bot that does what a test wants, behind the page. */
export interface OwnBot {
  readonly url: () => string;
  readonly sandbox: () => Sandbox;
  readonly client: () => Client<true>;
  /** Cuts every page off. */
  readonly closePage: () => Promise<void>;
  /** Serves the page again, at the same address. */
  readonly reopenPage: () => Promise<void>;
}

/** There are no articles here. */
const emptyDesk: ArticleDesk = {
  shelf: async () => ({ articles: [], problem: null }),
  onChange: () => () => undefined,
};

/**
 * Starts a sandbox, a bot on discord.js as it comes, and the page before them, for the tests of a file.
 *
 * @param answerWithin - How long the bot may take for a first answer, in milliseconds.
 */
export function ownBot(
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  listeners: { readonly [Name in keyof ClientEvents]?: (...values: ClientEvents[Name]) => unknown },
  answerWithin = 3000,
): OwnBot {
  let sandbox: Sandbox;
  let client: Client<true>;
  let page: Page;
  const serve = (port: number) =>
    startPage({
      sandbox,
      desk: emptyDesk,
      questions: { command: 'ask', option: 'question', articleOption: 'article' },
      articleCommands: {
        add: { command: 'article add', option: 'file' },
        remove: { command: 'article remove', option: 'article' },
      },
      port,
      publicDir: 'dist/sandbox/page/public',
    });
  beforeAll(async () => {
    sandbox = await startSandbox({ answerWithin, applicationName: 'Tester' });
    const starting = new Client({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
      partials: [Partials.Channel],
      rest: { api: sandbox.api },
    });
    // The types of discord.js tie each name to its listener, which a list of them cannot show.
    for (const [name, listener] of Object.entries(listeners)) starting.on(name, listener as () => void);
    const ready = new Promise<Client<true>>((resolve) => starting.once('clientReady', resolve));
    await starting.login(sandbox.token);
    client = await ready;
    await client.application.commands.set(commands);
    page = await serve(0);
  }, 30_000);
  afterAll(async () => {
    await client?.destroy();
    await page?.close();
    await sandbox?.close();
  });
  return {
    url: () => page.url,
    sandbox: () => sandbox,
    client: () => client,
    closePage: () => page.close(),
    reopenPage: async () => {
      page = await serve(Number(new URL(page.url).port));
    },
  };
}
