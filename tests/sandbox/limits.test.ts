import {
  ActionRowBuilder,
  ButtonBuilder,
  ContextMenuCommandBuilder,
  EmbedBuilder,
  LabelBuilder,
  ModalBuilder,
  SectionBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  StringSelectMenuOptionBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  ThumbnailBuilder,
} from '@discordjs/builders';
import { expect, test } from 'vitest';
import { limits } from '../../src/sandbox/validate/limits.ts';

const { embed, component, modal, command } = limits;
const texts = (count: number) =>
  Array.from({ length: count }, () => new TextDisplayBuilder().setContent('x'));
const options = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: 'x', value: String(index) }));

/** What @discordjs/builders checks: a name, our limit, and what it takes so many of. */
const checked: readonly [string, number, (text: string, count: number) => unknown][] = [
  ['embed title', embed.title, (text) => new EmbedBuilder().setTitle(text)],
  ['embed description', embed.description, (text) => new EmbedBuilder().setDescription(text)],
  ['embed author', embed.authorName, (text) => new EmbedBuilder().setAuthor({ name: text })],
  ['embed footer', embed.footerText, (text) => new EmbedBuilder().setFooter({ text })],
  ['embed field name', embed.fieldName, (text) => new EmbedBuilder().addFields({ name: text, value: 'x' })],
  ['embed field value', embed.fieldValue, (text) => new EmbedBuilder().addFields({ name: 'x', value: text })],
  [
    'embed fields',
    embed.fields,
    (_, count) =>
      new EmbedBuilder().addFields(Array.from({ length: count }, () => ({ name: 'x', value: 'x' }))),
  ],
  ['embed color', embed.color, (_, count) => new EmbedBuilder().setColor(count)],
  ['custom id', component.customId, (text) => new ButtonBuilder().setCustomId(text)],
  ['button label', component.buttonLabel, (text) => new ButtonBuilder().setLabel(text)],
  [
    'select placeholder',
    component.selectPlaceholder,
    (text) => new StringSelectMenuBuilder().setPlaceholder(text),
  ],
  [
    'select options',
    component.selectOptions,
    (_, count) => new StringSelectMenuBuilder().addOptions(options(count)),
  ],
  ['option label', component.selectOptionText, (text) => new StringSelectMenuOptionBuilder().setLabel(text)],
  [
    'texts of a section',
    component.sectionTexts,
    (_, count) =>
      new SectionBuilder()
        .addTextDisplayComponents(...texts(count))
        .setButtonAccessory(new ButtonBuilder().setCustomId('x').setLabel('x').setStyle(1))
        .toJSON(),
  ],
  [
    'thumbnail description',
    component.mediaDescription,
    (text) => new ThumbnailBuilder().setDescription(text),
  ],
  ['form title', modal.title, (text) => new ModalBuilder().setTitle(text)],
  [
    'label',
    modal.labelText,
    (text) =>
      new LabelBuilder()
        .setLabel(text)
        .setTextInputComponent(new TextInputBuilder().setCustomId('x').setStyle(1))
        .toJSON(),
  ],
  [
    'label description',
    modal.labelDescription,
    (text) =>
      new LabelBuilder()
        .setLabel('x')
        .setDescription(text)
        .setTextInputComponent(new TextInputBuilder().setCustomId('x').setStyle(1))
        .toJSON(),
  ],
  ['text input value', modal.textInputValue, (text) => new TextInputBuilder().setValue(text)],
  [
    'text input placeholder',
    modal.textInputPlaceholder,
    (text) => new TextInputBuilder().setPlaceholder(text),
  ],
  ['command name', command.name, (text) => new SlashCommandBuilder().setName(text)],
  ['menu name', command.name, (text) => new ContextMenuCommandBuilder().setName(text)],
  ['command description', command.description, (text) => new SlashCommandBuilder().setDescription(text)],
  [
    'choice name',
    command.choiceName,
    (text) =>
      new SlashCommandBuilder().addStringOption((option) =>
        option.setName('x').setDescription('x').addChoices({ name: text, value: 'x' }),
      ),
  ],
  [
    'choice value',
    command.choiceValue,
    (text) =>
      new SlashCommandBuilder().addStringOption((option) =>
        option.setName('x').setDescription('x').addChoices({ name: 'x', value: text }),
      ),
  ],
  [
    'length of a text option',
    command.stringOptionLength,
    (_, count) =>
      new SlashCommandBuilder().addStringOption((option) =>
        option.setName('x').setDescription('x').setMaxLength(count),
      ),
  ],
];

test.each(checked)('the limit of the %s is that of @discordjs/builders: %i', (_name, limit, build) => {
  expect(() => build('x'.repeat(limit), limit)).not.toThrow();
  expect(() => build('x'.repeat(limit + 1), limit + 1)).toThrow();
});

test('rows of five buttons are the widest', () => {
  const buttons = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      new ButtonBuilder().setCustomId(`${index}`).setLabel('x').setStyle(1),
    );
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(buttons(component.actionRowChildren));
  expect(row.toJSON().components).toHaveLength(5);
});
