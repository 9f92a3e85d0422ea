import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { nameComplaints } from './command-names.ts';
import type { OptionSubject } from './command-subject.ts';
import type { Complaint } from './form-error.ts';

const subcommandKinds: readonly ApplicationCommandOptionType[] = [
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
];

/** The rules over the options of a command or a subcommand: their kinds, names and order, and each by itself. */
export function optionComplaints(
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
