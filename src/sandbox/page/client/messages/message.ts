import { MessageFlags } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageMessage, PageView } from '../../page-view.ts';
import { avatarOf } from '../avatars/avatar.ts';
import { drawComponent } from '../components/component.ts';
import type { Hands } from '../hands.ts';
import { drawIcon } from '../icon.ts';
import { drawMarkdown } from '../markdown/draw.ts';
import { messageTime } from '../markdown/time.ts';
import type { PageState } from '../state.ts';
import { drawOrigin } from './origin.ts';
import { drawMessageTools } from './tools.ts';

/** What a message is drawn with. */
export interface MessageScene {
  readonly view: PageView;
  readonly waiting: PageState['waiting'];
  readonly hasFailed: boolean;
  readonly isLight: boolean;
  /** Whether it goes on from the message before, by the same person: without a picture and a name. */
  readonly goesOn: boolean;
  readonly hands: Hands;
}

/** Draws a message with what it answers, its text, its components and what can be done with it. */
export function drawMessage(message: PageMessage, scene: MessageScene): TemplateResult {
  const { view, hands, goesOn, isLight } = scene;
  const { author, visibleTo, timestamp } = message;
  const name = author.global_name ?? author.username;
  const time = messageTime(timestamp, new Date());
  const isEdited = message.edited_timestamp !== null && !isLoading(message);
  const isMention = author.id !== view.self && message.mentions.some(({ id }) => id === view.self);
  return html`<discord-message
    id="message-${message.id}"
    class=${visibleTo === null ? 'message' : 'message message-private'}
    role="article"
    aria-label=${`${name}, ${time}`}
    author=${name}
    avatar=${avatarOf(author.id, view)}
    timestamp=${time}
    ?bot=${author.bot ?? false}
    ?edited=${isEdited && message.content !== ''}
    ?highlight=${isMention}
    ?message-body-only=${goesOn}
    ?light-theme=${isLight}
    @contextmenu=${(event: MouseEvent) => hands.openMenu(message, event)}
  >
    ${drawOrigin(message, view)}
    <span class="message-text">${isLoading(message) ? drawThinking(name) : drawMarkdown(message.content, view)}</span>
    <div slot="components" class="components">
      ${(message.components ?? []).map((component) => drawComponent(component, { view, message, waiting: scene.waiting, hands }))}
      ${isEdited && message.content === '' ? html`<span class="edited">(edited)</span>` : nothing}
      ${scene.hasFailed ? drawFailure() : nothing}
      ${visibleTo === null ? nothing : drawPrivacy(() => hands.remove(message))}
      ${drawMessageTools(message, scene)}
    </div>
  </discord-message>`;
}

/** What Discord's client says below a private message. */
export function drawPrivacy(dismiss: () => void): TemplateResult {
  return html`<div class="privacy">
    ${drawIcon('eye')} Only you can see this •
    <button type="button" class="link" @click=${dismiss}>Dismiss message</button>
  </div>`;
}

/** An answer that the bot has put off. */
function drawThinking(name: string): TemplateResult {
  return html`<span class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> ${name} is thinking…</span>`;
}

function drawFailure(): TemplateResult {
  return html`<div class="failure" role="alert">${drawIcon('warning')} This interaction failed</div>`;
}

function isLoading({ flags }: PageMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Loading) !== 0;
}
