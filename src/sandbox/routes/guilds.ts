import { Hono } from 'hono';
import { refuse } from '../api-errors.ts';
import { channelPayload } from '../state/channel-payload.ts';
import { guildPayload } from '../state/guild-payload.ts';
import type { Environment } from './environment.ts';
import { guildParam, idParam } from './lookup.ts';

/** Servers, as far as a bot that answers questions reads them. */
export const guildRoutes = new Hono<Environment>()
  .get('/guilds/:guild_id', (context) => context.json(guildPayload(guildParam(context))))
  .get('/guilds/:guild_id/roles', (context) => context.json([...guildParam(context).roles.values()]))
  .get('/guilds/:guild_id/channels', (context) => {
    const world = context.get('world');
    const { id } = guildParam(context);
    const channels = [...world.channels.values()].filter(({ guildId }) => guildId === id);
    return context.json(channels.map((channel) => channelPayload(world, channel, world.application.bot.id)));
  })
  .get('/guilds/:guild_id/members/:user_id', (context) => {
    const member = guildParam(context).members.get(idParam(context, 'user_id'));
    return member ? context.json(member) : refuse('unknownMember');
  });
