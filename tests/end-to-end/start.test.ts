import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { LIBRARY_BUS, MARKET } from '../support/library.ts';
import { quotesOf, textOf } from '../support/message.ts';
import { folderWith, type Running, run } from '../support/process.ts';

let sandbox: Sandbox | undefined;
let running: Running | undefined;
afterEach(async () => {
  running?.signal('SIGKILL');
  await running?.exitCode;
  await sandbox?.close();
  sandbox = undefined;
});

/** Starts the program against a Discord of its own. */
async function start(
  settings: Record<string, string> = {},
  files: Record<string, string | Uint8Array> = { 'a.md': MARKET },
) {
  sandbox ??= await startSandbox();
  running = run('main', [], {
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: sandbox.api,
    KNOWLEDGE_DIR: await folderWith(files),
    ...settings,
  });
  return { sandbox, running };
}

/** A server with a channel and somebody in it. */
function readersOf(sandbox: Sandbox) {
  const guild = sandbox.addGuild({ name: 'Readers' });
  const channel = sandbox.addChannel(guild, { name: 'reading' });
  const asha = sandbox.addUser({ name: 'asha' });
  sandbox.join(guild, asha);
  return { channel, asha };
}

describe('GIVEN a token', () => {
  test('THEN it says that it is ready and how to invite it, and registers its commands once', async () => {
    sandbox = await startSandbox();
    const calls: string[] = [];
    sandbox.on('call', ({ method, path }) => calls.push(`${method} ${path}`));
    for (const times of [1, 1]) {
      const { running } = await start();
      await running.prints(/Invite it to a server: https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+/);
      expect(running.output()).toContain('Pullquote is ready. It has read “The night market stays”.');
      expect(calls.filter((call) => call.startsWith('PUT'))).toHaveLength(times);
      running.signal('SIGTERM');
      expect(await running.exitCode).toBe(0);
    }
    expect(sandbox.commands().map(({ name }) => name)).toEqual([
      'ask',
      'quote',
      'summary',
      'article',
      'Find in article',
    ]);
  });

  test('THEN SIGTERM lets it finish what is in hand', async () => {
    const { sandbox, running } = await start();
    const { asha, channel } = readersOf(sandbox);
    await running.prints(/Invite/);
    await sandbox.ready();
    sandbox.faults.delay(300);
    const asked = asha.command(channel, 'ask', { question: 'rent of the stalls' });
    await new Promise((resolve) => setTimeout(resolve, 450));
    running.signal('SIGTERM');
    const { message } = await asked;
    expect(quotesOf(message)).toContain('Brandl said the stalls pay 900 euros of rent a month.');
    expect(await running.exitCode).toBe(0);
  });

  test('THEN a file that cannot be read is named in the log and stops nothing', async () => {
    const { running } = await start(
      {},
      { 'a.md': MARKET, 'broken.md': new Uint8Array([0xff, 0xfe, 0x00, 0x9f, 0x00]) },
    );
    await running.prints(/Invite/);
    expect(running.errors()).toContain('broken.md');
  });
});

describe('GIVEN a folder without articles', () => {
  test.each([
    ['none', {}, /There is no article in "[^"]+" yet: put a Markdown, text or HTML file there, or add one/],
    ['none that can be read', { 'a.md': '' }, /No article can be read in "[^"]+" yet/],
  ])('THEN with %s it starts, says so, and tells who asks how to add one', async (_, files, sentence) => {
    const { sandbox, running } = await start({}, files);
    const { asha, channel } = readersOf(sandbox);
    await running.prints(/Invite/);
    expect(running.output()).toMatch(sentence);
    const { message } = await asha.command(channel, 'ask', { question: 'rent of the stalls' });
    expect(textOf(message)).toContain('/article add');
  });

  test('THEN with KNOWLEDGE_SHARED=false nothing in it answers', async () => {
    const { sandbox, running } = await start({ KNOWLEDGE_SHARED: 'false' });
    const { asha, channel } = readersOf(sandbox);
    await running.prints(
      /Pullquote is ready\. Each server has the articles that its moderators add with \/article\./,
    );
    const { message } = await asha.command(channel, 'ask', { question: 'rent of the stalls' });
    expect(quotesOf(message)).toEqual([]);
  });
});

