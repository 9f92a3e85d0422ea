import { ChannelType, ComponentType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import { z } from 'zod';
import { emoji } from './emoji.ts';
import {
  bool,
  type CheckContext,
  complain,
  form,
  int,
  list,
  maybe,
  oneOf,
  set,
  snowflake,
  text,
} from './fields.ts';
import { limits } from './limits.ts';

const limit = limits.component;
const optionText = text({ min: 1, max: limit.selectOptionText });
const channelTypes = Object.values(ChannelType).filter((type) => typeof type === 'number');

const shared = {
  id: maybe(int({ min: 0, max: 2 ** 31 - 1 })),
  custom_id: text({ min: 1, max: limit.customId }),
  placeholder: maybe(text({ max: limit.selectPlaceholder })),
  min_values: maybe(int({ min: 0, max: limit.selectOptions })),
  max_values: maybe(int({ min: 1, max: limit.selectOptions })),
  disabled: maybe(bool()),
  required: maybe(bool()),
};

/** A select of the bot's own options. */
export const stringSelect = form({
  type: z.literal(ComponentType.StringSelect),
  ...shared,
  options: list(
    form({
      label: optionText,
      value: optionText,
      description: maybe(text({ max: limit.selectOptionText })),
      emoji: maybe(emoji),
      default: maybe(bool()),
    }),
    { min: 1, max: limit.selectOptions },
  ),
}).superRefine((select, context) => {
  checkRange(select, context);
  const { options } = select;
  const seen = new Set<string>();
  for (const [index, { value }] of options.entries()) {
    if (seen.has(value)) {
      const message = 'The specified option value is already used';
      complain(context, 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message, ['options', index, 'value']);
    }
    seen.add(value);
  }
  const most = Math.max(select.min_values ?? 1, select.max_values ?? 1);
  if (most > options.length) {
    const field = (select.max_values ?? 1) > options.length ? 'max_values' : 'min_values';
    complain(context, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${options.length}.`, [
      field,
    ]);
  }
  const defaults = options.filter((option) => option.default).length;
  if (defaults > (select.max_values ?? 1)) {
    const message = `Only ${select.max_values ?? 1} options may be selected by default`;
    complain(context, 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', message, ['options']);
  }
});

const entity = <const Type extends ComponentType>(type: Type, kinds: readonly SelectMenuDefaultValueType[]) =>
  form({
    type: z.literal(type),
    ...shared,
    default_values: maybe(list(form({ id: snowflake(), type: oneOf(kinds) }), { max: limit.selectOptions })),
    channel_types: maybe(set(oneOf(channelTypes), { max: channelTypes.length })),
  }).superRefine((select, context) => {
    checkRange(select, context);
    if ((select.default_values?.length ?? 0) > (select.max_values ?? 1)) {
      const message = `Only ${select.max_values ?? 1} values may be selected by default`;
      complain(context, 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', message, ['default_values']);
    }
  });

const { User, Role, Channel } = SelectMenuDefaultValueType;

/** Selects of what the server holds: people, roles, both, channels. */
export const entitySelects = [
  entity(ComponentType.UserSelect, [User]),
  entity(ComponentType.RoleSelect, [Role]),
  entity(ComponentType.MentionableSelect, [User, Role]),
  entity(ComponentType.ChannelSelect, [Channel]),
] as const;

function checkRange(
  {
    min_values: min,
    max_values: max,
  }: { min_values?: number | null | undefined; max_values?: number | null | undefined },
  context: CheckContext,
): void {
  if ((min ?? 1) > (max ?? 1) && min != null) {
    complain(context, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max ?? 1}.`, [
      'min_values',
    ]);
  }
}
