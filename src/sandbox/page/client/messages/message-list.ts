import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PageMessage, PagePlace, PageView } from '../../page-view.ts';
import type { Hands } from '../hands.ts';
import type { PageState } from '../state.ts';
import { drawMessage } from './message.ts';
import { drawSending } from './sending.ts';
import { drawWelcome } from './welcome.ts';

/** Messages of one person within this time stand under one name, as in Discord's client; in milliseconds. */
const GROUP_MS = 7 * 60_000;

/** Draws a place's messages, from its beginning to the newest. */
export function drawMessageList(
  state: PageState,
  view: PageView,
  place: PagePlace,
  isLight: boolean,
  hands: Hands,
): TemplateResult {
  const messages = view.messages[place.id] ?? [];
  const sending = state.sending.filter((one) => one.place === place.id);
  const today = new Date().toDateString();
  return html`<div class="scroller" id="scroller" tabindex="-1">
    <div class="scroller-content">
      ${drawWelcome(state, view, place, hands)}
      <discord-messages no-background role="log" aria-live="off" aria-label=${`Messages in ${place.name}`} ?light-theme=${isLight}>
        ${repeat(
          messages,
          ({ id }) => id,
          (message, index) => {
            const goesOn = doesGoOn(messages[index - 1], message);
            const hasFailed = state.failed.has(message.id);
            return guard(
              [message, goesOn, hasFailed, waitsOf(message, state), isLight, today, view.people],
              () => drawMessage(message, { view, waiting: state.waiting, hasFailed, isLight, goesOn, hands }),
            );
          },
        )}
        ${sending.map((one) => drawSending(one, view, isLight, hands))}
      </discord-messages>
      ${drawTyping(state, view, place)}
    </div>
  </div>`;
}

/** What of a message waits for the bot, as one text. */
function waitsOf({ id }: PageMessage, { waiting }: PageState): string {
  return [...waiting].filter((key) => key.startsWith(`${id} `)).join();
}

function drawTyping({ typing }: PageState, { bot, people, self }: PageView, { id }: PagePlace) {
  const here = typing[id];
  if (!here || here.userId === self || here.until < Date.now()) return nothing;
  const name = [...people, bot].find((person) => person.id === here.userId)?.name ?? 'Somebody';
  return html`<div class="typing"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> <strong>${name}</strong> is typing…</div>`;
}

function doesGoOn(before: PageMessage | undefined, message: PageMessage): boolean {
  if (!before || message.referenced_message !== undefined || message.interaction_metadata) return false;
  const distance = Date.parse(message.timestamp) - Date.parse(before.timestamp);
  return (
    before.author.id === message.author.id && before.visibleTo === message.visibleTo && distance < GROUP_MS
  );
}
