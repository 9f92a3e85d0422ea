import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ActionResult } from '../../src/sandbox/people/outcome.ts';
import type { User } from '../../src/sandbox/people/user.ts';
import { type Sandbox, type SandboxChannel, startSandbox } from '../../src/sandbox/sandbox.ts';
import { LIBRARY_BUS, MARKET } from '../support/library.ts';
import { buttonNamed, quotesOf, textOf } from '../support/message.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { folderWith, type Running, run } from '../support/process.ts';

const RENT = 'Brandl said the stalls pay 900 euros of rent a month.';
const QUESTION = { question: 'rent of the stalls' };
const FAILED = /^Something went wrong on my side\./;

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

/** A program that runs in a Discord of its own, and people there. */
interface Scene {
  readonly sandbox: Sandbox;
  readonly running: Running;
  readonly channel: SandboxChannel;
  /** They manage the server. */
  readonly people: readonly User[];
}

async function start(over: 'gateway' | 'http', settings: Record<string, string> = {}): Promise<Scene> {
  const sandbox = await startSandbox({ answerWithin: 10_000 });
  opened.push(() => sandbox.close());
  const guild = sandbox.addGuild({ name: 'Readers' });
  const channel = sandbox.addChannel(guild, { name: 'reading' });
  const people = ['asha', 'ben', 'cleo', 'dan', 'eva'].map((name) => sandbox.addUser({ name }));
  for (const user of people) sandbox.join(guild, user, { permissions: ['ManageGuild'] });
  const http = { DISCORD_PUBLIC_KEY: sandbox.publicKey, PORT: '0', HOST: '127.0.0.1' };
  const running = run('main', [], {
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: sandbox.api,
    KNOWLEDGE_DIR: await folderWith({ 'a.md': MARKET }),
    DATABASE_URL: `file:${join(await folderWith({}), 'articles.db')}`,
    ...(over === 'http' ? http : {}),
    ...settings,
  });
  opened.push(async () => {
    running.signal('SIGKILL');
    await running.exitCode;
  });
  await running.prints(/Invite/);
  if (over === 'gateway') await sandbox.ready();
  else {
    const port = /"port":(\d+)/.exec(running.errors())?.[1];
    await sandbox.setEndpoint(`http://127.0.0.1:${port}/interactions`);
  }
  return { sandbox, running, channel, people };
}

/** The bot's messages in a channel, those for one person alone among them. */
function answers({ sandbox, channel, people }: Scene): string[] {
  const seen = people.flatMap((as) => sandbox.messages(channel, { as }));
  const own = seen.filter(({ author }) => author.id === sandbox.application.id);
  return [...new Set(own.map(({ id }) => id))];
}

/** What came of something: an answer, or a word that it failed, from the bot or from Discord. */
function expectTold({ message, failed }: ActionResult): void {
  if (failed !== null) return;
  expect(quotesOf(message).includes(RENT) || FAILED.test(textOf(message))).toBe(true);
}

describe.each(['gateway', 'http'] as const)('GIVEN the program over %s in the middle of work', (over) => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'WHEN it gets %s THEN it finishes that, once, and ends',
    async (signal) => {
      const scene = await start(over);
      const { sandbox, running, channel, people } = scene;
      sandbox.faults.delay(100);
      const file = { filename: 'bus.md', content: LIBRARY_BUS };
      let came = 0;
      const asked = people.map(async (user, n) => {
        const result =
          n === 0
            ? await user.command(channel, 'article add', { file })
            : await user.command(channel, 'ask', QUESTION);
        came++;
        return result;
      });
      await vi.waitFor(() => expect(came).toBeGreaterThan(0), { timeout: 10_000, interval: 5 });
      running.signal(signal);
      const results = await Promise.all(asked);
      // What comes by HTTP when nobody listens any more was never delivered, and Discord says so.
      const delivered = results.filter(({ failed }) => over === 'gateway' || failed === null);
      expect(delivered.length).toBeGreaterThan(0);
      for (const { failed, message } of delivered) {
        expect(failed).toBeNull();
        const isAnswer = quotesOf(message).includes(RENT) || textOf(message).includes('A library on wheels');
        expect(isAnswer, textOf(message)).toBe(true);
      }
      expect(await running.exitCode).toBe(0);
      expect(answers(scene)).toHaveLength(delivered.length);
      expect(running.errors()).not.toMatch(/"level":[56]0/);
    },
    60_000,
  );
});

