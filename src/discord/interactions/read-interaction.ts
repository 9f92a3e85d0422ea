import {
  type APIApplicationCommandInteractionDataOption,
  type APIAttachment,
  type APIInteraction,
  type APIModalSubmission,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Actor, Completion, Invocation, Press, Submission } from '../invocation.ts';

/** What an interaction asks of the bot; `other` is what the bot offers nowhere. */
export type Call =
  | { readonly kind: 'ping' }
  | { readonly kind: 'command'; readonly invocation: Invocation }
  | { readonly kind: 'completion'; readonly completion: Completion }
  | { readonly kind: 'press'; readonly press: Press }
  | { readonly kind: 'submission'; readonly submission: Submission }
  | { readonly kind: 'other' };

/** Reads an interaction as Discord's documentation describes it ("Interaction Structure"). */
export function readInteraction(interaction: APIInteraction): Call {
  if (interaction.type === InteractionType.Ping) return { kind: 'ping' };
  const actor = actorOf(interaction);
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      const { data } = interaction;
      if (data.type !== ApplicationCommandType.ChatInput && data.type !== ApplicationCommandType.Message)
        break;
      const options = data.type === ApplicationCommandType.ChatInput ? data.options : undefined;
      const attachments = data.type === ApplicationCommandType.ChatInput ? data.resolved?.attachments : {};
      const target =
        data.type === ApplicationCommandType.Message
          ? own(data.resolved.messages, data.target_id)
          : undefined;
      const { subcommand, options: values, files } = givenOptions(options, attachments);
      return {
        kind: 'command',
        invocation: {
          ...actor,
          command: data.name,
          subcommand,
          options: values,
          files,
          targetText: target?.content ?? null,
        },
      };
    }
    case InteractionType.ApplicationCommandAutocomplete: {
      const { subcommand, options, focused } = givenOptions(interaction.data.options, {});
      if (focused === null) break;
      const { name: option, value } = focused;
      const { name: command } = interaction.data;
      return { kind: 'completion', completion: { ...actor, command, subcommand, option, value, options } };
    }
    case InteractionType.MessageComponent:
      return {
        kind: 'press',
        press: {
          ...actor,
          customId: interaction.data.custom_id,
          components: (interaction.message.components ?? []) as Press['components'],
        },
      };
    case InteractionType.ModalSubmit:
      return {
        kind: 'submission',
        submission: { ...actor, customId: interaction.data.custom_id, fields: fieldsOf(interaction.data) },
      };
  }
  return { kind: 'other' };
}

/** Who does it and where, by any interaction but a ping. */
function actorOf(interaction: Exclude<APIInteraction, { type: InteractionType.Ping }>): Actor {
  const { member, guild_id: server = null, channel } = interaction;
  const may = BigInt(member?.permissions ?? 0);
  const has = (permission: bigint) => (may & (permission | PermissionFlagsBits.Administrator)) !== 0n;
  return {
    user: (member?.user ?? interaction.user)?.id ?? '',
    server,
    channel: channel?.id ?? null,
    parent: parentOf(channel),
    locale: interaction.locale,
    mayManageMessages: has(PermissionFlagsBits.ManageMessages),
    roles: member?.roles ?? [],
    mayManageServer: server === null || has(PermissionFlagsBits.ManageGuild),
  };
}

/** The channel that a thread belongs to. */
function parentOf(channel: object | undefined): string | null {
  if (!channel || !('thread_metadata' in channel) || !('parent_id' in channel)) return null;
  return typeof channel.parent_id === 'string' ? channel.parent_id : null;
}

/** An option as Discord sends it, of whichever type. */
interface GivenOption {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly GivenOption[];
}

/** The subcommand, what was given with it, and which option is being written. */
function givenOptions(
  sent: readonly APIApplicationCommandInteractionDataOption<InteractionType>[] = [],
  attachments: Readonly<Record<string, APIAttachment>> = {},
) {
  const all: readonly GivenOption[] = sent;
  const [first] = all;
  const isSubcommand = first?.type === ApplicationCommandOptionType.Subcommand;
  const given = isSubcommand ? (first.options ?? []) : all;
  const focused = given.find((option) => option.focused);
  return {
    subcommand: isSubcommand ? first.name : null,
    options: Object.fromEntries(
      given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
    ),
    files: Object.fromEntries(
      given.flatMap(({ name, value }) => {
        const file = own(attachments, String(value));
        return file ? [[name, { name: file.filename, size: file.size, url: file.url }]] : [];
      }),
    ),
    focused: focused ? { name: focused.name, value: String(focused.value ?? '') } : null,
  };
}

/** What stands under a key, and not what every object has, such as `constructor`. */
function own<T>(values: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** The value of each field that holds one. */
function fieldsOf({ components }: APIModalSubmission): Record<string, string> {
  const fields = components.flatMap((component) => {
    if ('component' in component) return [component.component];
    return 'components' in component ? component.components : [];
  });
  return Object.fromEntries(
    fields.map((field) => [field.custom_id, 'value' in field ? String(field.value ?? '') : '']),
  );
}
