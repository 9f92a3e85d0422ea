import { createServer } from 'node:http';
import { serve } from '@hono/node-server';
import type { APIInteraction } from 'discord-api-types/v10';
import { verifyKey } from 'discord-interactions';
import { Hono } from 'hono';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sandboxWithPeople, send } from './support.ts';

type Answer = (interaction: APIInteraction) => Response | Promise<Response>;

/** An application that checks signatures as Discord's own library does, and answers as told. */
async function application(publicKey: string, answer: Answer, checks = true) {
  const app = new Hono().post('/', async ({ req }) => {
    const body = await req.text();
    const [signature = '', timestamp = ''] = ['ed25519', 'timestamp'].map((name) =>
      req.header(`x-signature-${name}`),
    );
    if (checks && !(await verifyKey(body, signature, timestamp, publicKey)))
      return Response.json({}, { status: 401 });
    const interaction: APIInteraction = JSON.parse(body);
    return interaction.type === 1 ? Response.json({ type: 1 }) : answer(interaction);
  });
  const server = serve({ fetch: app.fetch, port: 0, createServer, hostname: '127.0.0.1' });
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

const hello = { type: 4, data: { content: 'hello' } };

/** A sandbox with a command `/hi`, whose interactions an application gets. */
async function sandboxWithEndpoint(answer: Answer) {
  const stage = await sandboxWithPeople({ answerWithin: 500 });
  const { sandbox } = stage;
  const body = { name: 'hi', description: 'Says hello' };
  await send(sandbox, 'POST', `/applications/${sandbox.application.id}/commands`, body);
  await sandbox.setEndpoint(await application(sandbox.publicKey, answer));
  return stage;
}

describe('an endpoint', () => {
  test('is taken when it answers a ping, and then gets what people do, with no gateway', async () => {
    const seen: APIInteraction[] = [];
    const { sandbox, asha, channel } = await sandboxWithEndpoint((interaction) => {
      seen.push(interaction);
      return Response.json(hello);
    });
    await sandbox.ready();
    const { message, failed } = await asha.command(channel, 'hi');
    expect([message?.content, failed]).toEqual(['hello', null]);
    expect(seen).toMatchObject([{ type: 2, data: { name: 'hi' }, channel_id: channel.id }]);
  });

  test('that takes a wrong signature is not taken', async () => {
    const { sandbox } = await sandboxWithPeople();
    const url = await application(sandbox.publicKey, () => Response.json(hello), false);
    await expect(sandbox.setEndpoint(url)).rejects.toThrow(/answered 200 to a wrong signature/);
  });

  test('that does not answer a ping with a pong is not taken', async () => {
    const { sandbox } = await sandboxWithPeople();
    const url = await application('00'.repeat(32), () => Response.json(hello));
    await expect(sandbox.setEndpoint(url)).rejects.toThrow(/answered 401 to a ping/);
  });

  test('may answer with files', async () => {
    const { asha, channel } = await sandboxWithEndpoint(() => {
      const form = new FormData();
      form.set('payload_json', JSON.stringify({ type: 4, data: { attachments: [{ id: 0 }] } }));
      form.set('files[0]', new File(['words'], 'words.txt', { type: 'text/plain' }));
      return new Response(form);
    });
    const { message } = await asha.command(channel, 'hi');
    const [file] = message?.attachments ?? [];
    expect(file).toMatchObject({ filename: 'words.txt', size: 5 });
    expect(await (await fetch(file?.url ?? '')).text()).toBe('words');
  });

  test('may answer by a call of its own and say so with status 202', async () => {
    const { sandbox, asha, channel } = await sandboxWithEndpoint(async ({ id, token }) => {
      const response = await send(sandbox, 'POST', `/interactions/${id}/${token}/callback`, hello);
      return new Response(null, { status: response.ok ? 202 : 500 });
    });
    expect((await asha.command(channel, 'hi')).message?.content).toBe('hello');
  });

  const wrong: [string, Answer, RegExp][] = [
    ['an error', () => new Response('no', { status: 500 }), /^the endpoint answered 500$/],
    ['no JSON', () => new Response('no'), /JSON/],
    [
      'what Discord does not take',
      () => Response.json({ type: 4, data: { content: 'x'.repeat(2_001) } }),
      /2000/,
    ],
    ['nothing in time', () => new Promise(() => undefined), /time/],
  ];
  test.each(wrong)('that answers with %s leaves people without an answer', async (_, answer, reason) => {
    const { asha, channel } = await sandboxWithEndpoint(answer);
    const { failed, interaction } = await asha.command(channel, 'hi');
    expect(failed).toBe('timeout');
    expect(interaction.failure).toMatch(reason);
  });
});
