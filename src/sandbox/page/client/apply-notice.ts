import { InteractionType, MessageFlags, type Snowflake } from 'discord-api-types/v10';
import type { PageMessage, PageView } from '../page-view.ts';
import type { Notice } from '../protocol.ts';
import { addedSince } from './articles/at-hand.ts';
import { plainTextOf } from './messages/plain-text.ts';
import type { PageState } from './state.ts';

/** How long somebody counts as typing, in milliseconds (documentation, "Trigger Typing Indicator"). */
const TYPING_MS = 10_000;

/** What a notice of the server changes. */
export function applyNotice(
  state: PageState,
  notice: Exclude<Notice, { tell: 'outcome' }>,
): Partial<PageState> {
  if (notice.tell === 'view') {
    return { connection: 'open', view: notice.view, place: placeIn(notice.view, state) };
  }
  const { view } = state;
  if (!view) return {};
  switch (notice.tell) {
    case 'message': {
      const { message } = notice;
      return {
        view: withMessages(view, message.channel_id, (messages) => [...messages, message]),
        sending: withoutAnswered(state, view, message),
        typing: withoutTyping(state, message),
        announcement: announcement(state, view, message),
      };
    }
    case 'edit': {
      const { message } = notice;
      return {
        view: withMessages(view, message.channel_id, (messages) =>
          messages.map((other) => (other.id === message.id ? message : other)),
        ),
        announcement: announcement(state, view, message),
      };
    }
    case 'delete':
      return {
        view: withMessages(view, notice.channelId, (messages) =>
          messages.filter(({ id }) => id !== notice.id),
        ),
        menu: state.menu?.message === notice.id ? null : state.menu,
      };
    case 'typing':
      return {
        typing: {
          ...state.typing,
          [notice.channelId]: { userId: notice.userId, until: Date.now() + TYPING_MS },
        },
      };
    case 'commands':
      return { view: { ...view, commands: notice.commands } };
    case 'shelves': {
      const { shelves } = notice;
      return { view: { ...view, shelves }, atHand: addedSince(view.shelves, shelves) ?? state.atHand };
    }
  }
}

/** Stays where the visitor is; somebody else's conversation with the bot takes the place of the one before. */
function placeIn({ places }: PageView, { view, place }: PageState): Snowflake {
  const kind = view?.places.find(({ id }) => id === place)?.kind;
  const next = places.find(({ id }) => id === place) ?? places.find((one) => one.kind === kind) ?? places[0];
  return next?.id ?? '';
}

function withMessages(
  view: PageView,
  place: Snowflake,
  change: (messages: readonly PageMessage[]) => readonly PageMessage[],
): PageView {
  return { ...view, messages: { ...view.messages, [place]: change(view.messages[place] ?? []) } };
}

/** What was sent is not shown as on its way any more, once its answer is there or has been put off. */
function withoutAnswered(
  { sending }: PageState,
  { self }: PageView,
  { channel_id, interaction_metadata: metadata }: PageMessage,
): PageState['sending'] {
  if (metadata?.type !== InteractionType.ApplicationCommand || metadata.user.id !== self) return sending;
  const name = 'name' in metadata ? String(metadata.name) : '';
  const answered = sending.find(
    ({ place, command, hasFailed }) =>
      place === channel_id && !hasFailed && (command === name || command.startsWith(`${name} `)),
  );
  return sending.filter((one) => one !== answered);
}

function withoutTyping({ typing }: PageState, { channel_id, author }: PageMessage): PageState['typing'] {
  if (typing[channel_id]?.userId !== author.id) return typing;
  return Object.fromEntries(Object.entries(typing).filter(([place]) => place !== channel_id));
}

function announcement(state: PageState, view: PageView, message: PageMessage): string {
  const isThinking = ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
  if (message.channel_id !== state.place || message.author.id === view.self || isThinking)
    return state.announcement;
  const name = message.author.global_name ?? message.author.username;
  const secret = message.visibleTo === null ? '' : ' Only you can see this.';
  return `${name}: ${plainTextOf(message, view)}${secret}`;
}
