import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { refuse } from '../api-errors.ts';
import { answerInteraction } from '../interactions/answer.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { StoredMessage } from '../state/channel.ts';
import type { Environment } from './environment.ts';
import { idParam } from './lookup.ts';
import { readBody } from './request-body.ts';

/** The first answer to an interaction. */
export const interactionRoutes = new Hono<Environment>().post(
  '/interactions/:interaction_id/:interaction_token/callback',
  async (context) => {
    const world = context.get('world');
    const id = idParam(context, 'interaction_id');
    const interaction = world.interactions.get(context.req.param('interaction_token'));
    const { json, files } = await readBody(context);
    if (!interaction || interaction.id !== id) return refuse('unknownInteraction');
    const stored = answerInteraction(world, interaction, json ?? {}, files);
    if (context.req.query('with_response') !== 'true') return context.body(null, 204);
    return context.json(callbackResponse(interaction, stored));
  },
);

function callbackResponse({ id, type, answerType }: Interaction, stored: StoredMessage | null) {
  const flags = stored?.message.flags ?? 0;
  const { ChannelMessageWithSource, UpdateMessage } = InteractionResponseType;
  const hasMessage = answerType === ChannelMessageWithSource || answerType === UpdateMessage;
  return {
    interaction: {
      id,
      type,
      ...(stored
        ? {
            response_message_id: stored.message.id,
            response_message_loading: (flags & MessageFlags.Loading) !== 0,
            response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
          }
        : {}),
    },
    resource: { type: answerType, ...(hasMessage && stored ? { message: stored.message } : {}) },
  };
}
