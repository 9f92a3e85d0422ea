import { GatewayCloseCodes, GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import { limits } from '../validate/limits.ts';
import { type Connection, isFlooding, send } from './connection.ts';
import type { GatewayState } from './gateway-state.ts';
import { isToken, judgeIdentify } from './identify.ts';
import { greet } from './ready.ts';
import { createSession, dispatch, isResumable } from './session.ts';

/** Takes what a bot sends; what it must not send closes its connection with the code for that. */
export function receive(state: GatewayState, connection: Connection, text: string): void {
  const payload = Buffer.byteLength(text) > limits.gateway.payloadBytes ? null : parsePayload(text);
  if (!payload) close(connection, GatewayCloseCodes.DecodeError);
  else if (isFlooding(connection)) close(connection, GatewayCloseCodes.RateLimited);
  else handle(state, connection, payload.op, payload.d);
}

function handle(state: GatewayState, connection: Connection, op: unknown, data: unknown): void {
  switch (op) {
    case GatewayOpcodes.Heartbeat:
      connection.lastHeartbeat = performance.now();
      if (state.plan.acknowledgesHeartbeats) send(connection, { op: GatewayOpcodes.HeartbeatAck, d: null });
      break;
    case GatewayOpcodes.Identify:
      if (connection.session) close(connection, GatewayCloseCodes.AlreadyAuthenticated);
      else identify(state, connection, data);
      break;
    case GatewayOpcodes.Resume:
      if (connection.session) close(connection, GatewayCloseCodes.AlreadyAuthenticated);
      else resume(state, connection, data);
      break;
    case GatewayOpcodes.PresenceUpdate:
    case GatewayOpcodes.VoiceStateUpdate:
    case GatewayOpcodes.RequestGuildMembers:
    case GatewayOpcodes.RequestSoundboardSounds:
      // None of these has an effect that a bot which answers questions could see.
      if (!connection.session) close(connection, GatewayCloseCodes.NotAuthenticated);
      break;
    default:
      close(connection, GatewayCloseCodes.UnknownOpcode);
  }
}

function identify(state: GatewayState, connection: Connection, data: unknown): void {
  const verdict = judgeIdentify(state.world, data);
  if (!verdict.ok) {
    close(connection, verdict.code);
    return;
  }
  const now = performance.now();
  state.identifies = state.identifies.filter((time) => now - time < 5_000);
  const tooMany = state.identifies.length >= state.settings.maxConcurrency;
  if (tooMany || state.sessionStarts >= limits.gateway.sessionStartsPerDay) {
    invalidate(connection);
    return;
  }
  state.identifies.push(now);
  state.sessionStarts += 1;
  connection.compressesPayloads = verdict.compress && connection.stream === null;
  const session = createSession(connection, verdict.intents, verdict.shard);
  state.sessions.set(session.id, session);
  greet(state.world, session, state.url);
  state.world.events.emit('ready');
}

function resume(state: GatewayState, connection: Connection, data: unknown): void {
  const fields: Readonly<Record<string, unknown>> =
    typeof data === 'object' && data !== null ? { ...data } : {};
  const { token, session_id: id, seq } = fields;
  const session = typeof id === 'string' ? state.sessions.get(id) : undefined;
  if (typeof token !== 'string' || !isToken(state.world, token)) {
    close(connection, GatewayCloseCodes.AuthenticationFailed);
  } else if (state.plan.resumesToRefuse > 0) {
    state.plan.resumesToRefuse -= 1;
    if (session) state.sessions.delete(session.id);
    invalidate(connection);
  } else if (typeof seq !== 'number' || (session && seq > session.sequence)) {
    close(connection, GatewayCloseCodes.InvalidSeq);
  } else if (!session || !isResumable(state.world, session, seq)) {
    invalidate(connection);
  } else {
    const before = session.connection;
    session.connection = connection;
    session.lostAt = null;
    connection.session = session;
    before?.socket.terminate();
    for (const missed of session.replay.filter(({ s }) => s > seq)) send(connection, missed);
    dispatch(session, GatewayDispatchEvents.Resumed, { _trace: ['sandbox'] });
    state.world.events.emit('ready');
  }
}

function invalidate(connection: Connection): void {
  send(connection, { op: GatewayOpcodes.InvalidSession, d: false });
}

function close({ socket }: Connection, code: GatewayCloseCodes): void {
  socket.close(code, GatewayCloseCodes[code]);
}

function parsePayload(text: string): { readonly op: unknown; readonly d: unknown } | null {
  try {
    const payload: unknown = JSON.parse(text);
    if (typeof payload !== 'object' || payload === null || !('op' in payload)) return null;
    return { op: payload.op, d: 'd' in payload ? payload.d : null };
  } catch {
    return null;
  }
}
