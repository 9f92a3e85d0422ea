import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { OptionInputs } from '../../src/sandbox/interactions/command-options.ts';
import type { ActionResult } from '../../src/sandbox/people/outcome.ts';
import type { SeenMessage } from '../../src/sandbox/people/seen-message.ts';
import type { Place, User } from '../../src/sandbox/people/user.ts';
import type { SandboxChannel, SandboxGuild } from '../../src/sandbox/sandbox.ts';
import { publishText } from '../support/article-handler.ts';
import { type ArticleStage, setArticleStage } from '../support/article-stage.ts';
import { LIBRARY_BUS, MARKET } from '../support/library.ts';
import { buttonNamed, buttonsOf, quotesOf, textOf } from '../support/message.ts';
import { hearsMessages } from '../support/start-bot.ts';

let stage: ArticleStage;
beforeAll(async () => {
  stage = await setArticleStage();
});
afterAll(() => stage.close());

const RENT = 'Brandl said the stalls pay 900 euros of rent a month.';
const file = (filename: string, content: string | Uint8Array) => ({ filename, content });

/** A server of a test's own. */
interface Server {
  readonly guild: SandboxGuild;
  readonly channel: SandboxChannel;
  readonly manager: User;
  readonly member: User;
  /** Uses a subcommand of `/article` as the manager; what is said is for them alone. */
  readonly article: (subcommand: string, options?: OptionInputs, where?: Place) => Promise<SeenMessage>;
  readonly press: (message: SeenMessage, label: string) => Promise<SeenMessage>;
  readonly ask: (question: string, options?: OptionInputs) => Promise<SeenMessage | null>;
}

async function serverWith(texts: Readonly<Record<string, string>> = {}): Promise<Server> {
  const { sandbox, store } = stage;
  const guild = sandbox.addGuild({ name: 'Of its own' });
  const channel = sandbox.addChannel(guild, { name: 'reading' });
  const [manager, member] = [sandbox.addUser({ name: 'manager' }), sandbox.addUser({ name: 'member' })];
  sandbox.join(guild, manager, { permissions: ['ManageGuild'] });
  sandbox.join(guild, member);
  for (const [name, text] of Object.entries(texts))
    await publishText(store, `server:${guild.id}`, name, text);
  return {
    guild,
    channel,
    manager,
    member,
    article: async (subcommand, options = {}, where = channel) =>
      privateMessage(await manager.command(where, `article ${subcommand}`, options)),
    press: async (message, label) =>
      privateMessage(await manager.press(message, buttonNamed(message, label))),
    ask: async (question, options = {}) =>
      (await member.command(channel, 'ask', { question, ...options })).message,
  };
}

const twoArticles = () => serverWith({ 'market.md': MARKET, 'bus.md': LIBRARY_BUS });

function privateMessage({ message, ephemeral, failed }: ActionResult): SeenMessage {
  expect(failed).toBeNull();
  expect(ephemeral).toBe(true);
  if (!message) throw new Error('no message');
  return message;
}

describe('GIVEN a server without articles', () => {
  test('THEN a member hears who can add one, and a manager how', async () => {
    const { member, manager, channel, article } = await serverWith();
    const told = await member.command(channel, 'ask', { question: 'rent of the stalls' });
    expect(told.ephemeral).toBe(true);
    expect(textOf(told.message)).toMatch(/no article here yet.*manages this server.*\*\*\/article add\*\*/);
    const { message } = await manager.command(channel, 'ask', { question: 'rent' });
    expect(textOf(message)).toMatch(/Add one with \*\*\/article add\*\*/);
    if (hearsMessages()) {
      const said = await member.say(channel, `<@${stage.sandbox.application.id}> rent of the stalls`);
      const answer = await stage.sandbox.nextMessage(channel, { after: said });
      expect(textOf(answer)).toContain('no article here yet');
    }
    expect(await member.complete(channel, 'ask', { question: '' }, 'question')).toEqual([]);
    expect(textOf(await article('list'))).toContain('no articles of your own here yet');
    expect(textOf(await article('remove', { article: 'market' }))).toContain('no articles of your own');
  });
});

