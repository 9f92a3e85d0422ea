import { html, nothing, type TemplateResult } from 'lit';
import type { PagePlace, PageView } from '../../page-view.ts';
import type { Hands } from '../hands.ts';
import { drawIcon } from '../icon.ts';
import { nameOf } from '../messages/plain-text.ts';
import type { PageState } from '../state.ts';
import { drawCommandLine } from './command-line.ts';
import { type Draft, emptyDraft, LONGEST_MESSAGE, type TextDraft } from './draft.ts';
import { itemId, MENU_ID, TEXT_BOX_ID } from './ids.ts';
import { highlightedIn, menuOf } from './menu.ts';
import { drawMenu } from './menu-list.ts';

/** Draws the line in which messages and commands are written, and what is offered above it. */
export function drawComposer(
  state: PageState,
  view: PageView,
  place: PagePlace,
  hands: Hands,
): TemplateResult {
  const draft: Draft = state.drafts[place.id] ?? emptyDraft;
  const menu = menuOf(draft, view, place);
  const highlighted = menu ? highlightedIn(menu, draft) : -1;
  return html`<form
    class="composer"
    aria-label="Write a message"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      hands.send();
    }}
    @focusout=${({ currentTarget, relatedTarget }: FocusEvent) => {
      const isInside =
        currentTarget instanceof Node &&
        relatedTarget instanceof Node &&
        currentTarget.contains(relatedTarget);
      if (!isInside && menu) hands.leaveLine();
    }}
  >
    ${menu ? drawMenu(menu, highlighted, hands) : nothing}
    ${draft.kind === 'text' ? drawReplyBar(draft, view, place, hands) : nothing}
    ${
      draft.kind === 'text'
        ? drawTextLine(draft, place, menu !== null, highlighted, hands)
        : drawCommandLine(draft, menu !== null && menu.items.length > 0, highlighted, hands)
    }
    ${drawProblem(draft)}
  </form>`;
}

function drawTextLine(
  { text }: TextDraft,
  place: PagePlace,
  hasMenu: boolean,
  highlighted: number,
  hands: Hands,
): TemplateResult {
  const prompt = place.kind === 'direct' ? `Message @${place.name}` : `Message #${place.name}`;
  const type = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) hands.type(target.value, target.selectionEnd);
  };
  return html`<div class="line">
    <textarea
      id=${TEXT_BOX_ID}
      rows="1"
      aria-label=${prompt}
      placeholder=${prompt}
      autocomplete="off"
      aria-controls=${hasMenu ? MENU_ID : nothing}
      aria-activedescendant=${highlighted < 0 ? nothing : itemId(highlighted)}
      aria-autocomplete="list"
      .value=${text}
      @input=${type}
      @click=${type}
      @keydown=${(event: KeyboardEvent) => hands.pressKey(event)}
    ></textarea>
    ${
      text.length > LONGEST_MESSAGE - 200
        ? html`<span class="count ${text.length > LONGEST_MESSAGE ? 'count-over' : ''}">${LONGEST_MESSAGE - text.length}</span>`
        : nothing
    }
    <button type="submit" class="send" aria-label="Send message" ?disabled=${text.trim() === ''}>${drawIcon('send')}</button>
  </div>`;
}

function drawReplyBar(
  { replyTo }: TextDraft,
  view: PageView,
  { id: placeId }: PagePlace,
  hands: Hands,
): TemplateResult | typeof nothing {
  const message = view.messages[placeId]?.find(({ id }) => id === replyTo);
  if (!message) return nothing;
  return html`<div class="reply-bar">
    <span>Replying to <strong>${nameOf(message.author.id, view)}</strong></span>
    <button type="button" aria-label="Do not reply" @click=${() => hands.cancelReply()}>${drawIcon('close')}</button>
  </div>`;
}

function drawProblem(draft: Draft): TemplateResult | typeof nothing {
  const text = draft.kind === 'text' ? draft.problem : draft.problem?.text;
  return text
    ? html`<div class="composer-problem" id="composer-problem" role="alert">${text}</div>`
    : nothing;
}
