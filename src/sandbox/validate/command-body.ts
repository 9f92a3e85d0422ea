import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { choiceList } from './choices.ts';
import { commandComplaints, commandListComplaints } from './command-rules.ts';
import type { CommandComplaintSubject } from './command-subject.ts';
import {
  bool,
  float,
  form,
  int,
  kindOf,
  list,
  maybe,
  oneOf,
  permissionSet,
  set,
  snowflake,
  text,
} from './fields.ts';
import { type Complaint, check, type Verdict } from './form-error.ts';
import { limits } from './limits.ts';
import { localized } from './localized.ts';

const limit = limits.command;
const name = text({ min: 1, max: limit.name });
const named = {
  name,
  name_localizations: localized(limit.name),
  description: text({ min: 1, max: limit.description }),
  description_localizations: localized(limit.description),
};

const choices = <Value extends z.ZodType>(value: Value) => choiceList(value, limit);

const option = <const Type extends ApplicationCommandOptionType, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
) => form({ type: z.literal(type), ...named, required: maybe(bool()), ...shape });

const length = (min: number) => maybe(int({ min, max: limit.stringOptionLength }));
const channelTypes = Object.values(ChannelType).filter((type) => typeof type === 'number');
const { MAX_SAFE_INTEGER: largest } = Number;
const integer = int({ min: -largest, max: largest });
const double = float({ min: -(2 ** 53), max: 2 ** 53 });

const Kind = ApplicationCommandOptionType;
const parameters = [
  option(Kind.String, {
    choices: choices(text({ max: limit.choiceValue })),
    autocomplete: maybe(bool()),
    min_length: length(0),
    max_length: length(1),
  }),
  option(Kind.Integer, {
    choices: choices(integer),
    autocomplete: maybe(bool()),
    min_value: maybe(integer),
    max_value: maybe(integer),
  }),
  option(Kind.Number, {
    choices: choices(double),
    autocomplete: maybe(bool()),
    min_value: maybe(double),
    max_value: maybe(double),
  }),
  option(Kind.Channel, { channel_types: maybe(set(oneOf(channelTypes), { max: channelTypes.length })) }),
  option(Kind.Boolean, {}),
  option(Kind.User, {}),
  option(Kind.Role, {}),
  option(Kind.Mentionable, {}),
  option(Kind.Attachment, { file_types: maybe(list(text({ min: 1, max: 32 }), { max: 10 })) }),
] as const;

const parameterList = maybe(list(kindOf(parameters), { max: limit.options }));
const subcommand = form({ type: z.literal(Kind.Subcommand), ...named, options: parameterList });
const group = form({
  type: z.literal(Kind.SubcommandGroup),
  ...named,
  options: maybe(list(kindOf([subcommand]), { max: limit.options })),
});

const commandFields = {
  id: maybe(snowflake()),
  type: maybe(
    oneOf([ApplicationCommandType.ChatInput, ApplicationCommandType.User, ApplicationCommandType.Message]),
  ),
  name,
  name_localizations: localized(limit.name),
  description: maybe(text({ max: limit.description })),
  description_localizations: localized(limit.description),
  options: maybe(list(kindOf([subcommand, group, ...parameters]), { max: limit.options })),
  default_member_permissions: maybe(permissionSet()),
  dm_permission: maybe(bool()),
  contexts: maybe(
    set(
      oneOf([
        InteractionContextType.Guild,
        InteractionContextType.BotDM,
        InteractionContextType.PrivateChannel,
      ]),
      { min: 1, max: 3 },
    ),
  ),
  integration_types: maybe(
    set(oneOf([ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall]), {
      min: 1,
      max: 2,
    }),
  ),
  nsfw: maybe(bool()),
};

const command = form(commandFields);
const patch = form({ ...commandFields, name: name.optional() });
const bulk = list(command, { max: limit.bulk });

/** A command as a bot sent it, and as Discord understood it. */
export type CommandBody = z.output<typeof command>;

/** The changes to a command; what is absent stays. */
export type CommandPatch = z.output<typeof patch>;

/** Checks one command that is made or replaced. */
export const checkCommand = (body: unknown): Verdict<CommandBody> => judged(check(command, body));

/**
 * Checks changes to a command, together with what they are made to.
 *
 * @param body - the changes
 * @param before - the command as it stands
 */
export function checkCommandPatch(body: unknown, before: CommandComplaintSubject): Verdict<CommandPatch> {
  const verdict = check(patch, body);
  if (!verdict.ok) return verdict;
  const given = Object.fromEntries(Object.entries(verdict.value).filter(([, value]) => value !== undefined));
  const complaints = commandComplaints({ ...before, ...given });
  return complaints.length > 0 ? { ok: false, complaints } : verdict;
}

/** Checks the list of commands that is to replace all others. */
export function checkCommands(body: unknown): Verdict<CommandBody[]> {
  const verdict = check(bulk, body);
  if (!verdict.ok) return verdict;
  const complaints: Complaint[] = verdict.value.flatMap((value, index) =>
    commandComplaints(value).map((complaint) => ({ ...complaint, path: [index, ...complaint.path] })),
  );
  complaints.push(...commandListComplaints(verdict.value));
  return complaints.length > 0 ? { ok: false, complaints } : verdict;
}

function judged(verdict: Verdict<CommandBody>): Verdict<CommandBody> {
  if (!verdict.ok) return verdict;
  const complaints = commandComplaints(verdict.value);
  return complaints.length > 0 ? { ok: false, complaints } : verdict;
}
