import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ButtonStyle,
  ComponentType,
  type Interaction as DjsInteraction,
  InteractionContextType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../src/sandbox/interactions/interaction.ts';
import type { SandboxSettings } from '../../src/sandbox/sandbox-settings.ts';
import { sandboxWithPeople, send, signedInClient } from './support.ts';

const question = {
  type: 3,
  name: 'question',
  description: 'x',
  required: true,
  min_length: 3,
  max_length: 20,
};
const everywhere = { contexts: [0, 1, 2], integration_types: [0, 1] };
const commands = [
  { name: 'ask', description: 'x', options: [question], ...everywhere },
  {
    name: 'article',
    description: 'x',
    default_member_permissions: '32',
    options: [
      {
        type: 1,
        name: 'add',
        description: 'x',
        options: [
          { type: 11, name: 'file', description: 'x' },
          { type: 4, name: 'count', description: 'x', min_value: 1, max_value: 5 },
          { type: 3, name: 'length', description: 'x', choices: [{ name: 'Short', value: 'short' }] },
          { type: 6, name: 'who', description: 'x' },
          { type: 5, name: 'private', description: 'x' },
        ],
      },
    ],
  },
  { name: 'here', description: 'x', contexts: [0] },
  { name: 'Find in article', type: 3, ...everywhere },
  { name: 'Who', type: 2 },
];

const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
const button = (customId: string, more: object = {}) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Primary,
  label: 'x',
  custom_id: customId,
  ...more,
});

async function sandboxWithBot(
  answer: (interaction: DjsInteraction) => unknown,
  settings: SandboxSettings = {},
) {
  const people = await sandboxWithPeople(settings);
  const client = await signedInClient(people.sandbox);
  client.on('interactionCreate', async (interaction) => {
    await answer(interaction);
  });
  await send(people.sandbox, 'PUT', `/applications/${people.sandbox.application.id}/commands`, commands);
  return { ...people, client };
}

/** A sandbox with commands and no bot: interactions are answered by the test, call by call. */
async function sandboxWithCommands(settings: SandboxSettings = {}) {
  const people = await sandboxWithPeople(settings);
  const begun: Interaction[] = [];
  people.sandbox.on('interaction', (interaction) => begun.push(interaction));
  await send(people.sandbox, 'PUT', `/applications/${people.sandbox.application.id}/commands`, commands);
  const latest = () => begun.at(-1) ?? Promise.reject(new Error('Nobody did anything.'));
  const answer = async (body: unknown) => {
    const { id, token } = await latest();
    return send(people.sandbox, 'POST', `/interactions/${id}/${token}/callback?with_response=true`, body);
  };
  const followUp = async (method: string, path: string, body?: unknown) => {
    const { token } = await latest();
    return send(people.sandbox, method, `/webhooks/${people.sandbox.application.id}/${token}${path}`, body);
  };
  return { ...people, begun, latest, answer, followUp };
}

const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { code: number }).code,
];

