import type { Logger } from 'pino';
import type { Bot } from '../../src/discord/bot.ts';
import { connect } from '../../src/discord/gateway/connect.ts';
import type { Handler } from '../../src/discord/handler.ts';
import { serveInteractions } from '../../src/discord/http/serve-interactions.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** Which way the bots of a test file are reached; the gateway, unless the file says otherwise before it starts one. */
export const transport: { over: 'gateway' | 'http' } = { over: 'gateway' };

/** Whether mentions and direct messages reach the bot; by HTTP they do not. */
export const hearsMessages = (): boolean => transport.over === 'gateway';

/** Starts a bot in a sandbox, and waits until it is reached. */
export async function startBot(sandbox: Sandbox, handler: Handler, log: Logger): Promise<Bot> {
  const { token, api: apiUrl, publicKey } = sandbox;
  if (transport.over === 'gateway') {
    const bot = await connect({ token, apiUrl, handler, log });
    await sandbox.ready();
    return bot;
  }
  const place = { publicKey, token, apiUrl, host: '127.0.0.1', port: 0 };
  const bot = await serveInteractions({ ...place, handler, log, observer: null });
  await sandbox.setEndpoint(`http://127.0.0.1:${bot.port}/interactions`);
  return bot;
}
