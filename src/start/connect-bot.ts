import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Bot } from '../discord/bot.ts';
import type { Handler } from '../discord/handler.ts';
import type { Metrics } from '../operator/metrics.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { CannotStart } from './cannot-start.ts';

/** What a bot is connected with. */
export interface ConnectionSettings {
  readonly config: Config;
  readonly handler: Handler;
  readonly log: Logger;
  readonly metrics: Metrics | null;
  /** Is told the id of a server that the bot has been removed from. */
  readonly removed: (server: string) => void;
}

/** A bot, and the Discord of its own that it has where there is no other. */
export interface ConnectedBot extends Bot {
  readonly sandbox: Sandbox | null;
}

/**
 * Connects the bot: by HTTP where there is a public key, else by the gateway where there is a token, else to a sandbox on
 * this machine. Only what that takes is loaded.
 *
 * @throws CannotStart with the reason and the mend
 */
export async function connectBot(settings: ConnectionSettings): Promise<ConnectedBot> {
  const { config } = settings;
  if (config.publicKey !== null) return { ...(await byHttp(settings, config.publicKey)), sandbox: null };
  if (config.token !== null) {
    return { ...(await byGateway(settings, config.token, config.apiUrl)), sandbox: null };
  }
  const { startSandbox } = await import('../sandbox/sandbox.ts');
  const sandbox = await startSandbox();
  return { ...(await byGateway(settings, sandbox.token, sandbox.api)), sandbox };
}

async function byHttp(
  { config, handler, log, metrics }: ConnectionSettings,
  publicKey: string,
): Promise<Bot> {
  const { serveInteractions } = await import('../discord/http/serve-interactions.ts');
  return withStartupProblem(config.apiUrl, () =>
    serveInteractions({ ...config, publicKey, handler, log, observer: metrics }),
  );
}

async function byGateway(
  { config, handler, log, metrics, removed }: ConnectionSettings,
  token: string,
  apiUrl: string,
): Promise<Bot> {
  const { connect } = await import('../discord/gateway/connect.ts');
  const { shards } = config;
  const here = shards.kind === 'some' ? { shards } : {};
  return withStartupProblem(apiUrl, () =>
    connect({ token, apiUrl, handler, log, observer: metrics, removed, ...here }),
  );
}

/** Does something with Discord at the start; what the operator can mend is told as such. */
export async function withStartupProblem<T>(apiUrl: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { startupProblem } = await import('../discord/startup-problem.ts');
    const problem = startupProblem(error, apiUrl);
    throw problem === null ? error : new CannotStart(problem);
  }
}
