import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { BetterSqlite } from '../../src/library/store/better-sqlite3.ts';
import type { OptionInputs } from '../../src/sandbox/interactions/command-options.ts';
import type { ActionResult } from '../../src/sandbox/people/outcome.ts';
import type { SeenMessage } from '../../src/sandbox/people/seen-message.ts';
import { publishText, ROOMY } from '../support/article-handler.ts';
import { type ArticleStage, setArticleStage } from '../support/article-stage.ts';
import { LIBRARY_BUS, libraryOf, MARKET, SPEECH } from '../support/library.ts';
import { buttonNamed, buttonsOf, quotesOf, textOf } from '../support/message.ts';

let stage: ArticleStage | null = null;
afterEach(async () => {
  await stage?.close();
  stage = null;
});

const file = (filename: string, content: string) => ({ filename, content });

async function command(on: ArticleStage, name: string, options: OptionInputs = {}): Promise<SeenMessage> {
  return messageOf(await on.manager.command(on.channel, name, options));
}

async function press(on: ArticleStage, message: SeenMessage, label: string): Promise<SeenMessage> {
  return messageOf(await on.manager.press(message, buttonNamed(message, label)));
}

function messageOf({ message, failed }: ActionResult): SeenMessage {
  if (!message) throw new Error(`no message: ${failed}`);
  return message;
}

describe('GIVEN a server that may keep two articles', () => {
  test('THEN it is told when it is near, and what to do when it is there', async () => {
    stage = await setArticleStage({ limits: { ...ROOMY, articles: 2 } });
    const first = await command(stage, 'article add', { file: file('bus.md', LIBRARY_BUS) });
    expect(textOf(first)).not.toContain('nearly all');
    await press(stage, first, 'Publish');
    const second = await command(stage, 'article add', { file: file('market.md', MARKET) });
    const third = await command(stage, 'article add', { file: file('speech.md', SPEECH) });
    expect(textOf(second)).toMatch(/2 of 2 articles · .* That is nearly all that I keep for one place/);
    await press(stage, second, 'Publish');
    // Read while there was room for it.
    const late = await press(stage, third, 'Publish');
    expect(textOf(late)).toMatch(/^I keep up to 2 articles for one place, and they are here\. Make room/);
    for (const options of [{ file: file('more.md', SPEECH) }, {}]) {
      const { modal, message } = await stage.manager.command(stage.channel, 'article add', options);
      expect(modal).toBeNull();
      expect(textOf(message)).toContain('I keep up to 2 articles');
    }
    const replaced = await command(stage, 'article replace', {
      article: 'A library on wheels',
      file: file('speech.md', SPEECH),
    });
    expect(textOf(await press(stage, replaced, 'Publish'))).toContain('has its new text');
    const asked = await command(stage, 'article remove', { article: 'the night' });
    const removed = await press(stage, asked, 'Remove');
    const again = await command(stage, 'article add', { file: file('bus.md', LIBRARY_BUS) });
    await press(stage, again, 'Publish');
    expect(textOf(await press(stage, removed, 'Undo'))).toContain('I keep up to 2 articles');
  });

  test.each([
    ['statements', { ...ROOMY, statements: 7 }, /^I keep up to 7 statements for one place.*would make 8/],
    ['bytes', { ...ROOMY, bytes: 500 }, /^I keep up to 1 kB for one place/],
  ] as const)('THEN too many %s are told with how many there would be', async (_, limits, expected) => {
    stage = await setArticleStage({ limits });
    const told = await command(stage, 'article add', { file: file('market.md', MARKET) });
    expect(textOf(told)).toMatch(expected);
    expect(buttonsOf(told)).toEqual([]);
  });
});

describe('GIVEN twenty articles of its own and one that everybody has', () => {
  test('THEN the list has pages, and names the shared one', async () => {
    const shared = await libraryOf({ 'bus.md': LIBRARY_BUS });
    stage = await setArticleStage({ shared });
    const owner = `server:${stage.guild.id}` as const;
    for (let n = 1; n <= 20; n++)
      await publishText(stage.store, owner, `${n}.md`, `# Paper ${n}\n\nPaper ${n} has a sentence.\n`);
    let page = await command(stage, 'article list');
    const titles: string[] = [];
    for (;;) {
      titles.push(...[...textOf(page).matchAll(/^\*\*(.+)\*\*$/gm)].map(([, title]) => title ?? ''));
      expect(textOf(page)).toContain('Everywhere, from whoever runs me: A library on wheels');
      const next = buttonsOf(page).find(({ label }) => label === 'Next');
      if (next?.disabled) break;
      page = await press(stage, page, 'Next');
    }
    expect(titles).toEqual(Array.from({ length: 20 }, (_, n) => `Paper ${n + 1}`));
    expect(textOf(page)).toContain('Page 3 of 3');
    page = await press(stage, page, 'Previous');
    expect(textOf(page)).toContain('Page 2 of 3');
    const fixed = await command(stage, 'article remove', { article: 'a library on wheels' });
    expect(textOf(fixed)).toMatch(/^\*\*A library on wheels\*\* comes from whoever runs me, for every/);
  });

  test('THEN a channel can be about the shared one, which nothing else can be done to', async () => {
    const shared = await libraryOf({ 'bus.md': LIBRARY_BUS });
    stage = await setArticleStage({ shared });
    const { manager, channel, guild } = stage;
    await publishText(stage.store, `server:${guild.id}`, 'paper.md', '# Paper 1\n\nIt has a sentence.\n');
    const suggested = async (subcommand: string) =>
      (await manager.complete(channel, `article ${subcommand}`, { article: 'library' }, 'article')).map(
        ({ name }) => name,
      );
    expect(await suggested('remove')).toEqual([]);
    expect(await suggested('use')).toEqual(['A library on wheels']);
    const [choice] = await manager.complete(channel, 'article use', { article: 'library' }, 'article');
    const used = await command(stage, 'article use', { article: String(choice?.value) });
    expect(textOf(used)).toContain(`<#${channel.id}> is about **A library on wheels** now`);
    expect(textOf(await command(stage, 'article list'))).toContain(
      `A library on wheels (for <#${channel.id}>)`,
    );
    const summary = async () => textOf((await manager.command(channel, 'summary', {})).message);
    expect(await summary()).toContain('Summary: A library on wheels');
    await stage.restart();
    expect(await summary()).toContain('Summary: A library on wheels');
    await command(stage, 'article use');
    expect(await summary()).not.toContain('A library on wheels');
    expect(textOf(await command(stage, 'article use', { article: 'moon' }))).toMatch(
      /There is no article moon here\. There is: Paper 1, A library on wheels/,
    );
  });
});