describe('GIVEN the program while its token is taken away', () => {
  test('THEN it ends with one sentence, and who asks is told by Discord', async () => {
    const { sandbox, running, channel, people } = await start('gateway', { LOG_LEVEL: 'fatal' });
    const asked = people.map((user) => user.command(channel, 'ask', QUESTION));
    sandbox.faults.revokeToken();
    for (const result of await Promise.all(asked)) expectTold(result);
    expect(await running.exitCode).toBe(1);
    expect(running.errors()).toMatch(/^Discord does not accept the token in DISCORD_TOKEN\./);
    expect(running.errors()).not.toContain(sandbox.token);
  }, 60_000);
});

describe('GIVEN the program in a storm', () => {
  test('THEN everybody is answered once, or told that it failed; afterwards it answers as before', async () => {
    const scene = await start('gateway');
    const { sandbox, running, channel, people } = scene;
    const mention = `<@${sandbox.application.id}>`;
    const storm: (() => void)[] = [
      () => sandbox.faults.dropSockets(),
      () =>
        sandbox.faults.failRest({
          path: '/interactions/*',
          times: 3,
          failure: { kind: 'status', status: 502 },
        }),
      () => sandbox.faults.failRest({ path: '/interactions/*', failure: { kind: 'apply-then-cut' } }),
      () => sandbox.faults.askForReconnect(),
      () =>
        sandbox.faults.failRest({
          path: '/channels/*',
          times: 2,
          failure: { kind: 'apply-then-status', status: 500 },
        }),
      () =>
        sandbox.faults.failRest({
          path: '/*',
          failure: { kind: 'rate-limit', retryAfterMs: 30, global: true },
        }),
      () => sandbox.faults.failRest({ path: '/interactions/*', times: 2, failure: { kind: 'cut' } }),
      () => sandbox.faults.invalidateSessions({ resumable: true }),
      () =>
        sandbox.faults.failRest({ path: '/channels/*', times: 4, failure: { kind: 'status', status: 503 } }),
    ];
    const said: string[] = [];
    const results: ActionResult[] = [];
    for (const blow of storm) {
      blow();
      for (const user of people) said.push((await user.say(channel, `${mention} rent of the stalls`)).id);
      results.push(...(await Promise.all(people.map((user) => user.command(channel, 'ask', QUESTION)))));
    }
    sandbox.faults.clear();
    for (const result of results) expectTold(result);
    const repliesTo = () =>
      sandbox.messages(channel).flatMap(({ message_reference: reference }) => reference?.message_id ?? []);
    await vi.waitFor(() => expect(new Set(repliesTo())).toEqual(new Set(said)), { timeout: 20_000 });
    const [first] = people;
    const after = await first?.command(channel, 'ask', QUESTION);
    expect(quotesOf(after?.message ?? null)).toContain(RENT);
    running.signal('SIGTERM');
    expect(await running.exitCode).toBe(0);
    expect(repliesTo()).toHaveLength(said.length);
    const given = results.filter(({ failed }) => failed === null).length;
    expect(answers(scene)).toHaveLength(said.length + given + 1);
  }, 120_000);
});

describe('GIVEN the program over a PostgreSQL', () => {
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres({ own: true });
  }, 60_000);
  afterAll(() => postgres.close(), 60_000);

  test('WHEN that goes away and comes back THEN what is in memory answers, the rest is told, and nothing is lost', async () => {
    const { channel, people } = await start('gateway', { DATABASE_URL: await postgres.database() });
    const [user] = people;
    if (!user) throw new Error('nobody is there');
    const file = { filename: 'bus.md', content: LIBRARY_BUS };
    const { message: preview } = await user.command(channel, 'article add', { file });
    if (!preview) throw new Error('no preview');
    await user.press(preview, buttonNamed(preview, 'Publish'));
    const ask = async () =>
      quotesOf((await user.command(channel, 'ask', { question: 'who drives the bus' })).message);
    const list = async () => textOf((await user.command(channel, 'article list')).message);
    const known = await ask();
    expect(known.length).toBeGreaterThan(0);
    await postgres.power?.stop();
    expect(await ask()).toEqual(known);
    expect(await list()).toMatch(/^I cannot get at the articles of this place right now\./);
    await postgres.power?.start();
    await vi.waitFor(async () => expect(await list()).toContain('A library on wheels'), {
      timeout: 20_000,
      interval: 200,
    });
    expect(await ask()).toEqual(known);
  }, 120_000);
});
