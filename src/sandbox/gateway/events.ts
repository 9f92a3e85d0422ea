import {
  type APIMessage,
  ChannelType,
  GatewayDispatchEvents,
  PermissionFlagsBits,
  type Snowflake,
} from 'discord-api-types/v10';
import type { Channel, StoredMessage } from '../state/channel.ts';
import { channelPayload } from '../state/channel-payload.ts';
import { asSeenByBot } from '../state/content-access.ts';
import { guildCreatePayload } from '../state/guild-payload.ts';
import { may } from '../state/permissions.ts';
import type { World } from '../state/world.ts';
import { isWanted } from './intents.ts';
import { dispatch, type Session, shardOf } from './session.ts';

/**
 * Tells the bot's sessions what happens in the world: each what its intents ask for, and of servers only those of
 * its shard.
 *
 * @param sessions - those that are open or may be resumed, at any moment
 */
export function publishEvents(world: World, sessions: () => Iterable<Session>): void {
  const publish = (
    event: GatewayDispatchEvents,
    guildId: Snowflake | null,
    build: (session: Session) => unknown,
  ): void => {
    for (const session of sessions()) {
      const [shard, count] = session.shard;
      if (shardOf(guildId, count) !== shard || !isWanted(session.intents, event, guildId !== null)) continue;
      dispatch(session, event, build(session));
    }
  };
  const publishMessage = (event: GatewayDispatchEvents, channel: Channel, stored: StoredMessage): void => {
    if (!isSeen(world, channel, stored)) return;
    publish(event, channel.guildId, ({ intents }) => messageEvent(world, channel, stored.message, intents));
  };

  world.events.on('message', (channel, stored) =>
    publishMessage(GatewayDispatchEvents.MessageCreate, channel, stored),
  );
  world.events.on('edit', (channel, stored) =>
    publishMessage(GatewayDispatchEvents.MessageUpdate, channel, stored),
  );
  world.events.on('delete', (channel, stored) => {
    if (!isSeen(world, channel, stored)) return;
    const data = { id: stored.message.id, channel_id: channel.id, ...placeOf(channel) };
    publish(GatewayDispatchEvents.MessageDelete, channel.guildId, () => data);
  });
  world.events.on('typing', (channel, userId) => {
    const timestamp = Math.floor(world.now() / 1000);
    const data = { channel_id: channel.id, user_id: userId, timestamp, ...placeOf(channel) };
    publish(GatewayDispatchEvents.TypingStart, channel.guildId, () => data);
  });
  world.events.on('guild', (guild) =>
    publish(GatewayDispatchEvents.GuildCreate, guild.id, ({ intents }) =>
      guildCreatePayload(world, guild, isWanted(intents, GatewayDispatchEvents.GuildMemberAdd, true)),
    ),
  );
  world.events.on('guildGone', ({ id }, why) => {
    const data = why === 'unavailable' ? { id, unavailable: true } : { id };
    publish(GatewayDispatchEvents.GuildDelete, id, () => data);
  });
  world.events.on('channel', (channel) => {
    if (!world.guilds.get(channel.guildId ?? '')?.installed) return;
    const data = channelPayload(world, channel, world.application.bot.id);
    const isThread = channel.type === ChannelType.PublicThread;
    const event = isThread ? GatewayDispatchEvents.ThreadCreate : GatewayDispatchEvents.ChannelCreate;
    publish(event, channel.guildId, () => data);
  });
  world.events.on('member', (guild, member) => {
    if (!guild.installed) return;
    const data = { ...member, guild_id: guild.id };
    publish(GatewayDispatchEvents.GuildMemberAdd, guild.id, () => data);
  });
}

/** Delivers interactions over the gateway, to the sessions of the shard that they belong to, unless an endpoint has them. */
export function deliverInteractions(world: World, sessions: () => Iterable<Session>): void {
  world.events.on('interaction', ({ guildId, payload }) => {
    if (world.application.endpoint !== null) return;
    for (const session of sessions()) {
      const [shard, count] = session.shard;
      if (shardOf(guildId, count) === shard)
        dispatch(session, GatewayDispatchEvents.InteractionCreate, payload);
    }
  });
}

// Discord tells a bot's gateway nothing of messages that one person alone sees.
function isSeen(world: World, channel: Channel, { visibleTo }: StoredMessage): boolean {
  return visibleTo === null && may(world, channel, world.application.bot.id, PermissionFlagsBits.ViewChannel);
}

function messageEvent(world: World, channel: Channel, message: APIMessage, intents: number): unknown {
  const guild = world.guilds.get(channel.guildId ?? '');
  const partialMember = (id: Snowflake) => {
    const { user: _user, ...partial } = guild?.members.get(id) ?? { user: null };
    return partial;
  };
  const seen = { ...asSeenByBot(world, channel, message, intents), channel_type: channel.type };
  if (!guild) return seen;
  const mentions = seen.mentions.map((user) => ({ ...user, member: partialMember(user.id) }));
  const member = message.webhook_id ? {} : { member: partialMember(message.author.id) };
  return { ...seen, ...placeOf(channel), ...member, mentions };
}

const placeOf = ({ guildId }: Channel): { guild_id?: Snowflake } =>
  guildId === null ? {} : { guild_id: guildId };
