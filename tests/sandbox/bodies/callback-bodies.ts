import { InteractionResponseType as Answer } from 'discord-api-types/v10';
import { bad, good, refused } from './case.ts';

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
const message = (data: unknown) => ({ type: Answer.ChannelMessageWithSource, data });
const choices = (...list: unknown[]) => ({
  type: Answer.ApplicationCommandAutocompleteResult,
  data: { choices: list },
});
const input = (more: object = {}) => ({ type: 4, custom_id: 'title', style: 1, ...more });
const label = (component: object, more: object = {}) => ({ type: 18, label: 'Title', component, ...more });
const modal = (more: object = {}) => ({
  type: Answer.Modal,
  data: { custom_id: 'add', title: 'Add an article', components: [label(input())], ...more },
});

/** Answers to a slash command. */
export const commandAnswers = [
  good('a message', message({ content: 'x' })),
  good('a private message', message({ content: 'x', flags: 64 })),
  good('Components V2', message({ flags: 32_768, components: [{ type: 10, content: 'x' }] })),
  good('an answer that is put off', { type: Answer.DeferredChannelMessageWithSource }),
  good('one that is put off and private', {
    type: Answer.DeferredChannelMessageWithSource,
    data: { flags: 64 },
  }),
  good('a form', modal()),
  good(
    'a form with a text input in a row',
    modal({ components: [{ type: 1, components: [input({ label: 'Title' })] }] }),
  ),
  good(
    'a form of every kind of field',
    modal({
      components: [
        label({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] }),
        label({ type: 19, custom_id: 'f' }),
        label({
          type: 21,
          custom_id: 'r',
          options: [
            { label: 'a', value: 'a' },
            { label: 'b', value: 'b' },
          ],
        }),
        label({ type: 22, custom_id: 'g', options: [{ label: 'a', value: 'a' }] }),
        label({ type: 23, custom_id: 'c' }),
      ],
    }),
  ),
  bad('no type', { data: { content: 'x' } }, 'type', 'BASE_TYPE_REQUIRED'),
  bad('an unknown type', { type: 99 }, 'type', 'BASE_TYPE_CHOICES'),
  bad(
    'an update where there is no message',
    { type: Answer.UpdateMessage, data: { content: 'x' } },
    'type',
    'INTERACTION_RESPONSE_TYPE_INVALID',
  ),
  bad(
    'suggestions for a command',
    choices({ name: 'x', value: 'x' }),
    'type',
    'INTERACTION_RESPONSE_TYPE_INVALID',
  ),
  bad(
    'content of 2,001 characters',
    message({ content: 'x'.repeat(2_001) }),
    'data.content',
    'BASE_TYPE_MAX_LENGTH',
  ),
  bad(
    'a container without the flag',
    message({ components: [{ type: 17, components: [] }] }),
    'data.components.0',
    'UNION_TYPE_CHOICES',
  ),
  bad(
    'a form without title',
    { type: Answer.Modal, data: { custom_id: 'a', components: [label(input())] } },
    'data.title',
    'BASE_TYPE_REQUIRED',
  ),
  bad(
    'a form title of 46 characters',
    modal({ title: 'x'.repeat(46) }),
    'data.title',
    'BASE_TYPE_BAD_LENGTH',
  ),
  bad('a form without fields', modal({ components: [] }), 'data.components', 'BASE_TYPE_BAD_LENGTH'),
  bad(
    'a form of six fields',
    modal({ components: times(6, (index) => label(input({ custom_id: `${index}` }))) }),
    'data.components',
    'BASE_TYPE_BAD_LENGTH',
  ),
  bad(
    'a form with a button',
    modal({ components: [label({ type: 2, style: 1, custom_id: 'b', label: 'x' })] }),
    'data.components.0.component',
    'UNION_TYPE_CHOICES',
  ),
  bad(
    'a form whose field bears a label of 46 characters',
    modal({ components: [label(input(), { label: 'x'.repeat(46) })] }),
    'data.components.0.label',
    'BASE_TYPE_BAD_LENGTH',
  ),
  bad(
    'a form with a custom id twice',
    modal({ components: [label(input()), label(input())] }),
    'data.components.1.component.custom_id',
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ),
  bad(
    'a text input that takes more than 4,000',
    modal({ components: [label(input({ max_length: 4_001 }))] }),
    'data.components.0.component.max_length',
    'NUMBER_TYPE_MAX',
  ),
  bad(
    'a choice among one',
    modal({ components: [label({ type: 21, custom_id: 'r', options: [{ label: 'a', value: 'a' }] })] }),
    'data.components.0.component.options',
    'BASE_TYPE_BAD_LENGTH',
  ),
  refused('an empty message', message({}), 50006),
  refused('a message without data', { type: Answer.ChannelMessageWithSource }, 50006),
];

/** Answers to an autocomplete interaction. */
export const completionAnswers = [
  good('no suggestion', choices()),
  good('25 suggestions', choices(...times(25, (index) => ({ name: `n${index}`, value: `v${index}` })))),
  good('a name and a value of 100 characters', choices({ name: 'n'.repeat(100), value: 'v'.repeat(100) })),
  bad(
    '26 suggestions',
    choices(...times(26, (index) => ({ name: `n${index}`, value: 'v' }))),
    'data.choices',
    'BASE_TYPE_MAX_LENGTH',
  ),
  bad(
    'a name of 101 characters',
    choices({ name: 'n'.repeat(101), value: 'v' }),
    'data.choices.0.name',
    'BASE_TYPE_BAD_LENGTH',
  ),
  bad('an empty name', choices({ name: '', value: 'v' }), 'data.choices.0.name', 'BASE_TYPE_BAD_LENGTH'),
  bad(
    'a value of 101 characters',
    choices({ name: 'n', value: 'v'.repeat(101) }),
    'data.choices.0.value',
    'BASE_TYPE_BAD_LENGTH',
  ),
  bad('an empty value', choices({ name: 'n', value: '' }), 'data.choices.0.value', 'BASE_TYPE_BAD_LENGTH'),
  bad('a suggestion without value', choices({ name: 'n' }), 'data.choices.0.value', 'BASE_TYPE_REQUIRED'),
  bad('a message', message({ content: 'x' }), 'type', 'INTERACTION_RESPONSE_TYPE_INVALID'),
];