describe('what an application gets', () => {
  test('from a command in a server', async () => {
    const { asha, channel, guild, sandbox, latest } = await sandboxWithCommands();
    void asha.command(channel, 'ask', { question: 'who did it' });
    const { payload } = await latest();
    expect(payload).toMatchObject({
      application_id: sandbox.application.id,
      type: 2,
      version: 1,
      guild_id: guild.id,
      guild: { id: guild.id, locale: 'en-US', features: [] },
      channel: { id: channel.id, type: 0, guild_id: guild.id, name: 'questions' },
      channel_id: channel.id,
      member: { user: { id: asha.id, username: 'asha' }, permissions: expect.stringMatching(/^\d+$/) },
      locale: 'en-US',
      guild_locale: 'en-US',
      entitlements: [],
      authorizing_integration_owners: { '0': guild.id },
      context: InteractionContextType.Guild,
      attachment_size_limit: 10 * 1024 * 1024,
      data: { name: 'ask', type: 1, options: [{ name: 'question', type: 3, value: 'who did it' }] },
    });
    expect(payload).not.toHaveProperty('user');
    expect(BigInt(payload.app_permissions)).toBeGreaterThan(0n);
  });

  test('tells what a member may do in the channel', async () => {
    const { asha, ben, channel, latest } = await sandboxWithCommands();
    const mayManage = async () => {
      const permissions = BigInt((await latest()).payload.member?.permissions ?? 0);
      return (permissions & PermissionFlagsBits.ManageMessages) !== 0n;
    };
    void asha.command(channel, 'ask', { question: 'who did it' });
    expect(await mayManage()).toBe(false);
    void ben.command(channel, 'ask', { question: 'who did it' });
    expect(await mayManage()).toBe(true);
  });

  test('from a command in a direct message', async () => {
    const { asha, sandbox, latest } = await sandboxWithCommands();
    const direct = sandbox.openDirectMessage(asha);
    void asha.command(direct, 'ask', { question: 'who did it' });
    const { payload } = await latest();
    expect(payload).toMatchObject({
      user: { id: asha.id },
      channel: { id: direct.id, type: 1 },
      context: InteractionContextType.BotDM,
      authorizing_integration_owners: { '0': '0' },
    });
    expect(payload).not.toHaveProperty('member');
    expect(payload).not.toHaveProperty('guild_id');
  });

  test('from a command of an app that somebody installed for themselves, elsewhere', async () => {
    const { asha, ben, sandbox, latest } = await sandboxWithCommands();
    const among = sandbox.openDirectMessage(asha, ben);
    const foreign = sandbox.addChannel(sandbox.addGuild({ name: 'Elsewhere', installed: false }), {
      name: 'x',
    });
    expect(asha.commandsIn(among)).toEqual([]);
    asha.install();
    expect(asha.commandsIn(among)).toEqual(['ask', 'Find in article']);
    void asha.command(among, 'ask', { question: 'who did it' });
    expect((await latest()).payload).toMatchObject({
      context: InteractionContextType.PrivateChannel,
      authorizing_integration_owners: { '1': asha.id },
    });
    await expect(asha.command(foreign, 'ask', { question: 'who did it' })).rejects.toThrow('sees no channel');
    sandbox.join({ id: foreign.guildId ?? '', name: 'Elsewhere' }, asha);
    void asha.command(foreign, 'ask', { question: 'who did it' });
    expect((await latest()).payload).toMatchObject({
      context: InteractionContextType.Guild,
      guild_id: foreign.guildId,
      authorizing_integration_owners: { [ApplicationIntegrationType.UserInstall]: asha.id },
    });
  });

  test('from a message command: the whole message, whatever the intents', async () => {
    const { asha, ben, channel, latest } = await sandboxWithCommands();
    const target = await ben.say(channel, 'The words of Ben');
    void asha.messageCommand(channel, 'Find in article', target);
    expect((await latest()).payload.data).toMatchObject({
      type: ApplicationCommandType.Message,
      target_id: target.id,
      resolved: { messages: { [target.id]: { content: 'The words of Ben' } } },
    });
  });

  test('from a user command: the person and the member', async () => {
    const { asha, ben, channel, latest } = await sandboxWithCommands();
    void asha.userCommand(channel, 'Who', ben);
    expect((await latest()).payload.data).toMatchObject({
      target_id: ben.id,
      resolved: {
        users: { [ben.id]: { username: 'ben' } },
        members: { [ben.id]: { roles: [expect.any(String)] } },
      },
    });
  });

  test('from a subcommand with a file and a person', async () => {
    const { ben, asha, sandbox, channel, guild, latest } = await sandboxWithCommands();
    const chief = sandbox.addUser({ name: 'chief' });
    sandbox.join(guild, chief, { permissions: ['ManageGuild'] });
    expect(ben.commandsIn(channel)).not.toContain('article');
    const file = { filename: 'my article.md', content: '# Title', contentType: 'text/markdown' };
    void chief.command(channel, 'article add', { file, who: asha, count: 3, private: true });
    const { data } = (await latest()).payload as {
      data: { resolved: { attachments: Record<string, { url: string }> } };
    };
    expect(data).toMatchObject({
      name: 'article',
      options: [
        {
          name: 'add',
          type: 1,
          options: [
            { name: 'file', type: 11 },
            { name: 'count', value: 3 },
            { name: 'who', value: asha.id },
            { name: 'private', value: true },
          ],
        },
      ],
      resolved: { users: { [asha.id]: {} } },
    });
    const [attachment] = Object.values(data.resolved.attachments);
    expect(attachment).toMatchObject({ filename: 'my_article.md', size: 7, content_type: 'text/markdown' });
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('# Title');
  });
});

