import {
  type APIChannelSelectComponent,
  type APIMentionableSelectComponent,
  type APIRoleSelectComponent,
  type APIStringSelectComponent,
  type APIUserSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageView } from '../../page-view.ts';
import type { ComponentScene } from './component.ts';

/** Any kind of select menu. */
export type SelectComponent =
  | APIStringSelectComponent
  | APIUserSelectComponent
  | APIRoleSelectComponent
  | APIMentionableSelectComponent
  | APIChannelSelectComponent;

/** Something that a select menu offers. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly description: string;
  readonly isChosen: boolean;
}

/**
 * Draws a select menu as the browser's own, which keyboards, phones and screen readers know. One that takes a single
 * value is sent when it is chosen; one that takes several has a button of its own.
 */
export function drawSelect(
  select: SelectComponent,
  { view, message, waiting, hands }: ComponentScene,
): TemplateResult {
  const isWaiting = waiting.has(`${message.id} ${select.custom_id}`);
  const choose = (values: readonly string[]) => hands.select(message, select.custom_id, values);
  const options = selectOptions(select, view);
  const { min, max } = selectRange(select);
  const label = select.placeholder ?? 'Make a selection';
  const isDisabled = (select.disabled ?? false) || isWaiting;
  if (max === 1 && min === 1) {
    const isPreset = options.some(({ isChosen }) => isChosen);
    return html`<select
      class="select"
      aria-label=${label}
      aria-busy=${isWaiting ? 'true' : nothing}
      ?disabled=${isDisabled}
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) choose([target.value]);
      }}
    >
      <option value="" disabled hidden ?selected=${!isPreset}>${label}</option>
      ${options.map(drawSelectOption)}
    </select>`;
  }
  return html`<form
    class="select-several"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      if (event.target instanceof HTMLFormElement) choose(checkedValues(event.target));
    }}
  >
    <fieldset ?disabled=${isDisabled}>
      <legend>${label} (${min === max ? max : `${min} to ${max}`})</legend>
      ${options.map(
        ({ value, label, description, isChosen }) => html`<label class="check">
          <input type="checkbox" name="values" value=${value} ?checked=${isChosen}>
          <span>${label}${description === '' ? nothing : html` <small>${description}</small>`}</span>
        </label>`,
      )}
      <button class="button button-secondary" aria-busy=${isWaiting ? 'true' : nothing}>Choose</button>
    </fieldset>
  </form>`;
}

/** One line of a select menu. */
export function drawSelectOption({ value, label, description, isChosen }: SelectOption): TemplateResult {
  return html`<option value=${value} ?selected=${isChosen}>
    ${label}${description === '' ? nothing : ` · ${description}`}
  </option>`;
}

/** How many values a select menu takes; exactly one where nothing is said. */
export function selectRange({ min_values: min = 1, max_values: max = 1 }: SelectComponent) {
  return { min, max };
}

/** The values of a form's ticked boxes. */
function checkedValues(form: HTMLFormElement): string[] {
  return new FormData(form).getAll('values').filter((value) => typeof value === 'string');
}

/** What a select menu offers: the bot's own options, or who and what is there. */
export function selectOptions(select: SelectComponent, view: PageView): SelectOption[] {
  if (select.type === ComponentType.StringSelect) {
    return select.options.map(({ value, label, description, emoji, default: isChosen = false }) => ({
      value,
      label: [emoji?.name, label].filter((part) => part).join(' '),
      description: description ?? '',
      isChosen,
    }));
  }
  const preset = new Set(select.default_values?.map(({ id }) => id));
  const option = ({ id, name }: { readonly id: string; readonly name: string }): SelectOption => ({
    value: id,
    label: name,
    description: '',
    isChosen: preset.has(id),
  });
  const people = [...view.people, view.bot].map(option);
  const roles = [option({ id: view.guild.id, name: '@everyone' })];
  const channels = view.places.filter(({ kind }) => kind === 'channel').map(option);
  switch (select.type) {
    case ComponentType.UserSelect:
      return people;
    case ComponentType.RoleSelect:
      return roles;
    case ComponentType.MentionableSelect:
      return [...people, ...roles];
    case ComponentType.ChannelSelect:
      return channels;
  }
}
