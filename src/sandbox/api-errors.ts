import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Complaint, formError } from './validate/form-error.ts';

type Refusal = readonly [status: ContentfulStatusCode, code: number, message: string];

/** Discord's answers to what it does not do, by name: status, code and text (documentation, "JSON Error Codes"). */
export const refusals = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  invalidVersion: [400, RESTJSONErrorCodes.InvalidAPIVersion, 'Invalid API version'],
  invalidJson: [
    400,
    RESTJSONErrorCodes.RequestBodyContainsInvalidJSON,
    'The request body contains invalid JSON.',
  ],
  tooLarge: [413, RESTJSONErrorCodes.RequestEntityTooLarge, 'Request entity too large'],
  unknownChannel: [404, RESTJSONErrorCodes.UnknownChannel, 'Unknown Channel'],
  unknownGuild: [404, RESTJSONErrorCodes.UnknownGuild, 'Unknown Guild'],
  unknownMember: [404, RESTJSONErrorCodes.UnknownMember, 'Unknown Member'],
  unknownMessage: [404, RESTJSONErrorCodes.UnknownMessage, 'Unknown Message'],
  unknownUser: [404, RESTJSONErrorCodes.UnknownUser, 'Unknown User'],
  unknownWebhook: [404, RESTJSONErrorCodes.UnknownWebhook, 'Unknown Webhook'],
  unknownInteraction: [404, RESTJSONErrorCodes.UnknownInteraction, 'Unknown interaction'],
  unknownCommandPermissions: [
    404,
    RESTJSONErrorCodes.UnknownApplicationCommandPermissions,
    'Unknown application command permissions',
  ],
  unknownCommand: [404, RESTJSONErrorCodes.UnknownApplicationCommand, 'Unknown application command'],
  alreadyAnswered: [
    400,
    RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
    'Interaction has already been acknowledged.',
  ],
  tooManyFollowups: [
    400,
    RESTJSONErrorCodes.ThisInteractionHasHitTheMaximumNumberOfFollowUpMessages,
    'This interaction has hit the maximum number of follow up messages',
  ],
  invalidWebhookToken: [401, RESTJSONErrorCodes.InvalidWebhookToken, 'Invalid Webhook Token'],
  missingAccess: [403, RESTJSONErrorCodes.MissingAccess, 'Missing Access'],
  missingPermissions: [403, RESTJSONErrorCodes.MissingPermissions, 'Missing Permissions'],
  notAuthorizedOnApplication: [
    403,
    RESTJSONErrorCodes.NotAuthorizedToPerformThisActionOnThisApplication,
    'You are not authorized to perform this action on this application',
  ],
  emptyMessage: [400, RESTJSONErrorCodes.CannotSendAnEmptyMessage, 'Cannot send an empty message'],
  notYourMessage: [
    403,
    RESTJSONErrorCodes.CannotEditMessageAuthoredByAnotherUser,
    'Cannot edit a message authored by another user',
  ],
  cannotMessageUser: [
    403,
    RESTJSONErrorCodes.CannotSendMessagesToThisUser,
    'Cannot send messages to this user',
  ],
  notInDirectMessages: [
    403,
    RESTJSONErrorCodes.CannotExecuteActionOnDMChannel,
    'Cannot execute action on a DM channel',
  ],
  tooManyAttachments: [
    400,
    RESTJSONErrorCodes.MaximumNumberOfAttachmentsInAMessageReached,
    'Maximum number of attachments in a message reached (10)',
  ],
  tooManyCommands: [
    400,
    RESTJSONErrorCodes.MaximumNumberOfApplicationCommandsReached,
    'Maximum number of application commands reached',
  ],
} satisfies Record<string, Refusal>;

/** Ends the handling of a request with one of Discord's refusals. */
export function refuse(name: keyof typeof refusals): never {
  const [status, code, message] = refusals[name];
  throw jsonException(status, { message, code });
}

/**
 * Ends the handling of a request with Discord's answer to a malformed form.
 *
 * @param under - where the body stands in the request, for example `['data']` in an interaction callback
 */
export function refuseForm(complaints: readonly Complaint[], under: readonly string[] = []): never {
  throw jsonException(400, formError(complaints, under));
}

/** The same for a single complaint. */
export const refuseField = (path: readonly (string | number)[], code: string, message: string): never =>
  refuseForm([{ path, code, message }]);

function jsonException(status: ContentfulStatusCode, body: object): HTTPException {
  return new HTTPException(status, { res: Response.json(body, { status }) });
}
