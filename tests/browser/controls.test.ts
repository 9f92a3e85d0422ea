import {
  type APIApplicationCommandOption,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  ComponentType,
  type Interaction,
  MessageFlags,
  SeparatorSpacingSize,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { ownBot } from './support/own-bot.ts';
import { gone, messageBox, newest, visits } from './support/visit.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const options: APIApplicationCommandOption[] = [
  {
    type: ApplicationCommandOptionType.String,
    name: 'word',
    description: 'A word',
    required: true,
    min_length: 2,
    max_length: 5,
  },
  {
    type: ApplicationCommandOptionType.String,
    name: 'size',
    description: 'A size',
    choices: [
      { name: 'Small', value: 's' },
      { name: 'Large', value: 'l' },
    ],
  },
  {
    type: ApplicationCommandOptionType.Integer,
    name: 'count',
    description: 'How many',
    min_value: 1,
    max_value: 9,
  },
  { type: ApplicationCommandOptionType.Boolean, name: 'loud', description: 'Loud?' },
  { type: ApplicationCommandOptionType.User, name: 'who', description: 'Somebody' },
  { type: ApplicationCommandOptionType.Channel, name: 'where', description: 'A channel' },
  { type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'A file' },
];

const bot = ownBot(
  [
    { name: 'echo', description: 'Says what it was given', options },
    {
      name: 'article',
      description: 'Articles',
      options: [
        { type: ApplicationCommandOptionType.Subcommand, name: 'add', description: 'Add an article' },
        { type: ApplicationCommandOptionType.Subcommand, name: 'list', description: 'List the articles' },
      ],
    },
    { name: 'form', description: 'Opens a form' },
    { name: 'selects', description: 'Shows select menus' },
    { name: 'parts', description: 'Shows every part of a message' },
  ],
  { interactionCreate: (interaction) => answer(interaction) },
);
const { open, requested } = visits();

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) {
    switch (interaction.commandName) {
      case 'echo': {
        const given = interaction.options.data.map(
          ({ name, value, user, channel, attachment }) =>
            `${name}=${user?.username ?? channel?.name ?? attachment?.name ?? String(value)}`,
        );
        await interaction.reply(given.join(' '));
        return;
      }
      case 'article':
        await interaction.reply(`Subcommand ${interaction.options.getSubcommand()}`);
        return;
      case 'form':
        await interaction.showModal(form);
        return;
      case 'selects':
        await interaction.reply({ content: 'Choose', components: selects });
        return;
      case 'parts':
        await interaction.reply({
          flags: MessageFlags.IsComponentsV2,
          components: parts,
          files: [{ attachment: PIXEL, name: 'pixel.png' }],
        });
        return;
    }
  }
  if (interaction.isModalSubmit()) {
    const name = interaction.fields.getTextInputValue('name');
    await interaction.reply(`Form: ${name} ${interaction.fields.getStringSelectValues('colour').join()}`);
  } else if (interaction.isAnySelectMenu()) {
    await interaction.update({
      content: `Chosen ${interaction.values.length}: ${interaction.values.join()}`,
    });
  }
}

const form: APIModalInteractionResponseCallbackData = {
  title: 'A form',
  custom_id: 'form',
  components: [
    {
      type: ComponentType.Label,
      label: 'Your name',
      description: 'As you like it',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'name',
        style: TextInputStyle.Short,
      },
    },
    {
      type: ComponentType.Label,
      label: 'Your colour',
      component: {
        type: ComponentType.StringSelect,
        custom_id: 'colour',
        options: [
          { label: 'Red', value: 'red' },
          { label: 'Blue', value: 'blue' },
        ],
      },
    },
  ],
};

const selects = [
  {
    type: ComponentType.ActionRow as const,
    components: [
      {
        type: ComponentType.StringSelect as const,
        customId: 'one',
        placeholder: 'Choose one',
        options: [
          { label: 'First', value: 'a' },
          { label: 'Second', value: 'b', description: 'the other' },
        ],
      },
    ],
  },
  {
    type: ComponentType.ActionRow as const,
    components: [
      {
        type: ComponentType.StringSelect as const,
        customId: 'some',
        placeholder: 'Choose some',
        minValues: 1,
        maxValues: 2,
        options: [
          { label: 'North', value: 'n' },
          { label: 'South', value: 's' },
          { label: 'West', value: 'w' },
        ],
      },
    ],
  },
  {
    type: ComponentType.ActionRow as const,
    components: [
      { type: ComponentType.UserSelect as const, customId: 'person', placeholder: 'Choose somebody' },
    ],
  },
];

const parts = [
  {
    type: ComponentType.Container as const,
    accentColor: 0x5865f2,
    components: [
      {
        type: ComponentType.Section as const,
        components: [
          { type: ComponentType.TextDisplay as const, content: '# A heading\n-# small\n> quoted' },
        ],
        accessory: {
          type: ComponentType.Thumbnail as const,
          media: { url: 'attachment://pixel.png' },
          description: 'A pixel',
        },
      },
      { type: ComponentType.Separator as const, divider: true, spacing: SeparatorSpacingSize.Large },
      {
        type: ComponentType.MediaGallery as const,
        items: [
          { media: { url: 'attachment://pixel.png' }, description: 'The same pixel' },
          { media: { url: 'https://example.org/elsewhere.png' }, description: 'A picture elsewhere' },
        ],
      },
      { type: ComponentType.File as const, file: { url: 'attachment://pixel.png' } },
    ],
  },
];

