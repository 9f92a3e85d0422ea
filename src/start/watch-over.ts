import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Handler } from '../discord/handler.ts';
import type { Metrics } from '../operator/metrics.ts';
import type { Check } from '../operator/operator-server.ts';
import { CannotStart } from './cannot-start.ts';

/** What the operator sees of a process: nothing, unless it is wanted. */
export interface Watch {
  readonly metrics: Metrics | null;
  readonly observed: (handler: Handler) => Handler;
  /** Serves it, with what has to work for the process to be ready. */
  readonly serve: (checks: Readonly<Record<string, Check>>, log: Logger) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts counting where the operator wants that. Its packages are loaded only then. */
export async function watchOver({ metrics: place, shards }: Config): Promise<Watch> {
  if (!place) return { metrics: null, observed: (handler) => handler, serve: nothing, close: nothing };
  const [{ createMetrics }, { serveOperator }, { observedHandler }] = await Promise.all([
    import('../operator/metrics.ts'),
    import('../operator/operator-server.ts'),
    import('../discord/observed-handler.ts'),
  ]);
  const metrics = createMetrics();
  const { registry } = metrics;
  // Processes that one manager has started would have the same port.
  const first = shards.kind === 'some' && process.env['SHARDING_MANAGER'] ? (shards.ids[0] ?? 0) : 0;
  const port = place.port === 0 ? 0 : place.port + first;
  let close: () => Promise<void> = nothing;
  return {
    metrics,
    observed: (handler) => observedHandler(handler, metrics),
    serve: async (checks, log) => {
      try {
        const server = await serveOperator({ port, host: place.host, registry, checks });
        close = server.close;
        log.info({ port: server.port, host: place.host }, 'health and metrics are served');
      } catch (error) {
        if (!(error instanceof Error && 'code' in error)) throw error;
        throw new CannotStart(
          `METRICS_PORT ${port} of ${place.host} cannot be had (${error.code}). Set METRICS_PORT or METRICS_HOST to another.`,
        );
      }
    },
    close: () => close(),
  };
}

async function nothing(): Promise<void> {}
