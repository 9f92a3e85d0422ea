import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type Snowflake,
} from 'discord-api-types/v10';
import type { CommandBody, CommandPatch } from '../validate/command-body.ts';
import type { World } from './world.ts';

/** The commands of a server, or under null the global ones. */
export function commandsOf(world: World, guildId: Snowflake | null): Map<Snowflake, APIApplicationCommand> {
  const found = world.commands.get(guildId) ?? new Map<Snowflake, APIApplicationCommand>();
  world.commands.set(guildId, found);
  return found;
}

/** The command of this kind and name in a scope. */
export function findCommand(
  world: World,
  guildId: Snowflake | null,
  { name, type }: { readonly name: string; readonly type?: ApplicationCommandType | null | undefined },
): APIApplicationCommand | undefined {
  const kind = type ?? ApplicationCommandType.ChatInput;
  return [...commandsOf(world, guildId).values()].find(
    (command) => command.name === name && command.type === kind,
  );
}

/** Adds a command, or replaces the one of the same kind and name, whose id it keeps. */
export function putCommand(
  world: World,
  guildId: Snowflake | null,
  body: CommandBody,
): APIApplicationCommand {
  const id = findCommand(world, guildId, body)?.id ?? world.nextId();
  const command = commandPayload(world, guildId, id, body);
  commandsOf(world, guildId).set(id, command);
  world.events.emit('commands', guildId);
  return command;
}

/** Makes these the only commands of a scope; those that stay keep their ids. */
export function replaceCommands(
  world: World,
  guildId: Snowflake | null,
  bodies: readonly CommandBody[],
): APIApplicationCommand[] {
  const commands = bodies.map((body) =>
    commandPayload(world, guildId, findCommand(world, guildId, body)?.id ?? world.nextId(), body),
  );
  world.commands.set(guildId, new Map(commands.map((command) => [command.id, command])));
  world.events.emit('commands', guildId);
  return commands;
}

/** Changes a command; what is absent stays. */
export function patchCommand(
  world: World,
  guildId: Snowflake | null,
  before: APIApplicationCommand,
  patch: CommandPatch,
): APIApplicationCommand {
  const given = Object.entries(patch).filter(([field, value]) => value !== undefined && field !== 'type');
  const whole: CommandBody = { ...(before as unknown as CommandBody), ...Object.fromEntries(given) };
  const command = commandPayload(world, guildId, before.id, whole);
  commandsOf(world, guildId).set(before.id, command);
  world.events.emit('commands', guildId);
  return command;
}

/** Takes a command away. */
export function deleteCommand(world: World, guildId: Snowflake | null, id: Snowflake): void {
  commandsOf(world, guildId).delete(id);
  world.events.emit('commands', guildId);
}

function commandPayload(
  world: World,
  guildId: Snowflake | null,
  id: Snowflake,
  body: CommandBody,
): APIApplicationCommand {
  const global = {
    dm_permission: body.dm_permission ?? true,
    contexts: body.contexts ?? null,
    integration_types: body.integration_types ?? [ApplicationIntegrationType.GuildInstall],
  };
  const command = {
    id,
    application_id: world.application.id,
    version: world.nextId(),
    type: body.type ?? ApplicationCommandType.ChatInput,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    default_member_permissions: body.default_member_permissions ?? null,
    default_permission: true,
    nsfw: body.nsfw ?? false,
    ...(body.options?.length ? { options: body.options.map(tidyOption) } : {}),
    ...(guildId === null ? global : { guild_id: guildId }),
  };
  // The form check has made sure of what the type says.
  return command as unknown as APIApplicationCommand;
}

// Discord gives options back without what was absent, null or false.
function tidyOption(option: object): unknown {
  return JSON.parse(
    JSON.stringify(option, (key, value) =>
      value === null || (value === false && (key === 'required' || key === 'autocomplete'))
        ? undefined
        : value,
    ),
  );
}
