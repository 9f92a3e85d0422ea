import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Registry } from 'prom-client';

/** A check that takes longer has failed; in milliseconds. */
const LONGEST_CHECK_MS = 2000;

/** Whether something works now; rejecting means that it does not. */
export type Check = () => boolean | Promise<unknown>;

/** What the operator's server shows. */
export interface OperatorSettings {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly registry: Registry;
  /** What has to work before the process is ready, by name. */
  readonly checks: Readonly<Record<string, Check>>;
}

/** The server while it runs. */
export interface OperatorServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves `/healthz`, `/readyz` and `/metrics`.
 *
 * @throws Error of Node's where the port or the address cannot be had
 */
export async function serveOperator(settings: OperatorSettings): Promise<OperatorServer> {
  const server = createServer(
    getRequestListener(operatorApp(settings).fetch, { overrideGlobalObjects: false }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: settings.port, host: settings.host }, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : settings.port,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function operatorApp({ registry, checks }: OperatorSettings): Hono {
  return new Hono()
    .get('/healthz', (context) => context.json({ status: 'ok' }))
    .get('/readyz', async (context) => {
      const results = await Promise.all(
        Object.entries(checks).map(async ([name, check]) => [name, await passes(check)] as const),
      );
      const isReady = results.every(([, passed]) => passed);
      return context.json(Object.fromEntries(results), isReady ? 200 : 503);
    })
    .get('/metrics', async (context) =>
      context.body(await registry.metrics(), 200, { 'Content-Type': registry.contentType }),
    );
}

async function passes(check: Check): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, LONGEST_CHECK_MS, false);
  });
  try {
    return (await Promise.race([check(), late])) !== false;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
