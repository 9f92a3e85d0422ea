import { fileURLToPath } from 'node:url';
import { config as loadEnvironment } from 'dotenv';
import type { Logger } from 'pino';
import { type Config, readConfig } from './config.ts';
import { openShelf } from './library/shelf.ts';
import { CannotStart } from './start/cannot-start.ts';
import { connectBot } from './start/connect-bot.ts';
import { createHandler } from './start/create-handler.ts';
import { lateHandler } from './start/late-handler.ts';
import { createLog } from './start/log.ts';
import { openArticles, whatWasRead } from './start/open-articles.ts';
import { startShards } from './start/start-shards.ts';
import { stopOnSignals } from './start/stop-on-signals.ts';
import { watchOver } from './start/watch-over.ts';

async function start(): Promise<void> {
  loadEnvironment({ quiet: true });
  const config = readConfig(process.env);
  if ('problems' in config) throw new CannotStart(config.problems.join('\n'));
  const log = await createLog(config.logLevel);
  const { shards, token, apiUrl } = config;
  if (shards.kind === 'auto' && token !== null) {
    await startShards({ program: fileURLToPath(import.meta.url), token, apiUrl, log });
  } else await startBot(config, log);
}

/** Starts the bot in this process. */
async function startBot(config: Config, log: Logger): Promise<void> {
  const shelf = openShelf(config.knowledgeDir, (problem) => log.warn(problem));
  const watch = await watchOver(config);
  const opening = openArticles(shelf, config, log, watch.metrics);
  const handler = watch.observed(lateHandler(createHandler(opening, config, log)));
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

  const stop = stopOnSignals(async () => {
    await bot.stop();
    await articles.close();
    await watch.close();
  });
  // Without the process that started it a shard would go on, and be started once more by the next one.
  if (isOneOfMany()) process.once('disconnect', stop);
  console.log(`${bot.name} is ready${shardsOf(config)}. ${read}`);
  // Whoever asks first finds the shared articles indexed.
  if (config.knowledgeShared) shelf.current();
  if (bot.sandbox) {
    const { tryOut } = await import('./start/try-out.ts');
    await Promise.race([tryOut(bot.sandbox, articles, config).then(stop), bot.closed]);
  } else if (bot.invitation && !isOneOfMany()) {
    console.log(`Invite it to a server: ${bot.invitation}`);
  }
  throw new CannotStart(await bot.closed);
}

/** Whether this process is a shard that another process has started. */
function isOneOfMany(): boolean {
  return process.env['SHARDING_MANAGER'] !== undefined;
}

function shardsOf({ shards }: Config): string {
  if (shards.kind === 'auto' || shards.count === 1) return '';
  return `, ${shards.ids.length === 1 ? 'shard' : 'shards'} ${shards.ids.join(', ')} of ${shards.count}`;
}

try {
  await start();
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exit(1);
}
