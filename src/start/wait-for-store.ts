import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { openStore } from '../library/store/open-store.ts';
import { type OwnerLimits, type Store, StoreUnavailable } from '../library/store/store.ts';
import { CannotStart } from './cannot-start.ts';

/** How long a database that is only not up yet is waited for, as when a machine starts; in milliseconds. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 1_000;

/** What Node and PostgreSQL say of a server that may be on its way up. */
const NOT_UP_YET = new Set<unknown>([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  // PostgreSQL: cannot_connect_now, too_many_connections
  '57P03',
  '53300',
]);

/** What pg says, without a code, of a server that takes a connection and then says nothing (lib/client.js, pg-pool). */
const SILENT = /^(?:Connection terminated|timeout (?:expired|exceeded))/;

/**
 * Opens the store; one whose server is not up yet is tried again for a minute.
 *
 * @throws CannotStart with the reason and the mend
 */
export async function waitForStore(url: string, limits: OwnerLimits, log: Logger): Promise<Store> {
  const end = performance.now() + PATIENCE_MS;
  // What is wrong before it is open is told here, once.
  const itsLog = log.child({}, { level: 'silent' });
  for (let first = true; ; first = false) {
    try {
      const store = await openStore(url, { limits, log: itsLog });
      itsLog.level = log.level;
      return store;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      if (!mayComeUp(error) || performance.now() > end) throw new CannotStart(withSetting(error.message));
      if (first)
        log.warn(
          `${error.message} The bot is waiting for the database, up to ${PATIENCE_MS / 1000} seconds.`,
        );
      await wait(PAUSE_MS);
    }
  }
}

function withSetting(problem: string): string {
  return problem.includes('DATABASE_URL')
    ? problem
    : `${problem} To keep the articles elsewhere, set DATABASE_URL in .env.`;
}

/** Whether an error, or one that lies under it, tells of a server that may be on its way up. */
function mayComeUp(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && error.code !== undefined) return NOT_UP_YET.has(error.code);
  const below: unknown = error instanceof AggregateError ? error.errors[0] : error.cause;
  return SILENT.test(error.message) || mayComeUp(below);
}
