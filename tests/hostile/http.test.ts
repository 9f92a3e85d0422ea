import type { APIInteractionResponse } from 'discord-api-types/v10';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HttpBot, serveInteractions } from '../../src/discord/http/serve-interactions.ts';
import { createSigningKeys, signatureHeaders } from '../../src/sandbox/interactions/signing-keys.ts';
import { inputs, LONGEST } from './amount.ts';
import { checkResponse } from './check-response.ts';
import { hostileText } from './corpus.ts';
import { brokenInteraction, interaction, withNewId } from './interactions.ts';
import { guardLoop, nextTurn } from './loop-guard.ts';
import { expectUntouchedPrototypes } from './untouched.ts';
import { startWebhookEnd, type WebhookEnd } from './webhook-end.ts';
import { type HostileWorld, openHostileWorld, SERVER } from './world.ts';

const keys = createSigningKeys();
const now = () => Math.floor(Date.now() / 1000);
let world: HostileWorld;
let bot: HttpBot;
let webhooks: WebhookEnd;
let errors: string[] = [];

beforeAll(async () => {
  world = await openHostileWorld();
  webhooks = await startWebhookEnd();
  bot = await serveInteractions({
    publicKey: keys.publicKey,
    token: null,
    apiUrl: webhooks.apiUrl,
    host: '127.0.0.1',
    port: 0,
    handler: world.handler,
    log: pino(
      { base: null },
      { write: (line: string) => void (line.includes('"an answer failed"') && errors.push(line)) },
    ),
    observer: null,
  });
});
afterAll(async () => {
  await bot.stop();
  await world.close();
  await webhooks.close();
});

async function post(body: string, headers: Record<string, string> = signatureHeaders(keys, body, now())) {
  const response = await fetch(`http://127.0.0.1:${bot.port}/interactions`, {
    method: 'POST',
    body,
    // A body that is too long ends its connection.
    headers: { ...headers, ...(body.length > 500_000 ? { connection: 'close' } : {}) },
  });
  const type = response.headers.get('content-type') ?? '';
  const form = type.startsWith('multipart/') ? await response.formData() : null;
  const text = form ? String(form.get('payload_json')) : await response.text();
  await nextTurn();
  return { status: response.status, text };
}

