import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

/** Both, because `localhost` may mean either; the second is not on every machine. */
const ADDRESSES = ['127.0.0.1', '::1'] as const;

/** How many ports are tried, counting up from the one that is wanted. */
const ATTEMPTS = 100;

/** Servers that listen at one port, on loopback alone. */
export interface Listening {
  readonly port: number;
  readonly servers: readonly Server[];
}

/**
 * Listens on loopback.
 *
 * @param port - the port that is wanted; the next free one is taken where it is in use, and any free one for 0
 * @throws Error if none of the next 100 ports is free
 */
export async function listenOnLoopback(port: number): Promise<Listening> {
  for (let at = port; at < port + ATTEMPTS && at <= 65535; at++) {
    const listening = await listenAt(at);
    if (listening) return listening;
  }
  throw new Error(`No port from ${port} on is free. Set PORT to another.`);
}

/** Null where the port is in use. */
async function listenAt(port: number): Promise<Listening | null> {
  const servers: Server[] = [];
  let taken = port;
  for (const address of ADDRESSES) {
    const server = createServer();
    try {
      server.listen(taken, address);
      await once(server, 'listening');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      // Without IPv6, or with a port that only this address refuses, the first address is enough.
      if (servers.length > 0 && code !== 'EADDRINUSE') break;
      for (const open of servers) open.close();
      if (code === 'EADDRINUSE' || code === 'EACCES') return null;
      throw error;
    }
    const bound = server.address();
    if (typeof bound === 'object' && bound !== null) taken = bound.port;
    servers.push(server);
  }
  return { port: taken, servers };
}
