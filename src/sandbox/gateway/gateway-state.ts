import type { FaultPlan } from '../faults.ts';
import type { World } from '../state/world.ts';
import type { Connection } from './connection.ts';
import type { Session } from './session.ts';

/** How the gateway is set up. */
export interface GatewaySettings {
  /** Milliseconds between heartbeats. */
  readonly heartbeatInterval: number;
  /** Identifies that are taken in 5 seconds. */
  readonly maxConcurrency: number;
  /** What `GET /gateway/bot` recommends. */
  readonly shards: number;
}

/** What the gateway knows. */
export interface GatewayState {
  readonly world: World;
  readonly plan: FaultPlan;
  readonly settings: GatewaySettings;
  /** Where bots connect, also to resume. */
  readonly url: string;
  /** Sessions that have a connection or may still be resumed. */
  readonly sessions: Map<string, Session>;
  readonly connections: Set<Connection>;
  /** When the last identifies came, in milliseconds of the monotonic clock. */
  identifies: number[];
  sessionStarts: number;
}
