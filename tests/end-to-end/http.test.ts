import { connect as connectSocket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import { plainMessage } from '../../src/discord/draw/message.ts';
import { createHandler, type Handler } from '../../src/discord/handler.ts';
import { LONGEST_BODY } from '../../src/discord/http/endpoint.ts';
import { type HttpBot, serveInteractions } from '../../src/discord/http/serve-interactions.ts';
import { CLOCK_TOLERANCE_S } from '../../src/discord/http/signature.ts';
import type { Outcome } from '../../src/discord/invocation.ts';
import { startupProblem } from '../../src/discord/startup-problem.ts';
import { fixedLibraries } from '../../src/library/fixed-libraries.ts';
import { createSigningKeys, signatureHeaders } from '../../src/sandbox/interactions/signing-keys.ts';
import type { SeenMessage } from '../../src/sandbox/people/seen-message.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { libraryOf, MARKET } from '../support/library.ts';
import { quotesOf, textOf } from '../support/message.ts';
import { folderWith, type Running, run } from '../support/process.ts';

const keys = createSigningKeys();
const opened: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

/** A bot at an endpoint, whose key is ours. */
async function endpoint(handler?: Handler, more: object = {}): Promise<HttpBot & { readonly url: string }> {
  const library = await libraryOf({ 'market.md': MARKET });
  const bot = await serveInteractions({
    publicKey: keys.publicKey,
    token: null,
    apiUrl: 'http://127.0.0.1:9/api',
    port: 0,
    host: '127.0.0.1',
    handler: handler ?? createHandler({ libraries: fixedLibraries(library), keeping: null }),
    log: pino({ level: 'silent' }),
    observer: null,
    ...more,
  });
  opened.push(bot.stop);
  return { ...bot, url: `http://127.0.0.1:${bot.port}/interactions` };
}

const seconds = () => Math.floor(Date.now() / 1000);
let count = 0;

/** An interaction as Discord posts it: `/ask`, unless something else is wanted. */
function interaction(more: object = {}): string {
  count++;
  return JSON.stringify({
    id: String(10n ** 17n + BigInt(count)),
    application_id: '1',
    type: 2,
    token: `token-${count}`,
    locale: 'en-US',
    guild_id: '2',
    channel: { id: '3', type: 0 },
    member: { user: { id: '4' }, permissions: '0' },
    data: {
      id: '5',
      name: 'ask',
      type: 1,
      options: [{ name: 'question', type: 3, value: 'how much rent do stalls pay' }],
    },
    ...more,
  });
}

const post = (url: string, body: string, headers: Record<string, string>) =>
  fetch(url, { method: 'POST', body, headers });
const signed = (body: string, at = seconds()) => signatureHeaders(keys, body, at);

describe('GIVEN a request that Discord has signed just now', () => {
  test('THEN a ping is answered with a pong', async () => {
    const { url } = await endpoint();
    const body = interaction({ type: 1, data: undefined });
    const response = await post(url, body, signed(body));
    expect([response.status, await response.json()]).toEqual([200, { type: 1 }]);
  });

  test('THEN a command is answered in the body, in Components V2, pinging nobody', async () => {
    const { url } = await endpoint();
    const body = interaction();
    const response = await post(url, body, signed(body));
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const answer = (await response.json()) as { data: SeenMessage };
    expect(answer).toMatchObject({ type: 4, data: { flags: 1 << 15, allowed_mentions: { parse: [] } } });
    expect(quotesOf(answer.data)).toContain('Brandl said the stalls pay 900 euros of rent a month.');
  });

  test('THEN it is answered once, however often and however fast it comes', async () => {
    const { url } = await endpoint();
    const body = interaction();
    const headers = signed(body);
    const statuses = await Promise.all(
      Array.from({ length: 5 }, async () => (await post(url, body, headers)).status),
    );
    expect(statuses.toSorted()).toEqual([200, 409, 409, 409, 409]);
    expect((await post(url, body, headers)).status).toBe(409);
  });

  test('THEN a command of a kind that the bot has none of is refused', async () => {
    const { url } = await endpoint();
    const body = interaction({ data: { id: '5', name: 'Wave', type: 2, target_id: '6' } });
    expect((await post(url, body, signed(body))).status).toBe(501);
  });

  test('THEN a bug is told to the user with its id, and to a completion with no choices', async () => {
    const broken = async () => {
      throw new Error('broken');
    };
    const { url } = await endpoint({
      invoke: broken,
      complete: broken,
      press: broken,
      submit: broken,
      address: broken,
    });
    const command = interaction();
    const answer = await (await post(url, command, signed(command))).json();
    expect(answer).toMatchObject({ type: 4, data: { flags: (1 << 15) | (1 << 6) } });
    expect(JSON.stringify(answer)).toMatch(/[0-9a-f]{8}/);
    const writing = interaction({
      type: 4,
      data: {
        id: '5',
        name: 'ask',
        type: 1,
        options: [{ name: 'question', type: 3, value: 'r', focused: true }],
      },
    });
    expect(await (await post(url, writing, signed(writing))).json()).toEqual({
      type: 8,
      data: { choices: [] },
    });
  });
});

describe('GIVEN a request that proves nothing', () => {
  const body = interaction();
  const right = signed(body);
  const signature = String(right['x-signature-ed25519']);
  const { 'x-signature-ed25519': _left, ...unsigned } = right;
  const { 'x-signature-timestamp': _away, ...untimed } = right;
  const cases: [string, string, Record<string, string>][] = [
    ['no signature', body, unsigned],
    ['no timestamp', body, untimed],
    ['another’s signature', body, signatureHeaders(createSigningKeys(), body, seconds())],
    ['another body', body.replace('rent', 'sent'), right],
    ['another timestamp', body, { ...right, 'x-signature-timestamp': String(seconds() + 1) }],
    ['a signature cut short', body, { ...right, 'x-signature-ed25519': signature.slice(2) }],
    ['no hexadecimal signature', body, { ...right, 'x-signature-ed25519': 'zz'.repeat(64) }],
    ['a timestamp that is no number', body, { ...right, 'x-signature-timestamp': 'now' }],
  ];
  test.each(cases)('THEN %s is refused with status 401', async (_, sent, headers) => {
    const { url } = await endpoint();
    expect((await post(url, sent, headers)).status).toBe(401);
  });

  test.each([-1, 1])(
    'THEN what is signed but %i times too far from now is refused, and the log says why',
    async (sign) => {
      const lines: string[] = [];
      const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) });
      const { url } = await endpoint(undefined, { log });
      const at = seconds() + sign * (CLOCK_TOLERANCE_S + 5);
      expect((await post(url, body, signed(body, at))).status).toBe(401);
      expect(lines.join()).toContain('set this machine’s clock');
      const near = seconds() + sign * (CLOCK_TOLERANCE_S - 5);
      expect((await post(url, body, signed(body, near))).status).toBe(200);
    },
  );
});

