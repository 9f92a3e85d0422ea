import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';

/** What a line at the prompt means. */
export type Line =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly options: Readonly<Record<string, string | boolean>>;
    }
  | { readonly kind: 'press'; readonly number: number }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'mistake'; readonly message: string };

/**
 * Reads a line: `/ask what did ...`, options as in Discord (`/quote kudashev about:sanctions private:true`), the number of
 * a button, or a plain question.
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
  if (command) return { kind: 'command', name, options: readOptions(command, rest) };
  const known = inputs.map((one) => `/${one.name}`).join(', ');
  return { kind: 'mistake', message: `There is no command /${name}. There is ${known}.` };
}

/**
 * `NAME:` starts an option that the command has; words before the first belong to its first option. A word that an option
 * offers as a choice is meant for that one, as in `/summary long`.
 */
function readOptions(command: APIApplicationCommand, rest: string): Record<string, string | boolean> {
  const known = command.options ?? [];
  const options: Record<string, string | boolean> = {};
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
    options[option.name] =
      option.type === ApplicationCommandOptionType.Boolean ? /^(true|yes|1|)$/i.test(value) : value;
  }
  return options;
}

function optionWithChoice(options: readonly Option[], word: string): Option | undefined {
  return options.find((option) => 'choices' in option && option.choices?.some(({ value }) => value === word));
}

type Option = NonNullable<APIApplicationCommand['options']>[number];
