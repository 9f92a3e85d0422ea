import { setTimeout as wait } from 'node:timers/promises';
import { constants, createDeflate, type Deflate, deflateSync } from 'node:zlib';
import type { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { FaultPlan } from '../faults.ts';
import { limits } from '../validate/limits.ts';
import type { Session } from './session.ts';

/** What goes over the gateway; `s` and `t` only with events. */
export interface GatewayPayload {
  readonly op: GatewayOpcodes;
  readonly d: unknown;
  readonly s?: number;
  readonly t?: string;
}

/** One socket to a bot. */
export interface Connection {
  readonly socket: WebSocket;
  readonly plan: FaultPlan;
  /** Shared by all payloads of the socket, where it asked for `compress=zlib-stream`. */
  readonly stream: Deflate | null;
  /** Whether each payload is compressed by itself, as an identify can ask for. */
  compressesPayloads: boolean;
  session: Session | null;
  /** When the last payloads came, in milliseconds of the monotonic clock. */
  received: number[];
  lastHeartbeat: number;
  queue: Promise<void> | null;
}

/** Takes a socket on; `compression` is the address's `compress` parameter. */
export function openConnection(socket: WebSocket, plan: FaultPlan, compression: string | null): Connection {
  const stream = compression === 'zlib-stream' ? createDeflate({ flush: constants.Z_SYNC_FLUSH }) : null;
  stream?.on('data', (chunk: Buffer) => socket.send(chunk));
  return {
    socket,
    plan,
    stream,
    compressesPayloads: false,
    session: null,
    received: [],
    lastHeartbeat: performance.now(),
    queue: null,
  };
}

/** Sends a payload, as late as the faults have it and never before one that was sent earlier. */
export function send(connection: Connection, payload: GatewayPayload): void {
  const { plan, queue } = connection;
  if (plan.delayMs === 0 && queue === null) {
    write(connection, payload);
    return;
  }
  const due = wait(plan.delayMs, undefined, { ref: false });
  const next: Promise<void> = Promise.all([queue, due]).then(() => {
    write(connection, payload);
    if (connection.queue === next) connection.queue = null;
  });
  connection.queue = next;
}

/** Whether a client sends more than it may; counts the payload that just came. */
export function isFlooding(connection: Connection): boolean {
  const now = performance.now();
  connection.received = [...connection.received.filter((time) => now - time < 60_000), now];
  return connection.received.length > limits.gateway.payloadsPerMinute;
}

function write({ socket, stream, compressesPayloads }: Connection, payload: GatewayPayload): void {
  if (socket.readyState !== socket.OPEN) return;
  const json = JSON.stringify({ s: null, t: null, ...payload });
  if (stream) stream.write(json);
  else socket.send(compressesPayloads ? deflateSync(json) : json);
}
