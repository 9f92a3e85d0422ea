import { type APILabelComponent, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageView } from '../../page-view.ts';
import { drawSelectOption, selectOptions, selectRange } from '../components/select.ts';

/** A component of a form that somebody fills in. */
export type Field = APILabelComponent['component'];

/** Draws a field of a form with what it is called and what it is for. */
export function drawField(
  field: Field,
  label: string,
  description: string,
  view: PageView,
): TemplateResult | typeof nothing {
  const id = `field-${field.custom_id}`;
  const isRequired = 'required' in field ? (field.required ?? true) : true;
  const head = html`${label}${isRequired ? html`<span class="required" aria-hidden="true"> *</span>` : nothing}`;
  const hint = description === '' ? nothing : html`<small id=${`${id}-hint`}>${description}</small>`;
  switch (field.type) {
    case ComponentType.RadioGroup:
    case ComponentType.CheckboxGroup:
      return html`<fieldset class="field">
        <legend>${head}</legend>
        ${hint}
        ${field.options.map(
          (option) => html`<label class="check">
            <input
              type=${field.type === ComponentType.RadioGroup ? 'radio' : 'checkbox'}
              name=${field.custom_id}
              value=${option.value}
              ?checked=${option.default ?? false}
              ?required=${isRequired && field.type === ComponentType.RadioGroup}
            >
            <span>${option.label}${option.description === undefined ? nothing : html` <small>${option.description}</small>`}</span>
          </label>`,
        )}
      </fieldset>`;
    case ComponentType.Checkbox:
      return html`<div class="field">
        <label class="check"><input type="checkbox" name=${field.custom_id} value="true" ?checked=${field.default ?? false}> <span>${label}</span></label>
        ${hint}
      </div>`;
    default:
      return html`<div class="field">
        <label for=${id}>${head}</label>
        ${hint}
        ${drawControl(field, id, isRequired, description === '' ? nothing : `${id}-hint`, view)}
      </div>`;
  }
}

type Control = Exclude<
  Field,
  { type: ComponentType.RadioGroup | ComponentType.CheckboxGroup | ComponentType.Checkbox }
>;

function drawControl(
  field: Control,
  id: string,
  isRequired: boolean,
  describedBy: string | typeof nothing,
  view: PageView,
): TemplateResult {
  switch (field.type) {
    case ComponentType.TextInput: {
      const { custom_id: name, placeholder = '', value = '', min_length: min, max_length: max } = field;
      return field.style === TextInputStyle.Paragraph
        ? html`<textarea id=${id} name=${name} rows="6" placeholder=${placeholder} ?required=${isRequired} minlength=${min ?? nothing} maxlength=${max ?? nothing} aria-describedby=${describedBy} .value=${value}></textarea>`
        : html`<input type="text" id=${id} name=${name} placeholder=${placeholder} ?required=${isRequired} minlength=${min ?? nothing} maxlength=${max ?? nothing} aria-describedby=${describedBy} .value=${value}>`;
    }
    case ComponentType.FileUpload:
      return html`<input type="file" id=${id} name=${field.custom_id} ?required=${isRequired} ?multiple=${(field.max_values ?? 1) > 1} aria-describedby=${describedBy}>`;
    default: {
      const { max } = selectRange(field);
      return html`<select id=${id} name=${field.custom_id} class="select" ?required=${isRequired} ?multiple=${max > 1} aria-describedby=${describedBy}>
        ${max > 1 ? nothing : html`<option value="">${field.placeholder ?? 'Make a selection'}</option>`}
        ${selectOptions(field, view).map(drawSelectOption)}
      </select>`;
    }
  }
}
