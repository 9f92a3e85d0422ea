import { html, nothing, type TemplateResult } from 'lit';
import type { Hands } from '../hands.ts';
import { itemId, MENU_ID } from './ids.ts';
import type { Menu } from './menu.ts';

/** Draws what is offered above the line; the keys that move in it go to the line itself. */
export function drawMenu(menu: Menu, highlighted: number, hands: Hands): TemplateResult {
  return html`<div class="menu" @mousedown=${(event: Event) => event.preventDefault()}>
    <div class="menu-head">
      <strong>${menu.label}</strong>
      ${menu.detail === '' ? nothing : html`<span>${menu.detail}</span>`}
    </div>
    ${
      menu.items.length === 0
        ? nothing
        : html`<ul id=${MENU_ID} role="listbox" aria-label=${menu.label}>
            ${menu.items.map(
              ({ title, detail, pick }, index) => html`<li
                id=${itemId(index)}
                role="option"
                aria-selected=${index === highlighted ? 'true' : 'false'}
                @click=${() => hands.pick(pick)}
              >
                <span class="menu-title">${title}</span>
                ${detail === '' ? nothing : html`<span class="menu-detail">${detail}</span>`}
              </li>`,
            )}
          </ul>`
    }
  </div>`;
}
