/** What Discord's REST API says of a call that it refused. */
export interface DiscordError {
  /** Discord's own code, as in `RESTJSONErrorCodes`; null where there is none, as from a proxy before it. */
  readonly code: number | null;
  /** The HTTP status. */
  readonly status: number;
}

/**
 * Reads an error of the REST client's; null for any other error. It goes by the error's form: discord.js and our own HTTP
 * adapter load two builds of `@discordjs/rest`, and an error of the one is no instance of the other's class.
 */
export function discordError(error: unknown): DiscordError | null {
  if (!(error instanceof Error) || !/^(DiscordAPIError|HTTPError)\b/.test(error.name)) return null;
  if (!('status' in error) || typeof error.status !== 'number') return null;
  const code = 'code' in error && typeof error.code === 'number' ? error.code : null;
  return { code, status: error.status };
}