describe('GIVEN a reader with a bug', () => {
  test('THEN whoever waits for it is told, with the number that is in the log', async () => {
    const read = () => Promise.reject(new Error('a bug'));
    stage = await setArticleStage({ read });
    const { manager, channel, sandbox } = stage;
    const following = sandbox.nextMessage(channel);
    void manager.command(channel, 'article add', { file: file('bus.md', LIBRARY_BUS) });
    await following;
    const told = await vi.waitFor(() => {
      const seen = sandbox.messages(channel, { as: manager }).map(textOf).join('\n');
      const id = /please give this number: (\w+)/.exec(seen)?.[1];
      if (id === undefined) throw new Error(`not told: ${seen}`);
      return id;
    });
    expect(stage.log.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ id: told, err: expect.objectContaining({ message: 'a bug' }) }),
    );
  });
});

describe('GIVEN articles whose every part is as long and as hostile as it can be', () => {
  test('THEN Discord takes all that /article says of them, and pings nobody', async () => {
    const shared = await libraryOf({ 'bus.md': LIBRARY_BUS });
    stage = await setArticleStage({ shared });
    const { store, guild, manager, channel, sandbox } = stage;
    const owner = `server:${guild.id}` as const;
    const evil = '@everyone <@1> **b** [x](https://evil.example) `c` ||s|| ';
    const hostile = (n: number) => {
      const heading = (at: number) => `## ${at} ${evil.repeat(4)}`;
      const speech = (at: number) =>
        `Mayor ${'Long-Name'.repeat(8)}${at} Quill${at} said that ${evil} was ${n}.`;
      const sections = Array.from(
        { length: 60 },
        (_, at) => `${heading(at)}\n\n${speech(at)}\n\nAdvertisement\n`,
      );
      return `---\ntitle: ${JSON.stringify(`${n} ${evil.repeat(6)}`)}\nlanguage: en\n---\n\n${sections.join('\n')}`;
    };
    const title = (n: number) => `${n} ${'**'.repeat(99)}`;
    for (let n = 0; n < 9; n++) {
      const { key } = await publishText(store, owner, `${n}.md`, hostile(n));
      await store.rename(owner, key, title(n));
      for (let at = 0; at < 8; at++) await store.useIn(owner, `10000000000000000${n}${at}`, { own: key });
    }
    const preview = await command(stage, 'article add', {
      file: file(`${'name'.repeat(30)}.md`, hostile(10)),
    });
    expect(textOf(preview)).toMatch(/… and \d+ more/);
    await press(stage, preview, 'Publish');
    const list = await command(stage, 'article list');
    await press(stage, list, 'Next');
    for (const [name, options] of [
      ['article rename', { article: title(1), title: title(2) }],
      ['article export', { article: title(3) }],
      ['article use', { article: title(4) }],
      ['article use', { article: 'moon '.repeat(40) }],
    ] as const)
      await command(stage, name, options);
    const asked = await command(stage, 'article remove', { article: title(5) });
    await press(stage, await press(stage, asked, 'Remove'), 'Undo');
    expect(await manager.complete(channel, 'article export', { article: '' }, 'article')).toHaveLength(10);
    for (const message of sandbox.messages(channel, { as: manager }))
      expect(message.pinged).toMatchObject({ users: [], roles: [], everyone: false });
    expect(stage.log.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
  });
});

describe('GIVEN a database that cannot be written', () => {
  test('THEN it is said, questions go on, and it recovers by itself', async () => {
    stage = await setArticleStage();
    const { store, guild, asha, channel } = stage;
    await publishText(store, `server:${guild.id}`, 'market.md', MARKET);
    const rent = () => asha.command(channel, 'ask', { question: 'rent of the stalls' });
    expect(quotesOf((await rent()).message)).not.toEqual([]);
    const preview = await command(stage, 'article add', { file: file('bus.md', LIBRARY_BUS) });
    const other = new BetterSqlite(stage.file);
    onTestFinished(() => {
      other.close();
    });
    other.exec('begin immediate');
    const told = await press(stage, preview, 'Publish');
    expect(textOf(told)).toMatch(/^I cannot get at the articles of this place right now\. Nothing is lost/);
    const added = await command(stage, 'article add', { file: file('speech.md', SPEECH) });
    expect(textOf(added)).toMatch(/^I cannot get at the articles/);
    expect(quotesOf((await rent()).message)).not.toEqual([]);
    other.exec('rollback');
    expect(textOf(await press(stage, preview, 'Publish'))).toContain('is published');
  });
});
