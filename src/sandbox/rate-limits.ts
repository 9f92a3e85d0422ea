import { createHash } from 'node:crypto';
import { pathPattern } from './faults.ts';

/** How a route's calls are counted. */
interface Bucket {
  readonly method: string;
  readonly path: string;
  readonly limit: number;
  readonly windowMs: number;
}

// Discord publishes no table; these are the figures that its headers have shown for years. The first that fits counts.
const buckets: readonly Bucket[] = [
  { method: 'POST', path: '/channels/:id/messages', limit: 5, windowMs: 5_000 },
  { method: 'PATCH', path: '/channels/:id/messages/:id', limit: 5, windowMs: 5_000 },
  { method: 'DELETE', path: '/channels/:id/messages/:id', limit: 5, windowMs: 1_000 },
  { method: 'POST', path: '/channels/:id/typing', limit: 5, windowMs: 5_000 },
  { method: 'POST', path: '/interactions/:id/:token/callback', limit: 5, windowMs: 2_000 },
  { method: 'POST', path: '/webhooks/:id/:token', limit: 5, windowMs: 2_000 },
  { method: 'PATCH', path: '/webhooks/:id/:token/messages/:id', limit: 5, windowMs: 2_000 },
  { method: 'PUT', path: '/applications/:id/commands', limit: 2, windowMs: 60_000 },
  { method: 'GET', path: '/gateway/bot', limit: 2, windowMs: 5_000 },
];
const otherwise = { limit: 50, windowMs: 1_000 };
const compiled = buckets.map((bucket) => ({ ...bucket, pattern: pathPattern(bucket.path) }));

/** How far a call has used up its bucket. */
export interface Usage {
  readonly bucket: string;
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds until the bucket is full again. */
  readonly resetAfterMs: number;
  readonly exceeded: boolean;
}

/** Calls counted by bucket and by the channel, server or webhook in the path. */
export type UsageCounts = Map<string, { count: number; resetsAt: number }>;

/**
 * Counts a call.
 *
 * @param counts - what was counted so far; changed
 * @param method - HTTP method
 * @param path - path below the version
 * @param now - milliseconds since 1970
 */
export function countCall(counts: UsageCounts, method: string, path: string, now: number): Usage {
  const known = compiled.find((bucket) => bucket.method === method && bucket.pattern.test(path));
  const { limit, windowMs } = known ?? otherwise;
  const route = known ? `${known.method} ${known.path}` : `${method} ${path.replace(/\d{16,}/g, ':id')}`;
  const key = `${route} ${majorParameter(path)}`;
  const found = counts.get(key);
  const current = found && found.resetsAt > now ? found : { count: 0, resetsAt: now + windowMs };
  current.count += 1;
  counts.set(key, current);
  if (counts.size > 10_000) forgetReset(counts, now);
  return {
    bucket: bucketName(route),
    limit,
    remaining: Math.max(0, limit - current.count),
    resetAfterMs: current.resetsAt - now,
    exceeded: current.count > limit,
  };
}

/** The headers that tell a client of its usage (documentation, "Header Format"). */
export function usageHeaders(
  { bucket, limit, remaining, resetAfterMs }: Usage,
  now: number,
): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': ((now + resetAfterMs) / 1000).toFixed(3),
    'X-RateLimit-Reset-After': (resetAfterMs / 1000).toFixed(3),
    'X-RateLimit-Bucket': bucket,
  };
}

/** An answer with status 429. */
export function rateLimited(
  retryAfterMs: number,
  scope: 'user' | 'global',
  headers: Record<string, string> = {},
) {
  const seconds = retryAfterMs / 1000;
  const body = { message: 'You are being rate limited.', retry_after: seconds, global: scope === 'global' };
  const global: Record<string, string> = scope === 'global' ? { 'X-RateLimit-Global': 'true' } : {};
  return Response.json(body, {
    status: 429,
    headers: { ...headers, ...global, 'Retry-After': String(Math.ceil(seconds)), 'X-RateLimit-Scope': scope },
  });
}

const bucketNames = new Map<string, string>();

function bucketName(route: string): string {
  const name = bucketNames.get(route) ?? createHash('md5').update(route).digest('hex');
  bucketNames.set(route, name);
  return name;
}

function majorParameter(path: string): string {
  const [, resource, id, token] = path.split('/');
  if (resource === 'webhooks' || resource === 'interactions') return `${id}/${token}`;
  return resource === 'channels' || resource === 'guilds' ? (id ?? '') : '';
}

function forgetReset(counts: UsageCounts, now: number): void {
  for (const [key, { resetsAt }] of counts) if (resetsAt <= now) counts.delete(key);
}
