import {
  type APIApplicationCommand,
  type APIAuthorizingIntegrationOwnersMap,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type Snowflake,
} from 'discord-api-types/v10';
import type { Channel } from '../state/channel.ts';
import { permissionsIn } from '../state/permissions.ts';
import type { World } from '../state/world.ts';
import { settledFor } from './command-settings.ts';
import { contextOf } from './payload.ts';

/** A command that somebody may use somewhere, and on whose installation that rests. */
export interface AvailableCommand {
  readonly command: APIApplicationCommand;
  readonly owners: APIAuthorizingIntegrationOwnersMap;
}

/**
 * The commands that Discord's client would offer to somebody in a channel: by where the application is installed,
 * by each command's installation and interaction contexts, and by the permissions that it asks for by default. A
 * server's own command hides the global one of the same name and kind.
 */
export function availableCommands(world: World, channel: Channel, userId: Snowflake): AvailableCommand[] {
  const local = channel.guildId === null ? [] : [...(world.commands.get(channel.guildId)?.values() ?? [])];
  const global = [...(world.commands.get(null)?.values() ?? [])];
  const hidden = new Set(local.map(({ type, name }) => `${type} ${name}`));
  return [...local, ...global.filter(({ type, name }) => !hidden.has(`${type} ${name}`))].flatMap(
    (command) => {
      const owners = ownersOf(world, channel, userId, command);
      const offered = Object.keys(owners).length > 0 && isAllowed(world, channel, userId, command);
      return offered ? [{ command, owners }] : [];
    },
  );
}

/**
 * Which installations an interaction in a channel rests on (documentation, "Authorizing Integration Owners
 * Object"); empty where none does.
 *
 * @param command - the command that is used; null for a component or a form, which no command restricts
 */
export function ownersOf(
  world: World,
  channel: Channel,
  userId: Snowflake,
  command: APIApplicationCommand | null,
): APIAuthorizingIntegrationOwnersMap {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const context = contextOf(world, channel);
  const contexts = command?.contexts ?? null;
  if (contexts && !contexts.includes(context)) return {};
  if (context !== InteractionContextType.Guild && command?.dm_permission === false) return {};
  const types: readonly ApplicationIntegrationType[] = command
    ? (command.integration_types ?? [GuildInstall])
    : [GuildInstall, UserInstall];
  const owners: APIAuthorizingIntegrationOwnersMap = {};
  if (types.includes(GuildInstall)) {
    if (channel.guildId !== null && world.guilds.get(channel.guildId)?.installed) {
      owners[GuildInstall] = channel.guildId;
    }
    if (context === InteractionContextType.BotDM && sharesGuild(world, userId)) owners[GuildInstall] = '0';
  }
  if (types.includes(UserInstall) && world.people.get(userId)?.installed) owners[UserInstall] = userId;
  return owners;
}

function isAllowed(
  world: World,
  channel: Channel,
  userId: Snowflake,
  command: APIApplicationCommand,
): boolean {
  if (channel.guildId === null) return true;
  const own = permissionsIn(world, channel, userId);
  const guild = world.guilds.get(channel.guildId);
  const settled = guild ? settledFor(guild, world.application.id, command.id, userId) : null;
  const isUsable =
    (own & PermissionFlagsBits.UseApplicationCommands) !== 0n && (!command.nsfw || channel.nsfw);
  if (settled !== null && !(own & PermissionFlagsBits.Administrator)) return settled && isUsable;
  const wanted = BigInt(command.default_member_permissions ?? 0);
  const closed = command.default_member_permissions === '0' && !(own & PermissionFlagsBits.Administrator);
  return isUsable && !closed && (own & wanted) === wanted;
}

function sharesGuild(world: World, userId: Snowflake): boolean {
  return [...world.guilds.values()].some(({ installed, members }) => installed && members.has(userId));
}
