import type { Snowflake } from 'discord-api-types/v10';
import type { PageMessage } from '../../page-view.ts';

/** Whether a message is somebody's own, or answers something that they did. */
export function concerns(
  { author, visibleTo, interaction_metadata: metadata, referenced_message: answered }: PageMessage,
  self: Snowflake | undefined,
): boolean {
  return [author.id, visibleTo, metadata?.user.id, answered?.author.id].some((id) => id === self);
}
