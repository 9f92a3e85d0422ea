import { timingSafeEqual } from 'node:crypto';

/** Names under which a machine calls itself. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a request is meant for this machine by name. A page elsewhere whose own name has been pointed to this machine
 * (DNS rebinding) is told from it by that.
 *
 * @param host - the `Host` header
 */
export function isLoopbackHost(host: string | undefined): boolean {
  return LOOPBACK.has((host ?? '').replace(/:\d+$/, '').toLowerCase());
}

/**
 * Whether a socket is opened by a page of this very server.
 *
 * @param origin - the `Origin` header, which a browser sets and no page can forge
 */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  return isLoopbackHost(host) && origin === `http://${host}`;
}

/** Compares without telling by its time how much is right. */
export function isSecret(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
