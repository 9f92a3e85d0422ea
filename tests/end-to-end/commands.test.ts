import { MessageFlags } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stage, setStage } from '../support/bot.ts';
import { LIBRARY_BUS, libraryOf, MARKET } from '../support/library.ts';
import { buttonsOf, quotesOf, textOf } from '../support/message.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage(await libraryOf({ 'bus.md': LIBRARY_BUS, 'market.md': MARKET }));
});
afterAll(() => stage.close());

describe('GIVEN /ask', () => {
  test('THEN the answer is the reply itself: quotes with speaker, role, section and paragraph', async () => {
    const { asha, channel } = stage;
    const { message, deferred, ephemeral } = await asha.command(channel, 'ask', {
      question: 'how much rent do stalls pay',
    });
    expect({ deferred, ephemeral }).toEqual({ deferred: false, ephemeral: false });
    expect(quotesOf(message)[0]).toBe('Brandl said the stalls pay 900 euros of rent a month.');
    expect(textOf(message)).toContain('**Tomas Brandl**, chairman of the traders’ association');
    expect(textOf(message)).toContain('Traders are relieved · paragraph 2');
    expect((message?.flags ?? 0) & MessageFlags.IsComponentsV2).toBeTruthy();
  });

  test('THEN words of the question are emphasised in the quote', async () => {
    const { message } = await stage.asha.command(stage.channel, 'ask', { question: 'who paid for the bus' });
    expect(textOf(message)).toContain('> The **bus** was **paid** for by a lottery.');
  });

  test('THEN a quote of an article with an address links to its very sentence', async () => {
    const { message } = await stage.asha.command(stage.channel, 'ask', { question: 'who paid for the bus' });
    expect(textOf(message)).toContain(
      '[Read it there](https://example.org/bus#:~:text=The%20bus%20was%20paid%20for%20by%20a%20lottery.)',
    );
  });

  test('THEN what no article answers gets a plain no, and the nearest statements as such', async () => {
    const { message } = await stage.asha.command(stage.channel, 'ask', {
      question: 'who won the football match',
    });
    expect(textOf(message)).toContain('No article here answers this.');
    if (quotesOf(message).length > 0) expect(textOf(message)).toContain('which are not an answer');
  });

  test('THEN a question of which no word stands anywhere gets no statements, and the next step', async () => {
    const { message } = await stage.asha.command(stage.channel, 'ask', { question: 'thanks' });
    expect(textOf(message)).toContain('No word of your question stands there; /summary tells what does.');
    expect(quotesOf(message)).toEqual([]);
  });

  test('THEN private: answers for the asker alone, with Share in place of Delete', async () => {
    const { sandbox, asha, ben, channel } = stage;
    const { message, ephemeral } = await asha.command(channel, 'ask', { question: 'stalls', private: true });
    expect(ephemeral).toBe(true);
    expect(buttonsOf(message).map(({ label }) => label)).toContain('Share');
    expect(buttonsOf(message).map(({ label }) => label)).not.toContain('Delete');
    expect(sandbox.messages(channel, { as: ben }).map(({ id }) => id)).not.toContain(message?.id);
  });

  test('THEN article: asks one article, and an unknown one is named with those that there are', async () => {
    const { asha, channel } = stage;
    const one = await asha.command(channel, 'ask', { question: 'how many stalls are there', article: 'bus' });
    expect(quotesOf(one.message)).not.toContain('The market has 64 stalls, most of them run by families.');
    const none = await asha.command(channel, 'ask', { question: 'stalls', article: 'moon' });
    expect(none.ephemeral).toBe(true);
    expect(textOf(none.message)).toBe(
      'There is no article moon here. There is: A library on wheels, The night market stays',
    );
  });
});

describe('GIVEN /quote', () => {
  test.each([
    ['brandl', 'Tomas Brandl'],
    ['tomas', 'Tomas Brandl'],
    ['valdroa', 'Ines Valdora'],
    ['mayor', 'Ines Valdora'],
    ['driver', 'Oda Lindqvist'],
  ])('THEN %s is %s', async (speaker, name) => {
    const { message } = await stage.asha.command(stage.channel, 'quote', { speaker });
    expect(textOf(message)).toContain(`**${name}**`);
    expect(quotesOf(message).length).toBeGreaterThan(0);
  });

  test('THEN all that they said comes in the article’s order, with "She" resolved', async () => {
    const { message } = await stage.asha.command(stage.channel, 'quote', { speaker: 'valdora' });
    expect(quotesOf(message)).toEqual([
      'Mayor Ines Valdora, who grew up beside the market, said the stalls bring four thousand visitors a week.',
      'She also said that the noise would be measured every Friday.',
    ]);
  });

  test('THEN about: narrows it, and says so when they say nothing about it', async () => {
    const { asha, channel } = stage;
    const noise = await asha.command(channel, 'quote', { speaker: 'valdora', about: 'noise' });
    expect(quotesOf(noise.message)).toEqual(['She also said that the noise would be measured every Friday.']);
    const moon = await asha.command(channel, 'quote', { speaker: 'valdora', about: 'astronauts' });
    expect(textOf(moon.message)).toContain(
      'Nothing about this from **Ines Valdora**, Mayor. What they do say:',
    );
    const dots = await asha.command(channel, 'quote', { speaker: 'valdora', about: '...' });
    expect(quotesOf(dots.message)).toHaveLength(2);
  });

  test.each(['?', '🙂', '...'])('THEN /ask %j is asked for a question', async (question) => {
    const { message, ephemeral } = await stage.asha.command(stage.channel, 'ask', { question });
    expect(textOf(message)).toContain('What do you want to know?');
    expect(ephemeral).toBe(true);
  });

  test('THEN a name that nobody quoted has gives the statements that mention it', async () => {
    const { message } = await stage.asha.command(stage.channel, 'quote', { speaker: 'Quay Street' });
    expect(textOf(message)).toContain(
      'Nobody called Quay Street is quoted. These statements mention the name:',
    );
    for (const quote of quotesOf(message)) expect(quote).toContain('Quay Street');
  });

  test('THEN a name that stands nowhere is said to stand nowhere', async () => {
    const { message } = await stage.asha.command(stage.channel, 'quote', { speaker: 'Zaphod Beeblebrox' });
    expect(textOf(message)).toContain(
      'Nobody called Zaphod Beeblebrox is quoted or mentioned. Quoted here: ',
    );
  });
});

