import { html, type TemplateResult } from 'lit';
import type { PageMessage } from '../../page-view.ts';
import { drawIcon } from '../icon.ts';
import type { MessageScene } from './message.ts';

/** Draws the buttons that come up at a message: to reply, and its menu. */
export function drawMessageTools(message: PageMessage, { hands }: MessageScene): TemplateResult {
  return html`<div class="tools">
    ${
      message.visibleTo === null
        ? html`<button type="button" aria-label="Reply" title="Reply" @click=${() => hands.replyTo(message)}>${drawIcon('reply')}</button>`
        : ''
    }
    <button type="button" aria-label="More" title="More" aria-haspopup="menu" id="more-${message.id}" @click=${(event: MouseEvent) => hands.openMenu(message, event)}>
      ${drawIcon('more')}
    </button>
  </div>`;
}
