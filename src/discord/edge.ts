import { randomUUID } from 'node:crypto';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { textsFor } from '../locales/texts.ts';
import { discordError } from './discord-error.ts';

/** What happens when somebody is faster than we are, or takes away what we were about to change: nobody's mistake. */
const OVERTAKEN = new Set<unknown>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

/** The bot may not write where it was asked: its inviter's to mend. */
const FORBIDDEN = new Set<unknown>([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
]);

/**
 * Does some work for a user. A bug in it is caught here and nowhere else: it is logged with an id, and the user is told
 * that id.
 *
 * @param apologise - Tells the user; may fail, as the connection may be what has broken.
 */
export async function atEdge(
  log: Logger,
  locale: string,
  work: () => Promise<void>,
  apologise: (text: string) => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = discordError(error)?.code;
    if (OVERTAKEN.has(code)) {
      log.info({ code }, 'an answer is not needed any more');
      return;
    }
    if (FORBIDDEN.has(code)) {
      log.warn({ err: error }, 'Discord does not let the bot answer. Check its permissions there.');
      return;
    }
    const id = randomUUID().slice(0, 8);
    log.error({ err: error, id }, 'an answer failed');
    await apologise(textsFor(locale).problems.failed(id)).catch((second: unknown) =>
      log.warn({ err: second, id }, 'and the user could not be told'),
    );
  }
}
