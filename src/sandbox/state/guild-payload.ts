import type {
  APIGuild,
  GatewayGuildCreateDispatchData,
  GuildSystemChannelFlags,
} from 'discord-api-types/v10';
import { guildChannelPayload, isThread, threadPayload } from './channel-payload.ts';
import type { Guild, World } from './world.ts';

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
