import {
  type APIApplication,
  type APIDMChannel,
  type APIGuild,
  type APIGuildMember,
  type APIPublicThreadChannel,
  type APITextChannel,
  type APIUser,
  ApplicationFlags,
  ApplicationIntegrationType,
  type ChannelFlags,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  GatewayIntentBits,
  type GuildSystemChannelFlags,
  OAuth2Scopes,
  type Snowflake,
} from 'discord-api-types/v10';
import { permissionsIn } from './permissions.ts';
import type { Channel, Guild, World } from './world.ts';

const noChannelFlags = 0 as ChannelFlags;

/** The application's public flags: which privileged intents it may use, as an app of under 100 servers. */
export function applicationFlags(world: World): ApplicationFlags {
  const flags: readonly (readonly [GatewayIntentBits, ApplicationFlags])[] = [
    [GatewayIntentBits.GuildPresences, ApplicationFlags.GatewayPresenceLimited],
    [GatewayIntentBits.GuildMembers, ApplicationFlags.GatewayGuildMembersLimited],
    [GatewayIntentBits.MessageContent, ApplicationFlags.GatewayMessageContentLimited],
  ];
  return flags
    .filter(([intent]) => world.application.approvedIntents.includes(intent))
    .reduce<number>((sum, [, flag]) => sum | flag, 0);
}

/** The application as `GET /applications/@me` describes it. */
export function applicationPayload(world: World): APIApplication {
  const { id, name, description, owner, bot } = world.application;
  const scopes = [OAuth2Scopes.ApplicationsCommands];
  const install = { oauth2_install_params: { scopes, permissions: '0' } };
  return {
    id,
    name,
    description,
    icon: null,
    bot,
    owner,
    team: null,
    summary: '',
    verify_key: world.application.keys.publicKey,
    flags: applicationFlags(world),
    flags_new: String(applicationFlags(world)),
    bot_public: true,
    bot_require_code_grant: false,
    interactions_endpoint_url: world.application.endpoint,
    role_connections_verification_url: null,
    redirect_uris: [],
    approximate_guild_count: [...world.guilds.values()].filter(({ installed }) => installed).length,
    approximate_user_install_count: [...world.people.values()].filter(({ installed }) => installed).length,
    integration_types_config: {
      [ApplicationIntegrationType.GuildInstall]: install,
      [ApplicationIntegrationType.UserInstall]: install,
    },
  };
}

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

const isThread = ({ type }: Channel): boolean => type === ChannelType.PublicThread;

function threadPayload(world: World, channel: Channel, guildId: Snowflake): APIPublicThreadChannel {
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

function guildChannelPayload(channel: Channel, guildId: Snowflake): APITextChannel {
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

/** A server as `GET /guilds/{id}` describes it. */
export function guildPayload(guild: Guild): APIGuild {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    banner: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: [...guild.roles.values()],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0 as GuildSystemChannelFlags,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    description: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    nsfw_level: 0,
    hub_type: null,
    incidents_data: null,
  };
}

/** A server as the gateway describes it when it becomes available. */
export function guildCreatePayload(
  world: World,
  guild: Guild,
  withMembers: boolean,
): GatewayGuildCreateDispatchData {
  const botId = world.application.bot.id;
  const members = [...guild.members.values()].filter(({ user }) => withMembers || user.id === botId);
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
  return {
    ...guildPayload(guild),
    joined_at: new Date(guild.createdAt).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members,
    channels: channels
      .filter((channel) => !isThread(channel))
      .map((channel) => guildChannelPayload(channel, guild.id)),
    threads: channels.filter(isThread).map((channel) => threadPayload(world, channel, guild.id)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A member as an interaction brings them along: with what they may do in the channel. */
export function interactionMember(world: World, channel: Channel, member: APIGuildMember) {
  return { ...member, permissions: String(permissionsIn(world, channel, member.user.id)) };
}

function userOf(world: World, id: Snowflake): APIUser[] {
  const person = world.people.get(id);
  return person ? [person.user] : [];
}
