import { randomUUID } from 'node:crypto';
import { DiscordAPIError } from '@discordjs/rest';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { textsFor } from '../locales/texts.ts';

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
    if (error instanceof DiscordAPIError && OVERTAKEN.has(error.code)) {
      log.info({ code: error.code }, `answer not needed any more: ${error.message}`);
      return;
    }
    if (error instanceof DiscordAPIError && FORBIDDEN.has(error.code)) {
      log.warn(
        { code: error.code },
        `Discord does not let the bot answer: ${error.message}. Check its permissions there.`,
      );
      return;
    }
    const id = randomUUID().slice(0, 8);
    log.error({ err: error, id }, 'an answer failed');
    await apologise(textsFor(locale).problems.failed(id)).catch((second: unknown) =>
      log.warn({ err: second, id }, 'and the user could not be told'),
    );
  }
}
