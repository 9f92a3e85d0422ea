import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { refuse, refuseField, refuseForm } from '../api-errors.ts';
import type { UploadedFile } from '../state/attachments.ts';
import type { StoredMessage } from '../state/channel.ts';
import { editMessage, interactionMentionDefaults } from '../state/messages.ts';
import type { World } from '../state/world.ts';
import { checkChoices } from '../validate/autocomplete.ts';
import { form, maybe, oneOf } from '../validate/fields.ts';
import { check } from '../validate/form-error.ts';
import type { MessageBody } from '../validate/message-body.ts';
import { checkModal } from '../validate/modal.ts';
import { acceptedEdit, acceptedForm, acceptedMessage } from './accepted.ts';
import { type Interaction, isOverdue } from './interaction.ts';
import { postResponse, responseReference, responseType } from './response-message.ts';

const Answer = InteractionResponseType;
const callback = form({
  type: oneOf([
    Answer.Pong,
    Answer.ChannelMessageWithSource,
    Answer.DeferredChannelMessageWithSource,
    Answer.DeferredMessageUpdate,
    Answer.UpdateMessage,
    Answer.ApplicationCommandAutocompleteResult,
    Answer.Modal,
  ]),
  data: maybe(z.unknown()),
});

const emptyBody: MessageBody = {};

/**
 * Takes the first answer to an interaction: what `POST /interactions/{id}/{token}/callback` brings, or what an
 * endpoint answers.
 *
 * @param body - the callback's JSON
 * @returns the message that was made or changed, where there is one
 * @throws HTTPException with Discord's refusal
 */
export function answerInteraction(
  world: World,
  interaction: Interaction,
  body: unknown,
  files: readonly UploadedFile[],
): StoredMessage | null {
  if (interaction.state === 'answered') refuse('alreadyAnswered');
  if (isOverdue(world, interaction)) refuse('unknownInteraction');
  const verdict = check(callback, body);
  if (!verdict.ok) return refuseForm(verdict.complaints);
  const { type, data } = verdict.value;
  if (!fittingAnswers(interaction).includes(type)) {
    const message = 'This interaction cannot be answered with this type of response.';
    refuseField(['type'], 'INTERACTION_RESPONSE_TYPE_INVALID', message);
  }
  const needsData = type === Answer.ApplicationCommandAutocompleteResult || type === Answer.Modal;
  if (needsData && data == null) refuseField(['data'], 'BASE_TYPE_REQUIRED', 'This field is required');
  const message = carryOut(world, interaction, type, data ?? undefined, files);
  interaction.state = 'answered';
  interaction.answeredAt = world.now();
  interaction.answerType = type;
  interaction.originalId = message?.message.id ?? null;
  world.events.emit('answer', interaction);
  return message;
}

function fittingAnswers({ type, sourceMessageId }: Interaction): readonly InteractionResponseType[] {
  if (type === InteractionType.Ping) return [Answer.Pong];
  if (type === InteractionType.ApplicationCommandAutocomplete)
    return [Answer.ApplicationCommandAutocompleteResult];
  const messages = [Answer.ChannelMessageWithSource, Answer.DeferredChannelMessageWithSource];
  const updates = sourceMessageId ? [Answer.DeferredMessageUpdate, Answer.UpdateMessage] : [];
  return [...messages, ...updates, ...(type === InteractionType.ModalSubmit ? [] : [Answer.Modal])];
}

function carryOut(
  world: World,
  interaction: Interaction,
  type: InteractionResponseType,
  data: unknown,
  files: readonly UploadedFile[],
): StoredMessage | null {
  switch (type) {
    case Answer.ChannelMessageWithSource:
      return respond(world, interaction, acceptedMessage(data ?? {}, files, ['data']), files, 0);
    case Answer.DeferredChannelMessageWithSource: {
      const deferred = acceptedForm(data ?? {}, files, null, ['data']);
      const chosen = (deferred.flags ?? 0) & MessageFlags.Ephemeral;
      return respond(world, interaction, { ...emptyBody, flags: chosen }, [], MessageFlags.Loading);
    }
    case Answer.DeferredMessageUpdate:
      return sourceMessage(world, interaction);
    case Answer.UpdateMessage: {
      const stored = sourceMessage(world, interaction);
      return stored ? update(world, interaction, stored, data ?? {}, files) : null;
    }
    case Answer.ApplicationCommandAutocompleteResult: {
      const verdict =
        interaction.focusedType === null ? null : checkChoices(data ?? {}, interaction.focusedType);
      if (verdict && !verdict.ok) return refuseForm(verdict.complaints, ['data']);
      interaction.choices = verdict?.value.choices ?? [];
      return null;
    }
    case Answer.Modal: {
      const verdict = checkModal(data ?? {});
      if (!verdict.ok) return refuseForm(verdict.complaints, ['data']);
      interaction.modal = verdict.value;
      return null;
    }
    default:
      return null;
  }
}

function respond(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  files: readonly UploadedFile[],
  flags: MessageFlags | 0,
): StoredMessage {
  const channel = world.channels.get(interaction.channelId);
  if (!channel) return refuse('unknownChannel');
  const type = responseType(interaction);
  const reference = responseReference(world, interaction);
  return postResponse(world, interaction, { channel, body, files, type, flags, reference, originalId: null });
}

function update(
  world: World,
  interaction: Interaction,
  stored: StoredMessage,
  data: unknown,
  files: readonly UploadedFile[],
): StoredMessage {
  const channel = world.channels.get(interaction.channelId);
  if (!channel) return refuse('unknownChannel');
  const body = acceptedEdit(data, files, stored.message, ['data']);
  return editMessage(world, {
    channel,
    stored,
    body,
    files,
    mentionDefaults: interactionMentionDefaults,
  });
}

// A message that was deleted meanwhile takes the update with it, without a word, as in Discord.
function sourceMessage(world: World, { channelId, sourceMessageId }: Interaction): StoredMessage | null {
  return world.channels.get(channelId)?.messages.get(sourceMessageId ?? '') ?? null;
}
