import { html, nothing, type TemplateResult } from 'lit';
import type { PagePlace, PageView } from '../../page-view.ts';
import { avatarOf } from '../avatars/avatar.ts';
import type { Hands } from '../hands.ts';
import { drawIcon } from '../icon.ts';
import type { PageState } from '../state.ts';

/** Draws the beginning of a place: what it is, what one could ask, and how the bot comes to a real server. */
export function drawWelcome(
  state: PageState,
  view: PageView,
  place: PagePlace,
  hands: Hands,
): TemplateResult {
  const isDirect = place.kind === 'direct';
  return html`<div class="welcome">
    <div class="welcome-icon" aria-hidden="true">
      ${isDirect ? html`<img src=${avatarOf(view.bot.id, view)} alt="">` : drawIcon('hash')}
    </div>
    <h2>${isDirect ? view.bot.name : `Welcome to #${place.name}!`}</h2>
    <p>
      ${
        isDirect
          ? html`Here you talk with ${view.bot.name} alone. Just write your question.`
          : html`This is a Discord on your own machine, with ${view.bot.name} in it. Write <kbd>/</kbd> for its commands,
            or mention it: <kbd>@${view.bot.name}</kbd>.`
      }
    </p>
    ${drawSuggestions(state, hands)}
    <p class="welcome-bring">
      Is this for your server?
      <button type="button" class="link" @click=${() => hands.show({ kind: 'bringIt' })}>Bring ${view.bot.name} to Discord</button>
      in six clicks.
    </p>
  </div>`;
}

function drawSuggestions({ suggestions: { questions, about } }: PageState, hands: Hands) {
  if (questions.length === 0) return nothing;
  return html`<section class="suggestions" aria-label="Questions to try">
    <h3>${about === null ? 'Try a question' : html`Ask about “${about.title}”`}</h3>
    <ul>
      ${questions.map(
        (question) => html`<li>
          <button type="button" class="suggestion" @click=${() => hands.ask(question)}>${question}</button>
        </li>`,
      )}
    </ul>
  </section>`;
}