describe("what Discord's client does not let people do", () => {
  const cases: readonly [string, string, Record<string, string | number | boolean>, string][] = [
    ['an unknown command', 'askk', {}, 'No command "askk"'],
    ['an unknown option', 'ask', { qestion: 'x' }, 'has no option "qestion"; it has "question"'],
    ['a missing option', 'ask', {}, 'needs the option "question"'],
    ['too short a text', 'ask', { question: 'x' }, '3 to 20 characters'],
    ['too long a text', 'ask', { question: 'x'.repeat(21) }, '3 to 20 characters'],
    ['a number for a text', 'ask', { question: 5 }, 'takes text, not 5'],
    ['a group without subcommand', 'article', {}, 'needs a subcommand'],
    ['an unknown subcommand', 'article remove', {}, 'no subcommand "remove"'],
    ['a number over the range', 'article add', { count: 6 }, 'a number from 1 to 5'],
    ['half a number', 'article add', { count: 1.5 }, 'a whole number'],
    ['a choice that is not offered', 'article add', { length: 'long' }, 'one of "short"'],
    ['a word for true or false', 'article add', { private: 'yes' }, 'true or false'],
    ['a word for a person', 'article add', { who: 'asha' }, 'with an id'],
  ];
  test.each(cases)('%s', async (_name, command, options, reason) => {
    const { sandbox, guild, channel, begun } = await sandboxWithCommands();
    const chief = sandbox.addUser({ name: 'chief' });
    sandbox.join(guild, chief, { permissions: ['Administrator'] });
    await expect(chief.command(channel, command, options)).rejects.toThrow(reason);
    expect(begun).toEqual([]);
  });

  test('a command outside its contexts', async () => {
    const { sandbox, asha, channel } = await sandboxWithCommands();
    expect(asha.commandsIn(channel)).toContain('here');
    await expect(asha.command(sandbox.openDirectMessage(asha), 'here')).rejects.toThrow('No command "here"');
  });

  test('a component that is not there, is disabled, or is of another kind', async () => {
    const { asha, ben, channel, answer } = await sandboxWithCommands();
    const result = asha.command(channel, 'ask', { question: 'who did it' });
    const options = [{ label: 'a', value: 'a' }];
    const menu = { type: ComponentType.StringSelect, custom_id: 'menu', options };
    await answer({
      type: 4,
      data: { content: 'x', components: [row(button('a'), button('b', { disabled: true })), row(menu)] },
    });
    const { message } = await result;
    if (!message) throw new Error('no message');
    await expect(asha.press(message, 'c')).rejects.toThrow('no component "c"; it has "a", "b", "menu"');
    await expect(asha.press(message, 'b')).rejects.toThrow('disabled');
    await expect(asha.press(message, 'menu')).rejects.toThrow('no button');
    await expect(asha.select(message, 'a', ['a'])).rejects.toThrow('is a button');
    await expect(asha.select(message, 'menu', ['b'])).rejects.toThrow('offers a, not "b"');
    await expect(asha.select(message, 'menu', [])).rejects.toThrow('1 to 1 values, not 0');
    await ben.remove(message);
    await expect(asha.press(message, 'a')).rejects.toThrow('it was deleted');
  });

  test("another's private message, and deleting another's message without permission", async () => {
    const { asha, ben, channel, answer } = await sandboxWithCommands();
    const result = asha.command(channel, 'ask', { question: 'who did it' });
    await answer({ type: 4, data: { content: 'x', flags: 64, components: [row(button('a'))] } });
    const { message } = await result;
    if (!message) throw new Error('no message');
    await expect(ben.press(message, 'a')).rejects.toThrow('only somebody else sees it');
    await expect(asha.remove(await ben.say(channel, 'mine'))).rejects.toThrow('may not delete');
  });
});

