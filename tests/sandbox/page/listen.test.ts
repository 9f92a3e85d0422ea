import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isLoopbackHost, isOwnOrigin } from '../../../src/sandbox/page/server/access.ts';
import { listenOnLoopback } from '../../../src/sandbox/page/server/listen.ts';

async function listen(port: number) {
  const listening = await listenOnLoopback(port);
  onTestFinished(() => {
    for (const server of listening.servers) server.close();
  });
  return listening;
}

function addressOf(server: Server) {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address : { address: '', port: 0 };
}

describe('GIVEN a port', () => {
  test('WHEN it is free THEN it is taken, on loopback alone', async () => {
    const { port, servers } = await listen(0);
    expect(port).toBeGreaterThan(0);
    for (const server of servers) {
      expect(['127.0.0.1', '::1']).toContain(addressOf(server).address);
      expect(addressOf(server).port).toBe(port);
    }
  });

  test.each(['127.0.0.1', '::1'])(
    'WHEN somebody has it at %s THEN the next free one is taken',
    async (address) => {
      const other = createServer();
      other.listen(0, address);
      const outcome = await Promise.race([
        once(other, 'listening').then(() => 'listening'),
        once(other, 'error').then(() => 'no such address'),
      ]);
      onTestFinished(() => void other.close());
      if (outcome !== 'listening') return;
      const { port } = addressOf(other);
      expect((await listen(port)).port).toBeGreaterThan(port);
    },
  );
});

describe('GIVEN where a request comes from', () => {
  test.each([
    ['localhost:8787', true],
    ['127.0.0.1:8787', true],
    ['[::1]:8787', true],
    ['LOCALHOST', true],
    ['evil.example:8787', false],
    ['localhost.evil.example', false],
    ['127.0.0.1.evil.example', false],
    [undefined, false],
  ])('THEN the host %s is this machine: %s', (host, isOurs) => {
    expect(isLoopbackHost(host)).toBe(isOurs);
  });

  test.each([
    ['http://localhost:8787', 'localhost:8787', true],
    ['http://localhost:8788', 'localhost:8787', false],
    ['http://127.0.0.1:8787', 'localhost:8787', false],
    ['https://example.org', 'localhost:8787', false],
    ['null', 'localhost:8787', false],
    [undefined, 'localhost:8787', false],
    ['http://evil.example', 'evil.example', false],
  ])('THEN the origin %s at %s is the page: %s', (origin, host, isOwn) => {
    expect(isOwnOrigin(origin, host)).toBe(isOwn);
  });
});
