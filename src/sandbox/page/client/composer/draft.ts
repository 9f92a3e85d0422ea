import type { Snowflake } from 'discord-api-types/v10';
import type { OptionValue, PageChoice } from '../../protocol.ts';
import type { UsableCommand } from './usable-commands.ts';

/** A message that is being written. */
export interface TextDraft {
  readonly kind: 'text';
  readonly text: string;
  /** Where the cursor stands, in UTF-16 units. */
  readonly caret: number;
  readonly replyTo: Snowflake | null;
  readonly highlighted: number;
  /** Whether the menu over the text was closed by Escape. */
  readonly isMenuClosed: boolean;
  readonly problem: string | null;
}

/** What an option is filled with so far. */
export interface FilledOption {
  readonly text: string;
  /** What was chosen; null while there is only what was typed. */
  readonly value: OptionValue | null;
}

/** A command whose options are being filled. */
export interface CommandDraft {
  readonly kind: 'command';
  readonly command: UsableCommand;
  /** The options that are shown, in the order in which they were added. */
  readonly filled: Readonly<Record<string, FilledOption>>;
  readonly focused: string | null;
  /** What the bot offers for the focused option; null while that is unknown. */
  readonly choices: readonly PageChoice[] | null;
  readonly highlighted: number;
  readonly isMenuClosed: boolean;
  readonly problem: { readonly option: string | null; readonly text: string } | null;
}

/** Discord's limit for a message; in characters. */
export const LONGEST_MESSAGE = 2000;

export type Draft = TextDraft | CommandDraft;

export const emptyDraft: TextDraft = {
  kind: 'text',
  text: '',
  caret: 0,
  replyTo: null,
  highlighted: 0,
  isMenuClosed: false,
  problem: null,
};

/** A command with its required options to be filled, the first of them at once. */
export function commandDraft(command: UsableCommand, firstText = ''): CommandDraft {
  const required = command.options.filter((option) => option.required);
  const first = required[0] ?? (firstText === '' ? undefined : command.options[0]);
  const shown = required.length === 0 && first ? [first] : required;
  return {
    kind: 'command',
    command,
    filled: Object.fromEntries(
      shown.map(({ name }) => [name, { text: name === first?.name ? firstText : '', value: null }]),
    ),
    focused: first?.name ?? null,
    choices: null,
    highlighted: -1,
    isMenuClosed: false,
    problem: null,
  };
}
