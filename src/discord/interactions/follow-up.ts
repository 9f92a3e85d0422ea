import { setTimeout as wait } from 'node:timers/promises';
import type { REST } from '@discordjs/rest';
import { type APIInteraction, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { discordError } from '../discord-error.ts';
import { plainMessage } from '../draw/message.ts';
import { atEdge } from '../edge.ts';
import { isConnectionLost } from '../once-more.ts';
import type { Answer } from './answer.ts';
import { filesOf, messageBody } from './message-body.ts';

/** How what follows an answer reaches Discord. */
export interface FollowUpSettings {
  readonly rest: REST;
  readonly log: Logger;
  /** Before each further try of a call, in milliseconds: Discord may not have taken in yet what it was answered. */
  readonly pausesMs: readonly number[];
}

/** What Discord says of an interaction whose answer it has not taken in yet. */
const NOT_YET = new Set<unknown>([
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
]);

/** Does what is left of an answer once it has been given; never rejects. It takes the interaction's own token. */
export async function followUp(
  { application_id: application, token, ...interaction }: APIInteraction,
  left: NonNullable<Answer['rest']>,
  { rest, log, pausesMs }: FollowUpSettings,
): Promise<void> {
  // Made where it is needed, since it may fail: what stands in no address may stand in a request.
  const original = () => Routes.webhookMessage(application, token);
  const patiently = <T>(call: () => Promise<T>, isSafe: boolean) => tryAgain(call, isSafe, pausesMs);
  const locale = 'locale' in interaction ? interaction.locale : 'en-US';
  await atEdge(
    log,
    locale,
    async () => {
      if (left.kind === 'delete') {
        await patiently(() => rest.delete(original(), { auth: false }), true);
        return;
      }
      const message = await left.message();
      const body = messageBody(message, { private: false });
      const files = filesOf(message.files ?? []);
      await patiently(() => rest.patch(original(), { body, files, auth: false }), true);
    },
    async (apology) => {
      const body = messageBody(plainMessage(apology), { private: true });
      // A button's message is there already and stays; what was put off otherwise is still to come.
      if (left.kind === 'later' && !left.updates) {
        await patiently(() => rest.patch(original(), { body, auth: false }), true);
      } else {
        await patiently(() => rest.post(Routes.webhook(application, token), { body, auth: false }), false);
      }
    },
  );
}

/**
 * Makes a call, and makes it again while Discord has not taken in the answer.
 *
 * @param isSafe - Whether the call may be made again where the connection was lost, since Discord does not do it twice.
 */
async function tryAgain<T>(call: () => Promise<T>, isSafe: boolean, pausesMs: readonly number[]): Promise<T> {
  for (const pause of pausesMs) {
    try {
      return await call();
    } catch (error) {
      const isEarly = NOT_YET.has(discordError(error)?.code);
      if (!isEarly && !(isSafe && isConnectionLost(error))) throw error;
      await wait(pause);
    }
  }
  return call();
}
