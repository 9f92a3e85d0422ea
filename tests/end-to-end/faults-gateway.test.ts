import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxSettings } from '../../src/sandbox/sandbox-settings.ts';
import { type Stage, setStage } from '../support/bot.ts';
import { libraryOf, MARKET } from '../support/library.ts';
import { quotesOf } from '../support/message.ts';

const RENT = 'Brandl said the stalls pay 900 euros of rent a month.';

let stage: Stage | undefined;
afterEach(async () => {
  vi.useRealTimers();
  await stage?.close();
  stage = undefined;
});

async function start(settings: SandboxSettings = {}): Promise<Stage> {
  stage = await setStage(await libraryOf({ 'market.md': MARKET }), settings);
  return stage;
}

/** Asks by commands and by messages, all at once; tells what came of each command. */
async function askAll({ sandbox, asha, ben, moderator, channel }: Stage) {
  const users = [asha, ben, moderator, asha, ben];
  const mention = `<@${sandbox.application.id}>`;
  const said = await Promise.all(users.map((user) => user.say(channel, `${mention} rent of the stalls`)));
  const results = await Promise.all(
    users.map((user) => user.command(channel, 'ask', { question: 'rent of the stalls' })),
  );
  return { said: said.map(({ id }) => id), results };
}

/** The bot's answers in the channel. */
function answers({ sandbox, channel }: Stage) {
  return sandbox.messages(channel).filter(({ author }) => author.id === sandbox.application.id);
}

/** Waits until the bot answers again. */
async function answersAgain({ asha, channel }: Stage): Promise<void> {
  await vi.waitFor(
    async () => {
      const { message } = await asha.command(channel, 'ask', { question: 'rent of the stalls' });
      expect(quotesOf(message)).toContain(RENT);
    },
    { timeout: 30_000, interval: 50 },
  );
}

describe('GIVEN a connection of which the session lives on', () => {
  test.each<[string, (sandbox: Sandbox) => void]>([
    ['its socket is cut', ({ faults }) => faults.dropSockets()],
    ['its socket is closed with 4000', ({ faults }) => faults.dropSockets(4000)],
    ['Discord asks for a reconnect', ({ faults }) => faults.askForReconnect()],
    [
      'Discord calls the session invalid, but resumable',
      ({ faults }) => faults.invalidateSessions({ resumable: true }),
    ],
  ])(
    'WHEN %s THEN all that was asked meanwhile is answered, once',
    async (_, happen) => {
      const here = await start({ answerWithin: 15_000 });
      await answersAgain(here);
      const before = answers(here).length;
      happen(here.sandbox);
      const { said, results } = await askAll(here);
      for (const { failed, message } of results) {
        expect(failed).toBeNull();
        expect(quotesOf(message)).toContain(RENT);
      }
      await vi.waitFor(() => expect(answers(here).length).toBe(before + 10), { timeout: 20_000 });
      await here.bot.stop();
      expect(answers(here).length).toBe(before + 10);
      const repliedTo = answers(here).flatMap(({ message_reference }) => message_reference?.message_id ?? []);
      for (const id of said) expect(repliedTo.filter((one) => one === id)).toHaveLength(1);
    },
    60_000,
  );

  test('WHEN its heartbeats stay unanswered THEN it is made anew, and answers', async () => {
    const here = await start({ heartbeatInterval: 200, answerWithin: 15_000 });
    here.sandbox.faults.stopHeartbeatAcks();
    await new Promise((resolve) => setTimeout(resolve, 500));
    here.sandbox.faults.resumeHeartbeatAcks();
    const { results } = await askAll(here);
    for (const { message } of results) expect(quotesOf(message)).toContain(RENT);
  }, 60_000);
});

describe('GIVEN a connection of which the session is lost', () => {
  test.each<[string, (sandbox: Sandbox) => void]>([
    [
      'resumes are refused',
      ({ faults }) => {
        faults.refuseResumes();
        faults.dropSockets();
      },
    ],
    ['Discord calls the session invalid', ({ faults }) => faults.invalidateSessions({ resumable: false })],
  ])(
    'WHEN %s THEN what was delivered is answered once, and Discord says of the rest that it failed',
    async (_, happen) => {
      const here = await start();
      await answersAgain(here);
      const before = answers(here).length;
      happen(here.sandbox);
      const { results } = await askAll(here);
      for (const { failed, message } of results) {
        if (failed === null) expect(quotesOf(message)).toContain(RENT);
        else expect({ failed, message }).toEqual({ failed: 'timeout', message: null });
      }
      const answered = results.filter(({ failed }) => failed === null).length;
      await answersAgain(here);
      await here.bot.stop();
      const since = answers(here).slice(before);
      const byMessage = since.flatMap(({ message_reference }) => message_reference?.message_id ?? []);
      expect(new Set(byMessage).size).toBe(byMessage.length);
      expect(since.length - byMessage.length).toBeGreaterThanOrEqual(answered);
    },
    90_000,
  );
});

describe('GIVEN a clock that is set', () => {
  test.each([
    ['forward', 26],
    ['back', -26],
  ])(
    'WHEN it jumps %s by %i hours THEN the bot goes on',
    async (_, hours) => {
      const here = await start({ now: () => performance.timeOrigin + performance.now() });
      await answersAgain(here);
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 });
      const { results } = await askAll(here);
      for (const { message } of results) expect(quotesOf(message)).toContain(RENT);
      here.sandbox.faults.dropSockets();
      await answersAgain(here);
      vi.useRealTimers();
      await answersAgain(here);
      expect(here.log.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
    },
    60_000,
  );
});
