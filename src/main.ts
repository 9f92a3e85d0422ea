import { config as loadEnvironment } from 'dotenv';
import type { Logger } from 'pino';
import { type Config, readConfig } from './config.ts';
import { articlesOf } from './library/folder-reading.ts';
import { createLibrary, type Library } from './library/library.ts';
import { readFolderApart } from './library/read-folder-apart.ts';
import { createLog } from './log.ts';
import type { Sandbox } from './sandbox/sandbox.ts';

/** Ends the program with a sentence for whoever started it. */
class CannotStart extends Error {}

async function start(): Promise<void> {
  loadEnvironment({ quiet: true });
  const config = readConfig(process.env);
  if ('problems' in config) throw new CannotStart(config.problems.join('\n'));
  const log = await createLog(config.logLevel);
  const library = readLibrary(config.knowledgeDir, log);
  const [bot, { articles }] = await Promise.all([connectBot(config, library, log), library]);

  const stop = async () => {
    await bot.stop();
    process.exit(0);
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  console.log(`${bot.name} is ready. It has read ${articles.map(({ title }) => `“${title}”`).join(', ')}.`);
  if (bot.sandbox) {
    console.log(
      'There is no DISCORD_TOKEN, so it runs on this machine alone. README.md says how to bring it to your server.\n',
    );
    const { runPrompt } = await import('./sandbox/terminal/prompt.ts');
    const ended = await runPrompt(bot.sandbox, { input: process.stdin, output: process.stdout });
    if (ended === 'left') await stop();
  } else {
    console.log(`Invite it to a server: ${bot.invitation}`);
  }
  throw new CannotStart(await bot.closed);
}

/** Connects to Discord, or without a token to a sandbox on this machine. discord.js is loaded while the articles are read. */
async function connectBot({ token, apiUrl }: Config, library: Promise<Library>, log: Logger) {
  const [{ connect }, { createHandler }, { startupProblem }] = await Promise.all([
    import('./discord/gateway.ts'),
    import('./discord/handler.ts'),
    import('./discord/startup-problem.ts'),
  ]);
  const sandbox: Sandbox | null =
    token === null ? await (await import('./sandbox/sandbox.ts')).startSandbox() : null;
  const place = sandbox ? { token: sandbox.token, apiUrl: sandbox.api } : { token: token ?? '', apiUrl };
  try {
    const bot = await connect({ ...place, handler: createHandler(library), log });
    return { ...bot, sandbox };
  } catch (error) {
    const problem = startupProblem(error, place.apiUrl);
    throw problem === null ? error : new CannotStart(problem);
  }
}

/** Reads and indexes the articles; files that cannot be read are logged and stop no other. */
async function readLibrary(folder: string, log: Logger): Promise<Library> {
  const reading = await readFolderApart(folder);
  if (!reading.ok) throw new CannotStart(reading.problem);
  for (const { file, reading: one } of reading.files) if (!one.ok) log.warn(`${file}: ${one.problem}`);
  const articles = articlesOf(reading.files);
  if (articles.length > 0) return createLibrary(articles);
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