/** Types into the option that has the focus, after adding it where it may be left out. */
async function fillOption(page: Awaited<ReturnType<typeof open>>, name: string, text: string): Promise<void> {
  const add = page.getByRole('button', { name: `Add ${name}` });
  if ((await add.count()) > 0) await add.click();
  await page.getByRole('combobox', { name }).fill(text);
}

describe('GIVEN a command with options', () => {
  test('WHEN each is filled THEN the bot gets what was meant', async () => {
    const page = await open(bot.url());
    await messageBox(page).fill('/echo ');
    await fillOption(page, 'word', 'hello');
    await fillOption(page, 'size', 'lar');
    await page.getByRole('option', { name: 'Large' }).click();
    await fillOption(page, 'count', '7');
    await fillOption(page, 'loud', 'f');
    await page.getByRole('option', { name: 'False' }).click();
    await fillOption(page, 'who', 'ro');
    await page.getByRole('option', { name: 'Rosa' }).click();
    await fillOption(page, 'where', 'off');
    await page.getByRole('option', { name: '#off-topic' }).click();
    await page.getByRole('button', { name: 'Add file' }).click();
    await page
      .getByLabel('file', { exact: true })
      .setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await page.getByRole('button', { name: 'Send command' }).click();
    await newest(page, 'word=hello size=l count=7 loud=false who=Rosa where=off-topic file=note.txt');
  });

  test.each([
    ['word', '', 'This option is required.'],
    ['word', 'x', 'Must be between 2 and 5 in length, not 1.'],
    ['count', '12', 'Must be at most 9.'],
    ['count', 'many', 'Must be a whole number.'],
    ['size', 'huge', 'Choose one of the options.'],
    ['who', 'nobody', 'Choose one that is offered.'],
  ])('WHEN %s is "%s" THEN it is not sent: %s', async (name, text, problem) => {
    const page = await open(bot.url());
    await messageBox(page).fill('/echo ');
    if (name !== 'word') await fillOption(page, 'word', 'hello');
    await fillOption(page, name, text);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: problem }).waitFor();
    const box = page.getByRole('combobox', { name });
    expect(await box.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator(':focus').getAttribute('id')).toBe(await box.getAttribute('id'));
  });

  test('WHEN it has subcommands THEN each is a command of the menu', async () => {
    const page = await open(bot.url());
    await messageBox(page).fill('/art');
    await page.getByRole('option', { name: '/article list' }).click();
    await page.getByRole('button', { name: 'Send command' }).click();
    await newest(page, 'Subcommand list');
  });
});

describe('GIVEN a form that the bot opens', () => {
  test('WHEN it is filled and sent THEN the bot gets it; what is required is asked for', async () => {
    const page = await open(bot.url());
    await messageBox(page).fill('/form ');
    await page.getByRole('button', { name: 'Send command' }).click();
    const dialog = page.getByRole('dialog', { name: 'A form' });
    await dialog.getByRole('button', { name: 'Submit' }).click();
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByLabel('Your name').fill('Ada');
    await dialog.getByLabel('Your colour').selectOption('Blue');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await gone(dialog);
    await newest(page, 'Form: Ada blue');
  });
});

describe('GIVEN select menus', () => {
  test('WHEN one or several values are chosen THEN the bot gets them', async () => {
    const page = await open(bot.url());
    await messageBox(page).fill('/selects ');
    await page.getByRole('button', { name: 'Send command' }).click();
    const message = await newest(page, 'Choose');
    await message.getByLabel('Choose one').selectOption('b');
    await newest(page, 'Chosen 1: b');
    await message.getByLabel('North').check();
    await message.getByLabel('West').check();
    await message.getByRole('button', { name: 'Choose' }).click();
    await newest(page, 'Chosen 2: n,w');
    await message.getByLabel('Choose somebody').selectOption('Ben');
    await newest(page, /Chosen 1: \d+/);
  });

  test('WHEN more are chosen than fit THEN the page says how many', async () => {
    const page = await open(bot.url());
    await messageBox(page).fill('/selects ');
    await page.getByRole('button', { name: 'Send command' }).click();
    const message = await newest(page, 'Choose');
    for (const name of ['North', 'South', 'West']) await message.getByLabel(name).check();
    await message.getByRole('button', { name: 'Choose' }).click();
    await page.getByRole('alert').filter({ hasText: '1 to 2' }).waitFor();
  });
});

describe('GIVEN a message of Components V2', () => {
  test('THEN every part is drawn, and pictures of other hosts are links', async () => {
    const page = await open(bot.url());
    await messageBox(page).fill('/parts ');
    await page.getByRole('button', { name: 'Send command' }).click();
    const message = await newest(page, 'A heading');
    await message.getByRole('heading', { name: 'A heading' }).waitFor();
    expect(await message.locator('blockquote').textContent()).toContain('quoted');
    expect(await message.getByRole('link', { name: 'A picture elsewhere' }).getAttribute('href')).toBe(
      'https://example.org/elsewhere.png',
    );
    expect(await message.getByRole('link', { name: 'pixel.png' }).getAttribute('download')).toBe('pixel.png');
    for (const name of ['A pixel', 'The same pixel']) {
      const width = () =>
        message
          .getByRole('img', { name, exact: true })
          .evaluate((image) => Reflect.get(image, 'naturalWidth'));
      await expect.poll(width).toBe(1);
    }
    const file = await message.getByRole('link', { name: 'pixel.png' }).getAttribute('href');
    const { headers } = await fetch(new URL(file ?? '', bot.url()));
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('content-disposition')).toBe('attachment');
    const hosts = new Set(requested().map((address) => new URL(address).host));
    expect([...hosts]).toEqual([new URL(bot.url()).host]);
  });
});
