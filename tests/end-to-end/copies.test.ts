import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { LIBRARY_BUS } from '../support/library.ts';
import { buttonNamed, quotesOf, textOf } from '../support/message.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { folderWith, type Running, run } from '../support/process.ts';

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres({ own: true });
}, 60_000);
afterAll(() => postgres.close());

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

/** A Discord with a server, a member who manages it, and what a program is started with there. */
async function discord() {
  const sandbox = await startSandbox();
  opened.push(() => sandbox.close());
  const guild = sandbox.addGuild({ name: 'Readers' });
  const channel = sandbox.addChannel(guild, { name: 'reading' });
  const manager = sandbox.addUser({ name: 'manager' });
  sandbox.join(guild, manager, { permissions: ['ManageGuild'] });
  const settings = {
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: sandbox.api,
    KNOWLEDGE_DIR: await folderWith({}),
  };
  return { sandbox, channel, manager, settings };
}

function start(settings: Record<string, string>): Running {
  const running = run('main', [], settings);
  opened.push(async () => {
    running.signal('SIGKILL');
    await running.exitCode;
  });
  return running;
}

describe('GIVEN two copies by HTTP over one PostgreSQL', () => {
  test('THEN what is published or removed in one answers, or no longer does, in the other', async () => {
    const { sandbox, channel, manager, settings } = await discord();
    const database = await postgres.database();
    const copies = [0, 1].map(() =>
      start({
        ...settings,
        DATABASE_URL: database,
        DISCORD_PUBLIC_KEY: sandbox.publicKey,
        PORT: '0',
        HOST: '127.0.0.1',
      }),
    );
    const urls: string[] = [];
    for (const copy of copies) {
      await copy.prints(/is ready/);
      urls.push(`http://127.0.0.1:${/"port":(\d+)/.exec(copy.errors())?.[1]}/interactions`);
    }
    const turnTo = (copy: number) => sandbox.setEndpoint(urls[copy] ?? '');
    const asked = async () => {
      const { message } = await manager.command(channel, 'ask', { question: 'who paid for the bus' });
      return quotesOf(message)[0] ?? null;
    };
    const within = { timeout: 10_000, interval: 50 };
    const PAID = 'The bus was paid for by a lottery.';

    await turnTo(1);
    expect(await asked()).toBeNull();
    await turnTo(0);
    const file = { filename: 'bus.md', content: LIBRARY_BUS };
    const preview = (await manager.command(channel, 'article add', { file })).message;
    if (!preview) throw new Error('no preview');
    await manager.press(preview, buttonNamed(preview, 'Publish'));
    await turnTo(1);
    await expect.poll(asked, within).toBe(PAID);

    const [choice] = await manager.complete(channel, 'article remove', { article: '' }, 'article');
    const question = (await manager.command(channel, 'article remove', { article: String(choice?.value) }))
      .message;
    if (!question) throw new Error('no question');
    const removed = (await manager.press(question, buttonNamed(question, 'Remove'))).message;
    await turnTo(0);
    await expect.poll(asked, within).toBeNull();
    // A button of the one is pressed in the other.
    if (!removed) throw new Error('nothing was removed');
    await manager.press(removed, buttonNamed(removed, 'Undo'));
    expect(await asked()).toBe(PAID);
  });
});

describe('GIVEN a PostgreSQL that is not there at the start', () => {
  test('THEN one that is not up yet is waited for, and this is said', async () => {
    const { channel, manager, settings } = await discord();
    const database = await postgres.database();
    await postgres.power?.stop();
    const running = start({ ...settings, DATABASE_URL: database });
    await expect.poll(() => running.errors(), { timeout: 10_000 }).toMatch(/waiting for the database/);
    expect(running.errors()).not.toContain('correct-horse');
    await postgres.power?.start();
    await running.prints(/is ready/);
    const { message } = await manager.command(channel, 'article list');
    expect(textOf(message)).toContain('no articles of your own here yet');
  });

  test('THEN one that takes connections and says nothing is waited for as well', async () => {
    const { settings } = await discord();
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    opened.push(() => silent.close());
    const { port } = silent.address() as AddressInfo;
    const running = start({ ...settings, DATABASE_URL: `postgres://bot:horse@127.0.0.1:${port}/pullquote` });
    await expect.poll(() => running.errors(), { timeout: 15_000 }).toMatch(/waiting for the database/);
  });

  test('THEN a wrong password ends it at once with one sentence, and neither password is in it', async () => {
    const { settings } = await discord();
    const database = new URL(await postgres.database());
    database.password = 'wrong-horse';
    const running = start({ ...settings, DATABASE_URL: database.href });
    expect(await running.exitCode).toBe(1);
    expect(running.errors()).toMatch(/^.*password.*$/im);
    expect(running.errors()).not.toMatch(/horse|waiting/);
    expect(running.errors()).not.toMatch(/^\s+at /m);
  });

  test('THEN a database that does not exist is named', async () => {
    const { settings } = await discord();
    const database = new URL(await postgres.database());
    database.pathname = '/nowhere';
    const running = start({ ...settings, DATABASE_URL: database.href });
    expect(await running.exitCode).toBe(1);
    expect(running.errors()).toMatch(/nowhere/);
    expect(running.errors()).not.toMatch(/horse|waiting/);
  });
});
