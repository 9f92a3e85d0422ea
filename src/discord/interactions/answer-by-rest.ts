import type { REST } from '@discordjs/rest';
import { type APIInteraction, type InteractionType, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { discordError } from '../discord-error.ts';
import { atEdge } from '../edge.ts';
import type { Handler } from '../handler.ts';
import type { Observer } from '../observer.ts';
import { onceMore } from '../once-more.ts';
import { type Answer, answerInteraction, apologyTo } from './answer.ts';
import { followUp } from './follow-up.ts';
import { filesOf } from './message-body.ts';

/** An interaction as the gateway brings it, which pings nobody. */
export type GatewayInteraction = Exclude<APIInteraction, { type: InteractionType.Ping }>;

/** What interactions of the gateway's are answered by. */
export interface DeliverySettings {
  readonly handler: Handler;
  readonly rest: REST;
  readonly log: Logger;
  readonly observer: Observer | null;
}

/** Milliseconds before each further try of what follows an answer; Discord has taken that in already. */
const PAUSES_MS = [0];

/** Answers an interaction that came over the gateway, by Discord's REST API; never rejects. */
export async function answerByRest(
  interaction: GatewayInteraction,
  { handler, rest, log, observer }: DeliverySettings,
): Promise<void> {
  const begun = performance.now();
  const answer = await answerInteraction(interaction, handler, log);
  if (!answer) return;
  let isGiven = false;
  await atEdge(
    log,
    interaction.locale,
    async () => {
      await give(interaction, answer, rest);
      isGiven = true;
      observer?.acknowledged(performance.now() - begun);
    },
    (apology) => give(interaction, apologyTo(interaction, apology), rest),
  );
  if (isGiven && answer.rest) await followUp(interaction, answer.rest, { rest, log, pausesMs: PAUSES_MS });
}

/**
 * Gives an interaction its first answer. Where Discord had it and its word of that was lost, the next try is told that the
 * interaction has been answered: by nobody but us.
 */
async function give({ id, token }: GatewayInteraction, answer: Answer, rest: REST): Promise<void> {
  const { response: body } = answer;
  const files = filesOf(answer.files);
  try {
    await onceMore(() => rest.post(Routes.interactionCallback(id, token), { body, files, auth: false }));
  } catch (error) {
    if (discordError(error)?.code !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) throw error;
  }
}
