import { config as loadEnvironment } from 'dotenv';
import type { Logger } from 'pino';
import { type Config, readConfig } from './config.ts';
import { articlesOf } from './library/folder-reading.ts';
import { createLibrary, type Library } from './library/library.ts';
import { readFolderApart } from './library/read-folder-apart.ts';
import { createLog } from './log.ts';

/** Ends the program with a sentence for whoever started it. */
class CannotStart extends Error {}

async function start(): Promise<void> {
  loadEnvironment({ quiet: true });
  const config = readConfig(process.env);
  if ('problems' in config) throw new CannotStart(config.problems.join('\n'));
  const log = createLog(config.logLevel);
  const library = readLibrary(config.knowledgeDir, log);
  // discord.js is loaded while another process reads the articles.
  const [{ connect }, { createHandler }, { startupProblem }] = await Promise.all([
    import('./discord/gateway.ts'),
    import('./discord/handler.ts'),
    import('./discord/startup-problem.ts'),
  ]);
  const { token, apiUrl } = config;
  if (token === null) {
    throw new CannotStart('no sandbox yet');
  }
  const connecting = connect({ token, apiUrl, handler: createHandler(library), log }).catch(
    (error: unknown) => {
      const problem = startupProblem(error, apiUrl);
      throw problem === null ? error : new CannotStart(problem);
    },
  );
  const [bot, { articles }] = await Promise.all([connecting, library]);
  console.log(`${bot.name} is ready, with ${articles.map((article) => `“${article.title}”`).join(', ')}.`);
  console.log(`Invite it to a server: ${bot.invitation}`);
  const stop = async () => {
    await bot.stop();
    process.exit(0);
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  throw new CannotStart(await bot.closed);
}

/** Reads and indexes the articles; files that cannot be read are logged and stop no other. */
async function readLibrary(folder: Config['knowledgeDir'], log: Logger): Promise<Library> {
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
