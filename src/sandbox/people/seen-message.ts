import type { APIMessage, Snowflake } from 'discord-api-types/v10';
import type { Channel, Pinged, StoredMessage } from '../state/channel.ts';

/** A message as a person sees it, and whom it notified. */
export interface SeenMessage extends APIMessage {
  readonly pinged: Pinged;
  /** The one person who sees it ("Only you can see this"); null where everybody does. */
  readonly visibleTo: Snowflake | null;
}

/** A stored message as it stands. Later changes leave it alone: each of them makes the message anew. */
export function seenMessage({ message, pinged, visibleTo }: StoredMessage): SeenMessage {
  return { ...message, pinged, visibleTo };
}

/** The messages of a channel that somebody sees, oldest first; without a viewer, all of them. */
export function visibleMessages(channel: Channel, viewerId: Snowflake | null): SeenMessage[] {
  return [...channel.messages.values()]
    .filter(({ visibleTo }) => viewerId === null || visibleTo === null || visibleTo === viewerId)
    .map((stored) => seenMessage(stored));
}
