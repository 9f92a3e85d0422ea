import { html, nothing, type TemplateResult } from 'lit';
import type { PagePlace, PageView } from '../../page-view.ts';
import { avatarOf } from '../avatars/avatar.ts';
import type { Hands } from '../hands.ts';
import { drawIcon } from '../icon.ts';
import type { PageState } from '../state.ts';
import { isNarrow, openerId } from './drawer.ts';

/** Draws a place's name and topic, and the buttons for the panels beside it. */
export function drawPlaceHeader(
  { showsArticles, drawer }: PageState,
  view: PageView,
  place: PagePlace,
  hands: Hands,
): TemplateResult {
  return html`<header class="panel-head place-head">
    <button type="button" class="drawer-opener" id=${openerId('places')} aria-label="Channels and members" aria-expanded=${drawer === 'places' ? 'true' : 'false'} aria-controls="places" @click=${() => hands.openDrawer('places')}>${drawIcon('bars')}</button>
    ${place.kind === 'direct' ? html`<img src=${avatarOf(view.bot.id, view)} alt="" width="24" height="24">` : drawIcon('hash')}
    <h1>${place.name}</h1>
    ${place.topic === '' ? nothing : html`<p class="topic">${place.topic}</p>`}
    <button type="button" class="head-button" id=${openerId('articles')} aria-label="Articles" title="Articles" aria-expanded=${drawer === 'articles' || (showsArticles && !isNarrow()) ? 'true' : 'false'} aria-controls="articles" @click=${() => hands.toggleArticles()}>${drawIcon('book')}</button>
  </header>`;
}
