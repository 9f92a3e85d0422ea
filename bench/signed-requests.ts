import { type SigningKeys, signatureHeaders } from '../src/sandbox/interactions/signing-keys.ts';

/** Who asks what, where. */
export interface Question {
  readonly server: string;
  readonly question: string;
}

let made = 0;

/** An `/ask` as the bytes of an HTTP request, signed now, with an id that no other has. */
export function signedRequest(keys: SigningKeys, { server, question }: Question): Buffer {
  made++;
  const id = String(1_300_000_000_000_000_000n + BigInt(made));
  const body = JSON.stringify({
    id,
    application_id: '1200000000000000001',
    type: 2,
    token: `token-${id}`,
    version: 1,
    locale: 'en-US',
    guild_locale: 'en-US',
    guild_id: server,
    channel_id: '1200000000000000002',
    channel: { id: '1200000000000000002', type: 0, guild_id: server, name: 'reading' },
    // A member for each, so that nobody asks too often.
    member: { user: { id, username: 'asha', discriminator: '0', avatar: null }, permissions: '0', roles: [] },
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: { 0: server },
    context: 0,
    data: { id: '1', name: 'ask', type: 1, options: [{ type: 3, name: 'question', value: question }] },
  });
  const headers = Object.entries({
    host: 'bench',
    ...signatureHeaders(keys, body, Math.floor(Date.now() / 1000)),
    'content-length': String(Buffer.byteLength(body)),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST /interactions HTTP/1.1\r\n${headers.join('')}\r\n${body}`);
}
