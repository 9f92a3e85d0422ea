import { constants, createInflate, inflateSync } from 'node:zlib';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { sandboxWithPeople } from './support.ts';

const { Guilds, GuildMessages, MessageContent, GuildMembers, GuildPresences, DirectMessages } =
  GatewayIntentBits;

interface Payload {
  readonly op: number;
  readonly d: Record<string, unknown> & { readonly content?: string; readonly channel_id?: string };
  readonly s: number | null;
  readonly t: string | null;
}

/** A bare client of the gateway: what came, and what to send. */
function connect(sandbox: Sandbox, query = 'v=10&encoding=json') {
  const socket = new WebSocket(`${sandbox.origin.replace('http', 'ws')}/gateway?${query}`);
  onTestFinished(() => socket.terminate());
  const received: Payload[] = [];
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  const inflate = createInflate({ flush: constants.Z_SYNC_FLUSH });
  inflate.on('data', (chunk: Buffer) => received.push(JSON.parse(String(chunk))));
  socket.on('message', (data: Buffer, isBinary) => {
    if (!isBinary) received.push(JSON.parse(String(data)));
    else if (query.includes('compress')) inflate.write(data);
    else received.push(JSON.parse(String(inflateSync(data))));
  });
  const next = async (wanted: (payload: Payload) => boolean): Promise<Payload> => {
    await expect.poll(() => received.some(wanted), { interval: 5, timeout: 3_000 }).toBe(true);
    return received.find(wanted) ?? Promise.reject(new Error('It came and went.'));
  };
  return {
    received,
    closed,
    next,
    event: (name: string) => next(({ t }) => t === name),
    send: async (payload: unknown) => {
      if (socket.readyState !== socket.OPEN) await new Promise((resolve) => socket.once('open', resolve));
      socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
    },
    cut: () => socket.terminate(),
    leave: (code: number) => socket.close(code),
  };
}

const identify = (sandbox: Sandbox, more: object = {}) => ({
  op: GatewayOpcodes.Identify,
  d: { token: sandbox.token, intents: Guilds | GuildMessages | DirectMessages, properties: {}, ...more },
});

