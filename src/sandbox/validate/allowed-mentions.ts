import { AllowedMentionsTypes } from 'discord-api-types/v10';
import type { z } from 'zod';
import { bool, complain, form, maybe, oneOf, set, snowflake } from './fields.ts';
import { limits } from './limits.ts';

const kinds = [AllowedMentionsTypes.Everyone, AllowedMentionsTypes.Role, AllowedMentionsTypes.User];

/** Whom a message may ping; naming a kind and single ids of it is refused, as is a name given twice. */
export const allowedMentions = form({
  parse: maybe(set(oneOf(kinds), { max: kinds.length })),
  users: maybe(set(snowflake(), { max: limits.allowedMentions.users })),
  roles: maybe(set(snowflake(), { max: limits.allowedMentions.roles })),
  replied_user: maybe(bool()),
}).superRefine((value, context) => {
  for (const field of ['users', 'roles'] as const) {
    if (value[field]?.length && value.parse?.some((kind) => kind === field)) {
      const message = `parse:["${field}"] and ${field}: [ids...] are mutually exclusive.`;
      complain(context, 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
    }
  }
});

/** Allowed mentions that stood the check. */
export type AllowedMentions = z.output<typeof allowedMentions>;
