import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkMessage } from './check-response.ts';

/** Discord's end of what follows an answer: it takes every message to every interaction, and says what was wrong with one. */
export interface WebhookEnd {
  readonly apiUrl: string;
  /** How many messages came. */
  readonly count: () => number;
  /** What was wrong with messages, each as Discord would say it. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts it at a free port. Interactions that a sandbox has not sent are unknown to it, so it cannot stand here. */
export async function startWebhookEnd(): Promise<WebhookEnd> {
  let count = 0;
  const complaints: string[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === 'DELETE') {
      response.writeHead(204).end();
      return;
    }
    count++;
    try {
      const body = await messageOf(request);
      checkMessage({ ...body, flags: Number(body.flags ?? 0) | (1 << 15) });
    } catch (error) {
      complaints.push(String(error));
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    count: () => count,
    complaints,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function messageOf(request: IncomingMessage) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const bytes = new Uint8Array(Buffer.concat(chunks));
  const type = request.headers['content-type'] ?? '';
  const text = type.startsWith('multipart/')
    ? (await new Response(bytes, { headers: { 'content-type': type } }).formData()).get('payload_json')
    : new TextDecoder().decode(bytes);
  return JSON.parse(String(text));
}
