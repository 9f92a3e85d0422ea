import {
  type APIGuildMember,
  type APIOverwrite,
  type APIRole,
  ChannelType,
  GuildMemberFlags,
  Locale,
  type RoleFlags,
  type Snowflake,
} from 'discord-api-types/v10';
import type { Channel } from './channel.ts';
import { memberPermissions, type PermissionName, permissionBits } from './permissions.ts';
import { createUser, type Guild, type Person, type World } from './world.ts';

/** How somebody new is; their name need not be unique. */
export interface PersonSettings {
  readonly name: string;
  readonly locale?: `${Locale}`;
  /** Their id, where it is to be the same each time; a new one where none is given. */
  readonly id?: Snowflake;
}

/** Adds somebody. */
export function addPerson(world: World, { name, locale, id = world.nextId() }: PersonSettings): Person {
  const chosen = (locale as Locale | undefined) ?? Locale.EnglishUS;
  const person: Person = { user: createUser(id, name), locale: chosen, installed: false };
  world.people.set(person.user.id, person);
  return person;
}

/** How a new server is set up. */
export interface GuildSettings {
  readonly name: string;
  /** The server's id, where it is to be the same each time; a new one where none is given. */
  readonly id?: Snowflake;
  readonly locale?: Locale;
  /** Whether the application is installed there; true where nothing is said. */
  readonly installed?: boolean;
  /** What the bot may do there beyond what every member may. */
  readonly botPermissions?: readonly PermissionName[];
}

/** Adds a server, and the bot to it where the application is installed there. */
export function addGuild(world: World, settings: GuildSettings): Guild {
  const { name, id = world.nextId(), locale = Locale.EnglishUS } = settings;
  const { installed = true, botPermissions = [] } = settings;
  const guild: Guild = {
    id,
    name,
    locale,
    installed,
    ownerId: world.application.owner.id,
    createdAt: world.now(),
    roles: new Map(),
    members: new Map(),
    commandSettings: new Map(),
  };
  addRole(guild, role(id, '@everyone', memberPermissions));
  world.guilds.set(id, guild);
  addMember(world, guild, world.application.owner.id, []);
  if (installed) addMember(world, guild, world.application.bot.id, botPermissions);
  if (installed) world.events.emit('guild', guild);
  return guild;
}

/** Takes the application, and with it the bot, out of a server. */
export function removeApplication(world: World, guild: Guild): void {
  guild.installed = false;
  guild.members.delete(world.application.bot.id);
  world.events.emit('guildGone', guild, 'removed');
}

/**
 * Makes somebody a member of a server.
 *
 * @param permissions - what they may do beyond what every member may; it comes to them by a role of their own
 */
export function addMember(
  world: World,
  guild: Guild,
  userId: Snowflake,
  permissions: readonly PermissionName[],
): APIGuildMember {
  const person = world.people.get(userId);
  if (!person) throw new Error(`No person has the id ${userId}; add them first.`);
  const roles: Snowflake[] = [];
  if (permissions.length > 0) {
    const own = role(world.nextId(), person.user.username, permissionBits(permissions));
    addRole(guild, own);
    roles.push(own.id);
  }
  const member: APIGuildMember = {
    user: person.user,
    nick: null,
    avatar: null,
    banner: null,
    roles,
    joined_at: new Date(world.now()).toISOString(),
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: GuildMemberFlags.CompletedOnboarding,
  };
  guild.members.set(userId, member);
  world.events.emit('member', guild, member);
  return member;
}

/** How a new channel is set up. */
export interface ChannelSettings {
  readonly name: string;
  /** The channel's id, where it is to be the same each time; a new one where none is given. */
  readonly id?: Snowflake;
  readonly topic?: string;
  readonly nsfw?: boolean;
  readonly overwrites?: readonly APIOverwrite[];
}

/** Adds a text channel to a server. */
export function addGuildChannel(world: World, guildId: Snowflake, settings: ChannelSettings): Channel {
  const { name, id, topic = null, nsfw = false, overwrites = [] } = settings;
  return addChannel(world, {
    ...(id === undefined ? {} : { id }),
    type: ChannelType.GuildText,
    name,
    parentId: null,
    topic,
    nsfw,
    guildId,
    recipients: [],
    overwrites,
  });
}

/** Adds a public thread to a channel of a server, where the channel's permissions are in force. */
export function addThread(world: World, parent: Channel, name: string): Channel {
  const { id: parentId, guildId, nsfw, overwrites } = parent;
  if (parent.type !== ChannelType.GuildText) throw new Error('Only a text channel of a server has threads.');
  const type = ChannelType.PublicThread;
  return addChannel(world, { type, name, parentId, topic: null, nsfw, guildId, recipients: [], overwrites });
}

/** The conversation of these people, made where there is none yet. */
export function openConversation(world: World, people: readonly Snowflake[]): Channel {
  const type: Channel['type'] = people.length > 2 ? ChannelType.GroupDM : ChannelType.DM;
  const same = ({ recipients }: Channel) =>
    recipients.length === people.length && people.every((id) => recipients.includes(id));
  const found = [...world.channels.values()].find(
    (channel) => channel.guildId === null && channel.type === type && same(channel),
  );
  if (found) return found;
  const where = { guildId: null, parentId: null, recipients: people, overwrites: [] };
  return addChannel(world, { type, name: null, topic: null, nsfw: false, ...where });
}

type NewChannel = Omit<Channel, 'id' | 'messages' | 'lastMessageId'> & { readonly id?: Snowflake };

function addChannel(world: World, settings: NewChannel): Channel {
  const channel: Channel = { id: world.nextId(), ...settings, lastMessageId: null, messages: new Map() };
  world.channels.set(channel.id, channel);
  world.events.emit('channel', channel);
  return channel;
}

function addRole(guild: Guild, added: APIRole): void {
  guild.roles.set(added.id, added);
}

function role(id: Snowflake, name: string, permissions: bigint): APIRole {
  return {
    id,
    name,
    permissions: String(permissions),
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 0,
    managed: false,
    mentionable: false,
    flags: 0 as RoleFlags,
  };
}
