import { ApplicationCommandType, ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import { bad, good } from './case.ts';

const command = (more: object = {}) => ({ name: 'ask', description: 'Ask the article', ...more });
const option = (more: object = {}) => ({
  type: Kind.String,
  name: 'question',
  description: 'Your question',
  ...more,
});
const withOptions = (...options: object[]) => command({ options });
const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
const choice = (index: number) => ({ name: `choice ${index}`, value: `${index}` });

/** Bodies of `POST /applications/{id}/commands`. */
export const commandBodies = [
  good('a name and a description', command()),
  good('a name of letters of many scripts', command({ name: 'спросить' })),
  good('a name with dash, underscore and apostrophe', command({ name: "ask-it_'s" })),
  good(
    'every kind of option',
    withOptions(
      option({ required: true, min_length: 3, max_length: 200, autocomplete: true }),
      option({
        type: Kind.Integer,
        name: 'count',
        min_value: 1,
        max_value: 5,
        choices: [{ name: 'One', value: 1 }],
      }),
      option({ type: Kind.Boolean, name: 'private' }),
      option({ type: Kind.User, name: 'who' }),
      option({ type: Kind.Channel, name: 'where', channel_types: [0] }),
      option({ type: Kind.Attachment, name: 'file' }),
    ),
  ),
  good(
    'subcommands and groups',
    command({
      options: [
        { type: Kind.Subcommand, name: 'add', description: 'Add', options: [option()] },
        {
          type: Kind.SubcommandGroup,
          name: 'list',
          description: 'List',
          options: [{ type: Kind.Subcommand, name: 'all', description: 'All' }],
        },
      ],
    }),
  ),
  good(
    'translations',
    command({ name_localizations: { de: 'frag' }, description_localizations: { de: 'Fragt den Artikel' } }),
  ),
  good('contexts and installations', command({ contexts: [0, 1, 2], integration_types: [0, 1] })),
  good('permissions as digits', command({ default_member_permissions: '32' })),
  good('a message command of mixed case with spaces', {
    type: ApplicationCommandType.Message,
    name: 'Find in article',
  }),
  good('25 options', withOptions(...times(25, (index) => option({ name: `o${index}` })))),
  bad('no name', { description: 'x' }, 'name', 'BASE_TYPE_REQUIRED'),
  bad('no description', { name: 'ask' }, 'description', 'BASE_TYPE_REQUIRED'),
  bad('an upper-case name', command({ name: 'Ask' }), 'name', 'APPLICATION_COMMAND_INVALID_NAME'),
  bad('a name with a space', command({ name: 'ask it' }), 'name', 'APPLICATION_COMMAND_INVALID_NAME'),
  bad(
    'an upper-case translation of a name',
    command({ name_localizations: { de: 'Frag' } }),
    'name_localizations.de',
    'APPLICATION_COMMAND_INVALID_NAME',
  ),
  bad('a name of 33 characters', command({ name: 'a'.repeat(33) }), 'name', 'BASE_TYPE_BAD_LENGTH'),
  bad('an empty name', command({ name: '' }), 'name', 'BASE_TYPE_BAD_LENGTH'),
  bad(
    'a description of 101 characters',
    command({ description: 'x'.repeat(101) }),
    'description',
    'BASE_TYPE_MAX_LENGTH',
  ),
  bad(
    'a language that Discord has not',
    command({ name_localizations: { xx: 'ask' } }),
    'name_localizations.xx',
    'BASE_TYPE_CHOICES',
  ),
  bad('an unknown type', command({ type: 9 }), 'type', 'BASE_TYPE_CHOICES'),
  bad('an unknown context', command({ contexts: [7] }), 'contexts.0', 'BASE_TYPE_CHOICES'),
  bad('no context', command({ contexts: [] }), 'contexts', 'BASE_TYPE_BAD_LENGTH'),
  bad(
    '26 options',
    withOptions(...times(26, (index) => option({ name: `o${index}` }))),
    'options',
    'BASE_TYPE_MAX_LENGTH',
  ),
  bad('options that are no list', command({ options: { name: 'x' } }), 'options', 'LIST_TYPE_CONVERT'),
  bad('an option that is no object', command({ options: ['x'] }), 'options.0', 'MODEL_TYPE_CONVERT'),
  bad('an option of an unknown type', withOptions(option({ type: 99 })), 'options.0', 'UNION_TYPE_CHOICES'),
  bad(
    'an option without description',
    withOptions({ type: 3, name: 'x' }),
    'options.0.description',
    'BASE_TYPE_REQUIRED',
  ),
  bad(
    'an upper-case option name',
    withOptions(option({ name: 'Question' })),
    'options.0.name',
    'APPLICATION_COMMAND_INVALID_NAME',
  ),
  bad(
    'an option name twice',
    withOptions(option(), option()),
    'options.1.name',
    'APPLICATION_COMMAND_OPTION_NAME_DUPLICATED',
  ),
  bad(
    'a required option after an optional one',
    withOptions(option(), option({ name: 'b', required: true })),
    'options.1',
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ),
  bad(
    'the same in a subcommand',
    command({
      options: [
        {
          type: 1,
          name: 'add',
          description: 'Add',
          options: [option(), option({ name: 'b', required: true })],
        },
      ],
    }),
    'options.0.options.1',
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ),
  bad(
    'a subcommand beside an option',
    command({ options: [{ type: 1, name: 'add', description: 'Add' }, option()] }),
    'options',
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ),
  bad(
    'a group in a group',
    command({
      options: [
        { type: 2, name: 'a', description: 'A', options: [{ type: 2, name: 'b', description: 'B' }] },
      ],
    }),
    'options.0.options.0',
    'UNION_TYPE_CHOICES',
  ),
  bad(
    '26 choices',
    withOptions(option({ choices: times(26, choice) })),
    'options.0.choices',
    'BASE_TYPE_MAX_LENGTH',
  ),
  bad(
    'a choice name twice',
    withOptions(option({ choices: [choice(1), choice(1)] })),
    'options.0.choices.1.name',
    'APPLICATION_COMMAND_OPTION_CHOICE_NAME_DUPLICATED',
  ),
  bad(
    'a choice of words for a number',
    withOptions(option({ type: 4, choices: [{ name: 'x', value: 'one' }] })),
    'options.0.choices.0.value',
    'NUMBER_TYPE_COERCE',
  ),
  bad(
    'choices and completion',
    withOptions(option({ autocomplete: true, choices: [choice(1)] })),
    'options.0',
    'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_EXCLUSIVE',
  ),
  bad(
    'a length over 6,000',
    withOptions(option({ max_length: 6_001 })),
    'options.0.max_length',
    'NUMBER_TYPE_MAX',
  ),
  bad(
    'a least length over the greatest',
    withOptions(option({ min_length: 9, max_length: 3 })),
    'options.0.min_length',
    'NUMBER_TYPE_MAX',
  ),
  bad(
    'a command of more than 8,000 characters',
    withOptions(
      ...times(4, (o) =>
        option({
          name: `o${o}`,
          choices: times(25, (c) => ({ name: `${c} ${'n'.repeat(90)}`.slice(0, 90), value: 'v' })),
        }),
      ),
    ),
    '',
    'APPLICATION_COMMAND_TOO_LARGE',
  ),
  bad(
    'a message command with a description',
    { type: 3, name: 'Find', description: 'x' },
    'description',
    'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
  ),
  bad(
    'a message command with options',
    { type: 3, name: 'Find', options: [option()] },
    'options',
    'APPLICATION_COMMAND_INVALID_FIELD',
  ),
];

const slash = (index: number) => ({ name: `c${index}`, description: 'x' });
const menu = (index: number) => ({ type: ApplicationCommandType.Message, name: `Menu ${index}` });

/** Bodies of `PUT /applications/{id}/commands`. */
export const commandListBodies = [
  good('no command', []),
  good('100 slash commands and 15 of each menu', [
    ...times(100, slash),
    ...times(15, menu),
    ...times(15, (index) => ({ ...menu(index), type: ApplicationCommandType.User })),
  ]),
  good('one name for two kinds', [
    { name: 'find', description: 'x' },
    { type: 3, name: 'find' },
  ]),
  bad('a name twice', [slash(1), slash(1)], '1', 'APPLICATION_COMMANDS_DUPLICATE_NAME'),
  bad('131 commands', times(131, slash), '', 'BASE_TYPE_MAX_LENGTH'),
  bad(
    'a fault in the second',
    [slash(1), { name: 'Upper', description: 'x' }],
    '1.name',
    'APPLICATION_COMMAND_INVALID_NAME',
  ),
  { name: '101 slash commands', body: times(101, slash), refusal: { code: 30032 } },
  { name: '16 message commands', body: times(16, menu), refusal: { code: 30032 } },
];
