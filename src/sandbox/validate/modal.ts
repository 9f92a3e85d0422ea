import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { z } from 'zod';
import { type ComponentNode, componentComplaints } from './component-rules.ts';
import { bool, type CheckContext, complain, form, int, kindOf, list, maybe, oneOf, text } from './fields.ts';
import { type Complaint, check, type Verdict } from './form-error.ts';
import { limits } from './limits.ts';
import { entitySelects, stringSelect } from './selects.ts';

const limit = limits.modal;
const id = maybe(int({ min: 0, max: 2 ** 31 - 1 }));
const custom_id = text({ min: 1, max: limits.component.customId });
const required = maybe(bool());

const textInput = form({
  type: z.literal(ComponentType.TextInput),
  id,
  custom_id,
  style: oneOf([TextInputStyle.Short, TextInputStyle.Paragraph]),
  label: maybe(text({ min: 1, max: limit.labelText })),
  min_length: maybe(int({ min: 0, max: limit.textInputValue })),
  max_length: maybe(int({ min: 1, max: limit.textInputValue })),
  required,
  value: maybe(text({ max: limit.textInputValue })),
  placeholder: maybe(text({ max: limit.textInputPlaceholder })),
}).superRefine(({ min_length, max_length }, context) => {
  if (min_length == null || max_length == null || min_length <= max_length) return;
  const message = `int value should be less than or equal to ${max_length}.`;
  complain(context, 'NUMBER_TYPE_MAX', message, ['min_length']);
});

const fileUpload = form({
  type: z.literal(ComponentType.FileUpload),
  id,
  custom_id,
  min_values: maybe(int({ min: 0, max: limit.files })),
  max_values: maybe(int({ min: 1, max: limit.files })),
  required,
}).superRefine(checkCount);

const groupOption = form({
  value: text({ min: 1, max: limits.component.selectOptionText }),
  label: text({ min: 1, max: limits.component.selectOptionText }),
  description: maybe(text({ max: limits.component.selectOptionText })),
  default: maybe(bool()),
});

const radioGroup = form({
  type: z.literal(ComponentType.RadioGroup),
  id,
  custom_id,
  options: list(groupOption, { min: 2, max: limit.groupOptions }),
  required,
});

const checkboxGroup = form({
  type: z.literal(ComponentType.CheckboxGroup),
  id,
  custom_id,
  options: list(groupOption, { min: 1, max: limit.groupOptions }),
  min_values: maybe(int({ min: 0, max: limit.groupOptions })),
  max_values: maybe(int({ min: 1, max: limit.groupOptions })),
  required,
}).superRefine(checkCount);

const checkbox = form({ type: z.literal(ComponentType.Checkbox), id, custom_id, default: maybe(bool()) });

const label = form({
  type: z.literal(ComponentType.Label),
  id,
  label: text({ min: 1, max: limit.labelText }),
  description: maybe(text({ min: 1, max: limit.labelDescription })),
  component: kindOf([
    textInput,
    stringSelect,
    ...entitySelects,
    fileUpload,
    radioGroup,
    checkboxGroup,
    checkbox,
  ]).superRefine((component, context) => {
    if (!('disabled' in component) || !component.disabled) return;
    complain(context, 'MODAL_COMPONENT_DISABLED', 'Components in modals cannot be disabled', ['disabled']);
  }),
});

const textDisplay = form({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: text({ min: 1, max: limits.component.textTotal }),
});

const actionRow = form({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: list(kindOf([textInput]), { min: 1, max: 1 }).superRefine((inputs, context) => {
    for (const [index, input] of inputs.entries()) {
      if (!input.label) complain(context, 'BASE_TYPE_REQUIRED', 'This field is required', [index, 'label']);
    }
  }),
});

const modal = form({
  custom_id,
  title: text({ min: 1, max: limit.title }),
  components: list(kindOf([actionRow, textDisplay, label]), { min: 1, max: limit.components }),
});

/** A form that a bot opens, as Discord understood it. */
export type ModalBody = z.output<typeof modal>;

/** Checks the `data` of an interaction's answer of the type Modal. */
export function checkModal(body: unknown): Verdict<ModalBody> {
  const verdict = check(modal, body);
  if (!verdict.ok) return verdict;
  const complaints: Complaint[] = componentComplaints(
    verdict.value.components satisfies readonly ComponentNode[],
  );
  return complaints.length > 0 ? { ok: false, complaints } : verdict;
}

function checkCount(
  field: {
    min_values?: number | null | undefined;
    max_values?: number | null | undefined;
    required?: boolean | null | undefined;
  },
  context: CheckContext,
): void {
  const { min_values: min, max_values: max } = field;
  if (min != null && max != null && min > max) {
    const message = `int value should be less than or equal to ${max}.`;
    complain(context, 'NUMBER_TYPE_MAX', message, ['min_values']);
  }
  if (min === 0 && (field.required ?? true)) {
    complain(context, 'NUMBER_TYPE_MIN', 'int value should be greater than or equal to 1.', ['min_values']);
  }
}
