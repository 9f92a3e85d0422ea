import type { Snowflake } from 'discord-api-types/v10';
import type { Gateway } from './gateway/gateway.ts';
import { type SeenMessage, seenMessage } from './people/seen-message.ts';
import type { Channel, StoredMessage } from './state/channel.ts';
import { compareIds } from './state/snowflake.ts';
import type { World } from './state/world.ts';

/** What is waited for before a bot counts as ready. */
export interface ReadyOptions {
  /** Whether it must have registered a command; true where nothing is said. */
  readonly commands?: boolean;
  readonly timeoutMs?: number;
}

/**
 * Waits until a bot has signed in and registered commands.
 *
 * @throws Error that says what is lacking, when the time is up
 */
export async function waitUntilReady(
  world: World,
  gateway: Gateway,
  { commands = true, timeoutMs = 10_000 }: ReadyOptions = {},
): Promise<void> {
  const lacking = () => {
    if (gateway.connected().length === 0 && world.application.endpoint === null)
      return 'no bot has signed in';
    const registered = [...world.commands.values()].some((scope) => scope.size > 0);
    return commands && !registered ? 'the bot has registered no command' : null;
  };
  if (lacking() === null) return;
  await new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      world.events.off('commands', look);
      world.events.off('ready', look);
    };
    const look = () => {
      if (lacking() !== null) return;
      stop();
      resolve();
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`After ${timeoutMs} ms ${lacking()}.`));
    }, timeoutMs);
    world.events.on('commands', look);
    world.events.on('ready', look);
  });
}

/** Which message of the bot is waited for. */
export interface NextMessageOptions {
  /** Only a message that is newer than this one counts. */
  readonly after?: { readonly id: Snowflake };
  readonly timeoutMs?: number;
}

/**
 * Waits for the bot's next message in a channel.
 *
 * @throws Error when none comes in time
 */
export async function nextMessage(
  world: World,
  channel: Channel,
  { after, timeoutMs = 5_000 }: NextMessageOptions = {},
): Promise<SeenMessage> {
  const { id: botId } = world.application.bot;
  const since = after?.id ?? world.nextId();
  const isNext = (message: { readonly id: Snowflake; readonly author: { readonly id: Snowflake } }) =>
    message.author.id === botId && compareIds(message.id, since) > 0;
  if (channel.lastMessageId && compareIds(channel.lastMessageId, since) > 0) {
    const found = [...channel.messages.values()].find(({ message }) => isNext(message));
    if (found) return seenMessage(found);
  }
  return new Promise((resolve, reject) => {
    const look = (place: Channel, stored: StoredMessage) => {
      if (place.id !== channel.id || !isNext(stored.message)) return;
      clearTimeout(timer);
      world.events.off('message', look);
      resolve(seenMessage(stored));
    };
    const timer = setTimeout(() => {
      world.events.off('message', look);
      reject(new Error(`The bot wrote nothing in the channel for ${timeoutMs} ms.`));
    }, timeoutMs);
    world.events.on('message', look);
  });
}
