import { GatewayCloseCodes } from 'discord-api-types/v10';
import type { World } from '../state/world.ts';
import { limits } from '../validate/limits.ts';
import { intentsProblem } from './intents.ts';
import { shardOf } from './session.ts';

/** What an identify payload comes to: the session's settings, or the code that closes the connection. */
export type IdentifyVerdict =
  | {
      readonly ok: true;
      readonly intents: number;
      readonly shard: readonly [id: number, count: number];
      readonly compress: boolean;
    }
  | { readonly ok: false; readonly code: GatewayCloseCodes };

/** Judges the `d` of an identify payload (documentation, "Identify Structure"). */
export function judgeIdentify(world: World, data: unknown): IdentifyVerdict {
  const fields: Readonly<Record<string, unknown>> =
    typeof data === 'object' && data !== null ? { ...data } : {};
  const { token, intents, shard = [0, 1], compress, properties } = fields;
  if (typeof token !== 'string' || typeof properties !== 'object') {
    return { ok: false, code: GatewayCloseCodes.DecodeError };
  }
  if (!isToken(world, token)) return { ok: false, code: GatewayCloseCodes.AuthenticationFailed };
  if (!isShard(shard)) return { ok: false, code: GatewayCloseCodes.InvalidShard };
  const guilds = [...world.guilds.values()].filter(
    ({ id, installed }) => installed && shardOf(id, shard[1]) === shard[0],
  );
  if (guilds.length > limits.gateway.guildsPerShard) {
    return { ok: false, code: GatewayCloseCodes.ShardingRequired };
  }
  const code = intentsProblem(intents, world.application.approvedIntents);
  if (code !== null) return { ok: false, code };
  return { ok: true, intents: Number(intents), shard, compress: compress === true };
}

/** Whether this is the bot's token; Discord takes it with and without "Bot ". */
export const isToken = (world: World, token: string): boolean =>
  world.application.token !== null && token.replace(/^Bot /, '') === world.application.token;

function isShard(shard: unknown): shard is readonly [number, number] {
  if (!Array.isArray(shard) || shard.length !== 2) return false;
  const [id, count]: unknown[] = shard;
  return Number.isInteger(id) && Number.isInteger(count) && Number(id) >= 0 && Number(id) < Number(count);
}
