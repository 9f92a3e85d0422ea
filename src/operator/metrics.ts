import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Bounds of the time to acknowledge, in seconds; Discord waits 3. */
const ACKNOWLEDGE_BUCKETS = [0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** Bounds of a database call's time, in seconds. */
const DATABASE_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

/** What is counted. No label is a question, a user, a server or anything else that people choose. */
export interface Metrics {
  /** For Prometheus to read. */
  readonly registry: Registry;
  readonly invoked: (what: string, outcome: string) => void;
  /** Milliseconds from an interaction's arrival to its first answer. */
  readonly acknowledged: (milliseconds: number) => void;
  /** A request was refused with an HTTP status. */
  readonly refused: (status: number) => void;
  /** A database call was made: how long it took, in milliseconds, and whether it failed. */
  readonly called: (call: string, milliseconds: number, failed: boolean) => void;
  /** Shows how the cache of libraries stands whenever somebody reads the metrics. */
  readonly showCache: (read: () => CacheFigures) => void;
}

/** How the cache of libraries stands, since the start. */
export interface CacheFigures {
  readonly hits: number;
  readonly misses: number;
  /** What it holds now, estimated. */
  readonly bytes: number;
}

/** Starts counting, Node's own figures among them. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const invocations = new Counter({
    name: 'pullquote_invocations_total',
    help: 'What was asked of the bot, and what came of it',
    labelNames: ['what', 'outcome'] as const,
    registers,
  });
  const acknowledge = new Histogram({
    name: 'pullquote_acknowledge_seconds',
    help: 'Time from the arrival of an interaction until its first answer',
    buckets: ACKNOWLEDGE_BUCKETS,
    registers,
  });
  const refused = new Counter({
    name: 'pullquote_http_refused_total',
    help: 'Requests that were refused',
    labelNames: ['status'] as const,
    registers,
  });
  const database = new Histogram({
    name: 'pullquote_database_seconds',
    help: 'Time of a call to the database',
    labelNames: ['call'] as const,
    buckets: DATABASE_BUCKETS,
    registers,
  });
  const databaseErrors = new Counter({
    name: 'pullquote_database_errors_total',
    help: 'Calls to the database that failed',
    labelNames: ['call'] as const,
    registers,
  });
  return {
    registry,
    invoked: (what, outcome) => invocations.inc({ what, outcome }),
    acknowledged: (milliseconds) => acknowledge.observe(milliseconds / 1000),
    refused: (status) => refused.inc({ status }),
    called: (call, milliseconds, failed) => {
      database.observe({ call }, milliseconds / 1000);
      if (failed) databaseErrors.inc({ call });
    },
    showCache: (read) => showCache(registry, read),
  };
}

function showCache(registry: Registry, read: () => CacheFigures): void {
  const registers = [registry];
  new Counter({
    name: 'pullquote_library_cache_total',
    help: 'Questions whose articles were in memory, or had to be read',
    labelNames: ['result'] as const,
    registers,
    collect() {
      const { hits, misses } = read();
      this.reset();
      this.inc({ result: 'hit' }, hits);
      this.inc({ result: 'miss' }, misses);
    },
  });
  new Gauge({
    name: 'pullquote_library_cache_bytes',
    help: 'Estimated size of the articles in memory',
    registers,
    collect() {
      this.set(read().bytes);
    },
  });
}
