import { type APIMessage, InteractionType, MessageType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageMessage, PageView } from '../../page-view.ts';
import { avatarOf } from '../avatars/avatar.ts';
import { nameOf, plainTextOf } from './plain-text.ts';

/** As much of the message that is referred to. */
const PREVIEW = 120;

/** Draws the line above a message: which command it answers, or which message. */
export function drawOrigin(message: PageMessage, view: PageView): TemplateResult | typeof nothing {
  const metadata = message.interaction_metadata;
  if (metadata?.type === InteractionType.ApplicationCommand) {
    const name = 'name' in metadata ? String(metadata.name) : '';
    return message.type === MessageType.ContextMenuCommand
      ? drawMessageCommand(name, metadata.user.id, message.referenced_message ?? null, view)
      : html`<discord-command
          slot="reply"
          type="slash_command"
          author=${nameOf(metadata.user.id, view)}
          avatar=${avatarOf(metadata.user.id, view)}
          command=${name}
        ></discord-command>`;
  }
  if (message.type !== MessageType.Reply) return nothing;
  const { referenced_message: answered } = message;
  if (!answered) return html`<discord-reply slot="reply" deleted></discord-reply>`;
  return html`<discord-reply
    slot="reply"
    author=${nameOf(answered.author.id, view)}
    avatar=${avatarOf(answered.author.id, view)}
    ?bot=${answered.author.bot ?? false}
    ?mentions=${message.mentions.some(({ id }) => id === answered.author.id)}
  >${preview(answered, view)}</discord-reply>`;
}

function drawMessageCommand(
  name: string,
  userId: string,
  target: APIMessage | null,
  view: PageView,
): TemplateResult {
  return html`<discord-command
    slot="reply"
    type="message_command"
    author=${nameOf(userId, view)}
    avatar=${avatarOf(userId, view)}
    command=${name}
    context-user-name=${target ? nameOf(target.author.id, view) : ''}
    context-user-image=${avatarOf(target?.author.id ?? userId, view)}
    ?context-user-bot=${target?.author.bot ?? false}
    ?context-message-deleted=${target === null}
    context-message-reply=${target ? preview(target, view) : ''}
  ></discord-command>`;
}

function preview(message: Pick<APIMessage, 'content' | 'components'>, view: PageView): string {
  const text = plainTextOf(message, view);
  return text.length > PREVIEW ? `${text.slice(0, PREVIEW).trimEnd()}…` : text;
}
