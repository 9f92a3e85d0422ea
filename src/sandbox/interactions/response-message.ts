import {
  type APIMessage,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
  type Snowflake,
} from 'discord-api-types/v10';
import type { UploadedFile } from '../state/attachments.ts';
import type { Channel, StoredMessage } from '../state/channel.ts';
import { createMessage, interactionMentionDefaults } from '../state/messages.ts';
import { may } from '../state/permissions.ts';
import type { World } from '../state/world.ts';
import type { MessageBody } from '../validate/message-body.ts';
import type { Interaction } from './interaction.ts';

/** What kind of message the first answer to an interaction is (documentation, "Message Types"). */
export function responseType(interaction: Interaction): MessageType {
  const { payload } = interaction;
  if (payload.type === InteractionType.ApplicationCommand) {
    return payload.data.type === ApplicationCommandType.ChatInput
      ? MessageType.ChatInputCommand
      : MessageType.ContextMenuCommand;
  }
  return interaction.sourceMessageId ? MessageType.Reply : MessageType.ChatInputCommand;
}

/** The message that an answer points back to: the one with the component, or the one that a command was used on. */
export function responseReference(world: World, interaction: Interaction): StoredMessage | null {
  const target = interaction.sourceMessageId ?? targetId(interaction);
  return world.channels.get(interaction.channelId)?.messages.get(target ?? '') ?? null;
}

/** A message that answers an interaction: the first one, or one that follows it. */
export interface ResponseDraft {
  readonly channel: Channel;
  readonly body: MessageBody;
  readonly files: readonly UploadedFile[];
  readonly type?: MessageType;
  /** Flags that the application does not choose. */
  readonly flags: MessageFlags | 0;
  readonly reference: StoredMessage | null;
  /** The first answer, where this is one that follows it. */
  readonly originalId: Snowflake | null;
}

/** Posts an answer to an interaction, for everybody or for the one person who gets it alone. */
export function postResponse(world: World, interaction: Interaction, draft: ResponseDraft): StoredMessage {
  const { originalId, ...rest } = draft;
  const asked = (draft.body.flags ?? 0) & MessageFlags.Ephemeral;
  const ephemeral = asked || mustBePrivate(world, interaction, draft.channel) ? MessageFlags.Ephemeral : 0;
  return createMessage(world, {
    ...rest,
    authorId: world.application.bot.id,
    mentionDefaults: interactionMentionDefaults,
    flags: draft.flags | ephemeral,
    visibleTo: ephemeral ? interaction.userId : null,
    interactionId: interaction.id,
    extra: responseExtra(world, interaction, originalId),
  });
}

// An app that is installed for a person alone answers in private where that person may not use external apps
// (documentation, permission USE_EXTERNAL_APPS).
function mustBePrivate(world: World, { owners, userId }: Interaction, channel: Channel): boolean {
  if (channel.guildId === null || ApplicationIntegrationType.GuildInstall in owners) return false;
  return !may(world, channel, userId, PermissionFlagsBits.UseExternalApps);
}

// What a message has because it answers an interaction.
function responseExtra(
  world: World,
  interaction: Interaction,
  originalId: string | null,
): Partial<APIMessage> {
  const { id } = world.application;
  const metadata = interactionMetadata(world, interaction);
  const name = commandName(interaction);
  const user = world.people.get(interaction.userId)?.user;
  return {
    application_id: id,
    webhook_id: id,
    interaction_metadata: {
      ...metadata,
      ...(originalId === null ? {} : { original_response_message_id: originalId }),
    },
    // Deprecated, and still sent.
    ...(name !== null && user && originalId === null
      ? { interaction: { id: interaction.id, type: interaction.type, name, user } }
      : {}),
  } as Partial<APIMessage>;
}

function interactionMetadata(world: World, interaction: Interaction): object {
  const { id, type, owners, sourceMessageId, openedBy } = interaction;
  const user = world.people.get(interaction.userId)?.user;
  const name = commandName(interaction);
  const target = targetId(interaction);
  return {
    id,
    type,
    user,
    authorizing_integration_owners: owners,
    ...(name === null ? {} : { name }),
    ...(type === InteractionType.MessageComponent ? { interacted_message_id: sourceMessageId } : {}),
    ...(openedBy ? { triggering_interaction_metadata: interactionMetadata(world, openedBy) } : {}),
    ...(target ? { target_message_id: target } : {}),
  };
}

function commandName({ payload }: Interaction): string | null {
  return payload.type === InteractionType.ApplicationCommand ? payload.data.name : null;
}

function targetId({ payload }: Interaction): string | null {
  if (payload.type !== InteractionType.ApplicationCommand) return null;
  return payload.data.type === ApplicationCommandType.Message ? payload.data.target_id : null;
}
