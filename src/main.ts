import { config as loadEnvironment } from 'dotenv';
import type { Logger } from 'pino';
import { type Config, readConfig } from './config.ts';
import { articlesOf } from './library/folder-reading.ts';
import type { Library } from './library/library.ts';
import { openShelf, type Shelf } from './library/shelf.ts';
import { createLog } from './log.ts';
import type { Sandbox } from './sandbox/sandbox.ts';

/** Ends the program with a sentence for whoever started it. */
class CannotStart extends Error {}

async function start(): Promise<void> {
  loadEnvironment({ quiet: true });
  const config = readConfig(process.env);
  if ('problems' in config) throw new CannotStart(config.problems.join('\n'));
  const log = await createLog(config.logLevel);
  const shelf = openShelf(config.knowledgeDir, (problem) => log.warn(problem));
  const [bot, { articles }] = await Promise.all([
    connectBot(config, shelf.current, log),
    firstLibrary(shelf, config.knowledgeDir),
  ]);

  const stop = async () => {
    await bot.stop();
    process.exit(0);
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  console.log(`${bot.name} is ready. It has read ${articles.map(({ title }) => `“${title}”`).join(', ')}.`);
  if (bot.sandbox) {
    const { tryOut } = await import('./try-out.ts');
    await Promise.race([tryOut(bot.sandbox, shelf, config.port).then(stop), bot.closed]);
  } else {
    console.log(`Invite it to a server: ${bot.invitation}`);
  }
  throw new CannotStart(await bot.closed);
}

/** Connects to Discord, or without a token to a sandbox on this machine. discord.js is loaded while the articles are read. */
async function connectBot({ token, apiUrl }: Config, library: () => Promise<Library>, log: Logger) {
  const [{ connect }, { createHandler }, { startupProblem }] = await Promise.all([
    import('./discord/gateway.ts'),
    import('./discord/handler.ts'),
    import('./discord/startup-problem.ts'),
  ]);
  const sandbox: Sandbox | null =
    token === null ? await (await import('./sandbox/sandbox.ts')).startSandbox() : null;
  const place = sandbox ? { token: sandbox.token, apiUrl: sandbox.api } : { token: token ?? '', apiUrl };
  try {
    const libraries = { of: async () => ({ library: await library(), channelArticles: new Map() }) };
    const bot = await connect({ ...place, handler: createHandler({ libraries, keeping: null }), log });
    return { ...bot, sandbox };
  } catch (error) {
    const problem = startupProblem(error, place.apiUrl);
    throw problem === null ? error : new CannotStart(problem);
  }
}

/** The library that the folder gives at the start; without an article there is nothing to start for. */
async function firstLibrary({ opened, current }: Shelf, folder: string): Promise<Library> {
  const reading = await opened;
  if (!reading.ok) throw new CannotStart(reading.problem);
  if (articlesOf(reading.files).length > 0) return current();
  const reason = reading.files.length === 0 ? 'There is no article' : 'No article can be read';
  throw new CannotStart(`${reason} in "${folder}". Put a Markdown, text or HTML file there and start again.`);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exit(1);
}
