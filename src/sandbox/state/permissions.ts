import { ChannelType, OverwriteType, PermissionFlagsBits, type Snowflake } from 'discord-api-types/v10';
import type { Channel } from './channel.ts';
import type { Guild, World } from './world.ts';

/** The name of a permission, as discord-api-types spells it. */
export type PermissionName = keyof typeof PermissionFlagsBits;

/** Every permission there is. */
const allPermissions: bigint = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

const { ViewChannel, SendMessages, EmbedLinks, AttachFiles, ReadMessageHistory, AddReactions } =
  PermissionFlagsBits;

/** What every member of a new server may do: the part of Discord's own default that has to do with text. */
export const memberPermissions: bigint =
  ViewChannel |
  SendMessages |
  EmbedLinks |
  AttachFiles |
  ReadMessageHistory |
  AddReactions |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ChangeNickname;

// In direct messages everybody may do what has a meaning there.
const directMessagePermissions: bigint =
  memberPermissions | PermissionFlagsBits.MentionEveryone | PermissionFlagsBits.UseExternalStickers;

/** The permissions with these names, as bits. */
export const permissionBits = (names: readonly PermissionName[]): bigint =>
  names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);

/**
 * What somebody may do in a channel, by Discord's algorithm (documentation, "Permission Hierarchy"): base
 * permissions, then overwrites for everybody, for roles, for the member. Nobody who does not take part may
 * do anything.
 */
export function permissionsIn(world: World, channel: Channel, userId: Snowflake): bigint {
  if (channel.guildId === null) return channel.recipients.includes(userId) ? directMessagePermissions : 0n;
  const guild = world.guilds.get(channel.guildId);
  return guild ? permissionsInGuild(guild, channel, userId) : 0n;
}

function permissionsInGuild(guild: Guild, channel: Channel, userId: Snowflake): bigint {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  if (guild.ownerId === userId) return allPermissions;
  const roleIds = [guild.id, ...member.roles];
  const base = roleIds.reduce((bits, id) => bits | BigInt(guild.roles.get(id)?.permissions ?? 0), 0n);
  if (base & PermissionFlagsBits.Administrator) return allPermissions;
  const overwritten = (bits: bigint, apply: (id: Snowflake, type: OverwriteType) => boolean) => {
    const matching = channel.overwrites.filter(({ id, type }) => apply(id, type));
    const denied = matching.reduce((sum, { deny }) => sum | BigInt(deny), 0n);
    const allowed = matching.reduce((sum, { allow }) => sum | BigInt(allow), 0n);
    return (bits & ~denied) | allowed;
  };
  const { Role, Member } = OverwriteType;
  const forEverybody = overwritten(base, (id, type) => type === Role && id === guild.id);
  const forRoles = overwritten(forEverybody, (id, type) => type === Role && member.roles.includes(id));
  const final = overwritten(forRoles, (id, type) => type === Member && id === userId);
  return final & ViewChannel ? final : 0n;
}

/** The permission that it takes to write in a channel; threads have one of their own. */
export const writing = ({ type }: Channel): bigint =>
  type === ChannelType.PublicThread
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;

/** Whether somebody may do all of this in a channel. */
export const may = (world: World, channel: Channel, userId: Snowflake, wanted: bigint): boolean =>
  (permissionsIn(world, channel, userId) & wanted) === wanted;
