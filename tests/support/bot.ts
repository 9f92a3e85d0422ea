import { pino } from 'pino';
import type { Bot } from '../../src/discord/bot.ts';
import { createHandler, type Handler } from '../../src/discord/handler.ts';
import { fixedLibraries } from '../../src/library/fixed-libraries.ts';
import type { Library } from '../../src/library/library.ts';
import type { User } from '../../src/sandbox/people/user.ts';
import {
  type Sandbox,
  type SandboxChannel,
  type SandboxGuild,
  startSandbox,
} from '../../src/sandbox/sandbox.ts';
import type { SandboxSettings } from '../../src/sandbox/sandbox-settings.ts';
import { startBot } from './start-bot.ts';

/** The bot, connected over real sockets to a Discord of its own, with people in it. */
export interface Stage<Given = Library | Promise<Library>> {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  readonly guild: SandboxGuild;
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
  readonly restart: (given?: Given) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a Discord, a bot that has read the library, and the people who ask it. */
export function setStage(
  library: Library | Promise<Library>,
  settings: SandboxSettings = {},
): Promise<Stage> {
  return setStageWith(
    library,
    (read) => createHandler({ libraries: fixedLibraries(read), keeping: null }),
    settings,
  );
}

/** The same for a bot with any handler. */
export async function setStageWith<Given>(
  given: Given,
  handlerOf: (given: Given, sandbox: Sandbox) => Handler | Promise<Handler>,
  settings: SandboxSettings = {},
): Promise<Stage<Given>> {
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
  const start = async (what: Given) =>
    startBot(
      sandbox,
      await handlerOf(what, sandbox),
      pino({ base: null }, { write: (line: string) => log.push(line) }),
    );
  let bot = await start(given);
  return {
    sandbox,
    guild,
    channel,
    asha,
    ben,
    moderator,
    log,
    get bot() {
      return bot;
    },
    restart: async (other = given) => {
      await bot.stop();
      bot = await start(other);
    },
    close: async () => {
      await bot.stop();
      await sandbox.close();
    },
  };
}
