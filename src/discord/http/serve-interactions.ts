import { createServer, type Server } from 'node:http';
import { REST } from '@discordjs/rest';
import { getRequestListener } from '@hono/node-server';
import { type APIApplication, Routes } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Bot } from '../bot.ts';
import { commands } from '../commands/commands.ts';
import { ConnectionRefused } from '../connection-refused.ts';
import type { Handler } from '../handler.ts';
import { invitationOf } from '../invitation.ts';
import type { Observer } from '../observer.ts';
import { registerCommands } from '../registration.ts';
import { createEndpoint, INTERACTIONS_PATH } from './endpoint.ts';

/** Longer than the 60 seconds after which balancers drop idle connections, so that they never write to a closed one. */
const KEEP_ALIVE_MS = 75_000;
/** Discord gives up after 3 seconds. */
const REQUEST_MS = 10_000;

/** How interactions are taken by HTTP. */
export interface InteractionsSettings {
  /** The application's key: 64 hexadecimal digits. */
  readonly publicKey: string;
  /** To make the commands known when it starts; null: that has been done. */
  readonly token: string | null;
  readonly apiUrl: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Null: every address of the machine. */
  readonly host: string | null;
  readonly handler: Handler;
  readonly log: Logger;
  readonly observer: Observer | null;
}

/** A bot that Discord reaches by HTTP. */
export interface HttpBot extends Bot {
  readonly port: number;
}

/**
 * Listens for interactions, and makes the commands known where there is a token. It opens no connection to the gateway,
 * so mentions and direct messages do not reach it.
 *
 * @throws ConnectionRefused where the port cannot be had or the token is another application's; the REST client's errors
 * where Discord cannot be reached or does not accept the token.
 */
export async function serveInteractions(settings: InteractionsSettings): Promise<HttpBot> {
  const { token, handler, log, observer, publicKey } = settings;
  const rest = new REST({ api: settings.apiUrl });
  const application = token === null ? null : await introduce(rest.setToken(token), publicKey, log);
  const endpoint = await createEndpoint({ publicKey, handler, rest, log, observer, now: Date.now });
  const server = createServer(
    { keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS },
    getRequestListener(endpoint.app.fetch),
  );
  const port = await listen(server, settings);
  log.info({ port }, `interactions are taken at ${INTERACTIONS_PATH}`);
  return {
    name: application?.name ?? 'Pullquote',
    invitation: application && invitationOf(application.id),
    port,
    isConnected: () => server.listening,
    closed: new Promise(() => undefined),
    stop: async () => {
      // Closing ends connections that are idle; those that have a request in hand end with its answer. In milliseconds.
      server.keepAliveTimeout = 1;
      const closed = new Promise((resolve) => server.close(resolve));
      await closed;
      await endpoint.settled();
    },
  };
}

/** Makes the commands known to Discord, and checks that token and key are those of one application. */
async function introduce(rest: REST, publicKey: string, log: Logger): Promise<APIApplication> {
  const application = (await rest.get(Routes.currentApplication())) as APIApplication;
  if (application.verify_key.toLowerCase() !== publicKey.toLowerCase()) {
    throw new ConnectionRefused(
      `DISCORD_PUBLIC_KEY is not the key of “${application.name}”, whose token DISCORD_TOKEN is. Copy both from the same application in the developer portal (General Information > Public Key).`,
    );
  }
  if (await registerCommands(rest, application.id, commands)) log.info('the commands have been registered');
  return application;
}

async function listen(server: Server, { port, host }: InteractionsSettings): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => reject(portProblem(error, port, host));
    server.once('error', refuse);
    server.listen({ port, ...(host === null ? {} : { host }) }, () => {
      server.off('error', refuse);
      resolve();
    });
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function portProblem({ code, message }: NodeJS.ErrnoException, port: number, host: string | null): Error {
  const place = host === null ? `Port ${port}` : `Port ${port} of ${host}`;
  switch (code) {
    case 'EADDRINUSE':
      return new ConnectionRefused(`${place} is in use. Stop what uses it, or set PORT to another.`);
    case 'EACCES':
      return new ConnectionRefused(`${place} is not allowed to this user. Set PORT to one from 1024 on.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConnectionRefused(`This machine has no address “${host}”. Mend HOST, or leave it out.`);
    default:
      return new ConnectionRefused(`${place} cannot be listened to (${code ?? message}). Mend PORT or HOST.`);
  }
}
