import {
  type APIApplicationCommand,
  type APIInteractionDataResolved,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  type Snowflake,
} from 'discord-api-types/v10';
import { type AvailableCommand, availableCommands } from '../interactions/availability.ts';
import { type FilledOption, fillOptions, type OptionInputs } from '../interactions/command-options.ts';
import { beginInteraction, type Interaction } from '../interactions/interaction.ts';
import { interactionPayload } from '../interactions/payload.ts';
import { resolveEntity } from '../interactions/resolved.ts';
import type { Channel, StoredMessage } from '../state/channel.ts';
import type { World } from '../state/world.ts';

/**
 * Uses a slash command.
 *
 * @param name - the command's name, followed by its subcommand's where it has one: "article add"
 * @param focused - the option that is being typed, for suggestions; null to run the command
 * @throws Error if Discord's client would not let the person do that, saying why
 */
export function useSlashCommand(
  world: World,
  userId: Snowflake,
  channel: Channel,
  name: string,
  inputs: OptionInputs,
  focused: string | null = null,
): Interaction {
  const [root = '', ...path] = name.trim().split(/\s+/);
  const { command, owners } = findCommand(world, userId, channel, ApplicationCommandType.ChatInput, root);
  const { options, resolved } = fillOptions({ world, channel, focused }, command, path, inputs);
  const type =
    focused === null ? InteractionType.ApplicationCommand : InteractionType.ApplicationCommandAutocomplete;
  const data = {
    ...commandData(command),
    ...(options.length > 0 ? { options } : {}),
    ...resolvedPart(resolved),
  };
  const focusedType = focused === null ? null : focusedOption(command, options, focused);
  return begin(world, { type, userId, channel, owners, data, focusedType });
}

/** What the commands of both menus have in common: nothing is being completed. */
const USE = { type: InteractionType.ApplicationCommand, focusedType: null } as const;

/** Uses a command of a message's "Apps" menu. */
export function useMessageCommand(
  world: World,
  userId: Snowflake,
  channel: Channel,
  name: string,
  target: StoredMessage,
): Interaction {
  const { command, owners } = findCommand(world, userId, channel, ApplicationCommandType.Message, name);
  const { message } = target;
  const data = {
    ...commandData(command),
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  };
  return begin(world, { ...USE, userId, channel, owners, data });
}

/** Uses a command of a person's "Apps" menu. */
export function useUserCommand(
  world: World,
  userId: Snowflake,
  channel: Channel,
  name: string,
  targetId: Snowflake,
): Interaction {
  const { command, owners } = findCommand(world, userId, channel, ApplicationCommandType.User, name);
  const resolved: APIInteractionDataResolved = {};
  resolveEntity(world, channel, ApplicationCommandOptionType.User, { id: targetId }, resolved);
  const data = { ...commandData(command), target_id: targetId, resolved };
  return begin(world, { ...USE, userId, channel, owners, data });
}

interface CommandUse {
  readonly type: InteractionType;
  readonly userId: Snowflake;
  readonly channel: Channel;
  readonly owners: AvailableCommand['owners'];
  readonly data: unknown;
  readonly focusedType: ApplicationCommandOptionType | null;
}

function begin(world: World, { type, userId, channel, owners, data, focusedType }: CommandUse): Interaction {
  const { id: channelId, guildId } = channel;
  const draft = {
    type,
    userId,
    channelId,
    guildId,
    owners,
    focusedType,
    sourceMessageId: null,
    openedBy: null,
  };
  return beginInteraction(world, draft, (identity) =>
    interactionPayload(world, { type, userId, channel, owners, data, message: null }, identity),
  );
}

function findCommand(
  world: World,
  userId: Snowflake,
  channel: Channel,
  type: ApplicationCommandType,
  name: string,
): AvailableCommand {
  const available = availableCommands(world, channel, userId).filter(({ command }) => command.type === type);
  const found = available.find(({ command }) => command.name === name);
  if (found) return found;
  const names = available.map(({ command }) => `"${command.name}"`).join(', ') || 'none';
  throw new Error(
    `No command "${name}" of type ${ApplicationCommandType[type]} is offered here; there is ${names}.`,
  );
}

function commandData({ id, name, type, guild_id }: APIApplicationCommand) {
  return { id, name, type, ...(guild_id === undefined ? {} : { guild_id }) };
}

function resolvedPart(resolved: APIInteractionDataResolved): { resolved?: APIInteractionDataResolved } {
  return Object.keys(resolved).length > 0 ? { resolved } : {};
}

function focusedOption(
  command: APIApplicationCommand,
  options: readonly FilledOption[],
  name: string,
): ApplicationCommandOptionType {
  const flat = (list: readonly FilledOption[]): FilledOption[] =>
    list.flatMap((option) => [option, ...flat(option.options ?? [])]);
  const focused = flat(options).find((option) => option.focused);
  if (!focused) throw new Error(`Give what is typed so far for "${name}", "" if nothing is.`);
  const isCompleted = JSON.stringify(command.options).includes('"autocomplete":true');
  if (!isCompleted) throw new Error(`/${command.name} does not complete its option "${name}".`);
  return focused.type;
}
