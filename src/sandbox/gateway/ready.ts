import { APIVersion, GatewayDispatchEvents } from 'discord-api-types/v10';
import { applicationFlags } from '../state/application-payload.ts';
import { guildCreatePayload } from '../state/guild-payload.ts';
import type { World } from '../state/world.ts';
import { isWanted } from './intents.ts';
import { dispatch, type Session, shardOf } from './session.ts';

/** Tells a new session who it is and, where its intents ask for them, in which servers (documentation, "Ready"). */
export function greet(world: World, session: Session, resumeUrl: string): void {
  const [shard, count] = session.shard;
  const guilds = [...world.guilds.values()].filter(
    ({ id, installed }) => installed && shardOf(id, count) === shard,
  );
  const { bot, id } = world.application;
  dispatch(session, GatewayDispatchEvents.Ready, {
    v: Number(APIVersion),
    user: { ...bot, email: null, mfa_enabled: true, verified: true, flags: 0 },
    guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: resumeUrl,
    shard: session.shard,
    application: { id, flags: applicationFlags(world) },
    session_type: 'normal',
    private_channels: [],
    presences: [],
    relationships: [],
    user_settings: {},
    geo_ordered_rtc_regions: [],
    guild_join_requests: [],
    _trace: ['sandbox'],
  });
  if (!isWanted(session.intents, GatewayDispatchEvents.GuildCreate, true)) return;
  const withMembers = isWanted(session.intents, GatewayDispatchEvents.GuildMemberAdd, true);
  for (const guild of guilds) {
    dispatch(session, GatewayDispatchEvents.GuildCreate, guildCreatePayload(world, guild, withMembers));
  }
}
