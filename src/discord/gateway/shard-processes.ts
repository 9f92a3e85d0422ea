import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { REST, type Shard, ShardEvents, ShardingManager } from 'discord.js';
import { type APIGatewayBotInfo, Routes } from 'discord-api-types/v10';
import type { Logger } from 'pino';

/** Discord lets as many shards sign in as it says in so many milliseconds (documentation, "Rate Limiting"). */
const IDENTIFY_WINDOW_MS = 5_500;

/** How long a shard may take to sign in before the next one is started all the same. */
const READY_WITHIN_MS = 30_000;

/** Milliseconds before a shard that has ended is started again; twice as many each time that it ends soon. */
const PAUSE_MS = { first: 1_000, most: 60_000 } as const;

/** A shard that lives for so many milliseconds has started well. */
const STARTED_WELL_MS = 60_000;

/** Shards, each in a process of its own. */
export interface ShardProcesses {
  readonly count: number;
  /** Has every process finish what is in hand and end. */
  readonly stop: () => Promise<void>;
}

/** How the processes are started. */
export interface ShardProcessesSettings {
  /** The program that each process runs; it finds its shard in `SHARDS` and `SHARD_COUNT`. */
  readonly program: string;
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Logger;
}

/**
 * Starts as many shards as Discord recommends, each in a process of its own, and starts one that ends again.
 *
 * @returns When each has been started; null where the first cannot start, which has said why.
 * @throws discord.js's errors where Discord cannot be reached or does not accept the token
 */
export async function startShardProcesses(settings: ShardProcessesSettings): Promise<ShardProcesses | null> {
  const { program, token, apiUrl, log } = settings;
  const rest = new REST({ api: apiUrl }).setToken(token);
  const { shards: count, session_start_limit: limit } = (await rest.get(
    Routes.gatewayBot(),
  )) as APIGatewayBotInfo;
  // It would ask for the number of shards at Discord's own address, and start one that ends again without a pause.
  const manager = new ShardingManager(program, { token, totalShards: count, respawn: false });
  let stopping = false;
  const pause = Math.ceil(IDENTIFY_WINDOW_MS / limit.max_concurrency);
  const stop = async () => {
    stopping = true;
    await Promise.all(manager.shards.map(({ process }) => end(process)));
  };
  for (let id = 0; id < count && !stopping; id++) {
    const shard = manager.createShard(id);
    shard.on(ShardEvents.Spawn, (child) => {
      if ('pid' in child) log.info({ shard: id, pid: child.pid }, 'a shard is started');
    });
    shard.on(ShardEvents.Error, (error) => log.warn({ err: error, shard: id }, 'a shard reports an error'));
    const isReady = await shard.spawn(READY_WITHIN_MS).then(
      () => true,
      (error: unknown) => {
        log.warn({ err: error, shard: id }, 'a shard is not ready yet');
        return false;
      },
    );
    if (id === 0 && !isReady && shard.process === null) return null;
    keepAlive(shard, log, () => stopping);
    if (id + 1 < count) await wait(pause);
  }
  return { count, stop };
}

/** Starts a shard again whenever it ends, at first at once, and ever less often while it does not start well. */
function keepAlive(shard: Shard, log: Logger, isStopping: () => boolean): void {
  let next: number = PAUSE_MS.first;
  let begun = performance.now();
  const again = async () => {
    if (isStopping()) return;
    if (performance.now() - begun > STARTED_WELL_MS) next = PAUSE_MS.first;
    log.error({ shard: shard.id }, `a shard has ended; it is started again in ${next / 1000} s`);
    await wait(next);
    next = Math.min(2 * next, PAUSE_MS.most);
    if (isStopping()) return;
    begun = performance.now();
    await shard
      .spawn(READY_WITHIN_MS)
      .catch((error: unknown) => log.warn({ err: error, shard: shard.id }, 'a shard is not ready yet'));
  };
  shard.on(ShardEvents.Death, () => void again());
  if (shard.process === null) void again();
}

async function end(process: ChildProcess | null | undefined): Promise<void> {
  if (!process || process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, 'exit');
  process.kill('SIGTERM');
  await ended;
}
