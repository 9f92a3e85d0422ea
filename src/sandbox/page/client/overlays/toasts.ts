import { html, type TemplateResult } from 'lit';
import type { Hands } from '../hands.ts';
import { drawIcon } from '../icon.ts';
import type { PageState } from '../state.ts';

/** Draws what is said at the edge of the page, and what a screen reader is to say. */
export function drawToasts({ toasts, announcement }: PageState, hands: Hands): TemplateResult {
  return html`<div class="toasts">
      ${toasts.map(
        ({
          id,
          kind,
          text,
        }) => html`<div class="toast toast-${kind}" role=${kind === 'problem' ? 'alert' : 'status'}>
          ${drawIcon(kind === 'problem' ? 'warning' : 'check')}
          <span>${text}</span>
          <button type="button" aria-label="Dismiss" @click=${() => hands.dismissToast(id)}>${drawIcon('close')}</button>
        </div>`,
      )}
    </div>
    <div class="visually-hidden" role="status" aria-live="polite" id="announcements">${announcement}</div>`;
}
