import { afterEach, describe, expect, test } from 'vitest';
import type { User } from '../../src/sandbox/people/user.ts';
import { type Sandbox, type SandboxChannel, startSandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxSettings } from '../../src/sandbox/sandbox-settings.ts';
import { MARKET } from '../support/library.ts';
import { quotesOf } from '../support/message.ts';
import { folderWith, type Running, run } from '../support/process.ts';

const RENT = 'Brandl said the stalls pay 900 euros of rent a month.';

let sandbox: Sandbox | undefined;
const processes: Running[] = [];
afterEach(async () => {
  for (const running of processes.splice(0)) {
    running.signal('SIGTERM');
    await running.exitCode;
  }
  await sandbox?.close();
  sandbox = undefined;
});

/** A Discord with somebody in two servers, one of each of two shards. */
async function discord(settings: SandboxSettings = {}) {
  sandbox = await startSandbox(settings);
  const asha = sandbox.addUser({ name: 'asha' });
  const channels: SandboxChannel[] = [];
  while (!channels[0] || !channels[1]) {
    const guild = sandbox.addGuild({ name: 'Readers' });
    const shard = Number((BigInt(guild.id) >> 22n) % 2n);
    if (channels[shard]) continue;
    channels[shard] = sandbox.addChannel(guild, { name: 'reading' });
    sandbox.join(guild, asha);
  }
  const puts: string[] = [];
  sandbox.on('call', ({ method, path }) => {
    if (method === 'PUT') puts.push(path);
  });
  return { sandbox, asha, zero: channels[0], one: channels[1], puts };
}

/** The program with some shards. */
async function start({ token, api }: Sandbox, settings: Record<string, string>): Promise<Running> {
  const running = run('main', [], {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: api,
    KNOWLEDGE_DIR: await folderWith({ 'a.md': MARKET }),
    ...settings,
  });
  processes.push(running);
  return running;
}

/** What somebody who asks in a channel sees quoted first; null where nobody answers. */
async function asked(asha: User, channel: SandboxChannel): Promise<string | null> {
  const { message } = await asha.command(channel, 'ask', { question: 'how much rent do stalls pay' });
  return quotesOf(message)[0] ?? null;
}

/** The processes that one has started, by shard; the last where it has started several. */
function childrenOf(manager: Running): number[] {
  const pids: number[] = [];
  for (const [, shard, pid] of manager.errors().matchAll(/"shard":(\d+),"pid":(\d+)/g))
    pids[Number(shard)] = Number(pid);
  return pids;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('GIVEN two processes, each with one of two shards', () => {
  test('THEN each answers in its own servers, and the commands are registered once', async () => {
    const { sandbox, asha, zero, one, puts } = await discord({ answerWithin: 1000 });
    const first = await start(sandbox, { SHARD_COUNT: '2', SHARDS: '0' });
    await first.prints(/is ready, shard 0 of 2\./);
    expect([await asked(asha, zero), await asked(asha, one)]).toEqual([RENT, null]);
    const second = await start(sandbox, { SHARD_COUNT: '2', SHARDS: '1' });
    await second.prints(/is ready, shard 1 of 2\./);
    expect([await asked(asha, zero), await asked(asha, one)]).toEqual([RENT, RENT]);
    const said = await asha.say(sandbox.openDirectMessage(asha), 'how much rent do stalls pay');
    const direct = sandbox.openDirectMessage(asha);
    expect(quotesOf(await sandbox.nextMessage(direct, { after: said }))[0]).toBe(RENT);
    expect(puts).toHaveLength(1);
    first.signal('SIGTERM');
    expect(await first.exitCode).toBe(0);
    expect([await asked(asha, zero), await asked(asha, one)]).toEqual([null, RENT]);
  });

  test('THEN one process may have both', async () => {
    const { sandbox, asha, zero, one } = await discord();
    const both = await start(sandbox, { SHARD_COUNT: '2' });
    await both.prints(/is ready, shards 0, 1 of 2\./);
    expect([await asked(asha, zero), await asked(asha, one)]).toEqual([RENT, RENT]);
  });
});

describe('GIVEN SHARD_COUNT=auto', () => {
  test('THEN there are as many processes as Discord recommends; one that dies comes back; all end together', async () => {
    const { sandbox, asha, zero, one, puts } = await discord({ shards: 2 });
    const manager = await start(sandbox, { SHARD_COUNT: 'auto', METRICS_PORT: '0' });
    await manager.prints(/All 2 shards are started\./);
    await manager.prints(/is ready, shard 0 of 2\./);
    await manager.prints(/is ready, shard 1 of 2\./);
    expect([await asked(asha, zero), await asked(asha, one)]).toEqual([RENT, RENT]);
    expect(puts).toHaveLength(1);

    const children = childrenOf(manager);
    expect(children).toHaveLength(2);
    process.kill(children[1] ?? 0, 'SIGKILL');
    await manager.prints(/(?:is ready, shard 1 of 2.*){2}/s);
    expect(await asked(asha, one)).toBe(RENT);
    expect(manager.errors()).toMatch(/a shard has ended; it is started again/);

    const all = childrenOf(manager);
    manager.signal('SIGTERM');
    expect(await manager.exitCode).toBe(0);
    expect(all.filter(isAlive)).toEqual([]);
  });

  test('THEN shards do not outlive the process that started them', async () => {
    const { sandbox } = await discord({ shards: 2 });
    const manager = await start(sandbox, { SHARD_COUNT: 'auto' });
    await manager.prints(/All 2 shards are started\./);
    const children = childrenOf(manager);
    manager.signal('SIGKILL');
    await manager.exitCode;
    const alive = () => children.filter(isAlive);
    await expect.poll(alive, { timeout: 10_000 }).toEqual([]);
  });

  test('THEN what keeps the first shard from starting is said once, and ends it', async () => {
    const { sandbox } = await discord({ shards: 2 });
    const manager = await start(sandbox, { SHARD_COUNT: 'auto', KNOWLEDGE_DIR: '/nowhere/at/all' });
    expect(await manager.exitCode).toBe(1);
    expect(manager.errors()).toMatch(/There is no folder "\/nowhere\/at\/all"\./);
    expect(manager.errors()).toMatch(/^The first shard could not start; its reason stands above\./m);
    expect(manager.errors()).not.toMatch(/^\s+at /m);
  });

  test('THEN a wrong token ends it with one sentence', async () => {
    const { sandbox } = await discord();
    const manager = await start(sandbox, { SHARD_COUNT: 'auto', DISCORD_TOKEN: 'not.a.token' });
    expect(await manager.exitCode).toBe(1);
    expect(manager.errors()).toMatch(/^Discord does not accept the token in DISCORD_TOKEN\./m);
  });
});

describe('GIVEN too few shards', () => {
  test('THEN the sentence names SHARD_COUNT=auto', async () => {
    const { sandbox } = await discord();
    for (let n = 0; n < 2_501; n++) sandbox.addGuild({ name: 'One of many' });
    const running = await start(sandbox, { LOG_LEVEL: 'fatal' });
    expect(await running.exitCode).toBe(1);
    expect(running.errors()).toMatch(
      /^This bot is in too many servers for so few connections\. Set SHARD_COUNT=auto/m,
    );
  });
});
