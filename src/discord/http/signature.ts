import { webcrypto } from 'node:crypto';
import { verifyKey } from 'discord-interactions';

/**
 * How far Discord's clock and this machine's may lie apart, in seconds. Discord waits 3 seconds for an answer, so what is
 * older is of no use to anybody but those who have copied it.
 */
export const CLOCK_TOLERANCE_S = 60;

/** What a request proves: that Discord sent it just now, that it did some time ago, or nothing. */
export type Proof = 'fresh' | 'stale' | 'none';

/** A request's body, and the headers that Discord signs it by. */
export interface SignedRequest {
  readonly body: string;
  /** `X-Signature-Ed25519`. */
  readonly signature: string | undefined;
  /** `X-Signature-Timestamp`, in seconds since 1970. */
  readonly timestamp: string | undefined;
}

/**
 * Makes the check of requests to an application.
 *
 * @param publicKey - The application's key as the developer portal shows it: 64 hexadecimal digits.
 * @param now - The time in milliseconds since 1970.
 * @see https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint
 */
export async function createSignatureCheck(
  publicKey: string,
  now: () => number,
): Promise<(request: SignedRequest) => Promise<Proof>> {
  const bytes = Buffer.from(publicKey, 'hex');
  const key = await webcrypto.subtle.importKey('raw', bytes, { name: 'Ed25519' }, false, ['verify']);
  return async ({ body, signature = '', timestamp = '' }) => {
    // The library takes other digits than hexadecimal ones for zeros.
    if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,15}$/.test(timestamp)) return 'none';
    if (!(await verifyKey(body, signature, timestamp, key))) return 'none';
    return Math.abs(now() / 1000 - Number(timestamp)) <= CLOCK_TOLERANCE_S ? 'fresh' : 'stale';
  };
}
