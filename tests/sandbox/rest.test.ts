import { REST } from '@discordjs/rest';
import { AttachmentBuilder, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { sandboxWithPeople, send, signedInClient } from './support.ts';

const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { code: number }).code,
];

describe('whoever calls', () => {
  test.each([
    ['nothing', undefined],
    ['a wrong token', 'Bot wrong'],
    ['the token without "Bot"', 'the token'],
  ])('with %s is told 401', async (_name, authorization) => {
    const { sandbox } = await sandboxWithPeople();
    const header = authorization === 'the token' ? sandbox.token : authorization;
    const response = await fetch(`${sandbox.api}/v10/users/@me`, {
      headers: header === undefined ? {} : { authorization: header },
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ message: '401: Unauthorized', code: 0 });
  });

  test('asks for what is not there, or of another version, is told so', async () => {
    const { sandbox } = await sandboxWithPeople();
    expect(await codeOf(await send(sandbox, 'GET', '/nowhere'))).toEqual([404, 0]);
    expect(await codeOf(await fetch(`${sandbox.api}/v8/gateway`))).toEqual([400, 50041]);
    expect((await fetch(`${sandbox.api}/v10/gateway`)).status).toBe(200);
    expect(await codeOf(await send(sandbox, 'DELETE', '/users/@me'))).toEqual([405, 0]);
  });

  test('sends what is no JSON, or not called so, is told so', async () => {
    const { sandbox, channel } = await sandboxWithPeople();
    const post = (body: string, type: string) =>
      fetch(`${sandbox.api}/v10/channels/${channel.id}/messages`, {
        method: 'POST',
        headers: { authorization: `Bot ${sandbox.token}`, 'content-type': type },
        body,
      });
    expect(await codeOf(await post('{', 'application/json'))).toEqual([400, 50109]);
    expect(await codeOf(await post('{"content":"x"}', 'text/plain'))).toEqual([400, 50035]);
    expect((await post('{"content":"x"}', 'application/json; charset=utf-8')).status).toBe(200);
  });

  test('learns of its rate limit from the headers', async () => {
    const { sandbox, channel } = await sandboxWithPeople();
    const { headers } = await send(sandbox, 'POST', `/channels/${channel.id}/messages`, { content: 'x' });
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '4',
      'x-ratelimit-reset-after': expect.stringMatching(/^\d+\.\d{3}$/),
      'x-ratelimit-reset': expect.stringMatching(/^\d+\.\d{3}$/),
      'x-ratelimit-bucket': expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  test('is held to it where the sandbox is told to enforce it', async () => {
    const { sandbox, channel, guild } = await sandboxWithPeople({ enforcesRateLimits: true });
    const post = (id: string) => send(sandbox, 'POST', `/channels/${id}/messages`, { content: 'x' });
    for (let count = 0; count < 5; count += 1) expect((await post(channel.id)).status).toBe(200);
    const sixth = await post(channel.id);
    expect(sixth.status).toBe(429);
    expect(sixth.headers.get('x-ratelimit-scope')).toBe('user');
    expect(await sixth.json()).toMatchObject({ global: false, retry_after: expect.any(Number) });
    expect((await post(sandbox.addChannel(guild, { name: 'other' }).id)).status).toBe(200);
  });
});

describe('@discordjs/rest, as it comes', () => {
  test('reads who the bot is and where the gateway is', async () => {
    const { sandbox, guild, asha } = await sandboxWithPeople();
    const rest = new REST({ api: sandbox.api }).setToken(sandbox.token);
    expect(await rest.get(Routes.user())).toMatchObject({ id: sandbox.application.id, bot: true });
    expect(await rest.get(Routes.user(asha.id))).toMatchObject({ username: 'asha' });
    expect(await rest.get(Routes.currentApplication())).toMatchObject({
      id: sandbox.application.id,
      flags: 0,
    });
    expect(await rest.get(Routes.oauth2CurrentApplication())).toMatchObject({ id: sandbox.application.id });
    expect(await rest.get(Routes.userGuilds())).toMatchObject([{ id: guild.id }]);
    expect(await rest.get(Routes.gatewayBot())).toMatchObject({
      url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+\/gateway$/),
      shards: 1,
      session_start_limit: { total: 1_000, remaining: 1_000, max_concurrency: 16 },
    });
  });

  test('manages commands, globally and in a server', async () => {
    const { sandbox, guild } = await sandboxWithPeople();
    const rest = new REST({ api: sandbox.api }).setToken(sandbox.token);
    const { id } = sandbox.application;
    for (const [all, one] of [
      [Routes.applicationCommands(id), (command: string) => Routes.applicationCommand(id, command)],
      [
        Routes.applicationGuildCommands(id, guild.id),
        (command: string) => Routes.applicationGuildCommand(id, guild.id, command),
      ],
    ] as const) {
      const body = { name: 'ask', description: 'x', name_localizations: { de: 'frag' } };
      const made = (await rest.post(all, { body })) as { id: string };
      const again = (await rest.post(all, { body: { ...body, description: 'y' } })) as { id: string };
      expect(again.id).toBe(made.id);
      expect(await rest.patch(one(made.id), { body: { description: 'z' } })).toMatchObject({
        name: 'ask',
        description: 'z',
      });
      expect(await rest.get(all)).toMatchObject([{ id: made.id, description: 'z' }]);
      expect(await rest.get(all)).not.toHaveProperty('0.name_localizations');
      expect(await rest.get(`${all}?with_localizations=true`)).toHaveProperty(
        '0.name_localizations.de',
        'frag',
      );
      const [kept] = (await rest.put(all, { body: [body] })) as { id: string }[];
      expect(kept?.id).toBe(made.id);
      await expect(rest.patch(one(made.id), { body: { name: 'Upper' } })).rejects.toMatchObject({
        code: 50035,
      });
      await rest.delete(one(made.id));
      await expect(rest.get(one(made.id))).rejects.toMatchObject({ code: 10063, status: 404 });
    }
    await expect(rest.get(Routes.applicationCommands('1'))).rejects.toMatchObject({
      code: 20012,
      status: 403,
    });
  });
});

describe('messages', () => {
  test('are posted, read page by page, changed and deleted', async () => {
    const { sandbox, channel } = await sandboxWithPeople();
    const rest = new REST({ api: sandbox.api }).setToken(sandbox.token);
    const ids: string[] = [];
    for (const content of ['a', 'b', 'c', 'd', 'e']) {
      ids.push(
        ((await rest.post(Routes.channelMessages(channel.id), { body: { content } })) as { id: string }).id,
      );
    }
    const page = async (query: Record<string, string>) => {
      const found = await rest.get(Routes.channelMessages(channel.id), { query: new URLSearchParams(query) });
      return (found as { content: string }[]).map(({ content }) => content).join('');
    };
    expect(await page({})).toBe('edcba');
    expect(await page({ limit: '2' })).toBe('ed');
    expect(await page({ before: ids[2] ?? '' })).toBe('ba');
    expect(await page({ after: ids[2] ?? '', limit: '1' })).toBe('d');
    expect(await page({ around: ids[2] ?? '', limit: '2' })).toBe('dcb');
    await expect(page({ limit: '101' })).rejects.toMatchObject({ code: 50035 });
    await rest.patch(Routes.channelMessage(channel.id, ids[0] ?? ''), { body: { content: 'A' } });
    await rest.delete(Routes.channelMessage(channel.id, ids[1] ?? ''));
    expect(await page({})).toBe('edcA');
  });

  test.each([
    ['an unknown channel', '/channels/1/messages', [404, 10003]],
    ['a channel id that is a word', '/channels/general/messages', [400, 50035]],
    ['an unknown message', '/channels/:channel/messages/1', [404, 10008]],
    ['a conversation of others', '/channels/:private/messages', [404, 10003]],
    ['a channel that the bot cannot see', '/channels/:hidden/messages', [403, 50001]],
    ['an unknown server', '/guilds/1', [404, 10004]],
    ['an unknown member', '/guilds/:guild/members/1', [404, 10007]],
    ['an unknown person', '/users/1', [404, 10013]],
  ])('of %s are not to be had', async (_name, path, expected) => {
    const { sandbox, guild, channel, asha, ben } = await sandboxWithPeople();
    const overwrites = [{ id: guild.id, type: 0 as const, allow: '0', deny: '1024' }];
    const places: Record<string, string> = {
      ':channel': channel.id,
      ':guild': guild.id,
      ':private': sandbox.openDirectMessage(asha, ben).id,
      ':hidden': sandbox.addChannel(guild, { name: 'hidden', overwrites }).id,
    };
    const real = path.replace(/:\w+/, (name) => places[name] ?? name);
    expect(await codeOf(await send(sandbox, 'GET', real))).toEqual(expected);
  });

  test('are not written, changed or deleted without the right', async () => {
    const { sandbox, guild, channel, asha } = await sandboxWithPeople();
    const overwrites = [{ id: guild.id, type: 0 as const, allow: '0', deny: '2048' }];
    const silent = sandbox.addChannel(guild, { name: 'silent', overwrites });
    const said = await asha.say(channel, 'mine');
    const path = `/channels/${channel.id}/messages/${said.id}`;
    expect(
      await codeOf(await send(sandbox, 'POST', `/channels/${silent.id}/messages`, { content: 'x' })),
    ).toEqual([403, 50013]);
    expect(await codeOf(await send(sandbox, 'PATCH', path, { content: 'x' }))).toEqual([403, 50005]);
    expect(await codeOf(await send(sandbox, 'DELETE', path))).toEqual([403, 50013]);
  });

  test('of others are deleted by a bot that may manage messages', async () => {
    const { sandbox } = await sandboxWithPeople();
    const guild = sandbox.addGuild({ name: 'Trusting', botPermissions: ['ManageMessages'] });
    const channel = sandbox.addChannel(guild, { name: 'x' });
    const cleo = sandbox.addUser({ name: 'cleo' });
    sandbox.join(guild, cleo);
    const said = await cleo.say(channel, 'mine');
    expect((await send(sandbox, 'DELETE', `/channels/${channel.id}/messages/${said.id}`)).status).toBe(204);
    expect(sandbox.messages(channel)).toEqual([]);
  });

  test('reply to messages that are there', async () => {
    const { sandbox, channel, asha } = await sandboxWithPeople();
    const said = await asha.say(channel, 'question');
    const path = `/channels/${channel.id}/messages`;
    const reply = (message_reference: object) =>
      send(sandbox, 'POST', path, { content: 'x', message_reference });
    expect(await (await reply({ message_id: said.id })).json()).toMatchObject({
      type: 19,
      referenced_message: { id: said.id, content: '' },
    });
    expect(await (await reply({ message_id: '1' })).json()).toMatchObject({
      errors: { message_reference: { _errors: [{ code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE' }] } },
    });
    expect(await (await reply({ message_id: '1', fail_if_not_exists: false })).json()).toMatchObject({
      type: 0,
    });
  });

  test('carry files, which are kept, described and limited', async () => {
    const { sandbox, channel } = await sandboxWithPeople();
    const client = await signedInClient(sandbox);
    const place = await client.channels.fetch(channel.id);
    if (!place?.isSendable()) throw new Error('no channel');
    const file = (name: string, size = 3) => new AttachmentBuilder(Buffer.alloc(size, 'a'), { name });
    const sent = await place.send({
      flags: 32_768,
      components: [{ type: 13, file: { url: 'attachment://a_b.txt' } }],
      files: [file('a b.txt')],
    });
    const [attachment] = sent.attachments.values();
    expect(attachment).toMatchObject({ name: 'a_b.txt', size: 3 });
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('aaa');
    expect(sandbox.messages(channel)[0]?.components).toMatchObject([{ file: { url: attachment?.url } }]);
    const plain = await place.send({ content: 'x', files: [file('Текст.txt')] });
    expect(await (await fetch(plain.attachments.first()?.url ?? '')).text()).toBe('aaa');
    expect((await plain.edit({ attachments: [] })).attachments.size).toBe(0);
    const tooMany = Array.from({ length: 11 }, (_, index) => file(`${index}.txt`));
    await expect(place.send({ files: tooMany })).rejects.toMatchObject({
      code: expect.any(Number),
      status: 400,
    });
    await expect(place.send({ files: [file('big', 10 * 1024 * 1024 + 1)] })).rejects.toMatchObject({
      code: 40005,
    });
  });

  test('once of Components V2 stay so', async () => {
    const { sandbox, channel } = await sandboxWithPeople();
    const path = `/channels/${channel.id}/messages`;
    const text = { type: 10, content: 'x' };
    const { id } = (await (
      await send(sandbox, 'POST', path, { flags: 32_768, components: [text] })
    ).json()) as { id: string };
    const edit = async (body: object) => (await send(sandbox, 'PATCH', `${path}/${id}`, body)).json();
    expect(await edit({ content: 'y' })).toMatchObject({
      errors: { content: { _errors: [{ code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2' }] } },
    });
    expect(await edit({ components: [text] })).toMatchObject({ code: 50035 });
    expect(await edit({ flags: 0 })).toMatchObject({ flags: 32_768 });
    expect(await edit({ flags: 32_768, components: [{ ...text, content: 'z' }] })).toMatchObject({
      components: [{ content: 'z', id: 1 }],
    });
  });

  test('become of Components V2 only when what they showed goes', async () => {
    const { sandbox, channel } = await sandboxWithPeople();
    const path = `/channels/${channel.id}/messages`;
    const { id } = (await (await send(sandbox, 'POST', path, { content: 'x' })).json()) as { id: string };
    const components = [{ type: 10, content: 'y' }];
    const edit = async (body: object) => (await send(sandbox, 'PATCH', `${path}/${id}`, body)).json();
    expect(await edit({ flags: 32_768, components })).toMatchObject({ code: 50035 });
    expect(await edit({ flags: 32_768, components, content: null })).toMatchObject({
      content: '',
      flags: 32_768,
    });
  });

  test('give components ids that leave out those of the sender', async () => {
    const { sandbox, channel } = await sandboxWithPeople();
    const components = [
      { type: 10, content: 'a' },
      { type: 10, content: 'b', id: 2 },
      { type: 17, components: [{ type: 10, content: 'c', id: 0 }] },
    ];
    const response = await send(sandbox, 'POST', `/channels/${channel.id}/messages`, {
      flags: 32_768,
      components,
    });
    expect(await response.json()).toMatchObject({
      components: [{ id: 1 }, { id: 2 }, { id: 3, components: [{ id: 4 }] }],
    });
  });

  test('of one nonce are made once where the bot wants that', async () => {
    const { sandbox, channel } = await sandboxWithPeople();
    const post = async (body: object) =>
      (await (await send(sandbox, 'POST', `/channels/${channel.id}/messages`, body)).json()) as {
        id: string;
      };
    const first = await post({ content: 'a', nonce: '1', enforce_nonce: true });
    expect(await post({ content: 'b', nonce: '1', enforce_nonce: true })).toMatchObject({
      id: first.id,
      content: 'a',
    });
    expect((await post({ content: 'b', nonce: '2', enforce_nonce: true })).id).not.toBe(first.id);
    expect((await post({ content: 'a', nonce: '1' })).id).not.toBe(first.id);
    expect(sandbox.messages(channel)).toHaveLength(3);
  });
});

test('a direct message is opened once', async () => {
  const { sandbox, asha } = await sandboxWithPeople();
  const open = async (body: unknown) => (await send(sandbox, 'POST', '/users/@me/channels', body)).json();
  const channel = await open({ recipient_id: asha.id });
  expect(channel).toMatchObject({
    id: sandbox.openDirectMessage(asha).id,
    type: 1,
    recipients: [{ id: asha.id }],
  });
  expect(await open({ recipient_id: asha.id })).toEqual(channel);
  expect(await open({ recipient_id: '1' })).toMatchObject({ code: 10013 });
  expect(await open({})).toMatchObject({ code: 50035 });
});

test('typing is told', async () => {
  const { sandbox, channel } = await sandboxWithPeople();
  const typing: unknown[] = [];
  sandbox.on('typing', (event) => typing.push(event));
  expect((await send(sandbox, 'POST', `/channels/${channel.id}/typing`)).status).toBe(204);
  expect(typing).toEqual([{ channelId: channel.id, userId: sandbox.application.id }]);
});
