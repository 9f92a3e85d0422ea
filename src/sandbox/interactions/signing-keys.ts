import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** What an application's interactions are signed with (documentation, "Security and Authorization"). */
export interface SigningKeys {
  /** In hexadecimal, as the developer portal shows it. */
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}

/** New keys for an application. */
export function createSigningKeys(): SigningKeys {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return { publicKey: Buffer.from(x, 'base64url').toString('hex'), privateKey };
}

/** The headers with which Discord posts a body; `timestamp` is in seconds since 1970. */
export function signatureHeaders(
  { privateKey }: SigningKeys,
  body: string,
  timestamp: number,
): Record<string, string> {
  return {
    'content-type': 'application/json',
    'x-signature-ed25519': sign(null, Buffer.from(`${timestamp}${body}`), privateKey).toString('hex'),
    'x-signature-timestamp': String(timestamp),
  };
}
