import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixedLibraries } from '../../src/library/fixed-libraries.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';
import { type Stage, setStage } from '../support/bot.ts';
import { libraryOf } from '../support/library.ts';
import { buttonNamed, buttonsOf, quotesOf, textOf } from '../support/message.ts';

const PINGS = '@everyone @here <@1> <@!2> <@&3> <#4> <@1234567890123456789>';
const MARKS =
  '``` `a` **b** __c__ ~~d~~ ||e|| [click](https://evil.example) <https://evil.example> :smile: <t:1:R>';
const LONG = `The minutes say ${'that the harbour committee met, listened and adjourned, and '.repeat(105)}nobody objected.`;

/** An article whose every part tries to break out of where it is put. */
async function hostileLibrary(): Promise<Library> {
  const { articles } = await libraryOf({
    'a.txt': `Harbour title\n\nThe harbour committee met on Monday. ${PINGS} stood in the harbour minutes. ${MARKS} was painted on the harbour wall.\n\nLong harbour section\n${LONG} The harbour closed.\n`,
  });
  return createLibrary(
    articles.map((article) => ({
      ...article,
      title: `${PINGS} ${MARKS} # > - title\n# second line`,
      url: 'https://example.org/(a)[b]?c=<d>',
      sections: article.sections.map((section) => ({ ...section, heading: `> # ${PINGS} ${MARKS}` })),
      speakers: [{ name: `${PINGS} ${'Long Name '.repeat(40)}`, role: `${MARKS} ${'role '.repeat(60)}` }],
      statements: article.statements.map((one) => ({
        ...one,
        speech: { speaker: 0, manner: 'reported' as const },
      })),
    })),
  );
}

let stage: Stage;
let library: Library;
beforeAll(async () => {
  library = await hostileLibrary();
  stage = await setStage(library);
});
afterAll(() => stage.close());

const statements = () => library.articles.flatMap((article) => article.statements.map(({ text }) => text));

describe('GIVEN an article and a user who write pings, Markdown, and far too much', () => {
  test('THEN every answer is accepted by Discord, pings nobody, and quotes only the article', async () => {
    const { sandbox, asha, channel } = stage;
    for (const question of [
      'harbour',
      `harbour ${PINGS}`,
      `harbour ${MARKS}`,
      '\\harbour\\',
      `harbour${'`'.repeat(100)}`,
    ]) {
      const { message, failed } = await asha.command(channel, 'ask', { question });
      expect(failed, question).toBeNull();
      expect(quotesOf(message).length, question).toBeGreaterThan(0);
      for (const quote of quotesOf(message)) {
        const words = quote.replace(/^… | …$/g, '');
        expect(
          statements().some((text) => text.includes(words)),
          words,
        ).toBe(true);
      }
    }
    await asha.command(channel, 'quote', { speaker: '@everyone' });
    await asha.command(channel, 'summary', { length: 'long' });
    for (const message of sandbox.messages(channel)) {
      expect(message.pinged).toMatchObject({ users: [], roles: [], everyone: false });
    }
    expect(stage.log.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
  });

  test('THEN nothing that they write is Markdown where it is shown', async () => {
    const { message } = await stage.asha.command(stage.channel, 'ask', {
      question: `harbour wall painted ${MARKS}`,
    });
    const shown = textOf(message)
      .replace(/\[Read it there\]\([^)]*\)/g, '')
      .replace(/\\[^\p{L}\p{N}\s]/gu, ' ');
    expect(shown).not.toMatch(/```|`a`|__c__|~~d~~|\|\|e\|\||\[click\]|:smile:|<t:1:R>|<@|@everyone/);
  });

  test('THEN a sentence of 6,000 characters is shown in part, and whole in its context, step by step', async () => {
    const { asha, channel } = stage;
    const { message } = await asha.command(channel, 'ask', { question: 'nobody objected minutes adjourned' });
    const long = quotesOf(message).find((quote) => quote.endsWith(' …') || quote.startsWith('… '));
    expect(long).toBeDefined();
    const at = quotesOf(message).indexOf(long ?? '');
    const context = buttonsOf(message).filter(({ label }) => label === 'In context')[at];
    if (!message || !context) throw new Error('no context button');
    let { message: page } = await asha.press(message, context.custom_id);
    const pages: string[] = [];
    for (;;) {
      if (!page) throw new Error('no page');
      pages.push(textOf(page));
      if (buttonsOf(page).find(({ label }) => label === 'Later')?.disabled) break;
      ({ message: page } = await asha.press(page, buttonNamed(page, 'Later')));
    }
    const shown = pages.join('\n').replaceAll('**', '').replaceAll('\\', '');
    for (const piece of LONG.match(/.{1,40}(?= |$)/g) ?? []) expect(shown).toContain(piece.trim());
  });
});

describe('GIVEN a button that nobody has drawn', () => {
  test.each([
    'context:AAAAAAAAAAAA:0',
    'more:AAAAAAAAAAAA:ask:AAAAAAAAAAAA:0',
    'more:AAAAAAAAAAAA:summary:-:5:long',
    'share:AAAAAAAAAAAA:quote:AAAAAAAAAAAA:5',
  ])('THEN %s, which names what is not there, is answered with a word and nothing else', async (customId) => {
    const { handlerOutcome } = await forged(customId);
    expect(handlerOutcome).toBe('The article has changed since this answer. Please ask again.');
  });

  test.each(['', 'x', 'context:__proto__:0', 'delete:everyone', 'more:AAAAAAAAAAAA:ask:-:0'])(
    'THEN %j is not known',
    async (customId) => {
      const { handlerOutcome } = await forged(customId);
      expect(handlerOutcome).toBe('I do not know this button any more. Please ask again.');
    },
  );
});

/** What the bot does about a press that Discord would not send. */
async function forged(customId: string) {
  const { createHandler } = await import('../../src/discord/handler.ts');
  const outcome = await createHandler({ libraries: fixedLibraries(library), keeping: null }).press({
    user: '1',
    server: null,
    locale: 'en-US',
    channel: null,
    parent: null,
    mayManageMessages: true,
    roles: [],
    mayManageServer: false,
    customId,
    components: [],
  });
  const [first] = outcome.kind === 'reply' ? outcome.message.components : [];
  return { handlerOutcome: first && 'content' in first ? first.content : null };
}