describe('answers', () => {
  test('may be private: one person alone sees them, and no route but the own one finds them', async () => {
    const { asha, ben, sandbox, channel, answer } = await sandboxWithCommands();
    const result = asha.command(channel, 'ask', { question: 'who did it' });
    await answer({ type: 4, data: { content: 'psst', flags: MessageFlags.Ephemeral } });
    const { message, ephemeral } = await result;
    expect(ephemeral).toBe(true);
    expect(message).toMatchObject({ content: 'psst', visibleTo: asha.id, flags: MessageFlags.Ephemeral });
    expect(sandbox.messages(channel, { as: asha }).map(({ content }) => content)).toEqual(['psst']);
    expect(sandbox.messages(channel, { as: ben })).toEqual([]);
    const found = await send(sandbox, 'GET', `/channels/${channel.id}/messages/${message?.id}`);
    expect(await codeOf(found)).toEqual([404, 10008]);
  });

  test('of an app that is installed for a person alone are private where external apps are not allowed', async () => {
    const { asha, sandbox, answer } = await sandboxWithCommands();
    asha.install();
    const guild = sandbox.addGuild({ name: 'Elsewhere', installed: false });
    sandbox.join(guild, asha);
    const denied = {
      id: guild.id,
      type: 0 as const,
      allow: '0',
      deny: String(PermissionFlagsBits.UseExternalApps),
    };
    for (const [overwrites, ephemeral] of [
      [[], false],
      [[denied], true],
    ] as const) {
      const channel = sandbox.addChannel(guild, { name: 'x', overwrites });
      const result = asha.command(channel, 'ask', { question: 'who did it' });
      await answer({ type: 4, data: { content: 'x' } });
      expect((await result).ephemeral).toBe(ephemeral);
    }
  });

  test('come with the message and its kind when asked for', async () => {
    const { asha, channel, answer } = await sandboxWithCommands();
    void asha.command(channel, 'ask', { question: 'who did it' });
    const response = await (await answer({ type: 4, data: { content: 'x' } })).json();
    expect(response).toMatchObject({
      interaction: { type: 2, response_message_loading: false, response_message_ephemeral: false },
      resource: { type: 4, message: { content: 'x', type: MessageType.ChatInputCommand } },
    });
  });

  test('that are put off show that the bot thinks, bring no message along, and are filled by an edit', async () => {
    const { asha, channel, sandbox, answer, followUp } = await sandboxWithCommands();
    const result = asha.command(channel, 'ask', { question: 'who did it' });
    const response = (await (await answer({ type: 5 })).json()) as { resource: object };
    expect(response).toMatchObject({
      interaction: { response_message_loading: true },
      resource: { type: 5 },
    });
    expect(response.resource).not.toHaveProperty('message');
    expect(sandbox.messages(channel)).toMatchObject([{ content: '', flags: MessageFlags.Loading }]);
    await followUp('PATCH', '/messages/@original', { content: 'now' });
    expect(await result).toMatchObject({ deferred: true, message: { content: 'now', flags: 0 } });
  });

  test('that are put off are filled by the first follow-up message too', async () => {
    const { asha, channel, answer, followUp, sandbox } = await sandboxWithCommands();
    const result = asha.command(channel, 'ask', { question: 'who did it' });
    await answer({ type: 5, data: { flags: 64 } });
    await followUp('POST', '', { content: 'now' });
    expect(await result).toMatchObject({ deferred: true, ephemeral: true, message: { content: 'now' } });
    expect(sandbox.messages(channel)).toHaveLength(1);
  });

  test('are followed by messages that can be read, changed and deleted', async () => {
    const { asha, channel, answer, followUp, sandbox } = await sandboxWithCommands();
    const result = asha.command(channel, 'ask', { question: 'who did it' });
    await answer({ type: 4, data: { content: 'first' } });
    const { message: original } = await result;
    const second = (await (await followUp('POST', '', { content: 'second' })).json()) as { id: string };
    expect(second).toMatchObject({
      type: MessageType.Reply,
      message_reference: { message_id: original?.id },
      interaction_metadata: { original_response_message_id: original?.id },
    });
    expect(await (await followUp('GET', '/messages/@original')).json()).toMatchObject({ content: 'first' });
    expect((await followUp('PATCH', `/messages/${second.id}`, { content: '2nd' })).status).toBe(200);
    expect((await followUp('DELETE', '/messages/@original')).status).toBe(204);
    expect(sandbox.messages(channel).map(({ content }) => content)).toEqual(['2nd']);
    expect(await codeOf(await followUp('GET', '/messages/@original'))).toEqual([404, 10008]);
  });

  test('by an update change the message of the button, also without a word at first', async () => {
    const { asha, channel, answer, followUp, sandbox } = await sandboxWithCommands();
    const result = asha.command(channel, 'ask', { question: 'who did it' });
    await answer({ type: 4, data: { content: 'first', components: [row(button('a'))] } });
    const { message } = await result;
    if (!message) throw new Error('no message');
    const pressed = asha.press(message, 'a');
    await answer({ type: 7, data: { content: 'second' } });
    expect(await pressed).toMatchObject({ deferred: false, message: { id: message.id, content: 'second' } });
    const again = asha.press(message, 'a');
    expect((await answer({ type: 6 })).status).toBe(200);
    await followUp('PATCH', '/messages/@original', { content: 'third' });
    expect((await again).message?.id).toBe(message.id);
    expect(sandbox.messages(channel)).toMatchObject([
      { content: 'third', edited_timestamp: expect.any(String) },
    ]);
  });

  test('to a press by a new message reply to the message', async () => {
    const { asha, ben, channel, answer } = await sandboxWithCommands();
    const result = asha.command(channel, 'ask', { question: 'who did it' });
    await answer({ type: 4, data: { content: 'first', components: [row(button('a'))] } });
    const { message } = await result;
    if (!message) throw new Error('no message');
    const pressed = ben.press(message, 'a');
    await answer({ type: 4, data: { content: 'yours', flags: 64 } });
    expect(await pressed).toMatchObject({
      ephemeral: true,
      message: { visibleTo: ben.id, type: MessageType.Reply, message_reference: { message_id: message.id } },
    });
  });
});