describe('GIVEN a request that is no interaction', () => {
  test.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a list', '[]'],
    ['no type', '{"id":"1"}'],
    ['null', 'null'],
  ])('THEN %s is refused with status 400 though it is signed', async (_, body) => {
    const { url } = await endpoint();
    expect((await post(url, body, signed(body))).status).toBe(400);
  });

  test('THEN too long a body is refused unread, with and without its length', async () => {
    const { url } = await endpoint();
    const long = 'x'.repeat(LONGEST_BODY + 1);
    expect((await post(url, long, signed(long))).status).toBe(413);
    const body = new Blob([long]).stream();
    const response = await fetch(url, {
      method: 'POST',
      body,
      duplex: 'half',
      headers: signed(long),
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  test('THEN another content type, another method and another path are refused as such', async () => {
    const { url } = await endpoint();
    const body = interaction();
    const form = { ...signed(body), 'content-type': 'application/x-www-form-urlencoded' };
    expect((await post(url, body, form)).status).toBe(415);
    const get = await fetch(url);
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(new URL('/', url))).status).toBe(404);
  });

  test('THEN whatever is signed, there is an answer and the next one is served', async () => {
    const { url } = await endpoint();
    const parts = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          {
            type: fc.integer({ min: 0, max: 9 }),
            data: parts,
            member: parts,
            channel: parts,
            message: parts,
          },
          { requiredKeys: ['type'] },
        ),
        async (odd) => {
          const body = interaction(odd);
          const { status } = await post(url, body, signed(body));
          expect([200, 501]).toContain(status);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** A handler that does the same whatever is asked. */
function always(outcome: () => Outcome): Handler {
  const act = async () => outcome();
  return { invoke: act, press: act, submit: act, address: act, complete: async () => [] };
}

/** A sandbox whose interactions a bot gets that does the same whatever is asked. */
async function sandboxWith(outcome: () => Outcome, port = 0) {
  const sandbox = await startSandbox();
  opened.push(() => sandbox.close());
  const guild = sandbox.addGuild({ name: 'Readers' });
  const channel = sandbox.addChannel(guild, { name: 'reading' });
  const asha = sandbox.addUser({ name: 'asha' });
  sandbox.join(guild, asha);
  const { publicKey, token, api: apiUrl } = sandbox;
  const bot = await endpoint(always(outcome), { publicKey, token, apiUrl, port });
  await sandbox.setEndpoint(bot.url);
  return { sandbox, channel, asha, bot };
}

describe('GIVEN an answer that takes longer, or has files', () => {
  test.each([true, false])('THEN it is put off and comes later (private: %s)', async (isPrivate) => {
    const { asha, channel } = await sandboxWith(() => ({
      kind: 'later',
      private: isPrivate,
      updates: false,
      message: async () => {
        await wait(50);
        return plainMessage('at last');
      },
    }));
    const { message, deferred, ephemeral } = await asha.command(channel, 'ask', { question: 'stalls' });
    expect([textOf(message), deferred, ephemeral]).toEqual(['at last', true, isPrivate]);
  });

  test('THEN a bug in it is told to the user', async () => {
    const { sandbox, asha, channel } = await sandboxWith(() => ({
      kind: 'later',
      private: true,
      updates: false,
      message: () => Promise.reject(new Error('broken')),
    }));
    const { message } = await asha.command(channel, 'ask', { question: 'stalls' });
    expect(textOf(message)).toMatch(/[0-9a-f]{8}/);
    expect(sandbox.messages(channel)).toHaveLength(1);
  });

  test('THEN files come with it', async () => {
    const bytes = new TextEncoder().encode('# Words\n');
    const { asha, channel } = await sandboxWith(() => ({
      kind: 'reply',
      private: true,
      message: {
        components: [{ type: 13, file: { url: 'attachment://words.md' } }],
        files: [{ name: 'words.md', bytes }],
      },
    }));
    const { message } = await asha.command(channel, 'ask', { question: 'stalls' });
    const [file] = message?.attachments ?? [];
    expect(file?.filename).toBe('words.md');
    expect(new Uint8Array(await (await fetch(file?.url ?? '')).arrayBuffer())).toEqual(bytes);
  });

  test('THEN stopping waits until it has come', async () => {
    const { sandbox, asha, channel, bot } = await sandboxWith(() => ({
      kind: 'later',
      private: false,
      updates: false,
      message: async () => {
        await wait(300);
        return plainMessage('at last');
      },
    }));
    const answered = new Promise<void>((resolve) => sandbox.on('answer', () => resolve()));
    const asked = asha.command(channel, 'ask', { question: 'stalls' });
    await answered;
    await bot.stop();
    expect(textOf(sandbox.messages(channel).at(-1) ?? null)).toBe('at last');
    await asked;
  });
});

describe('GIVEN the program with a public key', () => {
  let running: Running | undefined;
  afterEach(async () => {
    running?.signal('SIGKILL');
    await running?.exitCode;
  });

  /** Starts the program against a sandbox; without the token where it is to do without. */
  async function start(settings: Record<string, string> = {}) {
    const sandbox = await startSandbox();
    opened.push(() => sandbox.close());
    running = run('main', [], {
      DISCORD_PUBLIC_KEY: sandbox.publicKey,
      DISCORD_API_URL: sandbox.api,
      KNOWLEDGE_DIR: await folderWith({ 'a.md': MARKET }),
      PORT: '0',
      HOST: '127.0.0.1',
      ...settings,
    });
    return { sandbox, running };
  }

  /** Where it says that it listens. */
  async function addressOf(running: Running): Promise<string> {
    await running.prints(/is ready/);
    return `http://127.0.0.1:${/"port":(\d+)/.exec(running.errors())?.[1]}/interactions`;
  }

  test('THEN it answers without a token and without the gateway, and ends when it is told to', async () => {
    const { sandbox, running } = await start();
    const guild = sandbox.addGuild({ name: 'Readers' });
    const channel = sandbox.addChannel(guild, { name: 'reading' });
    const asha = sandbox.addUser({ name: 'asha' });
    sandbox.join(guild, asha);
    const calls: string[] = [];
    sandbox.on('call', ({ path }) => calls.push(path));
    await sandbox.setEndpoint(await addressOf(running));
    expect(sandbox.commands()).toEqual([]);
    expect(calls).toEqual([]);
    expect(running.output()).not.toContain('Invite');
    running.signal('SIGTERM');
    expect(await running.exitCode).toBe(0);
    expect(channel.guildId).toBe(guild.id);
  });

  test('THEN with the token it makes the commands known, says how to invite it, and answers', async () => {
    const sandbox = await startSandbox();
    opened.push(() => sandbox.close());
    const { token } = sandbox;
    running = run('main', [], {
      DISCORD_PUBLIC_KEY: sandbox.publicKey,
      DISCORD_API_URL: sandbox.api,
      DISCORD_TOKEN: token,
      KNOWLEDGE_DIR: await folderWith({ 'a.md': MARKET }),
      PORT: '0',
      HOST: '127.0.0.1',
    });
    const guild = sandbox.addGuild({ name: 'Readers' });
    const channel = sandbox.addChannel(guild, { name: 'reading' });
    const asha = sandbox.addUser({ name: 'asha' });
    sandbox.join(guild, asha);
    await sandbox.setEndpoint(await addressOf(running));
    await running.prints(/Invite it to a server: /);
    const { message } = await asha.command(channel, 'ask', { question: 'how much rent do stalls pay' });
    expect(quotesOf(message)).toContain('Brandl said the stalls pay 900 euros of rent a month.');
  });

  test('THEN the key of another application ends it with one sentence', async () => {
    const sandbox = await startSandbox();
    opened.push(() => sandbox.close());
    running = run('main', [], {
      DISCORD_PUBLIC_KEY: keys.publicKey,
      DISCORD_API_URL: sandbox.api,
      DISCORD_TOKEN: sandbox.token,
      KNOWLEDGE_DIR: await folderWith({ 'a.md': MARKET }),
      PORT: '0',
    });
    expect(await running.exitCode).toBe(1);
    expect(running.errors()).toMatch(/^DISCORD_PUBLIC_KEY is not the key of “Pullquote”, whose token/m);
  });

  test('THEN a port that is taken ends it with one sentence', async () => {
    const { port } = await endpoint();
    const { running } = await start({ PORT: String(port) });
    expect(await running.exitCode).toBe(1);
    expect(running.errors()).toMatch(
      /^Port \d+ of 127\.0\.0\.1 is in use\. Stop what uses it, or set PORT to another\./m,
    );
  });
});

describe('GIVEN somebody who sends slowly, or half', () => {
  test('THEN others are served meanwhile', async () => {
    const { port, url } = await endpoint();
    const socket = connectSocket(port, '127.0.0.1');
    opened.push(() => socket.destroy());
    socket.on('error', () => undefined);
    socket.write('POST /interactions HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nhalf');
    const body = interaction();
    expect((await post(url, body, signed(body))).status).toBe(200);
  });
});

test('a host that this machine has not is named', async () => {
  const error = await endpoint(undefined, { host: '203.0.113.7' }).catch((problem: unknown) => problem);
  expect(startupProblem(error, '')).toMatch(/^This machine has no address “203\.0\.113\.7”\. Mend HOST/);
});