describe('a session', () => {
  test('begins with hello, ready and the servers', async () => {
    const { sandbox, guild, channel } = await sandboxWithPeople();
    const bot = connect(sandbox);
    await bot.send(identify(sandbox));
    const ready = await bot.event('READY');
    expect(bot.received[0]).toMatchObject({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: 41_250 } });
    expect(ready.d).toMatchObject({
      v: 10,
      user: { id: sandbox.application.id, bot: true },
      guilds: [{ id: guild.id, unavailable: true }],
      application: { id: sandbox.application.id, flags: 0 },
      shard: [0, 1],
    });
    const created = await bot.event('GUILD_CREATE');
    expect(created.d).toMatchObject({ id: guild.id, channels: [{ id: channel.id, name: 'questions' }] });
    expect(created.s).toBe(2);
  });

  test('acknowledges heartbeats, before and after the identify', async () => {
    const { sandbox } = await sandboxWithPeople();
    const bot = connect(sandbox);
    await bot.send({ op: GatewayOpcodes.Heartbeat, d: null });
    await bot.next(({ op }) => op === GatewayOpcodes.HeartbeatAck);
  });

  test('is compressed as a stream or by payload, as it asks for', async () => {
    const { sandbox } = await sandboxWithPeople();
    const stream = connect(sandbox, 'v=10&encoding=json&compress=zlib-stream');
    await stream.send(identify(sandbox));
    await stream.event('GUILD_CREATE');
    const payloads = connect(sandbox);
    await payloads.send(identify(sandbox, { compress: true }));
    await payloads.event('GUILD_CREATE');
  });

  test('gets the missed events when it is resumed, and ends when the bot says goodbye', async () => {
    const { sandbox, channel, asha } = await sandboxWithPeople();
    const first = connect(sandbox);
    await first.send(identify(sandbox));
    const { d } = await first.event('READY');
    const { s: seq } = await first.event('GUILD_CREATE');
    first.cut();
    await first.closed;
    await asha.say(channel, 'while you were out');
    const resume = {
      op: GatewayOpcodes.Resume,
      d: { token: sandbox.token, session_id: d['session_id'], seq },
    };
    const second = connect(sandbox);
    await second.send(resume);
    await second.event('RESUMED');
    expect(second.received.map(({ t }) => t)).toEqual([null, 'MESSAGE_CREATE', 'RESUMED']);
    second.leave(1000);
    await second.closed;
    const third = connect(sandbox);
    await third.send(resume);
    expect(await third.next(({ op }) => op === GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
  });

  test('cannot be resumed from long ago', async () => {
    let now = Date.now();
    const { sandbox } = await sandboxWithPeople({ now: () => now });
    const first = connect(sandbox);
    await first.send(identify(sandbox));
    const { d, s: seq } = await first.event('READY');
    first.cut();
    await first.closed;
    await expect
      .poll(() => sandbox.ready({ commands: false, timeoutMs: 1 }).then(String, String))
      .toContain('signed in');
    now += 10 * 60_000;
    const second = connect(sandbox);
    await second.send({
      op: GatewayOpcodes.Resume,
      d: { token: sandbox.token, session_id: d['session_id'], seq },
    });
    expect(await second.next(({ op }) => op === GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
  });

  test('that is invalidated hears nothing more, and can identify anew on the same socket', async () => {
    const { sandbox, channel, asha } = await sandboxWithPeople();
    const bot = connect(sandbox);
    await bot.send(identify(sandbox));
    await bot.event('GUILD_CREATE');
    sandbox.faults.invalidateSessions({ resumable: false });
    await asha.say(channel, 'not heard');
    expect(await bot.next(({ op }) => op === GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
    const before = bot.received.length;
    await bot.send(identify(sandbox));
    await expect.poll(() => bot.received.slice(before).map(({ t }) => t)).toEqual(['READY', 'GUILD_CREATE']);
  });

  test('of a shard gets the servers of its shard, and the first one direct messages', async () => {
    const { sandbox, guild, channel, asha } = await sandboxWithPeople();
    const shardOfGuild = Number((BigInt(guild.id) >> 22n) % 2n);
    const shards = [0, 1].map(() => connect(sandbox));
    for (const [index, shard] of shards.entries()) await shard.send(identify(sandbox, { shard: [index, 2] }));
    for (const shard of shards) await shard.event('READY');
    await asha.say(channel, 'to the server');
    await asha.say(sandbox.openDirectMessage(asha), 'to the bot');
    await shards[shardOfGuild]?.next(({ d }) => d?.channel_id === channel.id);
    await shards[0]?.next(({ d }) => d?.content === 'to the bot');
    const other = shards[1 - shardOfGuild];
    expect(other?.received.some(({ d }) => d?.channel_id === channel.id)).toBe(false);
    expect(shards[1]?.received.some(({ d }) => d?.content === 'to the bot')).toBe(false);
  });

  test('that identifies too often at once is told so', async () => {
    const { sandbox } = await sandboxWithPeople({ maxConcurrency: 1 });
    const first = connect(sandbox);
    await first.send(identify(sandbox));
    await first.event('READY');
    const second = connect(sandbox);
    await second.send(identify(sandbox));
    expect(await second.next(({ op }) => op === GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
  });

  test('is cut off when its heartbeats stay away', async () => {
    const { sandbox } = await sandboxWithPeople({ heartbeatInterval: 40 });
    const bot = connect(sandbox);
    await bot.send(identify(sandbox));
    expect(await bot.closed).toBe(4000);
  });
});

describe('close codes', () => {
  const cases: readonly [string, number, (sandbox: Sandbox) => unknown[]][] = [
    ['an unknown opcode', 4001, () => [{ op: 99, d: null }]],
    ['a payload that is no JSON', 4002, () => ['{']],
    ['a payload that is no object', 4002, () => ['[]']],
    ['a payload of more than 4,096 bytes', 4002, () => [{ op: 1, d: 'x'.repeat(4_096) }]],
    ['an identify without properties', 4002, (sandbox) => [identify(sandbox, { properties: undefined })]],
    ['a presence before the identify', 4003, () => [{ op: GatewayOpcodes.PresenceUpdate, d: {} }]],
    ['a wrong token', 4004, (sandbox) => [identify(sandbox, { token: 'wrong' })]],
    ['a resume with a wrong token', 4004, () => [{ op: 6, d: { token: 'wrong', session_id: 'x', seq: 1 } }]],
    ['a second identify', 4005, (sandbox) => [identify(sandbox), identify(sandbox)]],
    [
      'a sequence that is no number',
      4007,
      ({ token }) => [{ op: 6, d: { token, session_id: 'x', seq: 'one' } }],
    ],
    ['121 payloads in a minute', 4008, () => Array.from({ length: 121 }, () => ({ op: 1, d: null }))],
    ['a shard beyond the number of shards', 4010, (sandbox) => [identify(sandbox, { shard: [2, 2] })]],
    ['an intent that means nothing', 4013, (sandbox) => [identify(sandbox, { intents: 2 ** 30 })]],
    ['intents that are a word', 4013, (sandbox) => [identify(sandbox, { intents: 'all' })]],
    [
      'the message content intent, not approved',
      4014,
      (sandbox) => [identify(sandbox, { intents: MessageContent })],
    ],
    ['the members intent, not approved', 4014, (sandbox) => [identify(sandbox, { intents: GuildMembers })]],
    [
      'the presences intent, not approved',
      4014,
      (sandbox) => [identify(sandbox, { intents: GuildPresences })],
    ],
  ];
  test.each(cases)('%s closes with %i', async (_name, code, payloads) => {
    const { sandbox } = await sandboxWithPeople();
    const bot = connect(sandbox);
    for (const payload of payloads(sandbox)) await bot.send(payload);
    expect(await bot.closed).toBe(code);
  });

  test.each([
    ['version 9', 'v=9&encoding=json', 4012],
    ['no version', 'encoding=json', 4012],
    ['another encoding', 'v=10&encoding=etf', 4002],
  ])('%s closes', async (_name, query, code) => {
    const { sandbox } = await sandboxWithPeople();
    expect(await connect(sandbox, query).closed).toBe(code);
  });

  test('4011 for one shard with more than 2,500 servers', async () => {
    const { sandbox } = await sandboxWithPeople();
    for (let count = 0; count < 2_500; count += 1) sandbox.addGuild({ name: `Server ${count}` });
    const bot = connect(sandbox);
    await bot.send(identify(sandbox));
    expect(await bot.closed).toBe(4011);
    const shard = connect(sandbox);
    await shard.send(identify(sandbox, { shard: [0, 2] }));
    await shard.event('READY');
  });

  test('4007 for a sequence that the session has not reached', async () => {
    const { sandbox } = await sandboxWithPeople();
    const first = connect(sandbox);
    await first.send(identify(sandbox));
    const { d } = await first.event('READY');
    const second = connect(sandbox);
    await second.send({ op: 6, d: { token: sandbox.token, session_id: d['session_id'], seq: 1_000 } });
    expect(await second.closed).toBe(4007);
  });
});

describe('intents', () => {
  test('decide which events come', async () => {
    const { sandbox, guild, channel, asha } = await sandboxWithPeople();
    const none = connect(sandbox);
    await none.send(identify(sandbox, { intents: 0 }));
    await none.event('READY');
    const some = connect(sandbox);
    await some.send(identify(sandbox));
    await some.event('READY');
    await asha.say(channel, 'hello');
    await asha.say(sandbox.openDirectMessage(asha), 'hello');
    sandbox.join(guild, sandbox.addUser({ name: 'cleo' }));
    await some.next(({ d }) => d?.content === 'hello');
    expect(some.received.map(({ t }) => t)).toEqual([
      null,
      'READY',
      'GUILD_CREATE',
      'MESSAGE_CREATE',
      'MESSAGE_CREATE',
    ]);
    expect(none.received.map(({ t }) => t)).toEqual([null, 'READY']);
  });

  test('without message content: what others write is empty, but for mentions, replies to the bot and direct messages', async () => {
    const { sandbox, channel, asha } = await sandboxWithPeople();
    const bot = connect(sandbox);
    await bot.send(identify(sandbox));
    await bot.event('READY');
    const written = await asha.say(channel, 'among ourselves');
    await asha.say(channel, `<@${sandbox.application.id}> to you`);
    await asha.say(sandbox.openDirectMessage(asha), 'in private');
    await bot.next(({ d }) => d?.content === 'in private');
    const contents = bot.received.filter(({ t }) => t === 'MESSAGE_CREATE').map(({ d }) => d.content);
    expect(contents).toEqual(['', `<@${sandbox.application.id}> to you`, 'in private']);
    expect(sandbox.messages(channel).find(({ id }) => id === written.id)?.content).toBe('among ourselves');
  });

  test('with message content, approved: everything is there', async () => {
    const { sandbox, channel, asha } = await sandboxWithPeople({ approvedIntents: [MessageContent] });
    const bot = connect(sandbox);
    await bot.send(identify(sandbox, { intents: Guilds | GuildMessages | MessageContent }));
    await asha.say(channel, 'not yet heard');
    await bot.event('READY');
    await asha.say(channel, 'among ourselves');
    await bot.next(({ d }) => d?.content === 'among ourselves');
  });
});
