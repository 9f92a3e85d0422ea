// The bot to compare with over HTTP: a signature check, and the same words for whatever comes.

import { webcrypto } from 'node:crypto';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { verifyKey } from 'discord-interactions';
import { Hono } from 'hono';

const WORDS = 'The same as always.';
const again = { type: 1, components: [{ type: 2, style: 2, label: 'Again', custom_id: 'again' }] };
const bytes = Buffer.from(process.env.DISCORD_PUBLIC_KEY, 'hex');
const key = await webcrypto.subtle.importKey('raw', bytes, { name: 'Ed25519' }, false, ['verify']);
const app = new Hono();
app.post('/interactions', async (context) => {
  const body = await context.req.text();
  const signature = context.req.header('x-signature-ed25519') ?? '';
  const timestamp = context.req.header('x-signature-timestamp') ?? '';
  if (!(await verifyKey(body, signature, timestamp, key))) return context.text('', 401);
  const { type } = JSON.parse(body);
  if (type === 1) return context.json({ type: 1 });
  if (type === 4) return context.json({ type: 8, data: { choices: [{ name: WORDS, value: WORDS }] } });
  return context.json({ type: 4, data: { content: WORDS, components: [again] } });
});
const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
process.once('SIGTERM', () => process.exit(0));
