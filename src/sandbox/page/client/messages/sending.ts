import { html, type TemplateResult } from 'lit';
import type { PageView } from '../../page-view.ts';
import { avatarOf } from '../avatars/avatar.ts';
import type { Hands } from '../hands.ts';
import { drawIcon } from '../icon.ts';
import { messageTime } from '../markdown/time.ts';
import type { Sending } from '../state.ts';
import { drawPrivacy } from './message.ts';
import { nameOf } from './plain-text.ts';

/** Draws what stands in an answer's place while it is waited for, and when none came. */
export function drawSending(
  { id, command, at, hasFailed }: Sending,
  view: PageView,
  isLight: boolean,
  hands: Hands,
): TemplateResult {
  const time = messageTime(new Date(at).toISOString(), new Date());
  return html`<discord-message
    class=${hasFailed ? 'message message-private' : 'message message-sending'}
    role="article"
    aria-label=${`${view.bot.name}, ${time}`}
    author=${view.bot.name}
    avatar=${avatarOf(view.bot.id, view)}
    timestamp=${time}
    bot
    ?light-theme=${isLight}
  >
    <discord-command
      slot="reply"
      type="slash_command"
      author=${nameOf(view.self, view)}
      avatar=${avatarOf(view.self, view)}
      command=${command}
    ></discord-command>
    ${
      hasFailed
        ? html`<span class="failure" role="alert">${drawIcon('warning')} The application did not respond</span>
            <div slot="components">${drawPrivacy(() => hands.dismissSending(id))}</div>`
        : html`<span class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> Sending command…</span>`
    }
  </discord-message>`;
}
