import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { bad, good, refused } from './case.ts';

const { IsComponentsV2 } = MessageFlags;
const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
const button = (custom_id: string, more: object = {}) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: 'Press',
  custom_id,
  ...more,
});
const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
const section = (components: object[], accessory?: object) => ({
  type: ComponentType.Section,
  components,
  ...(accessory ? { accessory } : {}),
});
const container = (...components: object[]) => ({ type: ComponentType.Container, components });
const v2 = (...components: object[]) => ({ flags: IsComponentsV2, components });
const legacy = (...components: object[]) => ({ content: 'x', components });
const select = (more: object = {}) => ({
  type: ComponentType.StringSelect,
  custom_id: 'pick',
  options: [
    { label: 'One', value: '1' },
    { label: 'Two', value: '2' },
  ],
  ...more,
});
const embed = (more: object) => ({ embeds: [more] });
const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

const contentCases = [
  good('content of one character', { content: 'x' }),
  good('content of 2,000 characters', { content: 'x'.repeat(2_000) }),
  good('content of 2,000 emoji, each of two UTF-16 units', { content: '🐟'.repeat(2_000) }),
  good('unknown fields, which are ignored', { content: 'x', colour: 'red' }),
  good('null where nothing is meant', {
    content: 'x',
    embeds: null,
    components: null,
    allowed_mentions: null,
  }),
  good('flags that are there to be set', { content: 'x', flags: MessageFlags.SuppressEmbeds }),
  bad('content of 2,001 characters', { content: 'x'.repeat(2_001) }, 'content', 'BASE_TYPE_MAX_LENGTH'),
  bad('content of 4,001 characters', { content: 'x'.repeat(4_001) }, 'content', 'BASE_TYPE_MAX_LENGTH'),
  bad('content that is a list', { content: ['x'] }, 'content', 'STRING_TYPE_CONVERT'),
  bad('flags that are no number', { content: 'x', flags: { toString: {} } }, 'flags', 'NUMBER_TYPE_COERCE'),
  bad('flags that are a word', { content: 'x', flags: 'many' }, 'flags', 'NUMBER_TYPE_COERCE'),
  bad('tts that is a word', { content: 'x', tts: 'loud' }, 'tts', 'BOOLEAN_TYPE_CONVERT'),
  bad('a nonce of 26 characters', { content: 'x', nonce: 'n'.repeat(26) }, 'nonce', 'BASE_TYPE_MAX_LENGTH'),
  bad('a body that is a list', ['x'], '', 'MODEL_TYPE_CONVERT'),
  refused('an empty body', {}, 50006),
  refused('content of spaces alone', { content: ' \n ' }, 50006),
  refused('no content and no components', { content: '', components: [], embeds: [] }, 50006),
];

const embedCases = [
  good('an embed', embed({ title: 'Title', description: 'Text', color: 0xffffff })),
  good('embeds of 6,000 characters', {
    embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_000) }],
  }),
  bad(
    'embeds of 6,001 characters together',
    { embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_001) }] },
    'embeds',
    'MAX_EMBED_SIZE_EXCEEDED',
  ),
  bad('eleven embeds', { embeds: times(11, () => ({ title: 'x' })) }, 'embeds', 'BASE_TYPE_MAX_LENGTH'),
  bad('a long embed title', embed({ title: 'x'.repeat(257) }), 'embeds.0.title', 'BASE_TYPE_MAX_LENGTH'),
  bad(
    'a long embed description',
    embed({ description: 'x'.repeat(4_097) }),
    'embeds.0.description',
    'BASE_TYPE_MAX_LENGTH',
  ),
  bad('an embed that shows nothing', embed({ color: 1 }), 'embeds.0.description', 'BASE_TYPE_REQUIRED'),
  bad(
    'an embed color over the range',
    embed({ title: 'x', color: 0x1000000 }),
    'embeds.0.color',
    'NUMBER_TYPE_MAX',
  ),
  bad(
    '26 embed fields',
    embed({ fields: times(26, () => ({ name: 'n', value: 'v' })) }),
    'embeds.0.fields',
    'BASE_TYPE_MAX_LENGTH',
  ),
  bad(
    'an embed field without value',
    embed({ fields: [{ name: 'n' }] }),
    'embeds.0.fields.0.value',
    'BASE_TYPE_REQUIRED',
  ),
  bad(
    'an embed field of 1,025 characters',
    embed({ fields: [{ name: 'n', value: 'x'.repeat(1_025) }] }),
    'embeds.0.fields.0.value',
    'BASE_TYPE_BAD_LENGTH',
  ),
  bad(
    'an embed address without scheme',
    embed({ title: 'x', url: 'example' }),
    'embeds.0.url',
    'URL_TYPE_INVALID_URL',
  ),
  bad(
    'an embed address of another scheme',
    embed({ title: 'x', url: 'ftp://example.org' }),
    'embeds.0.url',
    'URL_TYPE_INVALID_SCHEME',
  ),
  bad(
    'an embed time that is none',
    embed({ title: 'x', timestamp: 'yesterday' }),
    'embeds.0.timestamp',
    'DATE_TIME_TYPE_PARSE',
  ),
];

