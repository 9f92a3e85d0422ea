import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { codePoints } from './fields.ts';
import type { Complaint } from './form-error.ts';
import { limits } from './limits.ts';

type Localizations = Readonly<Record<string, string | null | undefined>> | null | undefined;

interface Named {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description?: string | null | undefined;
  readonly description_localizations?: Localizations;
}

interface OptionSubject extends Named {
  readonly type: ApplicationCommandOptionType;
  readonly required?: boolean | null | undefined;
  readonly autocomplete?: boolean | null | undefined;
  readonly choices?:
    | readonly (Omit<Named, 'description'> & { readonly value: string | number })[]
    | null
    | undefined;
  readonly options?: readonly OptionSubject[] | null | undefined;
  readonly min_length?: number | null | undefined;
  readonly max_length?: number | null | undefined;
  readonly min_value?: number | null | undefined;
  readonly max_value?: number | null | undefined;
}

/** What the rules look at in a command whose form has been checked. */
export interface CommandComplaintSubject extends Named {
  readonly type?: ApplicationCommandType | null | undefined;
  readonly options?: readonly OptionSubject[] | null | undefined;
}

// Discord's documentation, "Application Command Naming".
const chatInputName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const subcommandKinds: readonly ApplicationCommandOptionType[] = [
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
];

/**
 * The rules over one command that Discord's OpenAPI description lacks: names, what belongs to slash commands
 * alone, the order of options, and the size of the whole.
 */
export function commandComplaints(command: CommandComplaintSubject): Complaint[] {
  const isChatInput = (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  return [
    ...(isChatInput ? chatInputComplaints(command) : contextMenuComplaints(command)),
    ...sizeComplaints(command),
  ];
}

/** The rules over all commands of one scope together: no name twice, and not too many of a kind. */
export function commandListComplaints(commands: readonly CommandComplaintSubject[]): Complaint[] {
  const kind = (command: CommandComplaintSubject) => command.type ?? ApplicationCommandType.ChatInput;
  const seen = new Set<string>();
  return commands.flatMap((command, index) => {
    const key = `${kind(command)} ${command.name}`;
    if (seen.has(key)) {
      const message = 'Application command names must be unique';
      return [{ path: [index], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }];
    }
    seen.add(key);
    return [];
  });
}

/** The most commands of each kind that one scope may hold. */
export const commandCountLimits: readonly (readonly [ApplicationCommandType, number])[] = [
  [ApplicationCommandType.ChatInput, limits.command.chatInput],
  [ApplicationCommandType.User, limits.command.user],
  [ApplicationCommandType.Message, limits.command.message],
];

function chatInputComplaints(command: CommandComplaintSubject): Complaint[] {
  const described = command.description
    ? []
    : [{ path: ['description'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
  return [
    ...nameComplaints(command, []),
    ...described,
    ...optionComplaints(command.options ?? [], ['options']),
  ];
}

function contextMenuComplaints(command: CommandComplaintSubject): Complaint[] {
  const code = 'APPLICATION_COMMAND_INVALID_FIELD';
  const complaints: Complaint[] = [];
  if (command.name.trim() === '') {
    complaints.push({ path: ['name'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  }
  if (command.description) {
    const message = 'Context menu commands cannot have description';
    complaints.push({ path: ['description'], code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION', message });
  }
  if (command.options?.length) {
    complaints.push({ path: ['options'], code, message: 'Context menu commands cannot have options' });
  }
  return complaints;
}

function optionComplaints(
  options: readonly OptionSubject[],
  path: readonly (string | number)[],
): Complaint[] {
  const names = new Set<string>();
  let optionalSeen = false;
  const groups = options.filter((option) => subcommandKinds.includes(option.type)).length;
  const complaints: Complaint[] = [];
  if (groups > 0 && groups < options.length) {
    const message =
      'Sub-command and sub-command group option types are mutually exclusive to all other types';
    complaints.push({ path, code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message });
  }
  for (const [index, option] of options.entries()) {
    const here = [...path, index];
    complaints.push(...nameComplaints(option, here), ...singleOptionComplaints(option, here));
    if (names.has(option.name)) {
      const message = `Option name ${option.name} is already used in these options`;
      complaints.push({
        path: [...here, 'name'],
        code: 'APPLICATION_COMMAND_OPTION_NAME_DUPLICATED',
        message,
      });
    }
    names.add(option.name);
    if (option.required && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      complaints.push({ path: here, code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message });
    }
    optionalSeen ||= !option.required && !subcommandKinds.includes(option.type);
    complaints.push(...optionComplaints(option.options ?? [], [...here, 'options']));
  }
  return complaints;
}

function singleOptionComplaints(option: OptionSubject, path: readonly (string | number)[]): Complaint[] {
  const complaints: Complaint[] = [];
  if (option.autocomplete && option.choices?.length) {
    const message = 'Autocomplete and choices are mutually exclusive';
    complaints.push({ path, code: 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_EXCLUSIVE', message });
  }
  for (const kind of ['length', 'value'] as const) {
    const [min, max] = [option[`min_${kind}`], option[`max_${kind}`]];
    if (min == null || max == null || min <= max) continue;
    const message = `int value should be less than or equal to ${max}.`;
    complaints.push({ path: [...path, `min_${kind}`], code: 'NUMBER_TYPE_MAX', message });
  }
  const chosen = new Set<string>();
  for (const [index, { name }] of (option.choices ?? []).entries()) {
    if (chosen.has(name)) {
      const message = 'The specified choice name is already used';
      const place = [...path, 'choices', index, 'name'];
      complaints.push({ path: place, code: 'APPLICATION_COMMAND_OPTION_CHOICE_NAME_DUPLICATED', message });
    }
    chosen.add(name);
  }
  return complaints;
}

function nameComplaints(named: Named, path: readonly (string | number)[]): Complaint[] {
  const localized = Object.entries(named.name_localizations ?? {}).map(
    ([locale, name]) => [[...path, 'name_localizations', locale], name] as const,
  );
  return [[[...path, 'name'], named.name] as const, ...localized].flatMap(([place, name]) =>
    name == null || (chatInputName.test(name) && name === name.toLowerCase())
      ? []
      : [{ path: place, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }],
  );
}

function sizeComplaints(command: CommandComplaintSubject): Complaint[] {
  const { total } = limits.command;
  if (commandSize(command) <= total) return [];
  const message = `Command exceeds maximum size (${total})`;
  return [{ path: [], code: 'APPLICATION_COMMAND_TOO_LARGE', message }];
}

/**
 * The characters of a command as Discord counts them: names, descriptions and values of the command, its
 * subcommands, options and choices, each in its longest translation (Discord's documentation, "Slash Commands").
 */
function commandSize(command: CommandComplaintSubject | OptionSubject): number {
  const choices = 'choices' in command ? (command.choices ?? []) : [];
  return (
    longest(command.name, command.name_localizations) +
    longest(command.description ?? '', command.description_localizations) +
    choices.reduce(
      (sum, { name, name_localizations, value }) =>
        sum + longest(name, name_localizations) + codePoints(String(value)),
      0,
    ) +
    (command.options ?? []).reduce((sum, option) => sum + commandSize(option), 0)
  );
}

function longest(text: string, localizations: Localizations): number {
  return Math.max(...[text, ...Object.values(localizations ?? {})].map((form) => codePoints(form ?? '')));
}
