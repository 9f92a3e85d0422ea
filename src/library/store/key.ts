import { randomBytes } from 'node:crypto';

/** A new key of an article: 72 random bits as twelve URL-safe characters. */
export function newKey(): string {
  return randomBytes(9).toString('base64url');
}

/** Whether this can be a key: it comes from outside, and may be anything. */
export function isKey(text: string): boolean {
  return /^[\w-]{12}$/.test(text);
}
