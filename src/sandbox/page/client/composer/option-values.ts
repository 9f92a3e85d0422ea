import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { OptionValue } from '../../protocol.ts';
import type { CommandDraft, FilledOption } from './draft.ts';

/** The values of a command's options, or the first that is not right and why. */
export type ReadOptions =
  | { readonly ok: true; readonly options: Readonly<Record<string, OptionValue>> }
  | { readonly ok: false; readonly option: string; readonly text: string };

type ReadOption = { readonly value: OptionValue } | { readonly text: string } | null;

/** Reads what has been filled in, with the checks and in the words of Discord's client. */
export function readOptions({ command, filled }: CommandDraft): ReadOptions {
  const options: Record<string, OptionValue> = {};
  for (const option of command.options) {
    const given = filled[option.name];
    const read = given ? readOption(option, given) : null;
    if (read === null) {
      if (!option.required) continue;
      return { ok: false, option: option.name, text: 'This option is required. Specify a value.' };
    }
    if ('text' in read) return { ok: false, option: option.name, text: read.text };
    options[option.name] = read.value;
  }
  return { ok: true, options };
}

/** What the bot is told of the options while one of them is being typed: those that are complete, and that one. */
export function partialOptions(draft: CommandDraft, focused: string): Readonly<Record<string, OptionValue>> {
  const options: Record<string, OptionValue> = { [focused]: draft.filled[focused]?.text ?? '' };
  for (const option of draft.command.options) {
    const given = draft.filled[option.name];
    if (!given || option.name === focused) continue;
    const read = readOption(option, given);
    if (read !== null && 'value' in read) options[option.name] = read.value;
  }
  return options;
}

/** Null for an option that has been left empty. */
function readOption(option: APIApplicationCommandBasicOption, { text, value }: FilledOption): ReadOption {
  if (value !== null) return { value };
  if (text.trim() === '') return null;
  switch (option.type) {
    case ApplicationCommandOptionType.String:
      return readText(option, text);
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return readNumber(option, text);
    case ApplicationCommandOptionType.Boolean:
      if (/^true$/i.test(text.trim())) return { value: true };
      if (/^false$/i.test(text.trim())) return { value: false };
      return { text: 'Choose True or False.' };
    case ApplicationCommandOptionType.Attachment:
      return { text: 'Choose a file.' };
    default:
      return { text: 'Choose one that is offered.' };
  }
}

type TextOption = Extract<APIApplicationCommandBasicOption, { type: ApplicationCommandOptionType.String }>;
type NumberOption = Extract<
  APIApplicationCommandBasicOption,
  { type: ApplicationCommandOptionType.Integer | ApplicationCommandOptionType.Number }
>;

function readText(option: TextOption, text: string): ReadOption {
  if ('choices' in option && option.choices?.length) {
    const chosen = option.choices.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
    return chosen ? { value: chosen.value } : { text: 'Choose one of the options.' };
  }
  const { min_length: min = 0, max_length: max = 6000 } = option;
  const length = [...text].length;
  if (length < min || length > max)
    return { text: `Must be between ${min} and ${max} in length, not ${length}.` };
  return { value: text };
}

function readNumber(option: NumberOption, text: string): ReadOption {
  if ('choices' in option && option.choices?.length) {
    const chosen = option.choices.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
    return chosen ? { value: chosen.value } : { text: 'Choose one of the options.' };
  }
  const value = Number(text);
  const isWhole = option.type === ApplicationCommandOptionType.Integer;
  if (!Number.isFinite(value) || (isWhole && !Number.isSafeInteger(value))) {
    return { text: isWhole ? 'Must be a whole number.' : 'Must be a number.' };
  }
  const { min_value: min, max_value: max } = option;
  if (min !== undefined && value < min) return { text: `Must be at least ${min}.` };
  if (max !== undefined && value > max) return { text: `Must be at most ${max}.` };
  return { value };
}