const mentionCases = [
  good('no mention allowed', { content: 'x', allowed_mentions: { parse: [] } }),
  good('kinds and other single ids', { content: 'x', allowed_mentions: { parse: ['users'], roles: ['1'] } }),
  good('a kind and no single ids of it', { content: 'x', allowed_mentions: { parse: ['users'], users: [] } }),
  bad(
    'a kind and single ids of it',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'allowed_mentions',
    'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ),
  bad(
    'an unknown kind',
    { content: 'x', allowed_mentions: { parse: ['friends'] } },
    'allowed_mentions.parse.0',
    'BASE_TYPE_CHOICES',
  ),
  bad(
    'an id that is a word',
    { content: 'x', allowed_mentions: { users: ['asha'] } },
    'allowed_mentions.users.0',
    'NUMBER_TYPE_COERCE',
  ),
  bad(
    '101 ids',
    { content: 'x', allowed_mentions: { users: times(101, (index) => String(index + 1)) } },
    'allowed_mentions.users',
    'BASE_TYPE_MAX_LENGTH',
  ),
  bad(
    'an id twice',
    { content: 'x', allowed_mentions: { users: ['1', '1'] } },
    'allowed_mentions.users',
    'SET_TYPE_ALREADY_CONTAINS_VALUE',
  ),
];

const legacyCases = [
  good('five rows of five buttons', legacy(...times(5, (r) => row(...times(5, (b) => button(`${r}-${b}`)))))),
  good('a link button', legacy(row({ type: 2, style: 5, label: 'Open', url: 'https://example.org' }))),
  good(
    'a button of an emoji alone',
    legacy(row({ type: 2, style: 1, custom_id: 'a', emoji: { name: '⬅️' } })),
  ),
  good('a select', legacy(row(select({ min_values: 0, max_values: 2 })))),
  good(
    'selects of people and channels',
    legacy(row({ type: 5, custom_id: 'u' }), row({ type: 8, custom_id: 'c' })),
  ),
  bad(
    'six rows',
    legacy(...times(6, (index) => row(button(String(index))))),
    'components',
    'BASE_TYPE_MAX_LENGTH',
  ),
  bad(
    'six buttons in a row',
    legacy(row(...times(6, (index) => button(String(index))))),
    'components.0.components',
    'BASE_TYPE_BAD_LENGTH',
  ),
  bad('an empty row', legacy(row()), 'components.0.components', 'BASE_TYPE_BAD_LENGTH'),
  bad('a button without a row', legacy(button('a')), 'components.0', 'UNION_TYPE_CHOICES'),
  bad('a text display without the flag', legacy(text('x')), 'components.0', 'UNION_TYPE_CHOICES'),
  bad(
    'a container without the flag',
    { components: [container(text('x'))] },
    'components.0',
    'UNION_TYPE_CHOICES',
  ),
  bad('a component without type', legacy({ components: [] }), 'components.0.type', 'BASE_TYPE_REQUIRED'),
  bad(
    'a custom id twice',
    legacy(row(button('a'), button('a'))),
    'components.0.components.1.custom_id',
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ),
  bad(
    'a custom id of 101 characters',
    legacy(row(button('x'.repeat(101)))),
    'components.0.components.0.custom_id',
    'BASE_TYPE_BAD_LENGTH',
  ),
  bad(
    'an empty custom id',
    legacy(row(button(''))),
    'components.0.components.0.custom_id',
    'BASE_TYPE_BAD_LENGTH',
  ),
  bad(
    'a button without custom id',
    legacy(row({ type: 2, style: 1, label: 'x' })),
    'components.0.components.0.custom_id',
    'BASE_TYPE_REQUIRED',
  ),
  bad(
    'a label of 81 characters',
    legacy(row(button('a', { label: 'x'.repeat(81) }))),
    'components.0.components.0.label',
    'BASE_TYPE_MAX_LENGTH',
  ),
  bad(
    'a button of style 9',
    legacy(row(button('a', { style: 9 }))),
    'components.0.components.0.style',
    'BASE_TYPE_CHOICES',
  ),
  bad(
    'a button with neither label nor emoji',
    legacy(row({ type: 2, style: 1, custom_id: 'a' })),
    'components.0.components.0',
    'BUTTON_COMPONENT_LABEL_REQUIRED',
  ),
  bad(
    'a link button without address',
    legacy(row({ type: 2, style: 5, label: 'x' })),
    'components.0.components.0.url',
    'BASE_TYPE_REQUIRED',
  ),
  bad(
    'a link button with a custom id',
    legacy(row(button('a', { style: 5, url: 'https://example.org' }))),
    'components.0.components.0',
    'BUTTON_COMPONENT_FIELD_EXCLUSIVE',
  ),
  bad(
    'a plain button with an address',
    legacy(row(button('a', { url: 'https://example.org' }))),
    'components.0.components.0',
    'BUTTON_COMPONENT_FIELD_EXCLUSIVE',
  ),
  bad(
    'a link address of 513 characters',
    legacy(row({ type: 2, style: 5, label: 'x', url: `https://example.org/${'x'.repeat(493)}` })),
    'components.0.components.0.url',
    'BASE_TYPE_BAD_LENGTH',
  ),
  bad(
    'a script address',
    legacy(row({ type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' })),
    'components.0.components.0.url',
    'URL_TYPE_INVALID_SCHEME',
  ),
  bad(
    'an emoji that is a word',
    legacy(row(button('a', { emoji: { name: 'fish' } }))),
    'components.0.components.0.emoji.name',
    'COMPONENT_INVALID_EMOJI',
  ),
  bad(
    'a select beside a button',
    legacy(row(select(), button('a'))),
    'components.0.components.0',
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ),
  bad(
    'a select without options',
    legacy(row(select({ options: [] }))),
    'components.0.components.0.options',
    'BASE_TYPE_BAD_LENGTH',
  ),
  bad(
    '26 options',
    legacy(row(select({ options: times(26, (index) => ({ label: 'x', value: String(index) })) }))),
    'components.0.components.0.options',
    'BASE_TYPE_BAD_LENGTH',
  ),
  bad(
    'an option value twice',
    legacy(
      row(
        select({
          options: [
            { label: 'a', value: '1' },
            { label: 'b', value: '1' },
          ],
        }),
      ),
    ),
    'components.0.components.0.options.1.value',
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ),
  bad(
    'a placeholder of 151 characters',
    legacy(row(select({ placeholder: 'x'.repeat(151) }))),
    'components.0.components.0.placeholder',
    'BASE_TYPE_MAX_LENGTH',
  ),
  bad(
    'more to choose than there is',
    legacy(row(select({ max_values: 3 }))),
    'components.0.components.0.max_values',
    'NUMBER_TYPE_MAX',
  ),
  bad(
    'a text input in a message',
    legacy(row({ type: 4, custom_id: 'a', style: 1, label: 'x' })),
    'components.0.components.0',
    'UNION_TYPE_CHOICES',
  ),
];

const v2Cases = [
  good('text', v2(text('x'))),
  good(
    'a container of everything',
    v2(
      container(
        text('# Title'),
        { type: ComponentType.Separator, divider: true, spacing: 2 },
        section([text('a'), text('b'), text('c')], button('a')),
        section([text('a')], { type: ComponentType.Thumbnail, media: { url: 'https://example.org/a.png' } }),
        {
          type: ComponentType.MediaGallery,
          items: [{ media: { url: 'https://example.org/a.png' }, description: 'A' }],
        },
        row(button('b'), button('c')),
        row(select()),
      ),
    ),
  ),
  good('a section at the top', v2(section([text('x')], button('a')))),
  good('text of 4,000 characters', v2(text('x'.repeat(4_000)))),
  good('40 components', v2(...times(40, () => text('x')))),
  good('ids of the sender', v2({ ...text('x'), id: 7 }, { ...text('y'), id: 8 })),
  good('null content beside the flag', { ...v2(text('x')), content: null, embeds: [] }),
  good('an accent color', v2({ ...container(text('x')), accent_color: 0x123456 })),
  bad(
    'content beside the flag',
    { ...v2(text('x')), content: 'y' },
    'content',
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ),
  bad(
    'embeds beside the flag',
    { ...v2(text('x')), embeds: [{ title: 'y' }] },
    'embeds',
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ),
  bad(
    'stickers beside the flag',
    { ...v2(text('x')), sticker_ids: ['1'] },
    'sticker_ids',
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ),
  bad(
    'a poll beside the flag',
    { ...v2(text('x')), poll: { question: { text: 'q' }, answers: [{ poll_media: { text: 'a' } }] } },
    'poll',
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ),
  bad(
    'a container in a container',
    v2(container(container(text('x')))),
    'components.0.components.0',
    'UNION_TYPE_CHOICES',
  ),
  bad('a button at the top', v2(button('a')), 'components.0', 'UNION_TYPE_CHOICES'),
  bad(
    'a button in a container, without a row',
    v2(container(button('a'))),
    'components.0.components.0',
    'UNION_TYPE_CHOICES',
  ),
  bad(
    'a row in a section',
    v2(section([row(button('a'))], button('b'))),
    'components.0.components.0',
    'UNION_TYPE_CHOICES',
  ),
  bad(
    'a thumbnail at the top',
    v2({ type: ComponentType.Thumbnail, media: { url: 'https://example.org/a.png' } }),
    'components.0',
    'UNION_TYPE_CHOICES',
  ),
  bad(
    'a section without accessory',
    v2(section([text('x')])),
    'components.0.accessory',
    'BASE_TYPE_REQUIRED',
  ),
  bad(
    'a section with text as accessory',
    v2(section([text('x')], text('y'))),
    'components.0.accessory',
    'UNION_TYPE_CHOICES',
  ),
  bad(
    'a section of four texts',
    v2(
      section(
        times(4, () => text('x')),
        button('a'),
      ),
    ),
    'components.0.components',
    'BASE_TYPE_BAD_LENGTH',
  ),
  bad(
    'a section without text',
    v2(section([], button('a'))),
    'components.0.components',
    'BASE_TYPE_BAD_LENGTH',
  ),
  bad('an empty container', v2(container()), 'components.0.components', 'BASE_TYPE_BAD_LENGTH'),
  bad('an empty text', v2(text('')), 'components.0.content', 'BASE_TYPE_BAD_LENGTH'),
  bad(
    'a text of 4,001 characters',
    v2(text('x'.repeat(4_001))),
    'components.0.content',
    'BASE_TYPE_BAD_LENGTH',
  ),
  bad(
    'texts of 4,001 characters together',
    v2(text('x'.repeat(2_000)), text('x'.repeat(2_001))),
    'components',
    'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  ),
  bad(
    '41 components, counted through',
    v2(container(...times(40, () => text('x')))),
    'components',
    'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
  ),
  bad('41 components at the top', v2(...times(41, () => text('x'))), 'components', 'BASE_TYPE_MAX_LENGTH'),
  bad(
    'an id twice',
    v2({ ...text('x'), id: 7 }, { ...text('y'), id: 7 }),
    'components.1.id',
    'COMPONENT_ID_DUPLICATED',
  ),
  bad(
    'a custom id twice, far apart',
    v2(section([text('x')], button('a')), container(row(button('a')))),
    'components.1.components.0.components.0.custom_id',
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ),
  bad(
    'a separator of spacing 3',
    v2({ type: ComponentType.Separator, spacing: 3 }),
    'components.0.spacing',
    'BASE_TYPE_CHOICES',
  ),
  bad(
    'an accent color over the range',
    v2({ ...container(text('x')), accent_color: 0x1000000 }),
    'components.0.accent_color',
    'NUMBER_TYPE_MAX',
  ),
  bad(
    'eleven pictures',
    v2({ type: 12, items: times(11, () => ({ media: { url: 'https://example.org/a.png' } })) }),
    'components.0.items',
    'BASE_TYPE_BAD_LENGTH',
  ),
  bad(
    'a file that was not sent',
    v2({ type: ComponentType.File, file: { url: 'attachment://a.txt' } }),
    'components.0.file.url',
    'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
  ),
  bad(
    'a file from elsewhere',
    v2({ type: ComponentType.File, file: { url: 'https://example.org/a.txt' } }),
    'components.0.file.url',
    'URL_TYPE_INVALID_SCHEME',
  ),
  bad('a component of type 99', v2({ type: 99 }), 'components.0', 'UNION_TYPE_CHOICES'),
  refused('the flag without components', { flags: IsComponentsV2 }, 50006),
];

/** Bodies of `POST /channels/{id}/messages`. */
export const messageBodies = [...contentCases, ...embedCases, ...mentionCases, ...legacyCases, ...v2Cases];
