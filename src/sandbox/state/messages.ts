import {
  type AllowedMentionsTypes,
  type APIMessage,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  type Snowflake,
} from 'discord-api-types/v10';
import { toApiEmbeds } from '../validate/embeds.ts';
import type { MessageBody } from '../validate/message-body.ts';
import { storeAttachments, type UploadedFile } from './attachments.ts';
import type { Channel, StoredMessage } from './channel.ts';
import { resolveMentions } from './mentions.ts';
import { pollPayload } from './polls.ts';
import { storedComponents } from './stored-components.ts';
import type { World } from './world.ts';

type MentionDefaults = readonly `${AllowedMentionsTypes}`[];

/** What is parsed for mentions in a plain message where nothing is said (documentation, "Allowed Mentions"). */
export const channelMentionDefaults: MentionDefaults = ['users', 'roles', 'everyone'];

/** The same for answers to interactions. */
export const interactionMentionDefaults: MentionDefaults = ['users'];

/** What a new message is made of. */
export interface MessageDraft {
  readonly channel: Channel;
  readonly authorId: Snowflake;
  readonly body: MessageBody;
  readonly files?: readonly UploadedFile[];
  readonly mentionDefaults: MentionDefaults;
  readonly type?: MessageType;
  /** Flags that the sender does not choose. */
  readonly flags?: MessageFlags | 0;
  /** The message that this one replies to, or that a command was used on. */
  readonly reference?: StoredMessage | null;
  /** Whether the author of that message may be pinged by this. */
  readonly pingsReferenced?: boolean;
  readonly visibleTo?: Snowflake | null;
  readonly interactionId?: Snowflake | null;
  /** What a message has beyond what the draft tells. */
  readonly extra?: Partial<APIMessage>;
}

const settableFlags =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** Posts a message, and says that it was posted. */
export function createMessage(world: World, draft: MessageDraft): StoredMessage {
  const { channel, body, reference = null } = draft;
  const author = world.people.get(draft.authorId)?.user;
  if (!author) throw new Error(`No person has the id ${draft.authorId}.`);
  const attachments = storeAttachments(world, channel, body, draft.files ?? [], []);
  const components = storedComponents(body.components ?? [], attachments);
  const content = (body.content ?? '').trim();
  const { users, pinged } = resolveMentions(world, {
    channel,
    authorId: draft.authorId,
    content,
    components,
    allowed: body.allowed_mentions ?? null,
    defaults: draft.mentionDefaults,
    repliedTo: draft.pingsReferenced ? (reference?.message.author ?? null) : null,
  });
  const message: APIMessage = {
    type: draft.type ?? (reference ? MessageType.Reply : MessageType.Default),
    content,
    mentions: [...users],
    mention_roles: [...pinged.roles],
    mention_everyone: pinged.everyone,
    attachments,
    embeds: toApiEmbeds(body.embeds ?? []),
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    flags: ((body.flags ?? 0) & settableFlags) | (draft.flags ?? 0),
    components,
    id: world.nextId(),
    channel_id: channel.id,
    author,
    pinned: false,
    tts: body.tts ?? false,
    ...(body.nonce == null ? {} : { nonce: body.nonce }),
    ...(body.poll ? { poll: pollPayload(world, body.poll) } : {}),
    ...(reference ? referenceFields(channel, reference) : {}),
    ...draft.extra,
  };
  const stored: StoredMessage = {
    message,
    pinged,
    visibleTo: draft.visibleTo ?? null,
    interactionId: draft.interactionId ?? null,
  };
  channel.messages.set(message.id, stored);
  channel.lastMessageId = message.id;
  const [oldest] = channel.messages.keys();
  if (oldest && channel.messages.size > world.historyLimit) channel.messages.delete(oldest);
  world.events.emit('message', channel, stored);
  return stored;
}

/** What a message is changed to: fields that are absent stay, those that are null are emptied. */
export interface MessageEdit {
  readonly channel: Channel;
  readonly stored: StoredMessage;
  readonly body: MessageBody;
  readonly files?: readonly UploadedFile[];
  readonly mentionDefaults: MentionDefaults;
}

/** What a message would be after an edit, without making it. */
function editedMessage(world: World, { channel, stored, body, files = [], mentionDefaults }: MessageEdit) {
  const before = stored.message;
  const attachments = storeAttachments(world, channel, body, files, before.attachments);
  const components =
    body.components === undefined
      ? (before.components ?? [])
      : storedComponents(body.components ?? [], attachments);
  const content = body.content === undefined ? before.content : (body.content ?? '').trim();
  const { users, pinged } = resolveMentions(world, {
    channel,
    authorId: before.author.id,
    content,
    components,
    allowed: body.allowed_mentions ?? null,
    defaults: mentionDefaults,
    repliedTo: null,
  });
  const flags = editedFlags(before.flags ?? 0, body.flags);
  const message: APIMessage = {
    ...before,
    content,
    components,
    attachments,
    flags,
    embeds: body.embeds === undefined ? before.embeds : toApiEmbeds(body.embeds ?? []),
    mentions: [...users],
    mention_roles: [...pinged.roles],
    mention_everyone: pinged.everyone,
    edited_timestamp: new Date(world.now()).toISOString(),
  };
  // An edit notifies nobody anew, unless it fills an answer that was put off until now.
  return { message, pinged: (before.flags ?? 0) & MessageFlags.Loading ? pinged : stored.pinged };
}

/** Changes a message, and says that it changed. */
export function editMessage(world: World, edit: MessageEdit): StoredMessage {
  const { stored, channel } = edit;
  Object.assign(stored, editedMessage(world, edit));
  world.events.emit('edit', channel, stored);
  return stored;
}

/** Takes a message away, and says so. */
export function deleteMessage(world: World, channel: Channel, stored: StoredMessage): void {
  channel.messages.delete(stored.message.id);
  world.events.emit('delete', channel, stored);
}

/**
 * Whether a message would show nothing at all.
 *
 * @param before - the message that the body changes; null where it makes a new one
 */
export function isEmptyAfter(
  before: APIMessage | null,
  body: MessageBody,
  files: readonly UploadedFile[],
): boolean {
  const content = body.content === undefined ? (before?.content ?? '') : (body.content ?? '');
  const parts = [
    body.embeds === undefined ? before?.embeds : body.embeds,
    body.components === undefined ? before?.components : body.components,
    body.attachments === undefined ? before?.attachments : body.attachments,
    body.sticker_ids,
    files,
  ];
  const poll = before?.poll ?? body.poll;
  return content.trim() === '' && !poll && parts.every((part) => (part ?? []).length === 0);
}

function referenceFields(channel: Channel, { message }: StoredMessage): Partial<APIMessage> {
  return {
    message_reference: {
      type: MessageReferenceType.Default,
      channel_id: channel.id,
      message_id: message.id,
      ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
    },
    referenced_message: message,
  };
}

function editedFlags(before: number, asked: number | null | undefined): number {
  const { SuppressEmbeds, IsComponentsV2, Loading } = MessageFlags;
  const kept = before & ~Loading;
  if (asked == null) return kept;
  return (kept & ~SuppressEmbeds) | (asked & (SuppressEmbeds | IsComponentsV2));
}
