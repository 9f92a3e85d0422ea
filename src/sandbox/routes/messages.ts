import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { refuse, refuseField } from '../api-errors.ts';
import { acceptedEdit, acceptedMessage } from '../interactions/accepted.ts';
import type { Channel, StoredMessage } from '../state/channel.ts';
import { approvedIntentBits, asSeenByBot } from '../state/content-access.ts';
import { channelMentionDefaults, createMessage, deleteMessage, editMessage } from '../state/messages.ts';
import { writing } from '../state/permissions.ts';
import { compareIds } from '../state/snowflake.ts';
import type { World } from '../state/world.ts';
import type { MessageBody } from '../validate/message-body.ts';
import type { Environment } from './environment.ts';
import { channelParam, messageParam, requirePermissions } from './lookup.ts';
import { readBody } from './request-body.ts';

const messages = '/channels/:channel_id/messages';
const message = `${messages}/:message_id`;
const { ReadMessageHistory, ManageMessages, AttachFiles } = PermissionFlagsBits;

/** Messages in channels that the bot can see. */
export const messageRoutes = new Hono<Environment>()
  .get(messages, (context) => {
    const channel = channelParam(context);
    const world = context.get('world');
    requirePermissions(world, channel, ReadMessageHistory);
    return context.json(page(context, channel).map((stored) => seen(world, channel, stored)));
  })
  .post(messages, async (context) => {
    const channel = channelParam(context);
    const world = context.get('world');
    const { json, files } = await readBody(context);
    requirePermissions(world, channel, writing(channel) | (files.length > 0 ? AttachFiles : 0n));
    const body = acceptedMessage(json ?? {}, files);
    const stored =
      sentAlready(world, channel, body) ??
      createMessage(world, {
        channel,
        authorId: world.application.bot.id,
        body,
        files,
        mentionDefaults: channelMentionDefaults,
        reference: referenced(world, channel, body),
        pingsReferenced: true,
      });
    return context.json(seen(world, channel, stored));
  })
  .get(message, (context) => {
    const channel = channelParam(context);
    const world = context.get('world');
    requirePermissions(world, channel, ReadMessageHistory);
    return context.json(seen(world, channel, messageParam(context, channel)));
  })
  .patch(message, async (context) => {
    const channel = channelParam(context);
    const world = context.get('world');
    const stored = messageParam(context, channel);
    if (stored.message.author.id !== world.application.bot.id) refuse('notYourMessage');
    const { json, files } = await readBody(context);
    const body = acceptedEdit(json ?? {}, files, stored.message);
    const edit = { channel, stored, body, files, mentionDefaults: channelMentionDefaults };
    return context.json(seen(world, channel, editMessage(world, edit)));
  })
  .delete(message, (context) => {
    const channel = channelParam(context);
    const world = context.get('world');
    const stored = messageParam(context, channel);
    if (stored.message.author.id !== world.application.bot.id) {
      if (channel.guildId === null) refuse('notInDirectMessages');
      requirePermissions(world, channel, ManageMessages);
    }
    deleteMessage(world, channel, stored);
    return context.body(null, 204);
  });

const seen = (world: World, channel: Channel, { message }: StoredMessage) =>
  asSeenByBot(world, channel, message, approvedIntentBits(world));

/** "The past few minutes" of Discord's documentation ("Create Message"), in milliseconds. */
const NONCE_MS = 5 * 60_000;

/** The bot's message with the same nonce, where it wants that there is no second one. */
function sentAlready(world: World, channel: Channel, body: MessageBody): StoredMessage | undefined {
  if (!body.enforce_nonce || body.nonce == null) return undefined;
  return [...channel.messages.values()].find(
    ({ message: { author, nonce, timestamp } }) =>
      author.id === world.application.bot.id &&
      nonce === body.nonce &&
      world.now() - Date.parse(timestamp) < NONCE_MS,
  );
}

function referenced(world: World, channel: Channel, body: MessageBody): StoredMessage | null {
  const reference = body.message_reference;
  if (!reference) return null;
  requirePermissions(world, channel, ReadMessageHistory);
  const stored = channel.messages.get(reference.message_id);
  if (stored && stored.visibleTo === null) return stored;
  if (reference.fail_if_not_exists === false) return null;
  return refuseField(['message_reference'], 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message');
}

function page(context: Context<Environment>, channel: Channel): StoredMessage[] {
  const { before, after, around, limit = '50' } = context.req.query();
  const most = Number(limit);
  if (!Number.isInteger(most) || most < 1 || most > 100) {
    refuseField(['limit'], 'NUMBER_TYPE_MAX', 'int value should be between 1 and 100.');
  }
  const everybody = [...channel.messages.values()].filter(({ visibleTo }) => visibleTo === null);
  const older = (id: string) => everybody.filter(({ message }) => compareIds(message.id, id) < 0);
  const newer = (id: string) => everybody.filter(({ message }) => compareIds(message.id, id) > 0);
  if (after) return newer(after).slice(0, most).reverse();
  if (before) return older(before).slice(-most).reverse();
  if (around) {
    const half = Math.floor(most / 2);
    const middle = everybody.filter(({ message }) => message.id === around);
    return [...older(around).slice(-half), ...middle, ...newer(around).slice(0, half)].reverse();
  }
  return everybody.slice(-most).reverse();
}
