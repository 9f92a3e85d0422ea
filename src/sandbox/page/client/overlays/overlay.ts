import { html, nothing, type TemplateResult } from 'lit';
import type { PageView } from '../../page-view.ts';
import { avatarOf } from '../avatars/avatar.ts';
import { drawForm } from '../forms/form.ts';
import type { Hands } from '../hands.ts';
import type { PageState } from '../state.ts';
import { drawBringIt } from './bring-it.ts';
import { drawDialog } from './dialog.ts';
import { drawLanguages } from './languages.ts';
import { drawManagers } from './managers.ts';

/** Draws what lies over the page, if anything does. */
export function drawOverlay(
  { overlay }: PageState,
  view: PageView,
  hands: Hands,
): TemplateResult | typeof nothing {
  switch (overlay.kind) {
    case 'none':
      return nothing;
    case 'people':
      return drawPeople(view, hands);
    case 'languages':
      return drawLanguages(view, hands);
    case 'bringIt':
      return drawBringIt(view, hands);
    case 'managers':
      return drawManagers(overlay.files, view, hands);
    case 'form':
      return drawForm(overlay.modal, overlay.problem, view, hands);
  }
}

function drawPeople(view: PageView, hands: Hands): TemplateResult {
  return drawDialog(
    'Switch members',
    html`<p>Be somebody else, to see what they see: private answers stay with who asked, and only they or a moderator may delete an answer.</p>
      <ul class="people">
        ${view.people.map(
          ({ id, name, isModerator }) => html`<li>
            <button type="button" class="person" aria-current=${id === view.self ? 'true' : nothing} @click=${() => hands.become(id)}>
              <img src=${avatarOf(id, view)} alt="" width="40" height="40">
              <span><strong>${name}</strong><small>${isModerator ? 'Moderator' : 'Member'}</small></span>
              ${id === view.self ? html`<span class="badge">You</span>` : nothing}
            </button>
          </li>`,
        )}
      </ul>`,
    hands,
  );
}
