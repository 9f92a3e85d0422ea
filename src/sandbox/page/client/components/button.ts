import { type APIButtonComponent, ButtonStyle } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { drawIcon } from '../icon.ts';
import type { ComponentScene } from './component.ts';

const STYLES: Readonly<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'secondary',
  [ButtonStyle.Premium]: 'primary',
};

/** Draws a button: it shows that it waits, and can meanwhile not be pressed again. */
export function drawButton(
  button: APIButtonComponent,
  { message, waiting, hands }: ComponentScene,
): TemplateResult | typeof nothing {
  const look = `button button-${STYLES[button.style]}`;
  if (button.style === ButtonStyle.Link) {
    return html`<a class=${look} href=${button.url} target="_blank" rel="noopener noreferrer">
      ${labelOf(button)} ${drawIcon('launch')}
    </a>`;
  }
  if (button.style === ButtonStyle.Premium) return nothing;
  const { custom_id: customId, disabled = false } = button;
  const isWaiting = waiting.has(`${message.id} ${customId}`);
  return html`<button
    type="button"
    class=${look}
    ?disabled=${disabled}
    aria-disabled=${isWaiting ? 'true' : nothing}
    aria-busy=${isWaiting ? 'true' : nothing}
    @click=${() => {
      if (!isWaiting) hands.press(message, customId);
    }}
  >
    <span class="button-label">${labelOf(button)}</span>
    ${isWaiting ? html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>` : nothing}
  </button>`;
}

function labelOf(button: Exclude<APIButtonComponent, { style: ButtonStyle.Premium }>) {
  const emoji = button.emoji?.name;
  return [emoji, button.label].filter((part) => part).join(' ');
}
