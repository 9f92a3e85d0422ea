import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';

/** A file on this machine that is to be attached. */
export interface LocalFile {
  readonly path: string;
}

/** What a line at the prompt means. */
export type Line =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'command';
      /** Followed by the subcommand's name where the command has any. */
      readonly name: string;
      readonly options: Readonly<Record<string, string | boolean | LocalFile>>;
    }
  | { readonly kind: 'press'; readonly number: number }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'mistake'; readonly message: string };

/**
 * Reads a line: `/ask what did ...`, options as in Discord (`/quote kudashev about:sanctions private:true`), a subcommand
 * after its command, with a file by its path (`/article add file:notes/harbour.md`), the number of a button, or a plain
 * question.
 */
export function readLine(line: string, commands: readonly APIApplicationCommand[]): Line {
  const text = line.trim();
  if (text === '') return { kind: 'nothing' };
  if (/^\/?(help|\?)$/i.test(text)) return { kind: 'help' };
  if (/^\/?(exit|quit)$/i.test(text)) return { kind: 'leave' };
  if (/^\d+$/.test(text)) return { kind: 'press', number: Number(text) };
  const slash = /^\/(\S*)\s*(.*)$/.exec(text);
  if (!slash) return { kind: 'say', text };
  const [, name = '', rest = ''] = slash;
  const inputs = commands.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  const command = inputs.find((known) => known.name === name);
  if (command) return readCommand(command, rest);
  const known = inputs.map((one) => `/${one.name}`).join(', ');
  return { kind: 'mistake', message: `There is no command /${name}. There is ${known}.` };
}

function readCommand(command: APIApplicationCommand, rest: string): Line {
  const subcommands = (command.options ?? []).filter(isSubcommand);
  if (subcommands.length === 0)
    return { kind: 'command', name: command.name, options: readOptions(command.options ?? [], rest) };
  const [, name = '', after = ''] = /^(\S*)\s*(.*)$/.exec(rest) ?? [];
  const chosen = subcommands.find((subcommand) => subcommand.name === name);
  const known = subcommands.map((subcommand) => `/${command.name} ${subcommand.name}`).join(', ');
  return chosen
    ? { kind: 'command', name: `${command.name} ${name}`, options: readOptions(chosen.options ?? [], after) }
    : { kind: 'mistake', message: `/${command.name} wants one word more. There is ${known}.` };
}

/**
 * `NAME:` starts an option that the command has; words before the first belong to its first option. A word that an option
 * offers as a choice is meant for that one, as in `/summary long`.
 */
function readOptions(
  known: readonly APIApplicationCommandOption[],
  rest: string,
): Record<string, string | boolean | LocalFile> {
  const options: Record<string, string | boolean | LocalFile> = {};
  let current = known[0];
  const values = new Map<string, string[]>();
  for (const word of rest.split(/\s+/).filter((one) => one !== '')) {
    const [, name, value = ''] = /^([\w-]+):(.*)$/.exec(word) ?? [];
    const named = known.find((option) => option.name === name);
    const chosen = current && !current.required ? optionWithChoice(known, word) : undefined;
    current = named ?? chosen ?? current;
    if (!current) continue;
    values.set(
      current.name,
      [...(values.get(current.name) ?? []), named ? value : word].filter((one) => one !== ''),
    );
  }
  for (const option of known) {
    const value = values.get(option.name)?.join(' ');
    if (value === undefined) continue;
    options[option.name] = readValue(option, value);
  }
  return options;
}

function readValue({ type }: APIApplicationCommandOption, value: string): string | boolean | LocalFile {
  switch (type) {
    case ApplicationCommandOptionType.Boolean:
      return /^(true|yes|1|)$/i.test(value);
    case ApplicationCommandOptionType.Attachment:
      return { path: value };
    default:
      return value;
  }
}

function isSubcommand(option: APIApplicationCommandOption): option is APIApplicationCommandSubcommandOption {
  return option.type === ApplicationCommandOptionType.Subcommand;
}

function optionWithChoice(
  options: readonly APIApplicationCommandOption[],
  word: string,
): APIApplicationCommandOption | undefined {
  return options.find((option) => 'choices' in option && option.choices?.some(({ value }) => value === word));
}
