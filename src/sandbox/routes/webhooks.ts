import { ApplicationIntegrationType, MessageFlags } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { refuse } from '../api-errors.ts';
import { acceptedEdit, acceptedMessage } from '../interactions/accepted.ts';
import { type Interaction, isExpired } from '../interactions/interaction.ts';
import { postResponse } from '../interactions/response-message.ts';
import type { Channel, StoredMessage } from '../state/channel.ts';
import { deleteMessage, editMessage, interactionMentionDefaults } from '../state/messages.ts';
import type { World } from '../state/world.ts';
import { limits } from '../validate/limits.ts';
import type { Environment } from './environment.ts';
import { type RequestBody, readBody } from './request-body.ts';

const webhook = '/webhooks/:webhook_id/:webhook_token';
const message = `${webhook}/messages/:message_id`;

/** What follows the first answer to an interaction, by its token. */
export const webhookRoutes = new Hono<Environment>()
  .post(webhook, async (context) => {
    const { world, interaction, channel } = answered(context);
    const body = await readBody(context);
    const original = channel.messages.get(interaction.originalId ?? '');
    const waiting = original && (original.message.flags ?? 0) & MessageFlags.Loading;
    const stored = waiting
      ? change(world, channel, original, body)
      : followUp(world, interaction, channel, body);
    return context.json(stored.message);
  })
  .get(message, (context) => context.json(messageOf(context).stored.message))
  .patch(message, async (context) => {
    const { world, channel, stored } = messageOf(context);
    return context.json(change(world, channel, stored, await readBody(context)).message);
  })
  .delete(message, (context) => {
    const { world, channel, stored } = messageOf(context);
    deleteMessage(world, channel, stored);
    return context.body(null, 204);
  });

interface AnsweredInteraction {
  readonly world: World;
  readonly interaction: Interaction;
  readonly channel: Channel;
}

function answered(context: Context<Environment, typeof webhook>): AnsweredInteraction {
  const world = context.get('world');
  if (context.req.param('webhook_id') !== world.application.id) return refuse('unknownWebhook');
  const interaction = world.interactions.get(context.req.param('webhook_token'));
  if (!interaction || isExpired(world, interaction)) return refuse('invalidWebhookToken');
  if (interaction.state !== 'answered') return refuse('unknownWebhook');
  const channel = world.channels.get(interaction.channelId);
  return channel ? { world, interaction, channel } : refuse('unknownChannel');
}

function messageOf(context: Context<Environment, typeof message>) {
  const { world, interaction, channel } = answered(context);
  const wanted = context.req.param('message_id');
  const stored = channel.messages.get(wanted === '@original' ? (interaction.originalId ?? '') : wanted);
  const own = stored?.interactionId === interaction.id || stored?.message.id === interaction.originalId;
  return stored && own ? { world, channel, stored } : refuse('unknownMessage');
}

function change(
  world: World,
  channel: Channel,
  stored: StoredMessage,
  { json, files }: RequestBody,
): StoredMessage {
  const body = acceptedEdit(json ?? {}, files, stored.message);
  return editMessage(world, { channel, stored, body, files, mentionDefaults: interactionMentionDefaults });
}

function followUp(world: World, interaction: Interaction, channel: Channel, { json, files }: RequestBody) {
  const body = acceptedMessage(json ?? {}, files);
  const userInstallOnly = !(ApplicationIntegrationType.GuildInstall in interaction.owners);
  if (userInstallOnly && interaction.followups >= limits.followups.userInstallOnly)
    refuse('tooManyFollowups');
  interaction.followups += 1;
  const { originalId } = interaction;
  const reference = channel.messages.get(originalId ?? '') ?? null;
  return postResponse(world, interaction, { channel, body, files, flags: 0, reference, originalId });
}
