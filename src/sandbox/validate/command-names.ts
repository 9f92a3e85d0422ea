import type { Named } from './command-subject.ts';
import type { Complaint } from './form-error.ts';

// Discord's documentation, "Application Command Naming".
const chatInputName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** The rules over the name of a slash command or an option, and over its translations. */
export function nameComplaints(named: Named, path: readonly (string | number)[]): Complaint[] {
  const localized = Object.entries(named.name_localizations ?? {}).map(
    ([locale, name]) => [[...path, 'name_localizations', locale], name] as const,
  );
  return [[[...path, 'name'], named.name] as const, ...localized].flatMap(([place, name]) =>
    name == null || (chatInputName.test(name) && name === name.toLowerCase())
      ? []
      : [{ path: place, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }],
  );
}