describe('answers that are refused', () => {
  test.each([
    ['a second one', [400, 40060], 'twice'],
    ['one for an interaction that never was', [404, 10062], 'unknown'],
    ['one with a token of another', [404, 10062], 'mixed'],
  ])('%s', async (_name, expected, how) => {
    const { asha, channel, sandbox, answer, latest } = await sandboxWithCommands();
    void asha.command(channel, 'ask', { question: 'who did it' });
    const first = await latest();
    void asha.command(channel, 'ask', { question: 'who did it' });
    const body = { type: 4, data: { content: 'x' } };
    if (how === 'twice') await answer(body);
    const id = how === 'unknown' ? '1' : how === 'mixed' ? first.id : (await latest()).id;
    const { token } = await latest();
    expect(await codeOf(await send(sandbox, 'POST', `/interactions/${id}/${token}/callback`, body))).toEqual(
      expected,
    );
  });

  test('one that comes after 3 seconds; the person is told that nobody answered', async () => {
    let now = Date.now();
    const { asha, channel, answer, followUp } = await sandboxWithCommands({
      now: () => now,
      answerWithin: 60,
    });
    const result = asha.command(channel, 'ask', { question: 'who did it' });
    now += 61;
    expect(await codeOf(await answer({ type: 4, data: { content: 'x' } }))).toEqual([404, 10062]);
    expect(await result).toMatchObject({ failed: 'timeout', message: null, acknowledgedAfterMs: null });
    expect(await codeOf(await followUp('POST', '', { content: 'x' }))).toEqual([401, 50027]);
  });

  test('a follow-up before the first answer, after 15 minutes, or to another application', async () => {
    let now = Date.now();
    const { asha, channel, sandbox, answer, followUp, latest } = await sandboxWithCommands({
      now: () => now,
    });
    void asha.command(channel, 'ask', { question: 'who did it' });
    expect(await codeOf(await followUp('POST', '', { content: 'x' }))).toEqual([404, 10015]);
    await answer({ type: 4, data: { content: 'x' } });
    now += 14 * 60_000;
    expect((await followUp('POST', '', { content: 'x' })).status).toBe(200);
    now += 2 * 60_000;
    expect(await codeOf(await followUp('POST', '', { content: 'x' }))).toEqual([401, 50027]);
    expect(await codeOf(await followUp('PATCH', '/messages/@original', { content: 'x' }))).toEqual([
      401, 50027,
    ]);
    const { token } = await latest();
    expect(await codeOf(await send(sandbox, 'POST', `/webhooks/1/${token}`, { content: 'x' }))).toEqual([
      404, 10015,
    ]);
  });

  test('a sixth follow-up where the app is installed for a person alone', async () => {
    const { asha, ben, sandbox, answer, followUp } = await sandboxWithCommands();
    asha.install();
    void asha.command(sandbox.openDirectMessage(asha, ben), 'ask', { question: 'who did it' });
    await answer({ type: 4, data: { content: 'x' } });
    for (let count = 0; count < 5; count += 1) {
      expect((await followUp('POST', '', { content: 'x' })).status).toBe(200);
    }
    expect(await codeOf(await followUp('POST', '', { content: 'x' }))).toEqual([400, 40094]);
  });

  test('an update that leaves nothing to show', async () => {
    const { asha, channel, answer } = await sandboxWithCommands();
    const result = asha.command(channel, 'ask', { question: 'who did it' });
    await answer({ type: 4, data: { content: 'x', components: [row(button('a'))] } });
    const { message } = await result;
    if (!message) throw new Error('no message');
    void asha.press(message, 'a');
    expect(await codeOf(await answer({ type: 7, data: { content: '', components: [] } }))).toEqual([
      400, 50006,
    ]);
  });
});

