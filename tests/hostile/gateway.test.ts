import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SeenMessage } from '../../src/sandbox/people/seen-message.ts';
import { publishText } from '../support/article-handler.ts';
import { type Stage, setStageWith } from '../support/bot.ts';
import { MARKET } from '../support/library.ts';
import { buttonsOf, textOf } from '../support/message.ts';
import { inputs, LONGEST } from './amount.ts';
import { SECRET } from './check-response.ts';
import { hostileTextUpTo } from './corpus.ts';
import { guardLoop } from './loop-guard.ts';
import { type HostileWorld, openHostileWorld } from './world.ts';

let world: HostileWorld;
let stage: Stage<null>;

beforeAll(async () => {
  world = await openHostileWorld();
  stage = await setStageWith(null, () => world.handler);
  await publishText(world.store, `server:${stage.guild.id}`, 'market.md', MARKET);
});
afterAll(async () => {
  await stage.close();
  await world.close();
});

/** What must hold of whatever the bot writes. */
function checkSeen(message: SeenMessage): void {
  expect(textOf(message)).not.toBe('');
  expect(textOf(message)).not.toContain(SECRET);
  expect(message.pinged).toMatchObject({ users: [], roles: [], everyone: false });
}

function expectNoBug(): void {
  expect(stage.log.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
}

/** As long as Discord lets somebody write it. */
const written = hostileTextUpTo(2000).filter((text) => text.trim() !== '');

describe('GIVEN people who write what Discord lets them write', () => {
  test(
    'THEN each message that mentions the bot gets one answer that pings nobody',
    async () => {
      const { sandbox, asha, channel } = stage;
      const mention = `<@${sandbox.application.id}>`;
      let answers = 0;
      await guardLoop('mentions', () =>
        fc.assert(
          fc.asyncProperty(written, fc.boolean(), async (text, first) => {
            const content = (first ? `${mention} ${text}` : `${text.slice(0, 1900)} ${mention}`).slice(
              0,
              2000,
            );
            const said = await asha.say(channel, content);
            // A code span hides a mention from Discord as well.
            if (!said.mentions?.some(({ id }) => id === sandbox.application.id)) return;
            const answer = await sandbox.nextMessage(channel, { after: said });
            expect(answer.message_reference?.message_id).toBe(said.id);
            checkSeen(answer);
            answers++;
          }),
          { numRuns: inputs(0.04) },
        ),
      );
      expect(answers).toBeGreaterThan(inputs(0.04) / 2);
      expectNoBug();
    },
    LONGEST,
  );

  test(
    'THEN each command, suggestion and button gets one answer that Discord takes',
    async () => {
      const { asha, channel } = stage;
      const text = hostileTextUpTo(300).filter((one) => one.trim() !== '');
      const short = hostileTextUpTo(100).filter((one) => one.trim() !== '');
      await guardLoop('commands', () =>
        fc.assert(
          fc.asyncProperty(
            text,
            short,
            short,
            fc.boolean(),
            fc.nat(),
            async (question, speaker, about, alone, pick) => {
              const invocations = [
                ['ask', { question, private: alone }],
                ['ask', { question: 'rent of the stalls', article: about }],
                ['quote', { speaker, about, private: alone }],
                ['summary', { article: about }],
              ] as const;
              const [name, options] = invocations[pick % invocations.length] ?? invocations[0];
              const { message, failed } = await asha.command(channel, name, options);
              expect({ failed, options }).toEqual({ failed: null, options });
              if (!message) throw new Error('no message');
              checkSeen(message);
              const [button] = buttonsOf(message);
              if (button && !button.disabled && pick % 3 === 0) {
                const pressed = await asha.press(message, button.custom_id);
                if (pressed.message) checkSeen(pressed.message);
              }
            },
          ),
          { numRuns: inputs(0.05) },
        ),
      );
      expectNoBug();
    },
    LONGEST,
  );
});
