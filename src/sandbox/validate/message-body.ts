import { type APIMessage, MessageFlags, MessageReferenceType } from 'discord-api-types/v10';
import type { z } from 'zod';
import { allowedMentions } from './allowed-mentions.ts';
import { type ComponentNode, componentComplaints } from './component-rules.ts';
import { componentsV2, legacyComponents } from './components.ts';
import { embedComplaints, embeds } from './embeds.ts';
import { bool, float, form, int, list, maybe, oneOf, snowflake, text } from './fields.ts';
import { type Complaint, check, type Verdict } from './form-error.ts';
import { limits } from './limits.ts';
import { poll } from './poll.ts';

const limit = limits.message;

const attachment = form({
  id: snowflake(),
  filename: maybe(text({ min: 1, max: limits.attachment.filename })),
  title: maybe(text({ max: limits.attachment.title })),
  description: maybe(text({ max: limits.attachment.description })),
  is_spoiler: maybe(bool()),
  duration_secs: maybe(float({ min: 0, max: 2 ** 31 - 1 })),
  waveform: maybe(text({ max: 400 })),
});

const reference = form({
  type: maybe(oneOf([MessageReferenceType.Default, MessageReferenceType.Forward])),
  message_id: snowflake(),
  channel_id: maybe(snowflake()),
  guild_id: maybe(snowflake()),
  fail_if_not_exists: maybe(bool()),
});

const fields = {
  content: maybe(text({ max: limit.content })),
  tts: maybe(bool()),
  flags: maybe(int()),
  nonce: maybe(text({ max: limit.nonce })),
  enforce_nonce: maybe(bool()),
  embeds: maybe(embeds),
  allowed_mentions: maybe(allowedMentions),
  attachments: maybe(list(attachment, { max: limit.attachments })),
  sticker_ids: maybe(list(snowflake(), { max: limit.stickers })),
  message_reference: maybe(reference),
  poll: maybe(poll),
};

const legacy = form({ ...fields, components: maybe(legacyComponents) });
const v2 = form({ ...fields, components: maybe(componentsV2) });

/** What a bot sent to make or to change a message, as Discord understood it. */
export type MessageBody = z.output<typeof v2>;

/** What counts of a message that is being changed. */
export type EditedMessage = Pick<APIMessage, 'flags' | 'content' | 'embeds' | 'poll'>;

/**
 * Checks the body of a message that is made or changed, by whichever route.
 *
 * Which version its components are of is told by the flags of this very request, also on an edit, as Discord
 * does it.
 *
 * @param body - the parsed JSON
 * @param before - the message that is being changed; null for a new one
 */
export function checkMessageBody(body: unknown, before: EditedMessage | null): Verdict<MessageBody> {
  const asksForV2 = hasComponentsV2(body);
  const verdict = check(asksForV2 ? v2 : legacy, body);
  if (!verdict.ok) return verdict;
  const isV2 = asksForV2 || ((before?.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const complaints: Complaint[] = [
    ...(isV2 ? legacyFieldComplaints(verdict.value, before) : []),
    ...embedComplaints(verdict.value.embeds ?? []),
    ...componentComplaints((verdict.value.components ?? []) satisfies readonly ComponentNode[]),
  ];
  return complaints.length > 0 ? { ok: false, complaints } : verdict;
}

// A message of Components V2 shows nothing else: what it had before must be emptied by the same edit.
function legacyFieldComplaints(body: MessageBody, before: EditedMessage | null): Complaint[] {
  const shown = {
    content: body.content === undefined ? before?.content : body.content,
    embeds: body.embeds === undefined ? before?.embeds : body.embeds,
    sticker_ids: body.sticker_ids,
    poll: body.poll === undefined ? before?.poll : body.poll,
  };
  return Object.entries(shown).flatMap(([field, value]) => {
    if (value == null || value === '' || (Array.isArray(value) && value.length === 0)) return [];
    const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    return [{ path: [field], code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message }];
  });
}

function hasComponentsV2(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('flags' in body)) return false;
  // Anything may stand here, such as an object that has no number.
  const flags = typeof body.flags === 'string' ? Number(body.flags) : body.flags;
  return typeof flags === 'number' && (flags & MessageFlags.IsComponentsV2) !== 0;
}