describe('GIVEN /summary', () => {
  test.each([
    ['short', 3, /Introduction/],
    ['medium', 4, /Introduction.*Traders are relieved.*Neighbours want quiet/s],
    ['long', 6, /Introduction.*Traders are relieved.*Neighbours want quiet/s],
  ])('THEN a %s one has %i statements, under their sections', async (length, count, sections) => {
    const { message } = await stage.asha.command(stage.channel, 'summary', { article: 'market', length });
    expect(quotesOf(message)).toHaveLength(count);
    expect(textOf(message)).toMatch(sections);
    expect(buttonsOf(message).filter(({ label }) => label === 'In context')).toHaveLength(count);
  });
});

describe('GIVEN "Find in article" on a message', () => {
  test('THEN the statements that it is about come, for the reader alone', async () => {
    const { asha, ben, channel } = stage;
    const said = await ben.say(channel, 'I heard the neighbours have collected signatures?');
    const { message, ephemeral } = await asha.messageCommand(channel, 'Find in article', said);
    expect(ephemeral).toBe(true);
    expect(quotesOf(message)).toContain(
      'Residents of Quay Street had collected 1,200 signatures against the market.',
    );
  });

  test('THEN one without words is said to have none', async () => {
    const { asha, ben, channel } = stage;
    const said = await ben.say(channel, '🙂 !!');
    const { message } = await asha.messageCommand(channel, 'Find in article', said);
    expect(textOf(message)).toBe('That message has no text to look for in the article.');
  });

  test('THEN a long message is looked for by its beginning', async () => {
    const { asha, ben, channel } = stage;
    const said = await ben.say(channel, `stalls pay rent ${'and so on '.repeat(150)}`);
    const { message } = await asha.messageCommand(channel, 'Find in article', said);
    expect(textOf(message).length).toBeLessThan(4000);
    expect(quotesOf(message)[0]).toContain('rent');
  });
});

describe('GIVEN an option that is being written', () => {
  const names = (choices: readonly { readonly name: string }[]) => choices.map(({ name }) => name);

  test('THEN speakers come most quoted first, with the number of their statements', async () => {
    const { asha, channel } = stage;
    const all = await asha.complete(channel, 'quote', { speaker: '' }, 'speaker');
    expect(names(all).toSorted()).toEqual([
      'Ines Valdora · 2 statements',
      'Oda Lindqvist · 1 statement',
      'The council · 1 statement',
      'Tomas Brandl · 2 statements',
    ]);
    expect(names(all).slice(0, 2).toSorted()).toEqual([
      'Ines Valdora · 2 statements',
      'Tomas Brandl · 2 statements',
    ]);
    expect(names(await asha.complete(channel, 'quote', { speaker: 'bra' }, 'speaker'))).toEqual([
      'Tomas Brandl · 2 statements',
    ]);
    expect(names(await asha.complete(channel, 'quote', { speaker: '', article: 'bus' }, 'speaker'))).toEqual([
      'Oda Lindqvist · 1 statement',
    ]);
  });

  test('THEN articles come by title, and what is chosen can be asked', async () => {
    const { asha, channel } = stage;
    const [choice, ...others] = await asha.complete(
      channel,
      'ask',
      { question: 'x', article: 'night' },
      'article',
    );
    expect([choice?.name, others]).toEqual(['The night market stays', []]);
    const { message } = await asha.command(channel, 'ask', {
      question: 'stalls',
      article: String(choice?.value),
    });
    expect(quotesOf(message).length).toBeGreaterThan(0);
  });

  test('THEN every question that is offered is answered', async () => {
    const { asha, channel } = stage;
    const choices = await asha.complete(channel, 'ask', { question: '' }, 'question');
    expect(choices.length).toBeGreaterThan(0);
    for (const { value } of choices) {
      const { message } = await asha.command(channel, 'ask', { question: String(value) });
      expect(textOf(message), String(value)).not.toContain('No article here answers this.');
    }
  });
});
