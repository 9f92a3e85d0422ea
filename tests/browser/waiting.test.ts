import { setTimeout as wait } from 'node:timers/promises';
import {
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { ownBot } from './support/own-bot.ts';
import { gone, messageBox, newest, visits } from './support/visit.ts';

/** Shorter than Discord's three seconds, so that nobody waits for them. */
const ANSWER_WITHIN = 800;

/** Ends what the bot waits for. */
let goOn: () => void = () => undefined;
const held = () =>
  new Promise<void>((resolve) => {
    goOn = resolve;
  });

const buttons = ['late', 'held', 'quick'] as const;

const bot = ownBot(
  [
    { name: 'buttons', description: 'Buttons of every kind' },
    { name: 'late', description: 'Answers too late' },
    { name: 'thinks', description: 'Puts its answer off' },
    { name: 'brief', description: 'Answers, edits and deletes' },
    { name: 'types', description: 'Types' },
    { name: 'Late too', type: ApplicationCommandType.Message },
  ],
  {
    interactionCreate: (interaction) => answer(interaction),
  },
  ANSWER_WITHIN,
);
const { open, forgive } = visits();

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) {
    switch (interaction.commandName) {
      case 'buttons': {
        const row = buttons.map((name) => ({
          type: ComponentType.Button as const,
          style: ButtonStyle.Secondary as const,
          label: name,
          customId: name,
        }));
        await interaction.reply({
          content: 'Press',
          components: [{ type: ComponentType.ActionRow, components: row }],
        });
        return;
      }
      case 'thinks':
        await interaction.deferReply();
        await held();
        await interaction.editReply('I have thought');
        return;
      case 'brief':
        await interaction.reply('First');
        await held();
        await interaction.editReply('Second');
        await held();
        await interaction.deleteReply();
        return;
      case 'types':
        await interaction.reply({ content: 'Typing', flags: MessageFlags.Ephemeral });
        if (interaction.channel?.isSendable()) await interaction.channel.sendTyping();
        return;
    }
    return;
  }
  if (!interaction.isButton()) return;
  if (interaction.customId === 'late') return;
  if (interaction.customId === 'held') await held();
  await interaction.update(`Pressed ${interaction.customId}`);
}

async function command(page: Awaited<ReturnType<typeof open>>, name: string): Promise<void> {
  await messageBox(page).fill(`/${name} `);
  await page.getByRole('button', { name: 'Send command' }).click();
}

describe('GIVEN a button', () => {
  test('WHEN the bot takes its time THEN the button shows that it waits, and then the message changes', async () => {
    const page = await open(bot.url());
    await command(page, 'buttons');
    const message = await newest(page, 'Press');
    const button = message.getByRole('button', { name: 'held' });
    await button.click();
    await message.locator('button[aria-busy=true]').waitFor();
    goOn();
    await newest(page, 'Pressed held');
    await gone(message.locator('button[aria-busy=true]'));
  });

  test('WHEN the bot is too late THEN the interaction has failed, until the next press', async () => {
    const page = await open(bot.url());
    await command(page, 'buttons');
    const message = await newest(page, 'Press');
    await message.getByRole('button', { name: 'late' }).click();
    await message.getByText('This interaction failed').waitFor();
    await message.getByRole('button', { name: 'quick' }).click();
    await newest(page, 'Pressed quick');
    await gone(message.getByText('This interaction failed'));
  });
});

describe('GIVEN a command', () => {
  test('WHEN nobody answers in time THEN the page says so to who used it, and lets them put it away', async () => {
    const page = await open(bot.url());
    await command(page, 'late');
    await page.getByText('Sending command…').waitFor();
    const notice = await newest(page, 'The application did not respond');
    await notice.getByText('Only you can see this').waitFor();
    await notice.getByRole('button', { name: 'Dismiss message' }).click();
    await gone(page.getByText('The application did not respond'));
  });

  test('WHEN a message command is not answered THEN the page says that, too', async () => {
    const page = await open(bot.url());
    await messageBox(page).fill('A message to use it on');
    await page.keyboard.press('Enter');
    await (await newest(page, 'A message to use it on')).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Late too' }).click();
    await newest(page, 'The application did not respond');
  });

  test('WHEN its answer is put off THEN the bot is thinking until it comes', async () => {
    const page = await open(bot.url());
    await command(page, 'thinks');
    await newest(page, 'Tester is thinking…');
    expect(await page.getByText('Sending command…').count()).toBe(0);
    goOn();
    await newest(page, 'I have thought');
    expect(await page.getByText('is thinking').count()).toBe(0);
  });

  test('WHEN its answer is edited and deleted THEN the page follows at once', async () => {
    const page = await open(bot.url());
    await command(page, 'brief');
    const id = await (await newest(page, 'First')).getAttribute('id');
    goOn();
    const edited = page.locator(`#${id}`).filter({ hasText: 'Second' });
    await edited.getByText('(edited)').waitFor();
    // The bot has to be waiting again before it is let go on.
    await wait(50);
    goOn();
    await gone(edited);
  });

  test('WHEN the bot types THEN the page shows it, in that channel alone', async () => {
    const page = await open(bot.url());
    await command(page, 'types');
    await page.getByText('Tester is typing…').waitFor();
    await page.getByRole('button', { name: 'off-topic' }).click();
    expect(await page.getByText('is typing').count()).toBe(0);
  });
});

describe('GIVEN a page that loses its server', () => {
  test('WHEN it is away THEN what was written stays, and when it is back the page goes on', async () => {
    const page = await open(bot.url());
    await messageBox(page).fill('Before the cut');
    await page.keyboard.press('Enter');
    await newest(page, 'Before the cut');
    forgive(/WebSocket connection .* failed/);
    await bot.closePage();
    await page.getByRole('alert').filter({ hasText: 'The page has lost its server' }).waitFor();
    await messageBox(page).fill('Into the void');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Is the program still running?' }).waitFor();
    expect(await messageBox(page).inputValue()).toBe('Into the void');
    await bot.reopenPage();
    await page.getByRole('heading', { name: 'Welcome to #reading!' }).waitFor();
    await gone(page.getByText('tries to reach it again'));
    await messageBox(page).fill('After the cut');
    await page.keyboard.press('Enter');
    await newest(page, 'After the cut');
  });
});
