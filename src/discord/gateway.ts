import { type Client, Events } from 'discord.js';
import { OAuth2Scopes, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { createClient } from './client.ts';
import { commands } from './commands/commands.ts';
import type { Handler } from './handler.ts';
import { handleInteraction } from './interactions.ts';
import { handleMessage } from './messages.ts';
import { registerCommands } from './registration.ts';
import { ConnectionRefused, closeProblem } from './startup-problem.ts';

/** A bot that is connected to Discord's gateway. */
export interface GatewayBot {
  readonly name: string;
  /** Address to invite the bot to a server. */
  readonly invitation: string;
  /** Finishes what is in hand, then disconnects. */
  readonly stop: () => Promise<void>;
  /** Settles, with one sentence, when Discord closes the connection for good. */
  readonly closed: Promise<string>;
}

/**
 * Connects to Discord, makes the commands known, and answers what comes through the handler.
 *
 * @throws ConnectionRefused where Discord closes the connection for good; discord.js's errors where it cannot be reached
 * or does not accept the token.
 */
export async function connect(settings: {
  readonly token: string;
  readonly apiUrl: string;
  readonly handler: Handler;
  readonly log: Logger;
}): Promise<GatewayBot> {
  const { handler, log } = settings;
  const client = createClient(settings.apiUrl, log);
  const inHand = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    inHand.add(work);
    void work.finally(() => inHand.delete(work));
  };
  client.on(Events.InteractionCreate, (interaction) => track(handleInteraction(interaction, handler, log)));
  client.on(Events.MessageCreate, (message) => track(handleMessage(message, handler, log)));
  const closed = new Promise<string>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(closeProblem(code)));
  });
  const { user, application } = await logIn(client, settings.token, closed);
  try {
    if (await registerCommands(client.rest, application.id, commands))
      log.info('the commands have been registered');
  } catch (error) {
    await client.destroy();
    throw error;
  }
  return {
    name: user.username,
    invitation: invitationOf(application.id),
    closed,
    stop: async () => {
      client.removeAllListeners(Events.InteractionCreate);
      client.removeAllListeners(Events.MessageCreate);
      await Promise.allSettled(inHand);
      await client.destroy();
    },
  };
}

async function logIn(client: Client, token: string, closed: Promise<string>): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  const first = await Promise.race([ready, closed]);
  if (typeof first !== 'string') return first;
  await client.destroy();
  throw new ConnectionRefused(first);
}

/** Invites the bot with its commands and the rights to see channels, write, write in threads, and reply. */
function invitationOf(applicationId: string): string {
  const permissions =
    PermissionFlagsBits.ViewChannel |
    PermissionFlagsBits.SendMessages |
    PermissionFlagsBits.SendMessagesInThreads |
    PermissionFlagsBits.ReadMessageHistory;
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(permissions),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
