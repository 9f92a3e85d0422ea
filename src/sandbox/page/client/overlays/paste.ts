import { html, nothing, type TemplateResult } from 'lit';
import type { Hands } from '../hands.ts';
import type { Overlay } from '../state.ts';
import { drawDialog } from './dialog.ts';

/** Draws the box into which an article's text is pasted. */
export function drawPaste(
  { text, problem }: Extract<Overlay, { kind: 'paste' }>,
  hands: Hands,
): TemplateResult {
  return drawDialog(
    'Paste an article',
    html`<form
      class="form"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const given = event.target instanceof HTMLFormElement ? new FormData(event.target).get('text') : '';
        void hands.addText(typeof given === 'string' ? given : '');
      }}
    >
      <div class="field">
        <label for="paste-text">The article's text, with its title in the first line</label>
        <textarea id="paste-text" name="text" rows="12" required .value=${text} aria-invalid=${problem === null ? nothing : 'true'} aria-describedby=${problem === null ? nothing : 'paste-problem'}></textarea>
      </div>
      ${problem === null ? nothing : html`<p class="form-problem" id="paste-problem" role="alert">${problem}</p>`}
      <div class="dialog-buttons">
        <button type="button" class="button button-secondary" @click=${() => hands.closeOverlay()}>Cancel</button>
        <button class="button button-primary">Read it</button>
      </div>
    </form>`,
    hands,
  );
}