describe('forms', () => {
  test('are opened, filled and sent off; what is wrong is refused before', async () => {
    const { asha, channel, answer, latest } = await sandboxWithCommands();
    const label = (component: object) => ({ type: 18, label: 'x', component });
    const opened = asha.command(channel, 'ask', { question: 'who did it' });
    await answer({
      type: 9,
      data: {
        custom_id: 'add',
        title: 'Add an article',
        components: [
          label({ type: 4, custom_id: 'title', style: 1, min_length: 2, max_length: 10 }),
          label({ type: 4, custom_id: 'link', style: 1, required: false }),
          label({
            type: 3,
            custom_id: 'length',
            options: [{ label: 'Short', value: 'short', default: true }],
          }),
          label({ type: 19, custom_id: 'files', required: false, max_values: 2 }),
        ],
      },
    });
    const { modal, message } = await opened;
    if (!modal) throw new Error('no form');
    expect(message).toBeNull();
    await expect(asha.submit(modal, {})).rejects.toThrow('"title" takes 2 to 10 characters');
    await expect(asha.submit(modal, { title: 'x'.repeat(11) })).rejects.toThrow(
      '"title" takes 2 to 10 characters',
    );
    await expect(asha.submit(modal, { title: 'xx', lenght: 'x' })).rejects.toThrow('no field "lenght"');
    await expect(asha.submit(modal, { title: 'xx', length: ['long'] })).rejects.toThrow('offers short');
    const submitted = asha.submit(modal, { title: 'News', files: [{ filename: 'a.md', content: '# A' }] });
    const { payload } = await latest();
    expect(payload).toMatchObject({
      type: 5,
      data: {
        custom_id: 'add',
        components: [
          { type: 18, component: { type: 4, custom_id: 'title', value: 'News' } },
          { component: { custom_id: 'link', value: '' } },
          { component: { custom_id: 'length', values: ['short'] } },
          { component: { custom_id: 'files', values: [expect.any(String)] } },
        ],
      },
    });
    await answer({ type: 4, data: { content: 'Added' } });
    expect((await submitted).message).toMatchObject({ content: 'Added' });
  });
});

describe('discord.js', () => {
  test('shows modals, edits, follows up and deletes', async () => {
    const { asha, channel, sandbox } = await sandboxWithBot(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply('edited');
        const extra = await interaction.followUp('followed');
        await interaction.webhook.editMessage(extra, 'followed and edited');
        await interaction.deleteReply();
      } else if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply({
          content: interaction.targetMessage.content,
          flags: MessageFlags.Ephemeral,
        });
      }
    });
    const { message, deferred, ephemeral } = await asha.command(channel, 'ask', { question: 'who did it' });
    expect({ deferred, ephemeral, content: message?.content }).toEqual({
      deferred: true,
      ephemeral: true,
      content: 'edited',
    });
    await expect
      .poll(() => sandbox.messages(channel, { as: asha }).map(({ content }) => content))
      .toEqual(['followed and edited']);
    const said = await asha.say(channel, 'what I said');
    const found = await asha.messageCommand(channel, 'Find in article', said);
    expect(found.message?.content).toBe('what I said');
  });
});
