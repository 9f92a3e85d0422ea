import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FloodLimits, withFloodGuard } from '../../src/discord/flood.ts';
import { createHandler } from '../../src/discord/handler.ts';
import { fixedLibraries } from '../../src/library/fixed-libraries.ts';
import { type Stage, setStageWith } from '../support/bot.ts';
import { libraryOf, MARKET } from '../support/library.ts';
import { buttonNamed, quotesOf, textOf } from '../support/message.ts';

const RENT = 'Brandl said the stalls pay 900 euros of rent a month.';
const WAIT = /^That was a lot at once\. You can ask again in \d+ seconds?\.$/;
const QUESTION = { question: 'rent of the stalls' };

let stage: Stage<FloodLimits>;
beforeAll(async () => {
  const libraries = fixedLibraries(await libraryOf({ 'market.md': MARKET }));
  stage = await setStageWith({ member: 3, server: 100 }, (limits: FloodLimits) =>
    withFloodGuard(createHandler({ libraries, keeping: null }), limits),
  );
});
afterAll(() => stage.close());

describe('GIVEN a member who asks very much', () => {
  test('THEN they are asked to wait, privately, whatever they do; the others are answered', async () => {
    await stage.restart();
    const { asha, ben, channel } = stage;
    const answers = [];
    for (let times = 0; times < 3; times++) answers.push(await asha.command(channel, 'ask', QUESTION));
    for (const answer of answers) expect(quotesOf(answer.message)).toContain(RENT);
    const [{ message } = { message: null }] = answers;
    if (!message) throw new Error('no answer');
    const refused = [
      await asha.command(channel, 'ask', QUESTION),
      await asha.command(channel, 'summary', {}),
      await asha.press(message, buttonNamed(message, 'In context')),
    ];
    for (const one of refused) {
      expect(textOf(one.message)).toMatch(WAIT);
      expect(one.ephemeral).toBe(true);
    }
    expect(quotesOf((await ben.command(channel, 'ask', QUESTION)).message)).toContain(RENT);
  });

  test('THEN messages too: one word to them alone, and nothing in the channel', async () => {
    await stage.restart();
    const { sandbox, asha, ben, channel } = stage;
    const mention = `<@${sandbox.application.id}>`;
    for (let times = 0; times < 3; times++) {
      const said = await asha.say(channel, `${mention} rent of the stalls`);
      await sandbox.nextMessage(channel, { after: said });
    }
    const direct = sandbox.openDirectMessage(asha);
    const before = sandbox.messages(channel).length;
    for (let times = 0; times < 4; times++) await asha.say(channel, `${mention} rent of the stalls`);
    const said = await ben.say(channel, `${mention} rent of the stalls`);
    expect(quotesOf(await sandbox.nextMessage(channel, { after: said }))).toContain(RENT);
    expect(sandbox.messages(channel).length).toBe(before + 6);
    await expect.poll(() => sandbox.messages(direct).map(textOf)).toEqual([expect.stringMatching(WAIT)]);
  });

  test('THEN their suggestions count by themselves, and end without a word', async () => {
    await stage.restart();
    const { asha, channel } = stage;
    const suggested = () => asha.complete(channel, 'quote', { speaker: 'br' }, 'speaker');
    for (let times = 0; times < 30; times++) expect(await suggested()).toHaveLength(1);
    expect(await suggested()).toEqual([]);
    expect(quotesOf((await asha.command(channel, 'ask', QUESTION)).message)).toContain(RENT);
  });
});

describe('GIVEN a server whose members ask very much together', () => {
  test('THEN they are asked to wait; what one may not ask does not count for all', async () => {
    await stage.restart({ member: 3, server: 4 });
    const { asha, ben, channel } = stage;
    const texts = [];
    for (let times = 0; times < 6; times++)
      texts.push(textOf((await asha.command(channel, 'ask', QUESTION)).message));
    expect(texts.filter((text) => WAIT.test(text))).toHaveLength(3);
    expect(quotesOf((await ben.command(channel, 'ask', QUESTION)).message)).toContain(RENT);
    expect(textOf((await ben.command(channel, 'ask', QUESTION)).message)).toMatch(WAIT);
    const direct = stage.sandbox.openDirectMessage(ben);
    expect(quotesOf((await ben.command(direct, 'ask', QUESTION)).message)).toContain(RENT);
  });

  test('THEN 0 bounds nothing', async () => {
    await stage.restart({ member: 0, server: 0 });
    const { asha, channel } = stage;
    for (let times = 0; times < 20; times++)
      expect(quotesOf((await asha.command(channel, 'ask', QUESTION)).message)).toContain(RENT);
  });
});
