import type { Logger } from 'pino';
import { CannotStart } from './cannot-start.ts';
import { withStartupProblem } from './connect-bot.ts';
import { stopOnSignals } from './stop-on-signals.ts';

/** What the processes of shards are started with. */
export interface ShardsSettings {
  /** The path of the program; its processes find their shards in their environment. */
  readonly program: string;
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Logger;
}

/**
 * Starts a process a shard, as many as Discord recommends, and stops them with this one.
 *
 * @throws CannotStart with the reason and the mend
 */
export async function startShards(settings: ShardsSettings): Promise<void> {
  const { startShardProcesses } = await import('../discord/gateway/shard-processes.ts');
  const shards = await withStartupProblem(settings.apiUrl, () => startShardProcesses(settings));
  if (!shards) throw new CannotStart('The first shard could not start; its reason stands above.');
  stopOnSignals(shards.stop);
  console.log(`All ${shards.count} shards are started.`);
}
