import {
  type APIInteractionDataResolved,
  ComponentType,
  InteractionType,
  type Snowflake,
} from 'discord-api-types/v10';
import { ownersOf } from '../interactions/availability.ts';
import { beginInteraction, type Interaction } from '../interactions/interaction.ts';
import { interactionPayload } from '../interactions/payload.ts';
import { type FileInput, resolveFile } from '../interactions/resolved.ts';
import type { Channel } from '../state/channel.ts';
import type { World } from '../state/world.ts';
import { codePoints } from '../validate/fields.ts';
import { limits } from '../validate/limits.ts';
import { checkSelection } from './components.ts';
import type { OpenedModal } from './outcome.ts';

/** What a person puts into a field of a form: text, choices, a tick, or files. */
export type FieldInput = string | readonly string[] | boolean | readonly FileInput[];

/** What a person puts into a form, by the fields' custom ids. */
export type FieldInputs = Readonly<Record<string, FieldInput>>;

interface Field {
  readonly type: ComponentType;
  readonly id?: number | null | undefined;
  readonly custom_id: string;
  readonly required?: boolean | null | undefined;
  readonly value?: string | null | undefined;
  readonly min_length?: number | null | undefined;
  readonly max_length?: number | null | undefined;
  readonly min_values?: number | null | undefined;
  readonly max_values?: number | null | undefined;
  readonly options?: readonly { readonly value: string; readonly default?: boolean | null | undefined }[];
  readonly default?: boolean | null | undefined;
}

/**
 * Sends a form off.
 *
 * @throws Error if Discord's client would not let the person do that, saying which field is wrong
 */
export function submitModal(
  world: World,
  userId: Snowflake,
  channel: Channel,
  { body, interaction: openedBy }: OpenedModal,
  inputs: FieldInputs,
): Interaction {
  const resolved: APIInteractionDataResolved = {};
  const used = new Set<string>();
  const fill = (field: Field) => {
    used.add(field.custom_id);
    const { type, custom_id } = field;
    return {
      type,
      custom_id,
      id: field.id ?? 0,
      ...fieldValue(world, channel, field, inputs[custom_id], resolved),
    };
  };
  const components = body.components.map((component) => {
    const { type, id } = component;
    if (component.type === ComponentType.Label)
      return { type, id: id ?? 0, component: fill(component.component) };
    if (component.type === ComponentType.TextDisplay) return { type, id: id ?? 0 };
    return { type, id: id ?? 0, components: component.components.map(fill) };
  });
  const unknown = Object.keys(inputs).find((name) => !used.has(name));
  if (unknown !== undefined)
    throw new Error(`The form has no field "${unknown}"; it has ${[...used].join(', ')}.`);
  const type = InteractionType.ModalSubmit;
  const owners = ownersOf(world, channel, userId, null);
  const { sourceMessageId } = openedBy;
  const message = channel.messages.get(sourceMessageId ?? '')?.message ?? null;
  const data = {
    custom_id: body.custom_id,
    components,
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
  const { id: channelId, guildId } = channel;
  const draft = { type, userId, channelId, guildId, owners, focusedType: null, sourceMessageId, openedBy };
  return beginInteraction(world, draft, (identity) =>
    interactionPayload(world, { type, userId, channel, owners, data, message }, identity),
  );
}

function fieldValue(
  world: World,
  channel: Channel,
  field: Field,
  input: FieldInput | undefined,
  resolved: APIInteractionDataResolved,
): object {
  const name = field.custom_id;
  const required = field.required ?? true;
  const preset = (field.options ?? []).filter((option) => option.default).map(({ value }) => value);
  switch (field.type) {
    case ComponentType.TextInput: {
      const value = input ?? field.value ?? '';
      if (typeof value !== 'string') throw new Error(`"${name}" takes text.`);
      const min = Math.max(field.min_length ?? 0, required ? 1 : 0);
      const max = field.max_length ?? limits.modal.textInputValue;
      const length = codePoints(value);
      if ((required || length > 0) && (length < min || length > max)) {
        throw new Error(`"${name}" takes ${min} to ${max} characters, not ${length}.`);
      }
      return { value };
    }
    case ComponentType.Checkbox:
      return { value: input ?? field.default ?? false };
    case ComponentType.RadioGroup: {
      const value = input ?? preset[0] ?? null;
      if (value === null && required) throw new Error(`"${name}" needs a choice.`);
      if (value !== null && !field.options?.some((option) => option.value === value)) {
        throw new Error(`"${name}" does not offer "${String(value)}".`);
      }
      return { value };
    }
    case ComponentType.FileUpload: {
      const files = Array.isArray(input)
        ? input.filter((file): file is FileInput => typeof file === 'object')
        : [];
      checkNumber(field, files.length, required, 1);
      return { values: files.map((file) => resolveFile(world, channel, file, resolved)) };
    }
    case ComponentType.CheckboxGroup: {
      const values = strings(input) ?? preset;
      checkNumber(field, values.length, required, field.options?.length ?? 1);
      return { values };
    }
    default: {
      const values = strings(input) ?? preset;
      if (values.length === 0 && !required) return { values };
      const select = {
        type: field.type,
        custom_id: name,
        options: field.options ?? [],
        min_values: field.min_values ?? 1,
        max_values: field.max_values ?? 1,
      };
      Object.assign(resolved, checkSelection(world, channel, select, values).resolved);
      return { values };
    }
  }
}

function checkNumber(field: Field, count: number, required: boolean, most: number): void {
  if (count === 0 && !required) return;
  const min = field.min_values ?? 1;
  const max = field.max_values ?? most;
  if (count < min || count > max)
    throw new Error(`"${field.custom_id}" takes ${min} to ${max}, not ${count}.`);
}

function strings(input: FieldInput | undefined): string[] | undefined {
  if (!Array.isArray(input)) return undefined;
  return input.filter((value): value is string => typeof value === 'string');
}
