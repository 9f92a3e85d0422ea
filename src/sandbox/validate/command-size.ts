import type { CommandComplaintSubject, Localizations, OptionSubject } from './command-subject.ts';
import { codePoints } from './fields.ts';
import type { Complaint } from './form-error.ts';
import { limits } from './limits.ts';

/** The rule over the size of a whole command. */
export function sizeComplaints(command: CommandComplaintSubject): Complaint[] {
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
