import { Hono } from 'hono';
import { refuse, refuseForm } from '../api-errors.ts';
import { channelPayload } from '../state/channel-payload.ts';
import { openConversation } from '../state/places.ts';
import { form, snowflake } from '../validate/fields.ts';
import { check } from '../validate/form-error.ts';
import type { Environment } from './environment.ts';
import { idParam } from './lookup.ts';
import { readBody } from './request-body.ts';

const conversation = form({ recipient_id: snowflake() });

/** People, and the bot's conversations with them. */
export const userRoutes = new Hono<Environment>()
  .get('/users/@me', (context) => {
    const { application } = context.get('world');
    const own = { mfa_enabled: true, verified: true, email: null, locale: 'en-US', flags: 0 };
    return context.json({ ...application.bot, ...own });
  })
  .get('/users/@me/guilds', (context) => {
    const installed = [...context.get('world').guilds.values()].filter((guild) => guild.installed);
    return context.json(
      installed.map(({ id, name }) => ({
        id,
        name,
        icon: null,
        owner: false,
        permissions: '0',
        features: [],
      })),
    );
  })
  .post('/users/@me/channels', async (context) => {
    const world = context.get('world');
    const verdict = check(conversation, (await readBody(context)).json ?? {});
    if (!verdict.ok) return refuseForm(verdict.complaints);
    const { recipient_id: recipient } = verdict.value;
    const { bot } = world.application;
    if (!world.people.has(recipient)) return refuse('unknownUser');
    if (recipient === bot.id) return refuse('cannotMessageUser');
    return context.json(channelPayload(world, openConversation(world, [bot.id, recipient]), bot.id));
  })
  .get('/users/:user_id', (context) => {
    const person = context.get('world').people.get(idParam(context, 'user_id'));
    return person ? context.json(person.user) : refuse('unknownUser');
  });
