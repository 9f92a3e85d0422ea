import type { IncomingMessage, Server } from 'node:http';
import { type APIGatewayBotInfo, GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { FaultPlan } from '../faults.ts';
import type { World } from '../state/world.ts';
import { limits } from '../validate/limits.ts';
import { type Connection, type GatewayPayload, openConnection, send } from './connection.ts';
import { deliverInteractions, publishEvents } from './events.ts';
import type { GatewaySettings, GatewayState } from './gateway-state.ts';
import { receive } from './receive.ts';
import type { Session } from './session.ts';

/** Discord's side of the gateway. */
export interface Gateway {
  /** Where bots connect. */
  readonly url: string;
  /** What `GET /gateway/bot` tells. */
  information(): APIGatewayBotInfo;
  /** Sessions that have a connection. */
  connected(): Session[];
  /** Cuts every connection; with a close code where one is given, without a word otherwise. */
  drop(code?: number): void;
  /** Sends a payload to every connection. */
  broadcast(payload: GatewayPayload): void;
  /** Parts sessions from their connections; those that are not resumable are forgotten. */
  release(resumable: boolean): void;
  close(): void;
}

const path = '/gateway';

/** Opens the gateway on a server that listens. */
export function createGateway(
  world: World,
  plan: FaultPlan,
  server: Server,
  settings: GatewaySettings,
): Gateway {
  const state: GatewayState = {
    world,
    plan,
    settings,
    url: `${world.origin.replace(/^http/, 'ws')}${path}`,
    sessions: new Map(),
    connections: new Set(),
    identifies: [],
    sessionStarts: 0,
  };
  const { sessions, connections } = state;
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  server.on('upgrade', (request, socket, head) => {
    const isGateway = new URL(request.url ?? '', world.origin).pathname === path;
    if (isGateway) sockets.handleUpgrade(request, socket, head, (opened) => accept(state, opened, request));
    else socket.destroy();
  });
  publishEvents(world, () => sessions.values());
  deliverInteractions(world, () => sessions.values());
  const watch = setInterval(() => closeSilent(state), settings.heartbeatInterval / 2).unref();

  return {
    url: state.url,
    information: () => information(state),
    connected: () => [...sessions.values()].filter(({ connection }) => connection !== null),
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
      for (const connection of connections) part(state, connection, resumable);
    },
    close: () => {
      clearInterval(watch);
      for (const { socket } of connections) socket.terminate();
      sockets.close();
    },
  };
}

function accept(state: GatewayState, socket: WebSocket, request: IncomingMessage): void {
  const parameters = new URL(request.url ?? '', state.world.origin).searchParams;
  socket.on('error', () => socket.terminate());
  if (parameters.get('v') !== '10') {
    socket.close(GatewayCloseCodes.InvalidAPIVersion, 'The sandbox speaks v=10.');
    return;
  }
  if ((parameters.get('encoding') ?? 'json') !== 'json') {
    socket.close(GatewayCloseCodes.DecodeError, 'The sandbox speaks encoding=json.');
    return;
  }
  const connection = openConnection(socket, state.plan, parameters.get('compress'));
  state.connections.add(connection);
  socket.on('message', (data) => receive(state, connection, String(data)));
  socket.on('close', (code) => {
    state.connections.delete(connection);
    connection.stream?.destroy();
    // A bot that says goodbye ends its session (documentation, "Initiating a Disconnect").
    part(state, connection, code !== 1000 && code !== 1001);
  });
  send(connection, {
    op: GatewayOpcodes.Hello,
    d: { heartbeat_interval: state.settings.heartbeatInterval },
  });
}

function part({ world, sessions }: GatewayState, connection: Connection, resumable: boolean): void {
  const { session } = connection;
  connection.session = null;
  if (!session || session.connection !== connection) return;
  session.connection = null;
  session.lostAt = world.now();
  if (!resumable) sessions.delete(session.id);
}

// A client whose heartbeat fails to come is cut off and can resume (documentation, "Sending Heartbeats").
function closeSilent({ world, connections, sessions, settings }: GatewayState): void {
  for (const { socket, lastHeartbeat } of connections) {
    const isSilent = performance.now() - lastHeartbeat > 1.5 * settings.heartbeatInterval;
    if (isSilent) socket.close(GatewayCloseCodes.UnknownError, 'No heartbeat came in time.');
  }
  for (const { id, lostAt } of sessions.values()) {
    if (lostAt !== null && world.now() - lostAt > limits.gateway.sessionLifetime) sessions.delete(id);
  }
}

function information({ url, settings, sessionStarts }: GatewayState): APIGatewayBotInfo {
  const total = limits.gateway.sessionStartsPerDay;
  return {
    url,
    shards: settings.shards,
    session_start_limit: {
      total,
      remaining: Math.max(0, total - sessionStarts),
      reset_after: 24 * 3_600_000,
      max_concurrency: settings.maxConcurrency,
    },
  };
}
