import { html, nothing, type TemplateResult } from 'lit';
import { drawArticlesPanel } from './articles/articles-panel.ts';
import { drawComposer } from './composer/composer.ts';
import type { Hands } from './hands.ts';
import { drawMessageList } from './messages/message-list.ts';
import { drawMessageMenu } from './messages/message-menu.ts';
import { drawOverlay } from './overlays/overlay.ts';
import { drawToasts } from './overlays/toasts.ts';
import { drawPlaceHeader } from './places/place-header.ts';
import { drawSidebar } from './places/sidebar.ts';
import type { PageState } from './state.ts';

/** What the browser's tab says: where the visitor is. */
export function titleOf({ view, place: id }: PageState): string {
  const place = view?.places.find((one) => one.id === id);
  if (!view || !place) return 'Opening the channel…';
  return `${place.kind === 'direct' ? '@' : '#'}${place.name} | ${view.guild.name}`;
}

/** Draws the whole page. */
export function drawPage(state: PageState, isLight: boolean, hands: Hands): TemplateResult {
  const { view, place: id } = state;
  const place = view?.places.find((one) => one.id === id);
  if (!view || !place) return html`<main class="loading"><p role="status">Opening the channel…</p></main>`;
  return html`<div class="app">
      ${drawSidebar(state, view, place, hands)}
      <main class="chat" aria-label=${place.kind === 'direct' ? `Direct messages with ${place.name}` : `#${place.name}`}>
        ${drawPlaceHeader(state, view, place, hands)}
        ${state.connection === 'lost' ? html`<p class="lost" role="alert">The page has lost its server and tries to reach it again…</p>` : nothing}
        ${drawMessageList(state, view, place, isLight, hands)}
        ${drawComposer(state, view, place, hands)}
        ${drawMessageMenu(state, view, hands)}
      </main>
      ${drawArticlesPanel(state, view, hands)}
      ${state.drawer === 'none' ? nothing : html`<div class="backdrop drawer-backdrop" @click=${() => hands.closeDrawer()}></div>`}
    </div>
    ${drawOverlay(state, view, hands)}
    ${state.isDropping ? html`<div class="dropping" aria-hidden="true"><p>Drop an article to ask it</p></div>` : nothing}
    ${drawToasts(state, hands)}`;
}
