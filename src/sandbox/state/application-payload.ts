import {
  type APIApplication,
  ApplicationFlags,
  ApplicationIntegrationType,
  GatewayIntentBits,
  OAuth2Scopes,
} from 'discord-api-types/v10';
import type { World } from './world.ts';

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