describe('GIVEN a file', () => {
  test('THEN what was read is shown privately, and answers nothing until it is published', async () => {
    const { article, press, ask } = await serverWith();
    const html = `<!doctype html><html lang="en"><head><title>Bread for the valley</title></head><body><nav><a href="/">Home</a></nav><article><h1>Bread for the valley</h1><p>The bakery of Ulma bakes four hundred loaves a night. Baker Ida Renz said the oven never cools. It was built in 1921 by her grandfather.</p><h2>Flour from the mill</h2><p>The flour comes from the mill below the bridge. “I grind rye on Mondays and wheat on Thursdays,” said Jon Aske, the miller.</p></article></body></html>`;
    const preview = await article('add', { file: file('bread.html', html) });
    const shown = textOf(preview);
    expect(shown).toContain('### Bread for the valley');
    expect(shown).toMatch(/bread\\?\.html · English · 2 sections · 5 statements · 2 speakers/);
    expect(shown).toContain('**Sections:** Introduction (3) · Flour from the mill (2)');
    expect(shown).toContain('**Speakers:** Ida Renz (1) · Jon Aske (1)');
    expect(shown).toContain('only you see it');
    expect(textOf(await ask('rye on Mondays'))).toContain('no article here yet');
    const published = await press(preview, 'Publish');
    expect(textOf(published)).toContain('**Bread for the valley** is published.');
    expect(buttonsOf(published)).toEqual([]);
    expect(quotesOf(await ask('rye on Mondays'))).toContain(
      '“I grind rye on Mondays and wheat on Thursdays,” said Jon Aske, the miller.',
    );
  });

  test('THEN what was left out of it is named', async () => {
    const { article } = await serverWith();
    const text = `${MARKET}\nAlso read: Ten markets of the coast\n\nAdvertisement\n`;
    const preview = await article('add', { file: file('market.md', text) });
    expect(textOf(preview)).toMatch(/\*\*What I noticed:\*\*\n- Left out as /);
  });

  test('THEN it can be thrown away, and is not there then', async () => {
    const { article, press } = await serverWith();
    const preview = await article('add', { file: file('market.md', MARKET) });
    expect(textOf(await press(preview, 'Cancel'))).toBe('Nothing was added or changed.');
    expect(textOf(await article('list'))).not.toContain('night market');
  });

  test('THEN the same text twice is told, whatever the file is called', async () => {
    const { article } = await serverWith({ 'market.md': MARKET });
    const again = await article('add', { file: file('again.txt', MARKET) });
    expect(textOf(again)).toBe('This very text is already here, as **The night market stays**.');
  });

  const wrong: [string, ReturnType<typeof file>, RegExp][] = [
    ['another kind of file', file('photo.png', 'x'), /I cannot read photo\\?\.png: I read Markdown/],
    ['one without an ending', file('article', MARKET), /I cannot read article: I read Markdown/],
    ['one that is too large', file('large.txt', 'a '.repeat(1_000_001)), /has 2\.1 MB.*up to 2 MB/],
  ];
  test.each(wrong)('THEN %s is refused before it is fetched', async (_, given, expected) => {
    const { article } = await serverWith();
    const fetched: string[] = [];
    const original = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      fetched.push(String(input));
      return original(input, init);
    };
    onTestFinished(() => {
      globalThis.fetch = original;
    });
    expect(textOf(await article('add', { file: given }))).toMatch(expected);
    expect(fetched.filter((url) => url.includes('/attachments/'))).toEqual([]);
  });

  const unreadable: [string, ReturnType<typeof file>, RegExp][] = [
    [
      'binary data',
      file('b.md', new Uint8Array([0, 1, 2, 3])),
      /I cannot use b\\?\.md\. This is binary data/,
    ],
    ['nothing to quote', file('c.md', '# Only a title\n'), /I cannot use c\\?\.md\. It has no sentence/],
    [
      'front matter that is no YAML',
      file('d.md', '---\ntitle: [\n---\n\nText is here.\n'),
      /not YAML at line/,
    ],
  ];
  test.each(unreadable)('THEN %s is refused with the reason', async (_, given, expected) => {
    const { article } = await serverWith();
    expect(textOf(await article('add', { file: given }))).toMatch(expected);
  });
});

