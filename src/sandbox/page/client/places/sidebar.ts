import { html, nothing, type TemplateResult } from 'lit';
import type { PagePlace, PageView } from '../../page-view.ts';
import { avatarOf } from '../avatars/avatar.ts';
import type { Hands } from '../hands.ts';
import { drawIcon } from '../icon.ts';
import { nameOf } from '../messages/plain-text.ts';
import { ownNameOf } from '../overlays/languages.ts';
import type { PageState } from '../state.ts';

/** Draws the servers, the places of the one that is open, and who one is. */
export function drawSidebar(
  state: PageState,
  view: PageView,
  place: PagePlace,
  hands: Hands,
): TemplateResult {
  const isDirect = place.kind === 'direct';
  const places = view.places.filter(({ kind }) => kind === place.kind);
  const firstOf = (kind: PagePlace['kind']) => view.places.find((one) => one.kind === kind)?.id ?? place.id;
  return html`<div class="side ${state.drawer === 'places' ? 'drawer-open' : ''}" id="places" tabindex="-1">
    <nav class="rail" aria-label="Servers">
      <button type="button" class="rail-item rail-direct" aria-label="Direct messages" aria-current=${isDirect ? 'true' : nothing} @click=${() => hands.choosePlace(firstOf('direct'))}>${drawIcon('chat')}</button>
      <div class="rail-line" role="presentation"></div>
      <button type="button" class="rail-item" aria-label=${view.guild.name} aria-current=${isDirect ? nothing : 'true'} @click=${() => hands.choosePlace(firstOf('channel'))}>${drawIcon('book')}</button>
    </nav>
    <nav class="places" aria-label=${isDirect ? 'Direct messages' : 'Channels'}>
      <header class="panel-head"><h2>${isDirect ? 'Direct messages' : view.guild.name}</h2></header>
      <ul>
        ${places.map(
          ({ id, kind, name }) => html`<li>
            <button type="button" class="place" aria-current=${id === place.id ? 'page' : nothing} @click=${() => hands.choosePlace(id)}>
              ${kind === 'direct' ? html`<img src=${avatarOf(view.bot.id, view)} alt="" width="32" height="32">` : drawIcon('hash')}
              <span>${name}</span>
            </button>
          </li>`,
        )}
      </ul>
      ${drawSelf(view, hands)}
    </nav>
  </div>`;
}

function drawSelf(view: PageView, hands: Hands): TemplateResult {
  const self = view.people.find(({ id }) => id === view.self);
  const code = view.locale.slice(0, 2).toUpperCase();
  return html`<div class="self">
    <img src=${avatarOf(view.self, view)} alt="" width="32" height="32">
    <span class="self-name"><strong>${nameOf(view.self, view)}</strong><small>${self?.isModerator ? 'Moderator' : 'Member'}</small></span>
    <button type="button" class="self-language" title="Your language" @click=${() => hands.show({ kind: 'languages' })}><span class="visually-hidden">Your language: ${ownNameOf(view.locale)} </span>${code}</button>
    <button type="button" aria-label="Switch members" title="Switch members" @click=${() => hands.show({ kind: 'people' })}>${drawIcon('switch')}</button>
  </div>`;
}