describe('GIVEN something that keeps it from starting', () => {
  const cases: [string, Record<string, string>, Record<string, string>, RegExp][] = [
    [
      'a wrong token',
      { DISCORD_TOKEN: 'not.a.token' },
      { 'a.md': MARKET },
      /^Discord does not accept the token in DISCORD_TOKEN\. Copy it again/,
    ],
    [
      'an API that is not there',
      { DISCORD_API_URL: 'http://127.0.0.1:9/api' },
      { 'a.md': MARKET },
      /^Discord's API at http:\/\/127\.0\.0\.1:9\/api cannot be reached \(ECONNREFUSED\)\. Check the network/,
    ],
    [
      'no such folder',
      { KNOWLEDGE_DIR: '/nowhere/at/all' },
      {},
      /^There is no folder "\/nowhere\/at\/all"\./,
    ],
    ['a database that is none', { DATABASE_URL: 'file:package.json' }, { 'a.md': MARKET }, /package\.json/],
    [
      'a folder for the database that is a file',
      { DATABASE_URL: 'file:package.json/articles.db' },
      { 'a.md': MARKET },
      /^"[^"]+articles\.db" cannot be opened[^\n]+ set DATABASE_URL in \.env\.\n$/,
    ],
    [
      'a wrong setting',
      { LOG_LEVEL: 'loud' },
      { 'a.md': MARKET },
      /^LOG_LEVEL is "loud", but it must be one of fatal/,
    ],
  ];
  test.each(cases)(
    'THEN %s ends it with one sentence, code 1, no stack and no token',
    async (_, settings, files, sentence) => {
      const { sandbox, running } = await start(settings, files);
      expect(await running.exitCode).toBe(1);
      expect(running.errors()).toMatch(sentence);
      expect(running.errors()).not.toMatch(/^\s+at /m);
      expect(running.errors() + running.output()).not.toContain(sandbox.token);
    },
  );

  test.each([
    [4014, /^Discord refused an intent \("Used disallowed intents"\)\. Pullquote needs no privileged intent/],
    [4004, /^Discord does not accept the token in DISCORD_TOKEN\./],
  ])('THEN a gateway that closes with %i ends it with one sentence', async (code, sentence) => {
    const { sandbox, running } = await start({ LOG_LEVEL: 'fatal' });
    await running.prints(/Invite/);
    sandbox.faults.dropSockets(code);
    expect(await running.exitCode).toBe(1);
    expect(running.errors()).toMatch(sentence);
  });
});

describe('GIVEN no token', () => {
  test('THEN it answers at a prompt: commands, plain questions and buttons', async () => {
    running = run('main', [], { KNOWLEDGE_DIR: await folderWith({ 'a.md': MARKET }) });
    await running.prints(/Pullquote is ready/);
    running.write('/quote brandl\n');
    await running.prints(/│ Brandl said the stalls pay 900 euros of rent a month\./);
    running.write('1\n');
    await running.prints(/Traders are relieved\n“We had packed our boxes already,”/);
    running.write('how many stalls does the market have\n');
    await running.prints(/│ The market has 64 stalls, most of them run by families\./);
    running.write('/moon\n99\n');
    await running.prints(/There is no command \/moon\. There is \/ask, \/quote, \/summary, \/article\./);
    await running.prints(/There is no button 99 in the last answer\./);
    running.write('exit\n');
    expect(await running.exitCode).toBe(0);
  });

  test('THEN articles are added at the prompt as in Discord, and are there after a new start', async () => {
    const folder = await folderWith({ 'a.md': MARKET });
    const added = await folderWith({ 'bus.md': LIBRARY_BUS });
    const settings = { KNOWLEDGE_DIR: folder, DATABASE_URL: `file:${join(added, 'articles.db')}` };
    running = run('main', [], settings);
    await running.prints(/Pullquote is ready/);
    running.write('/article\n');
    await running.prints(/\/article wants one word more\. There is \/article add, /);
    running.write('/article add file:/nowhere/at/all.md\n');
    await running.prints(/There is no file "\/nowhere\/at\/all\.md" that can be read\./);
    running.write('/article add\n');
    await running.prints(/The bot has opened a form/);
    running.write(`/article add file:${join(added, 'bus.md')}\n`);
    await running.prints(/\[1\] Publish {3}\[2\] Cancel/);
    running.write('1\n');
    await running.prints(/A library on wheels is published\./);
    running.write('exit\n');
    expect(await running.exitCode).toBe(0);
    running = run('main', [], settings);
    await running.prints(/Pullquote is ready/);
    running.write('/article list\n');
    await running.prints(/A library on wheels\n3 statements/);
    running.write('/article export a library on wheels\n');
    await running.prints(/as it was added \(bus\.md\):\nhttp:\/\/\S+\/bus\.md/);
    running.write('who waits for the bus in the rain\n');
    await running.prints(/│ Driver Oda Lindqvist said children wait for it in the rain\./);
  });
});
