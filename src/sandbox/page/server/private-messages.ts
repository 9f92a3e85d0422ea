import type { Snowflake } from 'discord-api-types/v10';
import type { Sandbox } from '../../sandbox.ts';

/** Which messages are for one person alone. */
export interface PrivateMessages {
  readonly isHiddenFrom: (viewer: Snowflake, message: Snowflake) => boolean;
}

/** Notes from now on which messages are for one person alone, also after they have been deleted. */
export function watchPrivateMessages(sandbox: Sandbox): PrivateMessages {
  const viewers = new Map<Snowflake, Snowflake>();
  sandbox.on('message', ({ id, visibleTo }) => {
    if (visibleTo !== null) viewers.set(id, visibleTo);
  });
  return { isHiddenFrom: (viewer, message) => (viewers.get(message) ?? viewer) !== viewer };
}
