import type { Snowflake } from 'discord-api-types/v10';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Context } from 'hono';
import { refuse, refuseField } from '../api-errors.ts';
import type { Channel, StoredMessage } from '../state/channel.ts';
import { may, permissionsIn } from '../state/permissions.ts';
import type { Guild, World } from '../state/world.ts';
import type { Environment } from './environment.ts';

/** The id in a request's path under this name. */
export function idParam(context: Context<Environment>, name: string): Snowflake {
  const value = context.req.param(name) ?? '';
  if (/^\d{1,20}$/.test(value)) return value;
  return refuseField([name], 'NUMBER_TYPE_COERCE', `Value "${value}" is not snowflake.`);
}

/** The channel in a request's path, where the bot can see it. */
export function channelParam(context: Context<Environment>): Channel {
  const world = context.get('world');
  const channel = world.channels.get(idParam(context, 'channel_id'));
  if (!channel) return refuse('unknownChannel');
  const { id } = world.application.bot;
  if (channel.guildId === null && !channel.recipients.includes(id)) return refuse('unknownChannel');
  return permissionsIn(world, channel, id) & PermissionFlagsBits.ViewChannel
    ? channel
    : refuse('missingAccess');
}

/** The server in a request's path, where the bot is a member. */
export function guildParam(context: Context<Environment>): Guild {
  const guild = context.get('world').guilds.get(idParam(context, 'guild_id'));
  return guild?.installed ? guild : refuse('unknownGuild');
}

/** The message in a request's path; one that a single person sees is unknown by this way, as in Discord. */
export function messageParam(context: Context<Environment>, channel: Channel): StoredMessage {
  const stored = channel.messages.get(idParam(context, 'message_id'));
  return stored && stored.visibleTo === null ? stored : refuse('unknownMessage');
}

/** Refuses what the bot may not do in a channel. */
export function requirePermissions(world: World, channel: Channel, wanted: bigint): void {
  if (!may(world, channel, world.application.bot.id, wanted)) refuse('missingPermissions');
}