describe('GIVEN a form that is filled in', () => {
  const submit = async ({ manager, channel }: Server, fields: Record<string, string>) => {
    const { modal } = await manager.command(channel, 'article add');
    if (!modal) throw new Error('no form');
    return privateMessage(await manager.submit(modal, fields));
  };

  test('THEN title, link and text make an article, over as many fields as it takes', async () => {
    const server = await serverWith();
    const preview = await submit(server, {
      title: 'The lighthouse: a "guide"',
      link: 'https://example.org/lighthouse',
      text: 'The lighthouse of Varn stands on a rock. Keeper Olla Brin said the lamp was',
      more: 'lit in 1874.\n\nVisitors\nThe stairs have 212 steps. Children pay nothing.',
    });
    expect(textOf(preview)).toContain('### The lighthouse: a "guide"');
    expect(textOf(preview)).toContain('Visitors (2)');
    await server.press(preview, 'Publish');
    const answer = await server.ask('when was the lamp lit');
    expect(quotesOf(answer)).toContain('Keeper Olla Brin said the lamp was lit in 1874.');
    expect(textOf(answer)).toContain('](https://example.org/lighthouse#:~:text=');
  });

  test('THEN a link that is none is told', async () => {
    const fields = { title: 'T', link: 'javascript:alert(1)', text: 'A text is here.' };
    const refused = await submit(await serverWith(), fields);
    expect(textOf(refused)).toContain('is no link: it has to begin with https://');
  });
});

