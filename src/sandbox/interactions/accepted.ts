import type { APIMessage } from 'discord-api-types/v10';
import { refuse, refuseForm } from '../api-errors.ts';
import { attachmentComplaints, hasOversizedFile, type UploadedFile } from '../state/attachments.ts';
import { isEmptyAfter } from '../state/messages.ts';
import { limits } from '../validate/limits.ts';
import { checkMessageBody, type MessageBody } from '../validate/message-body.ts';

/**
 * The body of a new message, if Discord takes it.
 *
 * @param under - where the body stands in the request
 * @throws HTTPException with Discord's refusal
 */
export function acceptedMessage(
  body: unknown,
  files: readonly UploadedFile[],
  under: readonly string[] = [],
): MessageBody {
  const accepted = acceptedForm(body, files, null, under);
  return isEmptyAfter(null, accepted, files) ? refuse('emptyMessage') : accepted;
}

/**
 * The changes to a message, if Discord takes them.
 *
 * @param before - the message as it stands
 * @throws HTTPException with Discord's refusal
 */
export function acceptedEdit(
  body: unknown,
  files: readonly UploadedFile[],
  before: APIMessage,
  under: readonly string[] = [],
): MessageBody {
  const accepted = acceptedForm(body, files, before, under);
  return isEmptyAfter(before, accepted, files) ? refuse('emptyMessage') : accepted;
}

/** The same without asking whether the message shows anything: an answer that is put off shows nothing yet. */
export function acceptedForm(
  body: unknown,
  files: readonly UploadedFile[],
  before: APIMessage | null,
  under: readonly string[] = [],
): MessageBody {
  if (hasOversizedFile(files)) refuse('tooLarge');
  const verdict = checkMessageBody(body, before);
  if (!verdict.ok) return refuseForm(verdict.complaints, under);
  const { attachments } = verdict.value;
  const existing = before?.attachments ?? [];
  const kept = attachments
    ? existing.filter(({ id }) => attachments.some((named) => named.id === id))
    : existing;
  const complaints = attachmentComplaints(verdict.value, files, kept);
  if (complaints.length > 0) refuseForm(complaints, under);
  if (files.length + kept.length > limits.message.attachments) refuse('tooManyAttachments');
  return verdict.value;
}
