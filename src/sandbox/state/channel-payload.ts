import {
  type APIDMChannel,
  type APIGuildMember,
  type APIPublicThreadChannel,
  type APITextChannel,
  type APIUser,
  type ChannelFlags,
  ChannelType,
  type Snowflake,
} from 'discord-api-types/v10';
import type { Channel } from './channel.ts';
import { permissionsIn } from './permissions.ts';
import type { World } from './world.ts';

const noChannelFlags = 0 as ChannelFlags;

/** A channel as Discord describes it to somebody who takes part. */
export function channelPayload(
  world: World,
  channel: Channel,
  viewerId: Snowflake,
): APITextChannel | APIPublicThreadChannel | APIDMChannel {
  if (channel.guildId === null) return conversationPayload(world, channel, viewerId);
  return isThread(channel)
    ? threadPayload(world, channel, channel.guildId)
    : guildChannelPayload(channel, channel.guildId);
}

/** Whether a channel is a thread of another. */
export const isThread = ({ type }: Channel): boolean => type === ChannelType.PublicThread;

/** A thread as Discord describes it. */
export function threadPayload(world: World, channel: Channel, guildId: Snowflake): APIPublicThreadChannel {
  return {
    id: channel.id,
    type: ChannelType.PublicThread,
    guild_id: guildId,
    parent_id: channel.parentId ?? '',
    owner_id: world.application.owner.id,
    name: channel.name ?? '',
    flags: noChannelFlags,
    last_message_id: channel.lastMessageId,
    rate_limit_per_user: 0,
    message_count: channel.messages.size,
    total_message_sent: channel.messages.size,
    member_count: 1,
    thread_metadata: {
      archived: false,
      archive_timestamp: new Date(world.now()).toISOString(),
      auto_archive_duration: 1440,
      locked: false,
    },
  };
}

function conversationPayload(world: World, channel: Channel, viewerId: Snowflake): APIDMChannel {
  return {
    id: channel.id,
    // A conversation of several is described like one of two here: the bot takes part in none.
    type: channel.type as ChannelType.DM,
    name: null,
    flags: noChannelFlags,
    last_message_id: channel.lastMessageId,
    recipients: channel.recipients.filter((id) => id !== viewerId).flatMap((id) => userOf(world, id)),
  };
}

/** A server's text channel as Discord describes it. */
export function guildChannelPayload(channel: Channel, guildId: Snowflake): APITextChannel {
  return {
    id: channel.id,
    type: ChannelType.GuildText,
    guild_id: guildId,
    name: channel.name ?? '',
    topic: channel.topic,
    nsfw: channel.nsfw,
    position: 0,
    flags: noChannelFlags,
    parent_id: null,
    last_message_id: channel.lastMessageId,
    rate_limit_per_user: 0,
    permission_overwrites: [...channel.overwrites],
  };
}

/** A channel as an interaction brings it along: less of it, and what the invoker may do there. */
export function partialChannelPayload(world: World, channel: Channel, viewerId: Snowflake) {
  const permissions = String(permissionsIn(world, channel, viewerId));
  if (channel.guildId === null) {
    return { ...conversationPayload(world, channel, world.application.bot.id), permissions };
  }
  if (isThread(channel)) return { ...threadPayload(world, channel, channel.guildId), permissions };
  const { permission_overwrites: _overwrites, ...rest } = guildChannelPayload(channel, channel.guildId);
  return { ...rest, permissions };
}

/** A member as an interaction brings them along: with what they may do in the channel. */
export function interactionMember(world: World, channel: Channel, member: APIGuildMember) {
  return { ...member, permissions: String(permissionsIn(world, channel, member.user.id)) };
}

function userOf(world: World, id: Snowflake): APIUser[] {
  const person = world.people.get(id);
  return person ? [person.user] : [];
}
