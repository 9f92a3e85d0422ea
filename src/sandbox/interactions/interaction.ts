import { randomBytes } from 'node:crypto';
import type {
  APIAuthorizingIntegrationOwnersMap,
  APIInteraction,
  ApplicationCommandOptionType,
  InteractionResponseType,
  InteractionType,
  Snowflake,
} from 'discord-api-types/v10';
import type { World } from '../state/world.ts';
import type { SuggestedChoice } from '../validate/autocomplete.ts';
import { limits } from '../validate/limits.ts';
import type { ModalBody } from '../validate/modal.ts';

/** How far an interaction has come. */
export type InteractionState = 'waiting' | 'answered' | 'failed';

/** Something that a person did with the application, and what came of it. */
export interface Interaction {
  readonly id: Snowflake;
  readonly token: string;
  readonly type: InteractionType;
  readonly userId: Snowflake;
  readonly channelId: Snowflake;
  readonly guildId: Snowflake | null;
  readonly createdAt: number;
  readonly owners: APIAuthorizingIntegrationOwnersMap;
  /** What the application gets, by whichever way it is delivered. */
  readonly payload: APIInteraction;
  /** The option that is being filled, in an autocomplete interaction. */
  readonly focusedType: ApplicationCommandOptionType | null;
  /** The message whose component was used, or from whose component the form was opened. */
  readonly sourceMessageId: Snowflake | null;
  /** The interaction that opened the form, in a form's submission. */
  readonly openedBy: Interaction | null;
  state: InteractionState;
  /** Why it failed. */
  failure: string | null;
  /** When the first answer came, in milliseconds since 1970. */
  answeredAt: number | null;
  answerType: InteractionResponseType | null;
  /** The message that `@original` stands for. */
  originalId: Snowflake | null;
  modal: ModalBody | null;
  choices: readonly SuggestedChoice[] | null;
  followups: number;
}

/** What an interaction is made of; the rest follows. */
export type InteractionDraft = Pick<
  Interaction,
  'type' | 'userId' | 'channelId' | 'guildId' | 'owners' | 'focusedType' | 'sourceMessageId' | 'openedBy'
>;

/**
 * Registers an interaction and says that it happened. Who delivers it listens to the world's `interaction` event,
 * so that the gateway and an endpoint can do so alike.
 *
 * @param build - makes what the application gets, from the new interaction's id and token
 */
export function beginInteraction(
  world: World,
  draft: InteractionDraft,
  build: (identity: { readonly id: Snowflake; readonly token: string }) => APIInteraction,
): Interaction {
  forgetExpired(world);
  const id = world.nextId();
  const token = createInteractionToken(id);
  const interaction: Interaction = {
    ...draft,
    id,
    token,
    createdAt: world.now(),
    payload: build({ id, token }),
    state: 'waiting',
    failure: null,
    answeredAt: null,
    answerType: null,
    originalId: null,
    modal: null,
    choices: null,
    followups: 0,
  };
  world.interactions.set(token, interaction);
  // One that nobody answers must not keep the process alive.
  setTimeout(() => failInteraction(world, interaction, 'no answer came in time'), world.answerWithin).unref();
  world.events.emit('interaction', interaction);
  return interaction;
}

/** Whether a first answer would come too late. */
export const isOverdue = (world: World, interaction: Interaction): boolean =>
  interaction.state === 'failed' || world.now() - interaction.createdAt > world.answerWithin;

/** Whether the token serves no more. */
export const isExpired = (world: World, interaction: Interaction): boolean =>
  interaction.state === 'failed' || world.now() - interaction.createdAt > limits.interaction.token;

/** Fails an interaction, unless it has been answered. */
export function failInteraction(world: World, interaction: Interaction, reason: string): void {
  if (interaction.state !== 'waiting') return;
  interaction.state = 'failed';
  interaction.failure = reason;
  world.events.emit('failure', interaction);
}

function createInteractionToken(id: Snowflake): string {
  return Buffer.from(`interaction:${id}:${randomBytes(48).toString('hex')}`).toString('base64url');
}

// Tokens are in the order of their making, so the first that still serves ends the search. What is forgotten is
// kept long enough to tell an expired token from one that never was.
function forgetExpired(world: World): void {
  for (const [token, interaction] of world.interactions) {
    if (world.now() - interaction.createdAt <= 2 * limits.interaction.token) return;
    world.interactions.delete(token);
  }
}
