import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SeenMessage } from '../../src/sandbox/people/seen-message.ts';
import { type Stage, setStage } from '../support/bot.ts';
import { LIBRARY_BUS, libraryOf, MARKET, SPEECH } from '../support/library.ts';
import { buttonNamed, buttonsOf, quotesOf, textOf } from '../support/message.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage(await libraryOf(ARTICLES));
});
afterAll(() => stage.close());

const ARTICLES = { 'market.md': MARKET, 'speech.md': SPEECH };

const TOWNS = `# Bridges of the valley

${['Ostby', 'Lindal', 'Varn', 'Kverno', 'Sandvik', 'Holm', 'Skar', 'Brattli', 'Nordal', 'Ulsund', 'Tveit', 'Eikre', 'Fossum', 'Granli'].map((town, n) => `## ${town}\n\nThe bridge at ${town} was built in ${1850 + n} of stone. Carts crossed it until a flood took its ${n + 2} arches.`).join('\n\n')}
`;
const TOWNS_AND_SPEECH = { 'towns.md': TOWNS, 'speech.md': SPEECH };

async function ask(options: Record<string, string | boolean> = {}) {
  const { message } = await stage.asha.command(stage.channel, 'ask', {
    question: 'rent of the stalls',
    ...options,
  });
  if (!message) throw new Error('no answer');
  return message;
}

describe('GIVEN an answer, WHEN "In context" is pressed', () => {
  test('THEN whoever presses it sees the statement within its paragraph, and can step through the article', async () => {
    const { ben } = stage;
    const answer = await ask();
    const [first] = quotesOf(answer);
    const context = await ben.press(answer, buttonNamed(answer, 'In context'));
    expect(context.ephemeral).toBe(true);
    expect(textOf(context.message)).toContain(`**${first}**`);
    if (!context.message) throw new Error('no context');
    let { message } = context;
    const step = async (label: 'Earlier' | 'Later') => {
      const stepped = await ben.press(message, buttonNamed(message, label));
      if (!stepped.message) throw new Error('no step');
      message = stepped.message;
      return textOf(message);
    };
    const ended = (label: string) =>
      buttonsOf(message).find((button) => button.label === label)?.disabled === true;
    while (!ended('Earlier')) await step('Earlier');
    const pages = [textOf(message)];
    while (!ended('Later')) pages.push(await step('Later'));
    expect(pages).toHaveLength(3);
    expect(pages[0]).toContain('The town council has decided');
    expect(pages.at(-1)).toContain('The council promised them an earlier closing time from May.');
    expect(await step('Earlier')).toBe(pages.at(-2));
  });
});

describe('GIVEN a long answer, WHEN "More quotes" is pressed', () => {
  test.each([
    ['ask', { question: 'what did Vera Lind say' }],
    ['ask', { question: 'what did Vera Lind say about the harvest' }],
    ['quote', { speaker: 'lind' }],
    ['quote', { speaker: 'lind', about: 'harvest' }],
  ])(
    'THEN the rest of /%s %o comes for the presser alone, nothing twice and nothing lost',
    async (name, options) => {
      const { asha, ben, channel } = stage;
      let { message } = await asha.command(channel, name, options);
      const all = quotesOf(message);
      while (message && buttonsOf(message).some(({ label }) => label === 'More quotes')) {
        const more = await ben.press(message, buttonNamed(message, 'More quotes'));
        expect(more.ephemeral).toBe(true);
        message = more.message;
        all.push(...quotesOf(message));
      }
      expect(all).toHaveLength(9);
      expect(new Set(all).size).toBe(9);
    },
  );
});

describe('GIVEN a private answer, WHEN "Share" is pressed', () => {
  test('THEN everybody sees it, and its sharer may delete it', async () => {
    const { sandbox, asha, ben, channel } = stage;
    const answer = await ask({ private: true });
    const shared = await asha.press(answer, buttonNamed(answer, 'Share'));
    expect(shared.ephemeral).toBe(false);
    expect(quotesOf(shared.message)).toEqual(quotesOf(answer));
    expect(textOf(shared.message)).toContain(`Shared by <@${asha.id}>`);
    expect(shared.message?.pinged).toMatchObject({ users: [], roles: [], everyone: false });
    const seen = sandbox.messages(channel, { as: ben }).find(({ id }) => id === shared.message?.id);
    if (!seen) throw new Error('ben does not see it');
    await asha.press(seen, buttonNamed(seen, 'Delete'));
    await vi.waitFor(() => expect(sandbox.messages(channel).map(({ id }) => id)).not.toContain(seen.id));
  });
});

describe('GIVEN an answer, WHEN "Delete" is pressed', () => {
  test('THEN another member is told who may, privately and without a ping', async () => {
    const { sandbox, asha, ben, channel } = stage;
    const answer = await ask();
    const refused = await ben.press(answer, buttonNamed(answer, 'Delete'));
    expect(refused.ephemeral).toBe(true);
    expect(textOf(refused.message)).toBe(
      `Only <@${asha.id}>, who asked, or a moderator may delete this answer.`,
    );
    expect(refused.message?.pinged).toMatchObject({ users: [], roles: [], everyone: false });
    expect(sandbox.messages(channel).map(({ id }) => id)).toContain(answer.id);
  });

  test.each(['asha', 'moderator'] as const)('THEN it goes when %s does it', async (who) => {
    const { sandbox, channel } = stage;
    const answer = await ask();
    await stage[who].press(answer, buttonNamed(answer, 'Delete'));
    await vi.waitFor(() => expect(sandbox.messages(channel).map(({ id }) => id)).not.toContain(answer.id));
  });
});

describe('GIVEN a name that two speakers have', () => {
  const SIBLINGS = `---
