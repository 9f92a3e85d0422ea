import type { IncomingMessage, Server } from 'node:http';
import {
  type APIGatewayBotInfo,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayOpcodes,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { FaultPlan } from '../faults.ts';
import type { World } from '../state/world.ts';
import { limits } from '../validate/limits.ts';
import { type Connection, type GatewayPayload, isFlooding, openConnection, send } from './connection.ts';
import { deliverInteractions, publishEvents } from './events.ts';
import { isToken, judgeIdentify } from './identify.ts';
import { greet } from './ready.ts';
import { createSession, dispatch, isResumable, type Session } from './session.ts';

/** Discord's side of the gateway. */
export interface Gateway {
  /** Where bots connect. */
  readonly url: string;
  /** What `GET /gateway/bot` tells. */
  information(): APIGatewayBotInfo;
  /** Sessions that have a connection. */
  connected(): Session[];
  /** Runs a function each time that a session begins or is resumed. */
  onReady(listener: () => void): void;
  /** Cuts every connection; with a close code where one is given, without a word otherwise. */
  drop(code?: number): void;
  /** Sends a payload to every connection. */
  broadcast(payload: GatewayPayload): void;
  /** Parts sessions from their connections; those that are not resumable are forgotten. */
  release(resumable: boolean): void;
  close(): void;
}

/** How the gateway is set up. */
export interface GatewaySettings {
  /** Milliseconds between heartbeats. */
  readonly heartbeatInterval: number;
  /** Identifies that are taken in 5 seconds. */
  readonly maxConcurrency: number;
  /** What `GET /gateway/bot` recommends. */
  readonly shards: number;
}

const path = '/gateway';

/** Opens the gateway on a server that listens. */
export function createGateway(
  world: World,
  plan: FaultPlan,
  server: Server,
  settings: GatewaySettings,
): Gateway {
  const sessions = new Map<string, Session>();
  const connections = new Set<Connection>();
  const readyListeners: (() => void)[] = [];
  const identifies: number[] = [];
  let starts = 0;
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const url = `${world.origin.replace(/^http/, 'ws')}${path}`;

  publishEvents(world, () => sessions.values());
  deliverInteractions(world, () => sessions.values());
  server.on('upgrade', (request, socket, head) => {
    if (new URL(request.url ?? '', 'http://sandbox').pathname !== path) return socket.destroy();
    return sockets.handleUpgrade(request, socket, head, (opened) => accept(opened, request));
  });

  // A client whose heartbeat fails to come is cut off and can resume (documentation, "Sending Heartbeats").
  const watch = setInterval(() => {
    for (const { socket, lastHeartbeat } of connections) {
      const silent = performance.now() - lastHeartbeat > 1.5 * settings.heartbeatInterval;
      if (silent) socket.close(GatewayCloseCodes.UnknownError, 'No heartbeat came in time.');
    }
  }, settings.heartbeatInterval / 2).unref();

  function accept(socket: WebSocket, request: IncomingMessage): void {
    const parameters = new URL(request.url ?? '', 'http://sandbox').searchParams;
    const connection = openConnection(socket, plan, parameters.get('compress'));
    socket.on('error', () => socket.terminate());
    if (parameters.get('v') !== '10') {
      return socket.close(GatewayCloseCodes.InvalidAPIVersion, 'The sandbox speaks v=10.');
    }
    if ((parameters.get('encoding') ?? 'json') !== 'json') {
      return socket.close(GatewayCloseCodes.DecodeError, 'The sandbox speaks encoding=json.');
    }
    connections.add(connection);
    socket.on('message', (data) => receive(connection, String(data)));
    socket.on('close', (code) => lose(connection, code));
    const heartbeat = { heartbeat_interval: settings.heartbeatInterval };
    return send(connection, { op: GatewayOpcodes.Hello, d: heartbeat });
  }

  function lose(connection: Connection, code: number): void {
    connections.delete(connection);
    connection.stream?.destroy();
    const { session } = connection;
    if (!session || session.connection !== connection) return;
    session.connection = null;
    session.lostAt = world.now();
    // A bot that says goodbye ends its session (documentation, "Initiating a Disconnect").
    if (code === 1000 || code === 1001) sessions.delete(session.id);
  }

  function receive(connection: Connection, text: string): void {
    const { socket, session } = connection;
    const payload = Buffer.byteLength(text) > limits.gateway.payloadBytes ? null : parsePayload(text);
    if (!payload) return socket.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
    if (isFlooding(connection))
      return socket.close(GatewayCloseCodes.RateLimited, 'You are being rate limited.');
    switch (payload.op) {
      case GatewayOpcodes.Heartbeat:
        connection.lastHeartbeat = performance.now();
        if (plan.acknowledgesHeartbeats) send(connection, { op: GatewayOpcodes.HeartbeatAck, d: null });
        return;
      case GatewayOpcodes.Identify:
        if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
        return identify(connection, payload.d);
      case GatewayOpcodes.Resume:
        if (session) return socket.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
        return resume(connection, payload.d);
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
      case GatewayOpcodes.RequestSoundboardSounds:
        // None of these has an effect that a bot which answers questions could see.
        return session ? undefined : socket.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
      default:
        return socket.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
    }
  }

  function identify(connection: Connection, data: unknown): void {
    const verdict = judgeIdentify(world, data);
    if (!verdict.ok) return connection.socket.close(verdict.code, GatewayCloseCodes[verdict.code]);
    const now = performance.now();
    const recent = identifies.filter((time) => now - time < 5_000).length;
    if (recent >= settings.maxConcurrency || starts >= limits.gateway.sessionStartsPerDay) {
      return invalidate(connection, false);
    }
    identifies.splice(0, identifies.length - settings.maxConcurrency, now);
    starts += 1;
    connection.compressesPayloads = verdict.compress && connection.stream === null;
    const session = createSession(connection, verdict.intents, verdict.shard);
    sessions.set(session.id, session);
    greet(world, session, url);
    for (const listener of readyListeners) listener();
  }

  function resume(connection: Connection, data: unknown): void {
    const { token, session_id: id, seq } = { ...(data as Readonly<Record<string, unknown>> | null) };
    if (typeof token !== 'string' || !isToken(world, token)) {
      return connection.socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    }
    const session = typeof id === 'string' ? sessions.get(id) : undefined;
    if (plan.resumesToRefuse > 0) {
      plan.resumesToRefuse -= 1;
      if (session) sessions.delete(session.id);
      return invalidate(connection, false);
    }
    if (typeof seq !== 'number' || (session && seq > session.sequence)) {
      return connection.socket.close(GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
    }
    if (!session || !isResumable(world, session, seq)) return invalidate(connection, false);
    session.connection?.socket.terminate();
    session.connection = connection;
    session.lostAt = null;
    connection.session = session;
    for (const missed of session.replay.filter(({ s }) => s > seq)) send(connection, missed);
    dispatch(session, GatewayDispatchEvents.Resumed, { _trace: ['sandbox'] });
    for (const listener of readyListeners) listener();
  }

  function invalidate(connection: Connection, resumable: boolean): void {
    send(connection, { op: GatewayOpcodes.InvalidSession, d: resumable });
  }

  return {
    url,
    information: () => ({
      url,
      shards: settings.shards,
      session_start_limit: {
        total: limits.gateway.sessionStartsPerDay,
        remaining: Math.max(0, limits.gateway.sessionStartsPerDay - starts),
        reset_after: 24 * 3_600_000,
        max_concurrency: settings.maxConcurrency,
      },
    }),
    connected: () => [...sessions.values()].filter(({ connection }) => connection !== null),
    onReady: (listener) => {
      readyListeners.push(listener);
    },
    drop: (code) => {
      for (const { socket } of connections) {
        if (code === undefined) socket.terminate();
        else socket.close(code);
      }
    },
    broadcast: (payload) => {
      for (const connection of connections) send(connection, payload);
    },
    release: (resumable) => {
      for (const connection of connections) {
        const { session } = connection;
        connection.session = null;
        if (!session) continue;
        session.connection = null;
        session.lostAt = world.now();
        if (!resumable) sessions.delete(session.id);
      }
    },
    close: () => {
      clearInterval(watch);
      for (const { socket } of connections) socket.terminate();
      sockets.close();
    },
  };
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
