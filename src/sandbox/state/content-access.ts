import { type APIMessage, GatewayIntentBits } from 'discord-api-types/v10';
import type { Channel } from './channel.ts';
import type { World } from './world.ts';

/**
 * A message as the bot gets to see it: without what people wrote, where it may not read that (documentation,
 * "Message Content Intent"). It always reads its own messages, direct messages, and those that mention it.
 *
 * @param intents - of the gateway session; for REST, which knows no session, the approved ones
 */
export function asSeenByBot(
  world: World,
  channel: Channel,
  message: APIMessage,
  intents: number,
): APIMessage {
  const referenced = message.referenced_message
    ? { referenced_message: asSeenByBot(world, channel, message.referenced_message, intents) }
    : {};
  const whole = { ...message, ...referenced };
  if (mayRead(world, channel, message, intents)) return whole;
  const { poll: _poll, ...rest } = whole;
  return { ...rest, content: '', embeds: [], attachments: [], components: [] };
}

/** The intents by which REST decides: those that the application is approved for. */
export const approvedIntentBits = (world: World): number =>
  world.application.approvedIntents.reduce<number>((bits, intent) => bits | intent, 0);

function mayRead(world: World, channel: Channel, message: APIMessage, intents: number): boolean {
  const { id } = world.application.bot;
  return (
    (intents & GatewayIntentBits.MessageContent) !== 0 ||
    message.author.id === id ||
    channel.guildId === null ||
    message.mentions.some((user) => user.id === id)
  );
}
