import { randomBytes } from 'node:crypto';
import { type GatewayDispatchEvents, GatewayOpcodes, type Snowflake } from 'discord-api-types/v10';
import type { World } from '../state/world.ts';
import { limits } from '../validate/limits.ts';
import { type Connection, type GatewayPayload, send } from './connection.ts';

/** A bot's session: it outlives its connection, so that it can be resumed. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  sequence: number;
  /** The last events, for a resume. */
  replay: Required<GatewayPayload>[];
  connection: Connection | null;
  /** When the connection was lost, in milliseconds since 1970. */
  lostAt: number | null;
}

/** A new session on a connection. */
export function createSession(
  connection: Connection,
  intents: number,
  shard: readonly [number, number],
): Session {
  const id = randomBytes(16).toString('hex');
  const session: Session = { id, intents, shard, sequence: 0, replay: [], connection, lostAt: null };
  connection.session = session;
  return session;
}

/** Sends an event to a session, or keeps it until the session is resumed. */
export function dispatch(session: Session, event: GatewayDispatchEvents, data: unknown): void {
  session.sequence += 1;
  const payload = { op: GatewayOpcodes.Dispatch, t: event, s: session.sequence, d: data };
  session.replay.push(payload);
  if (session.replay.length > 2 * limits.gateway.replay) {
    session.replay = session.replay.slice(-limits.gateway.replay);
  }
  if (session.connection) send(session.connection, payload);
}

/** Whether a lost session may still be resumed from a sequence number. */
export function isResumable(world: World, session: Session, sequence: number): boolean {
  const oldest = session.replay[0]?.s ?? session.sequence + 1;
  const isFresh = session.lostAt === null || world.now() - session.lostAt <= limits.gateway.sessionLifetime;
  return isFresh && sequence >= oldest - 1;
}

/** Which shard of so many an event of this server goes to; those outside servers go to the first. */
export const shardOf = (guildId: Snowflake | null, count: number): number =>
  guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
