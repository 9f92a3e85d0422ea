import { InteractionResponseType, MessageFlags, type Snowflake } from 'discord-api-types/v10';
import type { Interaction } from '../interactions/interaction.ts';
import type { Channel, StoredMessage } from '../state/channel.ts';
import type { World } from '../state/world.ts';
import type { SuggestedChoice } from '../validate/autocomplete.ts';
import { limits } from '../validate/limits.ts';
import type { ModalBody } from '../validate/modal.ts';
import { type SeenMessage, seenMessage } from './seen-message.ts';

/** A form that the bot opened, and what is needed to send it off. */
export interface OpenedModal {
  readonly body: ModalBody;
  readonly interaction: Interaction;
}

/** What came of something that a person did. */
export interface ActionResult {
  readonly interaction: Interaction;
  /**
   * The message that was posted or changed, as it stands. An answer that was put off is waited for. Null where a
   * form was opened, where a button changed nothing yet, or where the bot did not answer.
   */
  readonly message: SeenMessage | null;
  /** Milliseconds from the action to the bot's first answer; null where none came. */
  readonly acknowledgedAfterMs: number | null;
  /** Whether the answer was put off at first ("is thinking ..."). */
  readonly deferred: boolean;
  /** Whether only the person sees the message. */
  readonly ephemeral: boolean;
  readonly modal: OpenedModal | null;
  /** "timeout": Discord shows "The application did not respond". */
  readonly failed: null | 'timeout';
}

/** Waits for answers to interactions; one for each sandbox. */
export interface OutcomeWatch {
  /** What came of an interaction, once its first answer is there and one that was put off has come too. */
  of(interaction: Interaction): Promise<ActionResult>;
  /** Suggestions for an option; none where the bot did not answer. */
  choicesOf(interaction: Interaction): Promise<readonly SuggestedChoice[]>;
}

/** Listens to a world for what comes of interactions. */
export function watchOutcomes(world: World): OutcomeWatch {
  const waiting = new Map<Snowflake, (at: number) => void>();
  const fillings = new Map<Snowflake, (stored: StoredMessage | null) => void>();
  const settle = (interaction: Interaction) => {
    waiting.get(interaction.id)?.(performance.now());
    waiting.delete(interaction.id);
  };
  const fill = (stored: StoredMessage, result: StoredMessage | null) => {
    fillings.get(stored.message.id)?.(result);
    fillings.delete(stored.message.id);
  };
  world.events.on('answer', settle);
  world.events.on('failure', settle);
  world.events.on('edit', (_channel, stored) => fill(stored, stored));
  world.events.on('delete', (_channel, stored) => fill(stored, null));

  const settled = async (interaction: Interaction): Promise<number> => {
    const start = performance.now();
    if (interaction.state !== 'waiting') return 0;
    const end = await new Promise<number>((resolve) => waiting.set(interaction.id, resolve));
    return end - start;
  };
  return {
    of: async (interaction) => {
      const elapsed = await settled(interaction);
      const channel = world.channels.get(interaction.channelId);
      const deferred = interaction.answerType === InteractionResponseType.DeferredChannelMessageWithSource;
      const stored = channel ? await answerMessage(channel, interaction, fillings) : null;
      return {
        interaction,
        message: channel && stored ? seenMessage(stored) : null,
        acknowledgedAfterMs: interaction.state === 'answered' ? elapsed : null,
        deferred,
        ephemeral: stored !== null && stored.visibleTo !== null,
        modal: interaction.modal ? { body: interaction.modal, interaction } : null,
        failed: interaction.state === 'failed' ? 'timeout' : null,
      };
    },
    choicesOf: async (interaction) => {
      await settled(interaction);
      return interaction.choices ?? [];
    },
  };
}

async function answerMessage(
  channel: Channel,
  interaction: Interaction,
  fillings: Map<Snowflake, (stored: StoredMessage | null) => void>,
): Promise<StoredMessage | null> {
  const stored = channel.messages.get(interaction.originalId ?? '') ?? null;
  if (!stored || !((stored.message.flags ?? 0) & MessageFlags.Loading)) return stored;
  return new Promise((resolve) => {
    fillings.set(stored.message.id, resolve);
    // After that the token is worth nothing, and the bot thinks for ever.
    setTimeout(resolve, limits.interaction.token, null).unref();
  });
}
