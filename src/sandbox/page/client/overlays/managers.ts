import { html, type TemplateResult } from 'lit';
import type { PageView } from '../../page-view.ts';
import { avatarOf } from '../avatars/avatar.ts';
import type { Hands } from '../hands.ts';
import { nameOf } from '../messages/plain-text.ts';
import { drawDialog } from './dialog.ts';

/** Draws who may add articles to the server, where the visitor may not. */
export function drawManagers(files: readonly File[], view: PageView, hands: Hands): TemplateResult {
  const managers = view.people.filter(({ isModerator }) => isModerator);
  return drawDialog(
    'Who adds the article?',
    html`<p>In Discord, those who manage a server add its articles, and ${nameOf(view.self, view)} does not.</p>
      <ul class="people">
        ${managers.map(
          ({ id, name }) => html`<li>
            <button type="button" class="person" @click=${() => void hands.addAs(id, files)}>
              <img src=${avatarOf(id, view)} alt="" width="40" height="40">
              <span><strong>Add it as ${name}</strong><small>Manages the server</small></span>
            </button>
          </li>`,
        )}
      </ul>`,
    hands,
  );
}
