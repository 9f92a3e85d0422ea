import type { Snowflake } from 'discord-api-types/v10';

/** A token of the form that Discord gives: the application's id, a time and a signature, all in base64. */
export function createToken(applicationId: Snowflake): string {
  const id = Buffer.from(applicationId).toString('base64').replace(/=+$/, '');
  return `${id}.c2FuZGI.${Buffer.from('sandbox-token-of-no-use-elsewhere').toString('base64url')}`;
}

/**
 * The application's id that a token begins with; null where there is no token.
 *
 * @throws Error if the token has not the form of Discord's
 */
export function idInToken(token: string | undefined): Snowflake | null {
  if (token === undefined) return null;
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64').toString();
  if (/^\d{17,20}$/.test(id)) return id;
  throw new Error(
    'The token for the sandbox must begin with the application id (17 to 20 digits) in base64, as Discord tokens do; leave it out to have one made.',
  );
}
