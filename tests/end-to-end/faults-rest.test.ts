import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RestFailure } from '../../src/sandbox/faults.ts';
import type { ActionResult } from '../../src/sandbox/people/outcome.ts';
import { publishText } from '../support/article-handler.ts';
import { type ArticleStage, setArticleStage } from '../support/article-stage.ts';
import { MARKET } from '../support/library.ts';
import { buttonNamed, textOf } from '../support/message.ts';
import { transport } from '../support/start-bot.ts';

let stage: ArticleStage;
/** What the bot has sent, whether it was made or changed, as its text. */
let sent: string[] = [];

beforeAll(async () => {
  stage = await setArticleStage();
  const { sandbox, store, guild } = stage;
  await publishText(store, `server:${guild.id}`, 'market.md', MARKET);
  sandbox.on('message', (message) => {
    if (message.author.id === sandbox.application.id) sent.push(textOf(message).replaceAll('**', ''));
  });
});
afterAll(() => stage.close());

const APOLOGY = /^Something went wrong on my side\./;

/** What somebody does; resolves once they have got something, or Discord has told them that they get nothing. */
type Doing = () => Promise<ActionResult>;

/** What people do whose answer is the first thing that the bot sends. */
const AT_ONCE: Readonly<Record<string, Doing>> = {
  'a command': () => stage.asha.command(stage.channel, 'ask', { question: 'rent of the stalls' }),
  'a button': async () => {
    const { asha, channel } = stage;
    const [message] = stage.sandbox.messages(channel, { as: asha }).slice(0, 1);
    if (!message) throw new Error('there is no answer with a button');
    return asha.press(message, buttonNamed(message, 'In context'));
  },
};

/** Lets the bot finish what is in hand, so that nothing more can come. */
async function settle(): Promise<string[]> {
  await stage.restart();
  return sent;
}

const CALLBACK = '/interactions/:id/:token/callback';
const ORIGINAL = '/webhooks/:id/:token/messages/*';

/** Faults after which a call is tried again, or has been done. */
const MENDED: readonly (readonly [string, RestFailure])[] = [
  ['429', { kind: 'rate-limit', retryAfterMs: 20 }],
  ['429 for everything', { kind: 'rate-limit', retryAfterMs: 20, global: true }],
  ['500 before it is done', { kind: 'status', status: 500 }],
  ['502', { kind: 'status', status: 502 }],
  ['503', { kind: 'status', status: 503 }],
  ['504', { kind: 'status', status: 504 }],
  ['500 after it is done', { kind: 'apply-then-status', status: 500 }],
  ['a cut before it is done', { kind: 'cut' }],
  ['a cut after it is done', { kind: 'apply-then-cut' }],
];

/** Faults that a call does not get over. */
const LASTING: readonly (readonly [string, RestFailure, number])[] = [
  // By HTTP it is tried five times, since Discord may not have taken in the response.
  ['cuts before it is done', { kind: 'cut' }, transport.over === 'gateway' ? 2 : 5],
  ['500 again and again', { kind: 'status', status: 500 }, 4],
];

const ANSWER = /Brandl said the stalls pay/;

// By HTTP the first answer is the response, and messages do not come.
if (transport.over === 'gateway') overTheGateway();

function overTheGateway(): void {
  describe('GIVEN that the first answer to an interaction meets a fault that passes', () => {
    test.each(Object.entries(AT_ONCE))(
      'THEN %s is answered once',
      async (_, doing) => {
        const { asha, sandbox, channel } = stage;
        await asha.command(channel, 'ask', { question: 'rent of the stalls' });
        sent = [];
        for (const [name, failure] of MENDED) {
          sandbox.faults.failRest({ path: CALLBACK, failure });
          const { message } = await doing();
          expect(textOf(message).replaceAll('**', ''), name).toMatch(ANSWER);
        }
        expect(await settle()).toHaveLength(MENDED.length);
      },
      60_000,
    );

    test('THEN suggestions come', async () => {
      const { asha, sandbox, channel } = stage;
      for (const [name, failure] of MENDED) {
        sandbox.faults.failRest({ path: CALLBACK, failure });
        expect(await asha.complete(channel, 'quote', { speaker: 'br' }, 'speaker'), name).toHaveLength(1);
      }
      await settle();
    }, 60_000);
  });

  describe('GIVEN that the first answer to an interaction meets a fault that lasts', () => {
    test.each(Object.entries(AT_ONCE))(
      'THEN who does %s is told that it failed, once',
      async (_, doing) => {
        const { asha, sandbox, channel } = stage;
        await asha.command(channel, 'ask', { question: 'rent of the stalls' });
        sent = [];
        for (const [name, failure, times] of LASTING) {
          sandbox.faults.failRest({ path: CALLBACK, failure, times });
          const { message } = await doing();
          expect(textOf(message), name).toMatch(APOLOGY);
        }
        expect(await settle()).toHaveLength(LASTING.length);
      },
      60_000,
    );
  });

  describe('GIVEN that the answer to a message meets', () => {
    async function mention(failure: RestFailure, times = 1): Promise<string> {
      const { sandbox, asha, channel } = stage;
      sandbox.faults.failRest({ method: 'POST', path: '/channels/:id/messages', failure, times });
      const said = await asha.say(channel, `<@${sandbox.application.id}> rent of the stalls`);
      return textOf(await sandbox.nextMessage(channel, { after: said, timeoutMs: 20_000 }));
    }

    test('a fault that passes THEN it is answered once', async () => {
      sent = [];
      for (const [name, failure] of MENDED)
        expect((await mention(failure)).replaceAll('**', ''), name).toMatch(ANSWER);
      expect(await settle()).toHaveLength(MENDED.length);
    }, 60_000);

    test('one that lasts THEN who wrote it is told that it failed, once', async () => {
      sent = [];
      for (const [name, failure, times] of LASTING)
        expect(await mention(failure, times), name).toMatch(APOLOGY);
      expect(await settle()).toHaveLength(LASTING.length);
    }, 60_000);
  });
}

describe('GIVEN an answer that was put off', () => {
  const asked = async (path: string, failure: RestFailure, times = 1) => {
    const { sandbox, manager, channel } = stage;
    sandbox.faults.failRest({ path, failure, times });
    const { message } = await manager.command(channel, 'article export', {
      article: 'The night market stays',
    });
    return textOf(message);
  };

  test.each([
    ...(transport.over === 'gateway' ? [['its acknowledgement', CALLBACK] as const] : []),
    ['it', ORIGINAL] as const,
  ])(
    'WHEN %s meets a fault that passes THEN it comes, once',
    async (_, path) => {
      sent = [];
      for (const [name, failure] of MENDED) expect(await asked(path, failure), name).toContain('market.md');
      expect(await settle()).toHaveLength(MENDED.length);
    },
    60_000,
  );

  test('WHEN it meets one that lasts THEN who asked is told that it failed', async () => {
    for (const [name, failure, times] of LASTING)
      expect(await asked(ORIGINAL, failure, times), name).toMatch(APOLOGY);
  }, 60_000);
});
