import { GatewayCloseCodes } from 'discord-api-types/v10';
import { ConnectionRefused } from './connection-refused.ts';
import { discordError } from './discord-error.ts';

const TOKEN_REFUSED =
  'Discord does not accept the token in DISCORD_TOKEN. Copy it again from the developer portal (your application > Bot > Reset Token) into .env.';
const INTENT_REFUSED =
  'Discord refused an intent ("Used disallowed intents"). Pullquote needs no privileged intent: check that you run an unchanged copy, or allow the intent in the developer portal (your application > Bot).';

/** Why the bot could not start, in one sentence that says what to do; null for what is a bug of ours. */
export function startupProblem(error: unknown, apiUrl: string): string | null {
  if (error instanceof ConnectionRefused) return error.message;
  // discord.js's code; by HTTP it is not loaded.
  if (error instanceof Error && 'code' in error && error.code === 'TokenInvalid') return TOKEN_REFUSED;
  const refused = discordError(error);
  if (refused?.status === 401) return TOKEN_REFUSED;
  if (refused) {
    return `Discord's API at ${apiUrl} answered ${refused.status}. Check DISCORD_API_URL, or try again in a minute.`;
  }
  if (error instanceof Error && /sessions? remaining/i.test(error.message)) {
    return 'Discord allows this bot no more starts for today. Try again tomorrow.';
  }
  const code = networkCode(error);
  if (code === null) return null;
  return `Discord's API at ${apiUrl} cannot be reached (${code}). Check the network, or DISCORD_API_URL in .env.`;
}

/** Why Discord closed the gateway for good, in one sentence that says what to do. */
export function closeProblem(code: number): string {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return TOKEN_REFUSED;
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return INTENT_REFUSED;
    case GatewayCloseCodes.ShardingRequired:
      return 'This bot is in too many servers for so few connections. Set SHARD_COUNT=auto in .env, or a greater SHARD_COUNT; OPERATING.md says more.';
    case GatewayCloseCodes.InvalidShard:
      return 'Discord does not take these shards. Check SHARDS and SHARD_COUNT in .env: all processes have the same SHARD_COUNT.';
    default:
      return `Discord closed the connection for good (code ${code}). See whether there is a newer Pullquote.`;
  }
}

function networkCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'AbortError') return 'no answer';
  if ('code' in error && typeof error.code === 'string' && /^(E[A-Z_]+|UND_ERR_\w+)$/.test(error.code))
    return error.code;
  return error.cause === undefined ? null : networkCode(error.cause);
}
