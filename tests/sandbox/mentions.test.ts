import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../src/sandbox/interactions/interaction.ts';
import { sandboxWithPeople, send } from './support.ts';

const nobody = { users: [], roles: [], everyone: false };

describe('whom a message of the bot pings', () => {
  const cases: readonly [string, (ids: Ids) => object, (ids: Ids) => object][] = [
    ['nobody, where nobody is mentioned', () => ({ content: 'x' }), () => nobody],
    [
      'who is mentioned',
      ({ asha }) => ({ content: `<@${asha}>` }),
      ({ asha }) => ({ ...nobody, users: [asha] }),
    ],
    [
      'by the old way of mentioning',
      ({ asha }) => ({ content: `<@!${asha}>` }),
      ({ asha }) => ({ ...nobody, users: [asha] }),
    ],
    [
      'nobody, where nothing is allowed',
      ({ asha, role }) => ({ content: `<@${asha}> <@&${role}> @everyone`, allowed_mentions: { parse: [] } }),
      () => nobody,
    ],
    [
      'only who is allowed by name',
      ({ asha, ben }) => ({ content: `<@${asha}> <@${ben}>`, allowed_mentions: { users: [ben] } }),
      ({ ben }) => ({ ...nobody, users: [ben] }),
    ],
    [
      'not who is allowed but not mentioned',
      ({ ben }) => ({ content: 'x', allowed_mentions: { users: [ben] } }),
      () => nobody,
    ],
    [
      'nobody who is not there',
      ({ stranger }) => ({ content: `<@${stranger}> <@123456789012345678>` }),
      () => nobody,
    ],
    ['nobody in code', ({ asha }) => ({ content: `\`<@${asha}>\` \`\`\`<@${asha}>\`\`\`` }), () => nobody],
    ['no role that is not mentionable', ({ role }) => ({ content: `<@&${role}>` }), () => nobody],
    ['not everyone, without the permission', () => ({ content: '@everyone @here' }), () => nobody],
    [
      'who is mentioned in a text display',
      ({ asha }) => ({
        flags: 32_768,
        components: [{ type: 17, components: [{ type: 10, content: `<@${asha}>` }] }],
      }),
      ({ asha }) => ({ ...nobody, users: [asha] }),
    ],
    [
      'not who is mentioned on a button',
      ({ asha }) => ({
        content: 'x',
        components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: `<@${asha}>` }] }],
      }),
      () => nobody,
    ],
    [
      'who is replied to',
      ({ said }) => ({ content: 'x', message_reference: { message_id: said } }),
      ({ ben }) => ({ ...nobody, users: [ben] }),
    ],
    [
      'not who is replied to, where nothing is allowed',
      ({ said }) => ({
        content: 'x',
        message_reference: { message_id: said },
        allowed_mentions: { parse: [] },
      }),
      () => nobody,
    ],
    [
      'who is replied to, where that is allowed',
      ({ said }) => ({
        content: 'x',
        message_reference: { message_id: said },
        allowed_mentions: { parse: [], replied_user: true },
      }),
      ({ ben }) => ({ ...nobody, users: [ben] }),
    ],
  ];
  test.each(cases)('%s', async (_name, body, expected) => {
    const { sandbox, channel, ids } = await sandboxWithRole();
    const response = await send(sandbox, 'POST', `/channels/${channel.id}/messages`, body(ids));
    expect(response.status).toBe(200);
    const pinged = sandbox.messages(channel).at(-1)?.pinged;
    expect(pinged).toEqual(expected(ids));
    const mentions = ((await response.json()) as { mentions: { id: string }[] }).mentions.map(({ id }) => id);
    expect(mentions).toEqual(expect.arrayContaining([...(pinged?.users ?? [])]));
  });

  test('everyone and roles, where it may mention everyone', async () => {
    const { sandbox } = await sandboxWithPeople();
    const guild = sandbox.addGuild({ name: 'Loud', botPermissions: ['MentionEveryone'] });
    const channel = sandbox.addChannel(guild, { name: 'x' });
    const cleo = sandbox.addUser({ name: 'cleo' });
    sandbox.join(guild, cleo, { permissions: ['ManageGuild'] });
    const role = await roleOf(sandbox, guild.id, PermissionFlagsBits.ManageGuild);
    await send(sandbox, 'POST', `/channels/${channel.id}/messages`, { content: `<@&${role}> @here` });
    expect(sandbox.messages(channel).at(-1)?.pinged).toEqual({ users: [], roles: [role], everyone: true });
  });

  test('nobody anew by an edit, but whom an answer that was put off names', async () => {
    const { sandbox, channel, ids, asha } = await sandboxWithRole();
    const path = `/channels/${channel.id}/messages`;
    const { id } = (await (await send(sandbox, 'POST', path, { content: 'x' })).json()) as { id: string };
    await send(sandbox, 'PATCH', `${path}/${id}`, { content: `<@${ids.asha}>` });
    expect(sandbox.messages(channel).at(-1)?.pinged).toEqual(nobody);

    await send(sandbox, 'POST', `/applications/${sandbox.application.id}/commands`, {
      name: 'ask',
      description: 'x',
    });
    const begun = new Promise<Interaction>((resolve) => sandbox.on('interaction', resolve));
    const result = asha.command(channel, 'ask');
    const { id: interactionId, token } = await begun;
    await send(sandbox, 'POST', `/interactions/${interactionId}/${token}/callback`, { type: 5 });
    const original = `/webhooks/${sandbox.application.id}/${token}/messages/@original`;
    await send(sandbox, 'PATCH', original, { content: `<@${ids.ben}> <@&${ids.role}> @everyone` });
    const { message } = await result;
    expect(message?.pinged).toEqual({ ...nobody, users: [ids.ben] });
  });
});

interface Ids {
  readonly asha: string;
  readonly ben: string;
  readonly stranger: string;
  readonly role: string;
  readonly said: string;
}

async function sandboxWithRole() {
  const people = await sandboxWithPeople();
  const { sandbox, channel, guild, asha, ben } = people;
  const role = await roleOf(sandbox, guild.id, PermissionFlagsBits.ManageMessages);
  const said = await ben.say(channel, 'question');
  const stranger = sandbox.addUser({ name: 'stranger' });
  const ids: Ids = { asha: asha.id, ben: ben.id, stranger: stranger.id, role, said: said.id };
  return { ...people, ids };
}

async function roleOf(
  sandbox: { api: string; token: string },
  guildId: string,
  permission: bigint,
): Promise<string> {
  const roles = (await (await send(sandbox, 'GET', `/guilds/${guildId}/roles`)).json()) as {
    id: string;
    permissions: string;
  }[];
  return roles.find(({ permissions }) => BigInt(permissions) === permission)?.id ?? '';
}
