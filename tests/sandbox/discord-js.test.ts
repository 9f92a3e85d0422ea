import { ButtonStyle, ComponentType, MessageFlags, SlashCommandBuilder } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { sandboxWithPeople, signedInClient } from './support.ts';

const ask = new SlashCommandBuilder()
  .setName('ask')
  .setDescription('Ask the article')
  .addStringOption((option) =>
    option.setName('question').setDescription('Your question').setRequired(true).setAutocomplete(true),
  );

async function sandboxWithBot() {
  const people = await sandboxWithPeople();
  const client = await signedInClient(people.sandbox);
  await client.application.commands.set([ask]);
  await people.sandbox.ready();
  return { ...people, client };
}

describe('discord.js, as it comes', () => {
  test('answers a slash command with Components V2', async () => {
    const { client, channel, asha, sandbox } = await sandboxWithBot();
    client.on('interactionCreate', async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        components: [
          {
            type: ComponentType.Container,
            components: [
              {
                type: ComponentType.TextDisplay,
                content: `You asked: ${interaction.options.getString('question')}`,
              },
            ],
          },
        ],
      });
    });
    const result = await asha.command(channel, 'ask', { question: 'who condemned the sanctions' });
    expect(result).toMatchObject({ failed: null, ephemeral: false, deferred: false });
    expect(result.message).toMatchObject({
      flags: MessageFlags.IsComponentsV2,
      author: { id: sandbox.application.id },
      components: [{ components: [{ content: 'You asked: who condemned the sanctions' }] }],
      interaction_metadata: { user: { id: asha.id } },
    });
  });

  test('completes an option, answers a button, and a mention by a reply', async () => {
    const { client, channel, asha, sandbox } = await sandboxWithBot();
    client.on('interactionCreate', async (interaction) => {
      if (interaction.isAutocomplete()) {
        const typed = interaction.options.getFocused();
        await interaction.respond([{ name: `${typed}ondemned?`, value: 'q1' }]);
      } else if (interaction.isChatInputCommand()) {
        await interaction.reply({
          content: 'Press',
          components: [
            {
              type: ComponentType.ActionRow,
              components: [
                { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'More', customId: 'more' },
              ],
            },
          ],
        });
      } else if (interaction.isButton()) {
        await interaction.update({ content: `Pressed by ${interaction.user.username}`, components: [] });
      }
    });
    client.on('messageCreate', async (message) => {
      if (message.author.bot || !message.mentions.has(client.user)) return;
      await message.reply({ content: `Heard: ${message.content}`, allowedMentions: { parse: [] } });
    });

    const choices = await asha.complete(channel, 'ask', { question: 'who c' }, 'question');
    expect(choices).toEqual([{ name: 'who condemned?', value: 'q1' }]);

    const { message } = await asha.command(channel, 'ask', { question: 'x' });
    if (!message) throw new Error('no answer');
    const pressed = await asha.press(message, 'more');
    expect(pressed.message).toMatchObject({ id: message.id, content: 'Pressed by asha', components: [] });

    const sent = await asha.say(channel, `<@${sandbox.application.id}> who condemned the sanctions?`);
    const reply = await sandbox.nextMessage(channel, { after: sent });
    expect(reply.content).toContain('who condemned the sanctions?');
    expect(reply.message_reference).toMatchObject({ message_id: sent.id });
    expect(reply.pinged).toEqual({ users: [], roles: [], everyone: false });
  });
});
