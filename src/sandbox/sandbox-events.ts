import type { EventEmitter } from 'node:events';
import type { Snowflake } from 'discord-api-types/v10';
import type { Interaction } from './interactions/interaction.ts';
import { type SeenMessage, seenMessage } from './people/seen-message.ts';
import type { World } from './state/world.ts';
import type { RestCall, WorldEvents } from './state/world-events.ts';

/** What can be listened to: each with plain data. */
export interface SandboxEvents {
  message: (message: SeenMessage) => void;
  edit: (message: SeenMessage) => void;
  delete: (message: SeenMessage) => void;
  typing: (event: { readonly channelId: Snowflake; readonly userId: Snowflake }) => void;
  commands: (event: { readonly guildId: Snowflake | null }) => void;
  interaction: (interaction: Interaction) => void;
  answer: (interaction: Interaction) => void;
  failure: (interaction: Interaction) => void;
  call: (call: RestCall) => void;
  /** A bot's session began or was resumed. */
  ready: () => void;
}

/**
 * Runs a function whenever something happens.
 *
 * @returns a function that ends this
 */
export function subscribe<Name extends keyof SandboxEvents>(
  { events }: World,
  event: Name,
  listener: SandboxEvents[Name],
): () => void {
  const watch = <Key extends keyof WorldEvents>(key: Key, run: (...data: WorldEvents[Key]) => void) => {
    const emitter: EventEmitter = events;
    emitter.on(key, run);
    return () => {
      emitter.off(key, run);
    };
  };
  const watchers: { [Key in keyof SandboxEvents]: (listen: SandboxEvents[Key]) => () => void } = {
    message: (listen) => watch('message', (_channel, stored) => listen(seenMessage(stored))),
    edit: (listen) => watch('edit', (_channel, stored) => listen(seenMessage(stored))),
    delete: (listen) => watch('delete', (_channel, stored) => listen(seenMessage(stored))),
    typing: (listen) => watch('typing', (channel, userId) => listen({ channelId: channel.id, userId })),
    commands: (listen) => watch('commands', (guildId) => listen({ guildId })),
    interaction: (listen) => watch('interaction', listen),
    answer: (listen) => watch('answer', listen),
    failure: (listen) => watch('failure', listen),
    call: (listen) => watch('call', listen),
    ready: (listen) => watch('ready', listen),
  };
  return watchers[event](listener);
}