/** The `custom_id`s of an answer to somebody who may see it. */
async function drawnIds(): Promise<string[]> {
  const ask = (name: string, options: object[]) => ({
    id: `seed ${name}`,
    type: 2,
    data: { id: '9', name, type: 1, options },
    guild_id: SERVER,
    member: { user: { id: '77' }, permissions: '8' },
    channel: { id: '5000', type: 0 },
    locale: 'en-US',
    token: 'x',
  });
  const bodies = [
    ask('ask', [{ type: 3, name: 'question', value: 'rent of the stalls' }]),
    ask('quote', [{ type: 3, name: 'speaker', value: 'brandl' }]),
    ask('summary', [{ type: 5, name: 'private', value: true }]),
    ask('article', [{ type: 1, name: 'list', options: [] }]),
  ];
  const answers = await Promise.all(bodies.map((body) => post(JSON.stringify(body))));
  return answers.flatMap(({ text }) => [...text.matchAll(/"custom_id":"([^"]+)"/g)].map(([, id = '']) => id));
}

describe('GIVEN interactions that Discord has signed', () => {
  test(
    'WHEN what users wrote is hostile THEN each is answered with what Discord takes, and no bug is met',
    async () => {
      const drawn = await drawnIds();
      expect(drawn.length).toBeGreaterThan(5);
      await guardLoop('interactions', () =>
        fc.assert(
          fc.asyncProperty(interaction(world.ids, drawn), async (sent) => {
            errors = [];
            const { status, text } = await post(JSON.stringify(withNewId(sent)));
            // Larger than Discord's own: refused for its size.
            if (status === 413) return;
            expect({ status, errors }).toEqual({ status: 200, errors: [] });
            checkResponse(JSON.parse(text) as APIInteractionResponse);
          }),
          { numRuns: inputs(0.3) },
        ),
      );
      expectUntouchedPrototypes();
    },
    LONGEST,
  );

  test(
    'WHEN they are not as Discord sends them THEN each gets an answer or a refusal with its reason',
    async () => {
      const drawn = await drawnIds().then((ids) => (ids.length > 0 ? ids : ['delete:77']));
      await guardLoop('broken interactions', () =>
        fc.assert(
          fc.asyncProperty(brokenInteraction(interaction(world.ids, drawn)), async (sent) => {
            const { status, text } = await post(JSON.stringify(withNewId(sent)) ?? '');
            expect([200, 400, 409, 413, 501]).toContain(status);
            const answer = JSON.parse(text) as APIInteractionResponse & { message?: string };
            if (status === 200) checkResponse(answer);
            else expect(answer.message).toMatch(/\w/);
          }),
          { numRuns: inputs(0.12) },
        ),
      );
      expectUntouchedPrototypes();
    },
    LONGEST,
  );

  test('WHEN one has a token that no address can hold THEN it is a bug for the log, and the bot goes on', async () => {
    errors = [];
    const press = {
      id: 'no address',
      type: 3,
      data: { custom_id: 'delete:77', component_type: 2 },
      application_id: '1',
      token: '\ud800',
      user: { id: '77' },
      channel: { id: '5000', type: 1 },
      message: { id: '3', components: [] },
      locale: 'en-US',
    };
    expect((await post(JSON.stringify(press))).status).toBe(200);
    await expect.poll(() => errors.length).toBe(1);
    expect((await post(JSON.stringify({ id: 'goes on', type: 1 }))).status).toBe(200);
  });

  test('WHEN one comes again THEN it is not answered twice', async () => {
    const body = JSON.stringify({ id: 'again', type: 1 });
    const headers = signatureHeaders(keys, body, now());
    expect((await post(body, headers)).status).toBe(200);
    for (let times = 0; times < 20; times++) expect((await post(body, headers)).status).toBeLessThan(500);
  });
});

describe('GIVEN requests that Discord has not sent', () => {
  const others = createSigningKeys();
  const forged = (body: string): fc.Arbitrary<Record<string, string>> => {
    const right = signatureHeaders(keys, body, now());
    const signature = right['x-signature-ed25519'] ?? '';
    return fc.oneof(
      fc.constant(signatureHeaders(others, body, now())),
      fc.constant(signatureHeaders(keys, `${body} `, now())),
      fc.constantFrom(0, 1, now() - 3600, now() + 3600).map((time) => signatureHeaders(keys, body, time)),
      fc.nat({ max: 127 }).map((at) => {
        const digit = ((Number.parseInt(signature[at] ?? '0', 16) + 1) % 16).toString(16);
        return { ...right, 'x-signature-ed25519': signature.slice(0, at) + digit + signature.slice(at + 1) };
      }),
      fc
        .constantFrom('', '0'.repeat(128), 'z'.repeat(128), signature.slice(1), signature + signature)
        .map((other) => ({
          ...right,
          'x-signature-ed25519': other,
        })),
      fc.constantFrom('', 'NaN', '-1', '1e3', '٣', '9'.repeat(400)).map((other) => ({
        ...right,
        'x-signature-timestamp': encodeURIComponent(other),
      })),
      fc.constant({ 'content-type': 'application/json' }),
    );
  };

  test(
    'THEN each is refused, whatever its body, and its reason given',
    async () => {
      await guardLoop('forged requests', () =>
        fc.assert(
          fc.asyncProperty(
            fc
              .oneof(
                hostileText,
                interaction(world.ids, ['delete:1']).map((sent) => JSON.stringify(sent)),
              )
              .chain((body) => fc.tuple(fc.constant(body), forged(body))),
            async ([body, headers]) => {
              const { status, text } = await post(body, headers);
              expect([401, 413]).toContain(status);
              expect(JSON.parse(text).message).toMatch(/\w/);
            },
          ),
          { numRuns: inputs(0.08) },
        ),
      );
    },
    LONGEST,
  );

  test('THEN signed bodies that are no interaction are refused with a reason', async () => {
    const deep = '['.repeat(100_000);
    for (const body of [
      deep,
      `{"a":${deep}`,
      '{"id":1,"type":"x"}',
      'null',
      '""',
      '{}',
      '\u0000',
      '{"__proto__":{"type":1,"id":"x"}}',
    ]) {
      const { status, text } = await post(body);
      expect(status).toBe(400);
      expect(JSON.parse(text).message).toMatch(/\w/);
    }
    expect((await post('x'.repeat(600_000))).status).toBe(413);
    expectUntouchedPrototypes();
  });

  test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('THEN %s is refused', async (method) => {
    const response = await fetch(`http://127.0.0.1:${bot.port}/interactions`, { method });
    expect(response.status).toBe(405);
  });

  test('THEN other addresses lead nowhere', async () => {
    for (const path of [
      '/',
      '/../../etc/passwd',
      '/interactions/..%2f',
      '/%00',
      `/${'a'.repeat(5000)}`,
      '/interactions//',
    ])
      expect((await fetch(`http://127.0.0.1:${bot.port}${path}`, { method: 'POST' })).status).toBe(404);
  });
});
