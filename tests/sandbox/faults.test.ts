import { REST } from '@discordjs/rest';
import { Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { RestFailure } from '../../src/sandbox/faults.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxSettings } from '../../src/sandbox/sandbox-settings.ts';
import { clientFor, sandboxWithPeople, signedInClient } from './support.ts';

/** discord.js signed in, and what it heard: contents of messages, resumes and new sessions. */
async function listeningClient(settings: SandboxSettings = {}) {
  const people = await sandboxWithPeople(settings);
  const client = await signedInClient(people.sandbox);
  const heard: string[] = [];
  let sessions = 1;
  let resumes = 0;
  client.on('messageCreate', ({ content }) => heard.push(content));
  client.on('shardResume', () => (resumes += 1));
  client.on('shardReady', () => (sessions += 1));
  const say = (text: string) =>
    people.asha.say(people.channel, `<@${people.sandbox.application.id}> ${text}`);
  const texts = () => heard.map((content) => content.replace(/^<@\d+> /, ''));
  return { ...people, client, say, texts, sessions: () => sessions, resumes: () => resumes };
}

const soon = { timeout: 8_000, interval: 20 };

describe('the gateway', () => {
  test.each<[string, (sandbox: Sandbox) => void]>([
    ['its sockets are dropped without a word', ({ faults }) => faults.dropSockets()],
    ['its sockets are closed with 4000', ({ faults }) => faults.dropSockets(4000)],
    ['it asks for a reconnect', ({ faults }) => faults.askForReconnect()],
  ])('loses nothing when %s', async (_name, happen) => {
    const { sandbox, say, texts, resumes, sessions } = await listeningClient();
    await say('before');
    await expect.poll(texts, soon).toEqual(['before']);
    happen(sandbox);
    await say('meanwhile');
    await expect.poll(resumes, soon).toBe(1);
    await say('after');
    await expect.poll(texts, soon).toEqual(['before', 'meanwhile', 'after']);
    expect(sessions()).toBe(1);
  });

  test('begins a new session when its resume is refused', async () => {
    const { sandbox, say, texts, sessions, resumes } = await listeningClient();
    sandbox.faults.refuseResumes();
    sandbox.faults.dropSockets();
    await expect.poll(sessions, soon).toBe(2);
    await say('after');
    await expect.poll(texts, soon).toEqual(['after']);
    expect(resumes()).toBe(0);
  });

  test('resumes on the same socket when the session is invalid but lives', async () => {
    const { sandbox, say, texts, resumes } = await listeningClient();
    sandbox.faults.invalidateSessions({ resumable: true });
    await expect.poll(resumes, soon).toBe(1);
    await say('after');
    await expect.poll(texts, soon).toEqual(['after']);
  });

  test('is noticed to be dead when heartbeats stay unanswered', async () => {
    const { sandbox, say, texts, resumes } = await listeningClient({ heartbeatInterval: 150 });
    sandbox.faults.stopHeartbeatAcks();
    await expect.poll(resumes, soon).toBeGreaterThan(0);
    sandbox.faults.resumeHeartbeatAcks();
    await say('after');
    await expect.poll(texts, soon).toEqual(['after']);
  });

  test('gets a heartbeat when it asks for one', async () => {
    const { client, sandbox } = await listeningClient();
    expect(client.ws.ping).toBe(-1);
    sandbox.faults.askForHeartbeat();
    await expect.poll(() => client.ws.ping, soon).toBeGreaterThanOrEqual(0);
  });

  test('turns the bot away when its token is revoked, and lets it in again when it is restored', async () => {
    const { sandbox, client } = await listeningClient();
    const disconnected = new Promise<number>((resolve) =>
      client.on('shardDisconnect', ({ code }) => resolve(code)),
    );
    client.on('shardError', () => undefined);
    sandbox.faults.revokeToken();
    expect(await disconnected).toBe(4004);
    await expect(
      new REST({ api: sandbox.api }).setToken(sandbox.token).get(Routes.user()),
    ).rejects.toMatchObject({
      status: 401,
    });
    await expect(clientFor(sandbox).login(sandbox.token)).rejects.toThrow();
    sandbox.faults.restoreToken();
    expect(await signedInClient(sandbox)).toMatchObject({ user: { id: sandbox.application.id } });
  });

  test('is late by the delay, in order', async () => {
    const { sandbox, say, texts } = await listeningClient();
    sandbox.faults.delay(60);
    for (const text of ['a', 'b', 'c']) await say(text);
    expect(texts()).toEqual([]);
    sandbox.faults.delay(0);
    await say('d');
    await expect.poll(texts, soon).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a REST call', () => {
  const post = async (failure: RestFailure, times = 1) => {
    const { sandbox, channel } = await sandboxWithPeople();
    const rest = new REST({ api: sandbox.api, timeout: 300, retries: 3 }).setToken(sandbox.token);
    sandbox.faults.failRest({ method: 'POST', path: '/channels/:id/messages', times, failure });
    const statuses: number[] = [];
    sandbox.on('call', ({ status, method }) => method === 'POST' && statuses.push(status));
    const outcome = await rest.post(Routes.channelMessages(channel.id), { body: { content: 'x' } }).then(
      () => 'done',
      (error: { status?: number }) => error.status ?? 'no answer',
    );
    return { outcome, statuses, written: sandbox.messages(channel).length };
  };

  test.each<[string, RestFailure, number, object]>([
    [
      'is tried again after 502',
      { kind: 'status', status: 502 },
      1,
      { outcome: 'done', statuses: [502, 200], written: 1 },
    ],
    [
      'fails for good after four times 500',
      { kind: 'status', status: 500 },
      4,
      { outcome: 500, statuses: [500, 500, 500, 500], written: 0 },
    ],
    [
      'is not tried again after 403',
      { kind: 'status', status: 403 },
      1,
      { outcome: 403, statuses: [403], written: 0 },
    ],
    [
      'waits after 429',
      { kind: 'rate-limit', retryAfterMs: 20 },
      1,
      { outcome: 'done', statuses: [429, 200], written: 1 },
    ],
    [
      'waits after a 429 for everything',
      { kind: 'rate-limit', retryAfterMs: 20, global: true },
      1,
      { outcome: 'done', statuses: [429, 200], written: 1 },
    ],
    [
      'is done twice after a 500 that came too late',
      { kind: 'apply-then-status', status: 500 },
      1,
      { outcome: 'done', statuses: [500, 200], written: 2 },
    ],
    ['is tried again when no answer comes', { kind: 'hang' }, 1, { outcome: 'done', written: 1 }],
    ['gets no answer when its connection is cut', { kind: 'cut' }, 1, { outcome: 'no answer', written: 0 }],
    [
      'is done all the same when it is cut off afterwards',
      { kind: 'apply-then-cut' },
      1,
      { outcome: 'no answer', written: 1 },
    ],
  ])('%s', async (_name, failure, times, expected) => {
    expect(await post(failure, times)).toMatchObject(expected);
  });

  test('that answers an interaction is acknowledged already after a 500 that came too late', async () => {
    const { sandbox, channel, asha } = await sandboxWithPeople();
    const client = await signedInClient(sandbox);
    await client.application.commands.set([{ name: 'ask', description: 'x' }]);
    const codes: unknown[] = [];
    client.on('interactionCreate', async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('x').catch((error: { code: unknown }) => codes.push(error.code));
    });
    sandbox.faults.failRest({
      path: '/interactions/:id/:token/callback',
      failure: { kind: 'apply-then-status', status: 500 },
    });
    const { message } = await asha.command(channel, 'ask');
    expect(message?.content).toBe('x');
    await expect.poll(() => codes, soon).toEqual([40060]);
    expect(sandbox.messages(channel)).toHaveLength(1);
  });

  test('of another kind is left alone, and all are when the faults are cleared', async () => {
    const { sandbox, channel } = await sandboxWithPeople();
    const rest = new REST({ api: sandbox.api, retries: 0 }).setToken(sandbox.token);
    sandbox.faults.failRest({
      method: 'POST',
      path: '/channels/*',
      times: 9,
      failure: { kind: 'status', status: 503 },
    });
    expect(await rest.get(Routes.channel(channel.id))).toMatchObject({ id: channel.id });
    await expect(rest.post(Routes.channelTyping(channel.id))).rejects.toMatchObject({ status: 503 });
    sandbox.faults.clear();
    await rest.post(Routes.channelTyping(channel.id));
  });
});

test('an invocation that nobody answers fails as in Discord', async () => {
  const { sandbox, channel, asha } = await sandboxWithPeople({ answerWithin: 50 });
  const client = await signedInClient(sandbox);
  await client.application.commands.set([{ name: 'ask', description: 'x' }]);
  expect(await asha.command(channel, 'ask')).toMatchObject({ failed: 'timeout', message: null });
});