describe('GIVEN articles', () => {
  test('THEN the list shows each with its statements, size and date', async () => {
    const { article } = await twoArticles();
    const shown = textOf(await article('list'));
    expect(shown).toContain('### Articles here');
    expect(shown).toMatch(/\*\*A library on wheels\*\*\n-# 3 statements · 1 kB · added <t:\d+:d>/);
    expect(shown).toMatch(/2 of 50 articles · \d+ kB of 10 MB · 11 of 50,000 statements/);
  });

  test('THEN a rename is what is suggested and shown from then on', async () => {
    const { manager, member, channel, article } = await twoArticles();
    const given = { article: 'wheels', title: 'x' };
    const [choice] = await manager.complete(channel, 'article rename', given, 'article');
    expect(choice?.name).toBe('A library on wheels');
    const renamed = await article('rename', { article: String(choice?.value), title: 'Books on the road' });
    expect(textOf(renamed)).toBe('**A library on wheels** is now called **Books on the road**.');
    const suggested = await member.complete(channel, 'ask', { question: 'x', article: 'road' }, 'article');
    expect(suggested.map(({ name }) => name)).toContain('Books on the road');
  });

  test('THEN a removal is asked about once, and can be undone', async () => {
    const { article, press, ask } = await twoArticles();
    const asked = await article('remove', { article: 'the night market stays' });
    expect(textOf(asked)).toBe('Take **The night market stays** out of the answers?');
    expect(textOf(await press(asked, 'Keep it'))).toBe('**The night market stays** stays.');
    expect(quotesOf(await ask('rent of the stalls'))).toContain(RENT);
    const removed = await press(await article('remove', { article: 'the night' }), 'Remove');
    expect(textOf(removed)).toMatch(/is removed\. You can undo this until <t:\d+:T>\./);
    expect(quotesOf(await ask('rent of the stalls'))).not.toContain(RENT);
    expect(textOf(await press(removed, 'Undo'))).toBe('**The night market stays** is back.');
    expect(quotesOf(await ask('rent of the stalls'))).toContain(RENT);
  });

  test('THEN a new text takes the place of the old, and earlier buttons say so', async () => {
    const { member, article, press, ask } = await twoArticles();
    const before = await ask('rent of the stalls');
    if (!before) throw new Error('no answer');
    const preview = await article('replace', {
      article: 'The night market stays',
      file: file('new.md', MARKET.replace('900 euros', '950 euros')),
    });
    expect(textOf(preview)).toContain('takes the place of **The night market stays**');
    expect(textOf(await press(preview, 'Publish'))).toContain('has its new text');
    const late = await member.press(before, buttonNamed(before, 'In context'));
    expect(textOf(late.message)).toBe('The article has changed since this answer. Please ask again.');
    expect(quotesOf(await ask('rent of the stalls'))).toContain(RENT.replace('900', '950'));
    expect(textOf(await article('list'))).toContain('2 of 50 articles');
  });

  test('THEN a form serves for a new text too, with the title filled in', async () => {
    const { manager, channel, press, ask } = await twoArticles();
    const { modal } = await manager.command(channel, 'article replace', { article: 'a library' });
    if (!modal) throw new Error('no form');
    const text = 'A bus with nine thousand books visits the valley now.';
    const preview = privateMessage(await manager.submit(modal, { text }));
    expect(textOf(preview)).toContain('takes the place of **A library on wheels**');
    await press(preview, 'Publish');
    expect(quotesOf(await ask('how many books'))).toContain(text);
  });

  test('THEN the file comes back byte for byte', async () => {
    const { article, press } = await serverWith();
    const text = `${LIBRARY_BUS}\r\nÜber «Wörter» — ende.\r\n`;
    await press(await article('add', { file: file('Überland bus.md', text) }), 'Publish');
    const exported = await article('export', { article: 'a library on wheels' });
    expect(textOf(exported)).toMatch(/^\*\*A library on wheels\*\*, as it was added \(Überland.+bus.+md\):$/);
    const [attachment] = exported.attachments;
    const response = await fetch(attachment?.url ?? '');
    expect(new TextDecoder().decode(await response.arrayBuffer())).toBe(text);
  });

  test('THEN a name that is none of theirs is told, with those that are', async () => {
    const { article } = await twoArticles();
    expect(textOf(await article('export', { article: 'moon' }))).toBe(
      'There is no article moon of your own here. There is: The night market stays, A library on wheels',
    );
  });

  test('THEN they are there after a restart', async () => {
    const { ask } = await twoArticles();
    await stage.restart();
    expect(quotesOf(await ask('rent of the stalls'))).toContain(RENT);
  });
});

describe('GIVEN a channel that is about an article', () => {
  test('THEN questions, words, summaries, mentions and suggestions there are of it alone', async () => {
    const { sandbox } = stage;
    const { guild, member, article } = await twoArticles();
    const channel = sandbox.addChannel(guild, { name: 'bus' });
    const used = await article('use', { article: 'a library on wheels' }, channel);
    expect(textOf(used)).toContain(`<#${channel.id}> is about **A library on wheels** now`);
    expect(textOf(await article('list'))).toContain(`for <#${channel.id}>`);
    const command = async (name: string, options: OptionInputs) =>
      textOf((await member.command(channel, name, options)).message);
    expect(await command('ask', { question: 'rent of the stalls' })).not.toContain('900 euros');
    expect(await command('ask', { question: 'who waits for the bus' })).toContain('A library on wheels');
    expect(await command('summary', {})).toContain('Summary: A library on wheels');
    expect(await command('quote', { speaker: 'driver' })).toContain('Oda Lindqvist');
    const speakers = await member.complete(channel, 'quote', { speaker: '' }, 'speaker');
    expect(speakers.map(({ value }) => value)).toEqual(['Oda Lindqvist']);
    if (hearsMessages()) {
      const said = await member.say(channel, `<@${sandbox.application.id}> summary`);
      expect(textOf(await sandbox.nextMessage(channel, { after: said }))).toContain('A library on wheels');
    }
    const other = await command('ask', { question: 'rent of the stalls', article: 'the night market' });
    expect(other).toContain('900 euros');
    const [all] = await member.complete(channel, 'ask', { question: 'x', article: '' }, 'article');
    expect(all?.name).toBe('All articles');
    const ofAll = await command('ask', { question: 'rent of the stalls', article: String(all?.value) });
    expect(ofAll).toContain('900 euros');
    expect(textOf(await article('use', {}, channel))).toContain('asked of all articles now');
    expect(await command('ask', { question: 'rent of the stalls' })).toContain('900 euros');
  });

  test('THEN its threads are about it too, until they are about another', async () => {
    const { sandbox } = stage;
    const { channel, member, article } = await twoArticles();
    const early = sandbox.addThread(channel, { name: 'early' });
    await article('use', { article: 'a library on wheels' });
    const late = sandbox.addThread(channel, { name: 'late' });
    const summary = async (thread: Place) => {
      const { message } = await member.command(thread, 'summary', {});
      if (hearsMessages()) {
        const said = await member.say(thread, `<@${sandbox.application.id}> summary`);
        expect(textOf(await sandbox.nextMessage(thread, { after: said }))).toBe(textOf(message));
      }
      return textOf(message);
    };
    for (const thread of [early, late])
      expect(await summary(thread)).toContain('Summary: A library on wheels');
    await article('use', { article: 'the night market stays' }, late);
    expect(await summary(late)).toContain('Summary: The night market stays');
    expect(await summary(early)).toContain('Summary: A library on wheels');
  });

  test('THEN another channel can be named', async () => {
    const { guild, member, article } = await twoArticles();
    const channel = stage.sandbox.addChannel(guild, { name: 'named' });
    await article('use', { article: 'a library on wheels', channel: { id: channel.id } });
    const { message } = await member.command(channel, 'summary', {});
    expect(textOf(message)).toContain('Summary: A library on wheels');
  });
});

describe('GIVEN two servers', () => {
  test('THEN what one adds is not in the other', async () => {
    await twoArticles();
    const { ask, article } = await serverWith();
    expect(textOf(await ask('rent of the stalls'))).toContain('no article here yet');
    expect(textOf(await article('list'))).not.toContain('night market');
  });
});

describe('GIVEN direct messages', () => {
  test('THEN everybody keeps articles of their own there', async () => {
    const { sandbox, asha, ben } = stage;
    const direct = sandbox.openDirectMessage(asha);
    const given = { file: file('diary.md', MARKET.replaceAll('Brandl', 'Quist')) };
    const preview = privateMessage(await asha.command(direct, 'article add', given));
    const published = privateMessage(await asha.press(preview, buttonNamed(preview, 'Publish')));
    expect(textOf(published)).toContain('is published');
    const { message } = await asha.command(direct, 'quote', { speaker: 'quist' });
    expect(quotesOf(message)).toContain(RENT.replace('Brandl', 'Quist'));
    const bens = await ben.command(sandbox.openDirectMessage(ben), 'quote', { speaker: 'quist' });
    expect(textOf(bens.message)).toContain('no article here yet');
  });
});

describe('GIVEN a member who may not manage the server', () => {
  test('THEN Discord does not offer them the command', async () => {
    const { asha, moderator, manager, channel } = stage;
    expect(asha.commandsIn(channel)).not.toContain('article');
    expect(moderator.commandsIn(channel)).not.toContain('article');
    expect(manager.commandsIn(channel)).toContain('article');
  });

  test('THEN they may add articles where the server lets them use the command all the same', async () => {
    const { guild, channel, member, manager } = await twoArticles();
    const { sandbox } = stage;
    sandbox.settleCommand(guild, 'article', [{ who: member, may: true }]);
    const preview = privateMessage(
      await member.command(channel, 'article add', {
        file: file('bread.md', '# Bread\n\nBread is baked.\n'),
      }),
    );
    const published = await member.press(preview, buttonNamed(preview, 'Publish'));
    expect(textOf(published.message)).toBe('**Bread** is published. Ask about it with **/ask**.');
    const { modal } = await member.command(channel, 'article add');
    if (!modal) throw new Error('no form');
    const read = await member.submit(modal, { title: 'Rye', text: 'Rye is sown.' });
    expect(textOf(read.message)).toContain('### Rye');
    const suggested = await member.complete(channel, 'article export', { article: 'bread' }, 'article');
    expect(suggested.map(({ name }) => name)).toEqual(['Bread']);
    sandbox.settleCommand(guild, 'article', [{ who: 'everyone', may: false }]);
    expect(manager.commandsIn(channel)).not.toContain('article');
  });

  test('THEN nobody but managers may while Discord does not say whom the server lets', async () => {
    const { sandbox } = stage;
    const { guild, channel, member } = await twoArticles();
    sandbox.settleCommand(guild, 'article', [{ who: member, may: true }]);
    sandbox.faults.failRest({
      path: '/applications/:id/guilds/:id/commands/permissions',
      failure: { kind: 'status', status: 500 },
    });
    const list = async () => textOf(privateMessage(await member.command(channel, 'article list')));
    expect(await list()).toBe('Only members who may manage this server can do this.');
    expect(await list()).toContain('### Articles here');
  });

  test('THEN everybody may where the server lets everybody, and nobody elsewhere', async () => {
    const { sandbox } = stage;
    const { guild, channel, member, article } = await twoArticles();
    const page = await article('list');
    sandbox.settleCommand(guild, 'article', [{ who: 'everyone', may: true }]);
    expect(textOf(privateMessage(await member.command(channel, 'article list')))).toBe(textOf(page));
    const elsewhere = await twoArticles();
    expect(elsewhere.member.commandsIn(elsewhere.channel)).not.toContain('article');
  });
});
