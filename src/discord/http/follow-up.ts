import { setTimeout as wait } from 'node:timers/promises';
import { DiscordAPIError, type RawFile, type REST } from '@discordjs/rest';
import { type APIInteraction, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { plainMessage } from '../draw/message.ts';
import { atEdge } from '../edge.ts';
import { isConnectionLost } from '../once-more.ts';
import type { Answer } from './answer.ts';
import { type MessageFile, messageBody } from './message-body.ts';

/** Milliseconds before each further try, while Discord has not taken in yet what it was answered. */
const PAUSES_MS = [50, 150, 500, 1500];

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
  rest: REST,
  log: Logger,
): Promise<void> {
  const original = Routes.webhookMessage(application, token);
  const locale = 'locale' in interaction ? interaction.locale : 'en-US';
  await atEdge(
    log,
    locale,
    async () => {
      if (left.kind === 'delete') {
        await patiently(() => rest.delete(original, { auth: false }), true);
        return;
      }
      const message = await left.message();
      const body = messageBody(message, { private: false });
      const files = filesOf(message.files ?? []);
      await patiently(() => rest.patch(original, { body, files, auth: false }), true);
    },
    async (apology) => {
      const body = messageBody(plainMessage(apology), { private: true });
      // A button's message is there already and stays; what was put off otherwise is still to come.
      if (left.kind === 'later' && !left.updates) {
        await patiently(() => rest.patch(original, { body, auth: false }), true);
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
async function patiently<T>(call: () => Promise<T>, isSafe: boolean): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await call();
    } catch (error) {
      const isEarly = error instanceof DiscordAPIError && NOT_YET.has(error.code);
      if (!isEarly && !(isSafe && isConnectionLost(error))) throw error;
      await wait(pause);
    }
  }
  return call();
}

function filesOf(files: readonly MessageFile[]): RawFile[] {
  return files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) }));
}
