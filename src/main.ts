import { fileURLToPath } from 'node:url';
import { config as loadEnvironment } from 'dotenv';
import type { Logger } from 'pino';
import { CannotStart } from './cannot-start.ts';
import { type Config, readConfig } from './config.ts';
import { connectBot, withStartupProblem } from './connect-bot.ts';
import type { Handler } from './discord/handler.ts';
import { lateHandler } from './late-handler.ts';
import { openShelf } from './library/shelf.ts';
import { createLog } from './log.ts';
import { type Articles, openArticles, whatWasRead } from './open-articles.ts';
import { watchOver } from './watch-over.ts';

async function start(): Promise<void> {
  loadEnvironment({ quiet: true });
  const config = readConfig(process.env);
  if ('problems' in config) throw new CannotStart(config.problems.join('\n'));
  const log = await createLog(config.logLevel);
  if (config.shards.kind === 'auto' && config.token !== null) await startShards(config.token, config, log);
  else await startBot(config, log);
}

/** Starts the bot in this process. */
async function startBot(config: Config, log: Logger): Promise<void> {
  const shelf = openShelf(config.knowledgeDir, (problem) => log.warn(problem));
  const watch = await watchOver(config);
  const opening = openArticles(shelf, config, log, watch.metrics);
  const handler = lateHandler(createHandler(opening, config, watch.observed, log));
  const forget = async (server: string) => (await opening).store.forget(`server:${server}`);
  const [bot, articles, read] = await Promise.all([
    connectBot({
      config,
      handler,
      log,
      metrics: watch.metrics,
      removed: (server) =>
        void forget(server).catch((error: unknown) =>
          log.error({ err: error }, 'what was kept of a server that removed the bot is still there'),
        ),
    }),
    opening,
    whatWasRead(shelf, config),
  ]);
  await watch.serve({ discord: bot.isConnected, database: articles.store.ping }, log);

  const stop = once(async () => {
    await bot.stop();
    await articles.close();
    await watch.close();
    process.exit(0);
  });
  stopOnSignals(stop);
  // Without the process that started it a shard would go on, and be started once more by the next one.
  if (isOneOfMany()) process.once('disconnect', stop);
  console.log(`${bot.name} is ready${shardsOf(config)}. ${read}`);
  if (bot.sandbox) {
    const { tryOut } = await import('./try-out.ts');
    await Promise.race([tryOut(bot.sandbox, articles, config).then(stop), bot.closed]);
  } else if (bot.invitation && !isOneOfMany()) {
    console.log(`Invite it to a server: ${bot.invitation}`);
  }
  throw new CannotStart(await bot.closed);
}

/** Starts a process a shard; they find their shards in their environment. */
async function startShards(token: string, { apiUrl }: Config, log: Logger): Promise<void> {
  const { startShardProcesses } = await import('./discord/shard-processes.ts');
  const program = fileURLToPath(import.meta.url);
  const shards = await withStartupProblem(apiUrl, () => startShardProcesses({ program, token, apiUrl, log }));
  if (!shards) throw new CannotStart('The first shard could not start; its reason stands above.');
  stopOnSignals(
    once(async () => {
      await shards.stop();
      process.exit(0);
    }),
  );
  console.log(`All ${shards.count} shards are started.`);
}

async function createHandler(
  opening: Promise<Articles>,
  { limits, rates, token, apiUrl }: Config,
  observed: (handler: Handler) => Handler,
  log: Logger,
): Promise<Handler> {
  const [{ createHandler }, { grantingHandler }, { askForGrants }, { withFloodGuard }, { readArticleApart }] =
    await Promise.all([
      import('./discord/handler.ts'),
      import('./discord/granting-handler.ts'),
      import('./discord/command-grants.ts'),
      import('./discord/flood.ts'),
      import('./library/read-article-apart.ts'),
    ]);
  const { libraries, store } = await opening;
  const handler = createHandler({ libraries, keeping: { store, limits, read: readArticleApart } });
  const granting = token === null ? handler : grantingHandler(handler, askForGrants(token, apiUrl, log));
  return observed(withFloodGuard(granting, rates));
}

/** Whether this process is a shard that another process has started. */
function isOneOfMany(): boolean {
  return process.env['SHARDING_MANAGER'] !== undefined;
}

function shardsOf({ shards }: Config): string {
  if (shards.kind === 'auto' || shards.count === 1) return '';
  return `, ${shards.ids.length === 1 ? 'shard' : 'shards'} ${shards.ids.join(', ')} of ${shards.count}`;
}

function stopOnSignals(stop: () => void): void {
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

/** A function that does its work the first time alone. */
function once(work: () => Promise<void>): () => void {
  let begun = false;
  return () => {
    if (begun) return;
    begun = true;
    void work();
  };
}

try {
  await start();
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exit(1);
}
