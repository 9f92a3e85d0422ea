import { type APIModalInteractionResponseCallbackComponent, ComponentType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageView } from '../../page-view.ts';
import type { PageModal } from '../../protocol.ts';
import type { Hands } from '../hands.ts';
import { drawMarkdown } from '../markdown/draw.ts';
import { drawDialog } from '../overlays/dialog.ts';
import { drawField, type Field } from './field.ts';
import { readFields } from './field-values.ts';

/** Draws a form that the bot opened. */
export function drawForm(
  { id, body }: PageModal,
  problem: string | null,
  view: PageView,
  hands: Hands,
): TemplateResult {
  const fields = body.components.flatMap(fieldsOf);
  return drawDialog(
    body.title,
    html`<form
      class="form"
      data-form=${id}
      @submit=${async (event: SubmitEvent) => {
        event.preventDefault();
        if (event.target instanceof HTMLFormElement)
          await hands.submitForm(await readFields(event.target, fields));
      }}
    >
      ${body.components.map((component) => drawFormComponent(component, view))}
      ${problem === null ? nothing : html`<p class="form-problem" role="alert">${problem}</p>`}
      <div class="dialog-buttons">
        <button type="button" class="button button-secondary" @click=${() => hands.closeOverlay()}>Cancel</button>
        <button class="button button-primary">Submit</button>
      </div>
    </form>`,
    hands,
  );
}

function drawFormComponent(component: APIModalInteractionResponseCallbackComponent, view: PageView) {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return html`<div class="text-display">${drawMarkdown(component.content, view)}</div>`;
    case ComponentType.Label:
      return drawField(component.component, component.label, component.description ?? '', view);
    case ComponentType.ActionRow:
      return component.components.map((field) => drawField(field, field.label ?? '', '', view));
    default:
      return nothing;
  }
}

function fieldsOf(component: APIModalInteractionResponseCallbackComponent): Field[] {
  switch (component.type) {
    case ComponentType.Label:
      return [component.component];
    case ComponentType.ActionRow:
      return [...component.components];
    default:
      return [];
  }
}
