import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Stage, setStage } from '../support/bot.ts';
import { libraryOf, MARKET } from '../support/library.ts';
import { buttonNamed, quotesOf, textOf } from '../support/message.ts';

let stage: Stage;
let mention: string;
beforeAll(async () => {
  stage = await setStage(await libraryOf({ 'market.md': MARKET }));
  mention = `<@${stage.sandbox.application.id}>`;
});
afterAll(() => stage.close());

const RENT = 'Brandl said the stalls pay 900 euros of rent a month.';

describe('GIVEN a message in a channel', () => {
  test.each([
    ['{bot} how much rent do the stalls pay?'],
    ['how much rent do the stalls pay, {bot}?'],
    ['{bot} /ask how much rent do the stalls pay'],
  ])('THEN %j is answered in a reply that pings nobody', async (text) => {
    const { sandbox, asha, channel } = stage;
    const said = await asha.say(channel, text.replace('{bot}', mention));
    const answer = await sandbox.nextMessage(channel, { after: said });
    expect(quotesOf(answer)[0]).toBe(RENT);
    expect(answer.message_reference?.message_id).toBe(said.id);
    expect(answer.pinged).toMatchObject({ users: [], roles: [], everyone: false });
  });

  test('THEN a reply to its answer is a question too', async () => {
    const { sandbox, asha, ben, channel } = stage;
    const said = await asha.say(channel, `${mention} who has 64 stalls`);
    const answer = await sandbox.nextMessage(channel, { after: said });
    const reply = await ben.say(channel, 'and how much rent do they pay?', { replyTo: answer });
    expect(quotesOf(await sandbox.nextMessage(channel, { after: reply }))).toContain(RENT);
  });

  test('THEN who asked may delete the answer', async () => {
    const { sandbox, asha, channel } = stage;
    const said = await asha.say(channel, `${mention} rent of the stalls`);
    const answer = await sandbox.nextMessage(channel, { after: said });
    await asha.press(answer, buttonNamed(answer, 'Delete'));
    await vi.waitFor(() => expect(sandbox.messages(channel).map(({ id }) => id)).not.toContain(answer.id));
  });

  test.each(['', ' ?', ' 🙂👍', ' help!', ' Hilfe', ' /ask', ' quote', ' मदद'])(
    'THEN a mention with %j gets a few words of help',
    async (text) => {
      const { sandbox, asha, channel } = stage;
      const said = await asha.say(channel, mention + text);
      const answer = textOf(await sandbox.nextMessage(channel, { after: said }));
      expect(answer).toMatch(/\*\*\/(?:ask|fragen|पूछें)\*\*/);
      expect(answer).toMatch(/^> What did /m);
    },
  );

  test('THEN a question that begins with such a word is a question', async () => {
    const { sandbox, asha, channel } = stage;
    const said = await asha.say(channel, `${mention} help me find the rent of the stalls`);
    expect(quotesOf(await sandbox.nextMessage(channel, { after: said }))).toContain(RENT);
  });

  test.each([
    ['summary', 'Neighbours want quiet'],
    ['summary short', 'Summary: The night market stays'],
    ['quote brandl', '**Tomas Brandl**'],
  ])('THEN %j does what the command does', async (text, expected) => {
    const { sandbox, asha, channel } = stage;
    const said = await asha.say(channel, `${mention} ${text}`);
    expect(textOf(await sandbox.nextMessage(channel, { after: said }))).toContain(expected);
  });

  test('THEN a question that is too long is told so, not cut', async () => {
    const { sandbox, asha, channel } = stage;
    const said = await asha.say(channel, `${mention} ${'why '.repeat(100)}`);
    const answer = await sandbox.nextMessage(channel, { after: said });
    expect(textOf(answer)).toBe(
      'Your question has 399 characters, and I read up to 300. Please ask it in fewer words.',
    );
  });

  test('THEN what is not addressed to it stays unanswered', async () => {
    const { sandbox, asha, ben, channel } = stage;
    const before = sandbox.messages(channel).length;
    await asha.say(channel, 'how much rent do the stalls pay?');
    await ben.say(channel, '@everyone how much rent do the stalls pay?');
    const said = await asha.say(channel, `${mention} rent of the stalls`);
    await sandbox.nextMessage(channel, { after: said });
    expect(sandbox.messages(channel).length).toBe(before + 4);
  });
});

describe('GIVEN a direct message', () => {
  test('THEN no mention is needed', async () => {
    const { sandbox, ben } = stage;
    const direct = sandbox.openDirectMessage(ben);
    const said = await ben.say(direct, 'how much rent do the stalls pay');
    const answer = await sandbox.nextMessage(direct, { after: said });
    expect(quotesOf(answer)[0]).toBe(RENT);
    await ben.press(answer, buttonNamed(answer, 'Delete'));
    await vi.waitFor(() => expect(sandbox.messages(direct).map(({ id }) => id)).not.toContain(answer.id));
  });

  test('THEN commands work there as well', async () => {
    const { sandbox, ben } = stage;
    const direct = sandbox.openDirectMessage(ben);
    const { message } = await ben.command(direct, 'ask', { question: 'rent of the stalls' });
    expect(quotesOf(message)).toContain(RENT);
  });
});
