import { pino } from 'pino';
import type { Bot } from '../../src/discord/bot.ts';
import { createHandler } from '../../src/discord/handler.ts';
import type { Library } from '../../src/library/library.ts';
import type { User } from '../../src/sandbox/people/user.ts';
import {
  type Sandbox,
  type SandboxChannel,
  type SandboxSettings,
  startSandbox,
} from '../../src/sandbox/sandbox.ts';
import { sharedByAll } from './library.ts';
import { startBot } from './start-bot.ts';

/** The bot, connected over real sockets to a Discord of its own, with people in it. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  readonly channel: SandboxChannel;
  /** A member without rights beyond writing. */
  readonly asha: User;
  /** Another. */
  readonly ben: User;
  /** A member who may manage messages. */
  readonly moderator: User;
  /** What the bot has logged, as JSON lines. */
  readonly log: readonly string[];
  /** Stops the bot and starts a new one, perhaps with another library, in the same Discord. */
  readonly restart: (library?: Library | Promise<Library>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a Discord, a bot that has read the library, and the people who ask it. */
export async function setStage(
  library: Library | Promise<Library>,
  settings: SandboxSettings = {},
): Promise<Stage> {
  const sandbox = await startSandbox(settings);
  const guild = sandbox.addGuild({ name: 'Readers' });
  const channel = sandbox.addChannel(guild, { name: 'reading' });
  const [asha, ben, moderator] = ['asha', 'ben', 'moderator'].map((name) => sandbox.addUser({ name })) as [
    User,
    User,
    User,
  ];
  for (const user of [asha, ben]) sandbox.join(guild, user);
  sandbox.join(guild, moderator, { permissions: ['ManageMessages'] });
  const log: string[] = [];
  const start = async (read: Library | Promise<Library>) => {
    const handler = createHandler({ libraries: sharedByAll(read), keeping: null });
    return startBot(sandbox, handler, pino({ base: null }, { write: (line: string) => log.push(line) }));
  };
  let bot = await start(library);
  return {
    sandbox,
    channel,
    asha,
    ben,
    moderator,
    log,
    get bot() {
      return bot;
    },
    restart: async (other = library) => {
      await bot.stop();
      bot = await start(other);
    },
    close: async () => {
      await bot.stop();
      await sandbox.close();
    },
  };
}
