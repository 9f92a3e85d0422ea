import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Hands } from '../hands.ts';
import { drawIcon } from '../icon.ts';

/** Draws something over the page that has to be closed before anything else; Escape closes it. */
export function drawDialog(title: string, content: TemplateResult, hands: Hands): TemplateResult {
  return html`<dialog
    class="dialog"
    aria-labelledby="dialog-title"
    @close=${() => hands.closeOverlay()}
    @click=${(event: MouseEvent) => {
      // Only its backdrop belongs to the dialog itself.
      if (event.target === event.currentTarget) hands.closeOverlay();
    }}
    ${ref(open)}
  >
    <div class="dialog-content">
      <header class="dialog-head">
        <h2 id="dialog-title">${title}</h2>
        <button type="button" aria-label="Close" @click=${() => hands.closeOverlay()}>${drawIcon('close')}</button>
      </header>
      ${content}
    </div>
  </dialog>`;
}

function open(element: Element | undefined): void {
  if (!(element instanceof HTMLDialogElement)) return;
  // It is not in the document before the drawing is done.
  queueMicrotask(() => {
    if (element.isConnected && !element.open) element.showModal();
  });
}
