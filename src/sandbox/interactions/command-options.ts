import {
  type APIApplicationCommand,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  type APIInteractionDataResolved,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Channel } from '../state/channel.ts';
import type { World } from '../state/world.ts';
import { codePoints } from '../validate/fields.ts';
import { limits } from '../validate/limits.ts';
import { type EntityInput, type FileInput, resolveEntity, resolveFile } from './resolved.ts';

/** What a person fills an option with. */
export type OptionInput = string | number | boolean | EntityInput | FileInput;

/** What was typed after a command's name. */
export type OptionInputs = Readonly<Record<string, OptionInput>>;

/** An option as an interaction brings it, whatever its type. */
export interface FilledOption {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly value?: string | number | boolean;
  readonly options?: readonly FilledOption[];
  readonly focused?: boolean;
}

/** The options of an interaction, and the people, roles, channels and files that they name. */
export interface FilledOptions {
  readonly options: APIApplicationCommandInteractionDataOption[];
  readonly resolved: APIInteractionDataResolved;
}

/** Where and by what rules options are filled. */
export interface FillingScene {
  readonly world: World;
  readonly channel: Channel;
  /** The option that is being typed, in an autocomplete interaction: nothing else need be complete. */
  readonly focused: string | null;
}

/**
 * Fills a command's options as Discord's client does, with the checks that it makes.
 *
 * @param path - names of the subcommand group and subcommand, where there are any
 * @throws Error that says which option is wrong and how to mend it
 */
export function fillOptions(
  scene: FillingScene,
  command: APIApplicationCommand,
  path: readonly string[],
  inputs: OptionInputs,
): FilledOptions {
  const resolved: APIInteractionDataResolved = {};
  const fill = (
    offered: readonly APIApplicationCommandOption[],
    names: readonly string[],
  ): FilledOption[] => {
    const [name, ...rest] = names;
    if (name === undefined) return fillParameters(scene, command.name, offered, inputs, resolved);
    const chosen = offered.find((option) => option.name === name && isSubcommand(option.type));
    if (!chosen) throw new Error(`/${command.name} has no subcommand "${name}"; it has ${listed(offered)}.`);
    const inner = 'options' in chosen ? (chosen.options ?? []) : [];
    return [{ name, type: chosen.type, options: fill(inner, rest) }];
  };
  const options = fill(command.options ?? [], path);
  return { options: options as unknown as APIApplicationCommandInteractionDataOption[], resolved };
}

function fillParameters(
  { world, channel, focused }: FillingScene,
  command: string,
  offered: readonly APIApplicationCommandOption[],
  inputs: OptionInputs,
  resolved: APIInteractionDataResolved,
): FilledOption[] {
  const subcommand = offered.find(({ type }) => isSubcommand(type));
  if (subcommand)
    throw new Error(`/${command} needs a subcommand, for example "${command} ${subcommand.name}".`);
  for (const name of Object.keys(inputs)) {
    if (offered.some((option) => option.name === name)) continue;
    throw new Error(`/${command} has no option "${name}"; it has ${listed(offered)}.`);
  }
  return offered.flatMap((option) => {
    const input = inputs[option.name];
    if (input === undefined) {
      if (option.required && focused === null)
        throw new Error(`/${command} needs the option "${option.name}".`);
      return [];
    }
    const isFocused = option.name === focused;
    const value = isFocused ? String(input) : readValue(world, channel, option, input, resolved);
    return [{ name: option.name, type: option.type, value, ...(isFocused ? { focused: true } : {}) }];
  });
}

function readValue(
  world: World,
  channel: Channel,
  option: APIApplicationCommandOption,
  input: OptionInput,
  resolved: APIInteractionDataResolved,
): string | number | boolean {
  const wrong = (wanted: string) =>
    new Error(`The option "${option.name}" takes ${wanted}, not ${shown(input)}.`);
  switch (option.type) {
    case ApplicationCommandOptionType.String: {
      if (typeof input !== 'string') throw wrong('text');
      const { min_length: min = 0, max_length: max = limits.command.stringOptionLength } = option;
      const length = codePoints(input);
      if (length < min || length > max) throw wrong(`${min} to ${max} characters`);
      if (input === '') throw wrong('at least 1 character');
      return chosen(option, input, wrong);
    }
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number: {
      if (typeof input !== 'number' || !Number.isFinite(input)) throw wrong('a number');
      if (option.type === ApplicationCommandOptionType.Integer && !Number.isSafeInteger(input)) {
        throw wrong('a whole number');
      }
      const { min_value: min = -(2 ** 53), max_value: max = 2 ** 53 } = option;
      if (input < min || input > max) throw wrong(`a number from ${min} to ${max}`);
      return chosen(option, input, wrong);
    }
    case ApplicationCommandOptionType.Boolean:
      if (typeof input !== 'boolean') throw wrong('true or false');
      return input;
    case ApplicationCommandOptionType.Attachment:
      if (typeof input !== 'object' || !('filename' in input)) throw wrong('a file: { filename, content }');
      return resolveFile(world, channel, input, resolved);
    case ApplicationCommandOptionType.User:
    case ApplicationCommandOptionType.Role:
    case ApplicationCommandOptionType.Mentionable:
    case ApplicationCommandOptionType.Channel:
      if (typeof input !== 'object' || !('id' in input)) throw wrong('a person, role or channel with an id');
      return resolveEntity(world, channel, option.type, input, resolved);
    default:
      throw wrong('nothing that a person can fill in');
  }
}

function chosen<Value extends string | number>(
  option: APIApplicationCommandOption,
  input: Value,
  wrong: (wanted: string) => Error,
): Value {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  if (choices.length === 0 || choices.some(({ value }) => value === input)) return input;
  throw wrong(`one of ${choices.map(({ value }) => JSON.stringify(value)).join(', ')}`);
}

const isSubcommand = (type: ApplicationCommandOptionType): boolean =>
  type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup;

const listed = (options: readonly APIApplicationCommandOption[]): string =>
  options.length === 0 ? 'none' : options.map(({ name }) => `"${name}"`).join(', ');

const shown = (input: OptionInput): string => (typeof input === 'object' ? 'this' : JSON.stringify(input));
