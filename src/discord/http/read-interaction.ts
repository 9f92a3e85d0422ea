import {
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessage,
  type APIModalSubmission,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Actor, Attached, Completion, Invocation, Press, Submission } from '../invocation.ts';

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
      if (data.type !== ApplicationCommandType.ChatInput && data.type !== ApplicationCommandType.Message) break;
      const options = data.type === ApplicationCommandType.ChatInput ? data.options : undefined;
      const attachments = data.type === ApplicationCommandType.ChatInput ? data.resolved?.attachments : {};
      const target =
        data.type === ApplicationCommandType.Message ? data.resolved.messages[data.target_id] : undefined;
      const given = givenOptions(options, attachments);
      return {
        kind: 'command',
        invocation: { ...actor, command: data.name, ...given, targetText: target?.content ?? null },
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
