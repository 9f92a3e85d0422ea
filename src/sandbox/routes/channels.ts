import { Hono } from 'hono';
import { channelPayload } from '../state/channel-payload.ts';
import { writing } from '../state/permissions.ts';
import type { Environment } from './environment.ts';
import { channelParam, requirePermissions } from './lookup.ts';

/** Channels themselves. */
export const channelRoutes = new Hono<Environment>()
  .get('/channels/:channel_id', (context) => {
    const world = context.get('world');
    return context.json(channelPayload(world, channelParam(context), world.application.bot.id));
  })
  .post('/channels/:channel_id/typing', (context) => {
    const world = context.get('world');
    const channel = channelParam(context);
    requirePermissions(world, channel, writing(channel));
    world.events.emit('typing', channel, world.application.bot.id);
    return context.body(null, 204);
  });
