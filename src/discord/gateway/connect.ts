import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events, Status } from 'discord.js';
import { type APIApplication, GatewayDispatchEvents, Routes } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Bot } from '../bot.ts';
import { commands } from '../commands/commands.ts';
import { ConnectionRefused } from '../connection-refused.ts';
import type { Handler } from '../handler.ts';
import { answerByRest, type GatewayInteraction } from '../interactions/answer-by-rest.ts';
import { invitationOf } from '../invitation.ts';
import type { Observer } from '../observer.ts';
import { registerCommands } from '../registration.ts';
import { closeProblem } from '../startup-problem.ts';
import { createClient, type ShardsHere } from './client.ts';
import { handleMessage } from './messages.ts';

/** How the bot is connected to Discord's gateway. */
export interface GatewaySettings {
  readonly token: string;
  readonly apiUrl: string;
  readonly handler: Handler;
  readonly log: Logger;
  /** Which shards this process is; one that serves every server where nothing is said. */
  readonly shards?: ShardsHere;
  readonly observer?: Observer | null;
  /** Is told the id of a server that the bot has been removed from; not of one that is out of reach for a while. */
  readonly removed?: (server: string) => void;
}

/**
 * Connects to Discord, makes the commands known if it is the first shard, and answers what comes through the handler.
 *
 * @throws ConnectionRefused where Discord closes the connection for good; discord.js's errors where it cannot be reached
 * or does not accept the token.
 */
export async function connect(settings: GatewaySettings): Promise<Bot> {
  const { handler, log, observer = null, removed, shards = { ids: [0], count: 1 } } = settings;
  const client = createClient(settings.apiUrl, shards, log);
  const inHand = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    inHand.add(work);
    void work.finally(() => inHand.delete(work));
  };
  const delivery = { handler, rest: client.rest, log, observer };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: GatewayInteraction) =>
    track(answerByRest(interaction, delivery)),
  );
  client.on(Events.MessageCreate, (message) => track(handleMessage(message, handler, log)));
  if (removed) client.on(Events.GuildDelete, ({ id }) => removed(id));
  const closed = new Promise<string>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(closeProblem(code)));
  });
  const { user, application } = await logIn(client, settings.token, closed);
  try {
    if (shards.ids.includes(0)) await introduce(client, application.id, log);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  return {
    name: user.username,
    invitation: invitationOf(application.id),
    isConnected: () => client.ws.shards.every(({ status }) => status === Status.Ready),
    closed,
    stop: async () => {
      client.ws.removeAllListeners(GatewayDispatchEvents.InteractionCreate);
      client.removeAllListeners(Events.MessageCreate);
      await Promise.allSettled(inHand);
      await client.destroy();
    },
  };
}

/** How soon after a failure to sign in the close code is known, in milliseconds. */
const CLOSE_WITHIN_MS = 500;

/** Makes the commands known to Discord, and says where they would go past this process. */
async function introduce({ rest }: Client, applicationId: string, log: Logger): Promise<void> {
  const [isNew, { interactions_endpoint_url: endpoint }] = await Promise.all([
    registerCommands(rest, applicationId, commands),
    rest.get(Routes.currentApplication()) as Promise<APIApplication>,
  ]);
  if (isNew) log.info('the commands have been registered');
  if (endpoint) {
    log.warn(
      `Discord sends all commands to ${endpoint} and none to this bot. Empty “Interactions Endpoint URL” in the developer portal, or set DISCORD_PUBLIC_KEY.`,
    );
  }
}

async function logIn(client: Client, token: string, closed: Promise<string>): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const failed = client.login(token).then(
    () => new Promise<never>(() => undefined),
    // Where Discord closes the connection discord.js rejects too, with less to say.
    async (error: unknown) =>
      (await Promise.race([closed, wait(CLOSE_WITHIN_MS, null)])) ?? Promise.reject(error),
  );
  const first = await Promise.race([ready, closed, failed]);
  if (typeof first !== 'string') return first;
  await client.destroy();
  throw new ConnectionRefused(first);
}
