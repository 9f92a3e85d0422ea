import { ApplicationCommandType } from 'discord-api-types/v10';
import { nameComplaints } from './command-names.ts';
import { sizeComplaints } from './command-size.ts';
import type { CommandComplaintSubject } from './command-subject.ts';
import type { Complaint } from './form-error.ts';
import { limits } from './limits.ts';
import { optionComplaints } from './option-rules.ts';

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
