import {
  type APIInteractionDataResolved,
  ApplicationCommandOptionType,
  type ButtonStyle,
  ComponentType,
  InteractionType,
  type Snowflake,
} from 'discord-api-types/v10';
import { ownersOf } from '../interactions/availability.ts';
import { beginInteraction, type Interaction } from '../interactions/interaction.ts';
import { interactionPayload } from '../interactions/payload.ts';
import { type EntityKind, resolveEntity } from '../interactions/resolved.ts';
import type { Channel, StoredMessage } from '../state/channel.ts';
import type { World } from '../state/world.ts';
import { type ComponentNode, walkComponents } from '../validate/component-rules.ts';

/** A component that a person can use, with the fields that decide how. */
interface UsableComponent extends ComponentNode {
  readonly style?: ButtonStyle;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly value: string }[];
  readonly min_values?: number;
  readonly max_values?: number;
}

/**
 * Presses a button.
 *
 * @throws Error if the message has no such button, or it cannot be pressed
 */
export function pressButton(
  world: World,
  userId: Snowflake,
  channel: Channel,
  stored: StoredMessage,
  customId: string,
): Interaction {
  const button = usable(stored, customId);
  if (button.type !== ComponentType.Button) throw new Error(`"${customId}" is no button; use select.`);
  return begin(world, userId, channel, stored, button, {});
}

/**
 * Chooses in a select menu.
 *
 * @param values - values of its options, or ids of people, roles or channels
 * @throws Error if the menu does not offer that, or not so many
 */
export function chooseInSelect(
  world: World,
  userId: Snowflake,
  channel: Channel,
  stored: StoredMessage,
  customId: string,
  values: readonly string[],
): Interaction {
  const select = usable(stored, customId);
  if (select.type === ComponentType.Button) throw new Error(`"${customId}" is a button; use press.`);
  const resolved = checkSelection(world, channel, select, values);
  return begin(world, userId, channel, stored, select, { values, ...resolved });
}

/**
 * Checks a choice against a select menu, and looks up what it names.
 *
 * @throws Error that says what the menu takes
 */
export function checkSelection(
  world: World,
  channel: Channel,
  select: UsableComponent,
  values: readonly string[],
): { resolved?: APIInteractionDataResolved } {
  const { min_values: min = 1, max_values: max = 1, custom_id: name } = select;
  if (values.length < min || values.length > max) {
    throw new Error(`"${name}" takes ${min} to ${max} values, not ${values.length}.`);
  }
  if (select.type === ComponentType.StringSelect) {
    const offered = (select.options ?? []).map(({ value }) => value);
    const unknown = values.find((value) => !offered.includes(value));
    if (unknown !== undefined) throw new Error(`"${name}" offers ${offered.join(', ')}, not "${unknown}".`);
    return {};
  }
  const kind = entityKinds[select.type];
  if (kind === undefined) throw new Error(`"${name}" is no select menu.`);
  const resolved: APIInteractionDataResolved = {};
  for (const id of values) resolveEntity(world, channel, kind, { id }, resolved);
  return { resolved };
}

const entityKinds: Partial<Record<ComponentType, EntityKind>> = {
  [ComponentType.UserSelect]: ApplicationCommandOptionType.User,
  [ComponentType.RoleSelect]: ApplicationCommandOptionType.Role,
  [ComponentType.MentionableSelect]: ApplicationCommandOptionType.Mentionable,
  [ComponentType.ChannelSelect]: ApplicationCommandOptionType.Channel,
};

function usable({ message }: StoredMessage, customId: string): UsableComponent {
  const nodes = walkComponents((message.components ?? []) as readonly ComponentNode[]).map(
    ({ component }) => component,
  );
  const found: UsableComponent | undefined = nodes.find((component) => component.custom_id === customId);
  if (!found) {
    const names = nodes.flatMap(({ custom_id }) => custom_id ?? []).map((name) => `"${name}"`);
    throw new Error(`The message has no component "${customId}"; it has ${names.join(', ') || 'none'}.`);
  }
  if (found.disabled) throw new Error(`The component "${customId}" is disabled.`);
  return found;
}

function begin(
  world: World,
  userId: Snowflake,
  channel: Channel,
  { message }: StoredMessage,
  component: UsableComponent,
  details: object,
): Interaction {
  const type = InteractionType.MessageComponent;
  const owners = ownersOf(world, channel, userId, null);
  const data = {
    component_type: component.type,
    custom_id: component.custom_id,
    id: component.id,
    ...details,
  };
  const { id: channelId, guildId } = channel;
  const shared = { type, userId, channelId, guildId, owners, focusedType: null, openedBy: null };
  return beginInteraction(world, { ...shared, sourceMessageId: message.id }, (identity) =>
    interactionPayload(world, { type, userId, channel, owners, data, message }, identity),
  );
}