title: Two Hallorans
language: en
---

Farmer Brigid Halloran said the river was clean. “It sings at night,” said Brigid Halloran. Councillor Desmond Halloran said the river was cold.
`;

  test('THEN the most quoted comes, with a button for the other', async () => {
    await stage.restart(await libraryOf({ 'siblings.md': SIBLINGS }));
    const { asha, channel } = stage;
    const { message } = await asha.command(channel, 'quote', { speaker: 'halloran' });
    expect(textOf(message)).toContain(
      '**Brigid Halloran**, Farmer · 2 statements: 1 word for word, 1 reported',
    );
    if (!message) throw new Error('no answer');
    const other = await asha.press(message, buttonNamed(message, 'Did you mean Desmond Halloran?'));
    expect(other.ephemeral).toBe(true);
    expect(quotesOf(other.message)).toEqual(['Councillor Desmond Halloran said the river was cold.']);
    await stage.restart(await libraryOf(ARTICLES));
  });
});

describe('GIVEN an answer, WHEN other articles come and go', () => {
  const OTHER = { 'bus.md': LIBRARY_BUS };

  test.each([
    ['ask', { question: 'what did Vera Lind say' }, 'More quotes'],
    ['quote', { speaker: 'lind', about: 'harvest' }, 'More quotes'],
    ['summary', { length: 'long' }, 'More'],
  ])('THEN the rest of /%s %o still comes, nothing twice and nothing lost', async (name, options, label) => {
    const { asha, channel } = stage;
    const rest = async (first: SeenMessage | null): Promise<string[]> => {
      let message = first;
      const all = quotesOf(message);
      while (message && buttonsOf(message).some((button) => button.label === label)) {
        message = (await asha.press(message, buttonNamed(message, label))).message;
        all.push(...quotesOf(message));
      }
      return all;
    };
    await stage.restart(await libraryOf(TOWNS_AND_SPEECH));
    const { message } = await asha.command(channel, name, options);
    const all = await rest(message);
    expect(all.length).toBeGreaterThan(quotesOf(message).length);
    await stage.restart(await libraryOf({ ...OTHER, ...TOWNS_AND_SPEECH }));
    expect(await rest(message)).toEqual(all);
    await stage.restart(await libraryOf({ ...TOWNS_AND_SPEECH, ...OTHER }));
    expect(await rest(message)).toEqual(all);
    await stage.restart(await libraryOf(ARTICLES));
  });

  test('THEN a private one can still be shared', async () => {
    const answer = await ask({ private: true });
    await stage.restart(await libraryOf({ ...OTHER, ...ARTICLES }));
    const shared = await stage.asha.press(answer, buttonNamed(answer, 'Share'));
    expect(shared.ephemeral).toBe(false);
    expect(quotesOf(shared.message)).toEqual(quotesOf(answer));
    await stage.restart(await libraryOf(ARTICLES));
  });

  test('THEN it is said where they belong to what was handed out already', async () => {
    const { asha, channel } = stage;
    const { message } = await asha.command(channel, 'quote', { speaker: 'lind' });
    if (!message) throw new Error('no answer');
    const earlier = SPEECH.replaceAll('harvest', 'vintage');
    await stage.restart(await libraryOf({ 'earlier.md': earlier, ...ARTICLES }));
    const more = await asha.press(message, buttonNamed(message, 'More quotes'));
    expect(textOf(more.message)).toBe('The article has changed since this answer. Please ask again.');
    await stage.restart(await libraryOf(ARTICLES));
  });
});

describe('GIVEN an answer from before a restart', () => {
  test('THEN all its buttons still work', async () => {
    const answer = await ask({ private: true });
    const { asha, channel } = stage;
    const about = 'harvest `*_~|\\@everyone <@1> [x](https://x.org)';
    const { message: marked } = await asha.command(channel, 'quote', { speaker: 'lind', about });
    if (!marked) throw new Error('no answer');
    await stage.restart();
    for (const { label, custom_id: customId } of buttonsOf(answer)) {
      const pressed = await stage.asha.press(answer, customId);
      expect(quotesOf(pressed.message).length + textOf(pressed.message).length, label).toBeGreaterThan(50);
    }
    const more = await asha.press(marked, buttonNamed(marked, 'More quotes'));
    expect(quotesOf(more.message)).toHaveLength(4);
    expect(textOf(more.message).split('\n').slice(0, 2)).toEqual(textOf(marked).split('\n').slice(0, 2));
  });

  test('THEN they say so when the article has changed', async () => {
    const answer = await ask({ private: true });
    await stage.restart(
      await libraryOf({ ...ARTICLES, 'market.md': MARKET.replace('64 stalls', '65 stalls') }),
    );
    for (const { label, custom_id: customId } of buttonsOf(answer)) {
      const pressed = await stage.asha.press(answer, customId);
      expect(pressed.ephemeral, label).toBe(true);
      expect(textOf(pressed.message), label).toBe(
        'The article has changed since this answer. Please ask again.',
      );
    }
    await stage.restart(await libraryOf(ARTICLES));
  });
});
