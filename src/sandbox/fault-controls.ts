import { GatewayOpcodes } from 'discord-api-types/v10';
import { type FaultPlan, planRestFault, type RestFault } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { World } from './state/world.ts';

/** What can be made to go wrong, as Discord goes wrong now and then. */
export interface Faults {
  /** Cuts every gateway connection: with this close code, or without a word. */
  dropSockets(closeCode?: number): void;
  /** Answers the next resumes with "invalid session". */
  refuseResumes(times?: number): void;
  /** Tells the bot that its session is invalid (op 9); one that is resumable lives on. */
  invalidateSessions(options: { readonly resumable: boolean }): void;
  /** Asks the bot to reconnect (op 7). */
  askForReconnect(): void;
  /** Asks the bot for a heartbeat at once (op 1). */
  askForHeartbeat(): void;
  /** Leaves heartbeats without an answer, as on a connection that died unnoticed. */
  stopHeartbeatAcks(): void;
  resumeHeartbeatAcks(): void;
  /** Makes the next REST calls of a kind go wrong. */
  failRest(fault: RestFault): void;
  /** Makes every REST call and every gateway payload late by this many milliseconds. */
  delay(milliseconds: number): void;
  /** Says of every server that it is out of reach for a while, as in an outage of Discord's. */
  loseGuilds(): void;
  /** Makes the token worthless: REST answers 401, the gateway closes with 4004. */
  revokeToken(): void;
  restoreToken(): void;
  /** Ends every fault that is still in force. */
  clear(): void;
}

/** The faults of a sandbox, as functions. */
export function createFaults(world: World, plan: FaultPlan, gateway: Gateway): Faults {
  const { token } = world.application;
  const faults: Faults = {
    dropSockets: (closeCode) => gateway.drop(closeCode),
    refuseResumes: (times = 1) => {
      plan.resumesToRefuse += times;
    },
    invalidateSessions: ({ resumable }) => {
      gateway.release(resumable);
      gateway.broadcast({ op: GatewayOpcodes.InvalidSession, d: resumable });
    },
    askForReconnect: () => gateway.broadcast({ op: GatewayOpcodes.Reconnect, d: null }),
    askForHeartbeat: () => gateway.broadcast({ op: GatewayOpcodes.Heartbeat, d: null }),
    stopHeartbeatAcks: () => {
      plan.acknowledgesHeartbeats = false;
    },
    resumeHeartbeatAcks: () => {
      plan.acknowledgesHeartbeats = true;
    },
    failRest: (fault) => planRestFault(plan, fault),
    delay: (milliseconds) => {
      plan.delayMs = milliseconds;
    },
    loseGuilds: () => {
      for (const guild of world.guilds.values()) world.events.emit('guildGone', guild, 'unavailable');
    },
    revokeToken: () => {
      world.application.token = null;
      gateway.release(false);
      gateway.drop(4004);
    },
    restoreToken: () => {
      world.application.token = token;
    },
    clear: () => {
      Object.assign(plan, { delayMs: 0, acknowledgesHeartbeats: true, resumesToRefuse: 0, restFaults: [] });
      world.application.token = token;
    },
  };
  return faults;
}
