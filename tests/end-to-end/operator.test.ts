import { afterEach, describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { openStore } from '../../src/library/store/open-store.ts';
import type { Store } from '../../src/library/store/store.ts';
import { createMetrics } from '../../src/operator/metrics.ts';
import { type OperatorServer, serveOperator } from '../../src/operator/operator-server.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { LIBRARY_BUS, MARKET } from '../support/library.ts';
import { buttonNamed } from '../support/message.ts';
import { folderWith, type Running, run } from '../support/process.ts';

let sandbox: Sandbox | undefined;
let running: Running | undefined;
let store: Store | undefined;
let server: OperatorServer | undefined;
afterEach(async () => {
  running?.signal('SIGKILL');
  await running?.exitCode;
  await sandbox?.close();
  await store?.close();
  await server?.close();
  running = sandbox = store = server = undefined;
});

/** The program with an operator who watches, and somebody in a server. */
async function start(settings: Record<string, string> = {}) {
  sandbox = await startSandbox();
  const guild = sandbox.addGuild({ name: 'Readers' });
  const channel = sandbox.addChannel(guild, { name: 'reading' });
  const asha = sandbox.addUser({ name: 'asha' });
  sandbox.join(guild, asha);
  running = run('main', [], {
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: sandbox.api,
    KNOWLEDGE_DIR: await folderWith({ 'a.md': MARKET }),
    METRICS_PORT: '0',
    ...settings,
  });
  await running.prints(/is ready/);
  return { sandbox, running, guild, channel, asha };
}

/** Where it says that it shows health and metrics. */
function operatorAddress(running: Running): string {
  const port = /"port":(\d+),"host":"127\.0\.0\.1","msg":"health/.exec(running.errors())?.[1];
  return `http://127.0.0.1:${port}`;
}

describe('GIVEN METRICS_PORT', () => {
  test('THEN what was asked is counted, and no question, user or server is named', async () => {
    const { running, guild, channel, asha } = await start();
    const question = 'how much rent do stalls pay';
    const { message } = await asha.command(channel, 'ask', { question });
    if (!message) throw new Error('no answer');
    await asha.press(message, buttonNamed(message, 'In context'));
    await asha.complete(channel, 'ask', { question: '' }, 'question');
    await asha.command(channel, 'ask', { question: 'who won the football match' });
    await asha.command(channel, 'ask', { question: 'x', article: 'none such' });
    const response = await fetch(`${operatorAddress(running)}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    for (const line of [
      'pullquote_invocations_total{what="ask",outcome="reply"} 1',
      'pullquote_invocations_total{what="ask",outcome="refusal"} 1',
      'pullquote_invocations_total{what="ask",outcome="problem"} 1',
      'pullquote_invocations_total{what="button",outcome="reply"} 1',
      'pullquote_invocations_total{what="completion",outcome="choices"} 1',
      'pullquote_acknowledge_seconds_count 5',
      'pullquote_library_cache_total{result="hit"} 4',
      'pullquote_library_cache_total{result="miss"} 1',
      'pullquote_database_seconds_count{call="readings"} 1',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    for (const secret of [question, 'stalls', guild.id, channel.id, asha.id, asha.name]) {
      expect(text).not.toContain(secret);
    }
  });

  test('THEN it is healthy and ready, and not ready any more without Discord', async () => {
    const { sandbox, running } = await start();
    const address = operatorAddress(running);
    const health = async (path: string) => {
      const response = await fetch(address + path);
      return [response.status, await response.json()];
    };
    expect(await health('/healthz')).toEqual([200, { status: 'ok' }]);
    expect(await health('/readyz')).toEqual([200, { discord: true, database: true }]);
    await sandbox.close();
    await expect.poll(() => health('/readyz')).toEqual([503, { discord: false, database: true }]);
    expect(await health('/healthz')).toEqual([200, { status: 'ok' }]);
  });

  test('THEN by HTTP what is refused is counted as well', async () => {
    sandbox = await startSandbox();
    const { running } = await start({ DISCORD_PUBLIC_KEY: sandbox.publicKey, PORT: '0', DISCORD_TOKEN: '' });
    const port = /"port":(\d+),"msg":"interactions/.exec(running.errors())?.[1];
    const { status } = await fetch(`http://127.0.0.1:${port}/interactions`, { method: 'POST', body: '{}' });
    expect(status).toBe(401);
    const metrics = await (await fetch(`${operatorAddress(running)}/metrics`)).text();
    expect(metrics.split('\n')).toContain('pullquote_http_refused_total{status="401"} 1');
  });

  test('THEN a port that is taken ends it with one sentence', async () => {
    const { registry } = createMetrics();
    server = await serveOperator({ port: 0, host: '127.0.0.1', registry, checks: {} });
    const { sandbox } = await start();
    running?.signal('SIGKILL');
    running = run('main', [], {
      DISCORD_TOKEN: sandbox.token,
      DISCORD_API_URL: sandbox.api,
      KNOWLEDGE_DIR: await folderWith({ 'a.md': MARKET }),
      METRICS_PORT: String(server.port),
    });
    expect(await running.exitCode).toBe(1);
    expect(running.errors()).toMatch(/^METRICS_PORT \d+ of 127\.0\.0\.1 cannot be had \(EADDRINUSE\)\./m);
  });
});

describe('GIVEN a check that hangs or fails', () => {
  test('THEN the process is not ready, and it is said which', async () => {
    const { registry } = createMetrics();
    const checks = {
      hanging: () => new Promise(() => undefined),
      failing: () => Promise.reject(new Error('no')),
      passing: () => true,
    };
    server = await serveOperator({ port: 0, host: '127.0.0.1', registry, checks });
    const response = await fetch(`http://127.0.0.1:${server.port}/readyz`);
    expect([response.status, await response.json()]).toEqual([
      503,
      { hanging: false, failing: false, passing: true },
    ]);
  });
});

describe('GIVEN a server that removes the bot', () => {
  test('THEN its articles are forgotten at once, and those of servers out of reach are not', async () => {
    const folder = await folderWith({});
    const url = `file:${folder}/pullquote.db`;
    const limits = { articles: 9, bytes: 1e6, statements: 1e4 };
    const log = { info: () => undefined, error: () => undefined };
    const { sandbox, guild } = await start({ DATABASE_URL: url });
    const other = sandbox.addGuild({ name: 'Others' });
    store = await openStore(url, { limits, log });
    const file = { name: 'bus.md', bytes: new TextEncoder().encode(LIBRARY_BUS) };
    const reading = await readArticle(file);
    if (!reading.ok) throw new Error(reading.problem);
    for (const { id } of [guild, other]) {
      const key = await store.draft(`server:${id}`, { file, reading, replaces: null });
      expect(await store.publish(`server:${id}`, key)).toMatchObject({ kind: 'kept' });
    }
    const kept = async (id: string) => (await store?.list(`server:${id}`))?.length;
    sandbox.faults.loseGuilds();
    sandbox.uninstall(guild);
    await expect.poll(() => kept(guild.id)).toBe(0);
    expect(await kept(other.id)).toBe(1);
  });
});
