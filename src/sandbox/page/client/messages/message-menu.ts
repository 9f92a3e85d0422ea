import { ApplicationCommandType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { PageMessage, PageView } from '../../page-view.ts';
import { localizedName } from '../composer/usable-commands.ts';
import type { Hands } from '../hands.ts';
import { drawIcon, type IconName } from '../icon.ts';
import type { PageState } from '../state.ts';

/** Draws the menu of a message: to reply, the bot's commands under "Apps", to copy, and to delete for who may. */
export function drawMessageMenu(
  { menu, place }: PageState,
  view: PageView,
  hands: Hands,
): TemplateResult | typeof nothing {
  const message = view.messages[place]?.find(({ id }) => id === menu?.message);
  if (!menu || !message) return nothing;
  const commands = (view.commands[place] ?? []).filter(({ type }) => type === ApplicationCommandType.Message);
  return html`<div class="backdrop" @click=${() => hands.closeMenu()} @contextmenu=${(event: Event) => {
    event.preventDefault();
    hands.closeMenu();
  }}></div>
  <div
    class="message-menu"
    role="menu"
    aria-label="Message"
    @keydown=${(event: KeyboardEvent) => moveIn(event, hands)}
    ${ref((element) => placeAt(element, menu.x, menu.y))}
  >
    ${message.visibleTo === null ? drawItem('Reply', 'reply', () => hands.replyTo(message)) : nothing}
    ${
      commands.length === 0 || message.visibleTo !== null
        ? nothing
        : html`<button type="button" role="menuitem" aria-haspopup="true" aria-expanded=${menu.showsApps ? 'true' : 'false'} @click=${() => hands.toggleApps()}>
            <span>Apps</span>${drawIcon(menu.showsApps ? 'chevron' : 'apps')}
          </button>
          ${
            menu.showsApps
              ? html`<div role="group" aria-label="Apps" class="message-menu-apps">
                  ${commands.map(
                    (
                      command,
                    ) => html`<button type="button" role="menuitem" @click=${() => hands.useMessageCommand(message, command.name)}>
                      <span>${localizedName(command, view.locale)}</span><small>${view.bot.name}</small>
                    </button>`,
                  )}
                </div>`
              : nothing
          }`
    }
    ${drawItem('Copy text', 'copy', () => hands.copy(message))}
    ${mayDelete(message, view) ? drawItem('Delete message', 'trash', () => hands.remove(message), 'danger') : nothing}
  </div>`;
}

function drawItem(label: string, icon: IconName, act: () => void, look = ''): TemplateResult {
  return html`<button type="button" role="menuitem" class=${look} @click=${act}><span>${label}</span>${drawIcon(icon)}</button>`;
}

/** Discord offers to delete what somebody wrote themselves, and everything to who may manage messages. */
function mayDelete(
  { author, visibleTo, channel_id }: PageMessage,
  { self, people, places }: PageView,
): boolean {
  if (visibleTo !== null) return false;
  const isModerator = people.find(({ id }) => id === self)?.isModerator ?? false;
  const isChannel = places.find(({ id }) => id === channel_id)?.kind === 'channel';
  return author.id === self || (isModerator && isChannel);
}

const MARGIN = 8;

function placeAt(element: Element | undefined, x: number, y: number): void {
  if (!(element instanceof HTMLElement)) return;
  // It is not in the document before the drawing is done; then it is measured, so that it never reaches past the window.
  queueMicrotask(() => {
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(MARGIN, Math.min(x, innerWidth - width - MARGIN))}px`;
    element.style.top = `${Math.max(MARGIN, Math.min(y, innerHeight - height - MARGIN))}px`;
    element.classList.add('message-menu-placed');
    if (!element.contains(document.activeElement)) element.querySelector('button')?.focus();
  });
}

function moveIn(event: KeyboardEvent, hands: Hands): void {
  const { key, currentTarget } = event;
  if (key === 'Escape' || key === 'Tab') {
    event.preventDefault();
    hands.closeMenu();
    return;
  }
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  const items = [...currentTarget.querySelectorAll('button')];
  const at = items.findIndex((item) => item.matches(':focus'));
  items[(at + step + items.length) % items.length]?.focus();
}
