import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { WebSocketServer } from 'ws';
import type { Sandbox } from '../../sandbox.ts';
import { limits } from '../../validate/limits.ts';
import type { ArticleCommands, QuestionSource } from '../page-view.ts';
import { SESSION_UNKNOWN } from '../protocol.ts';
import { isOwnOrigin, isSecret } from './access.ts';
import type { ArticleDesk } from './article-desk.ts';
import { type PageSource, serveConnection } from './connection.ts';
import { listenOnLoopback } from './listen.ts';
import { createPageApp } from './page-app.ts';
import { watchPrivateMessages } from './private-messages.ts';
import { setScene } from './scene.ts';

/** How the page is started. */
export interface PageSettings {
  readonly sandbox: Sandbox;
  readonly desk: ArticleDesk;
  readonly questions: QuestionSource;
  readonly articleCommands: ArticleCommands;
  /** The port that is wanted; the next free one is taken where it is in use. */
  readonly port: number;
  /** Where the bundled page is; beside the compiled program where nothing is said. */
  readonly publicDir?: string;
}

/** The page while it is served. */
export interface Page {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Longer requests than the largest file in base64 are cut off; in bytes. */
const REQUEST_BYTES = Math.ceil(limits.message.fileBytes * 1.4) + 100_000;

/** Serves a page on loopback that looks like a Discord channel, on which people use the bot of a sandbox. */
export async function startPage(settings: PageSettings): Promise<Page> {
  const { sandbox, desk, questions, articleCommands, port, publicDir } = settings;
  const session = randomBytes(32).toString('base64url');
  const source: PageSource = {
    sandbox,
    scene: setScene(sandbox),
    privateMessages: watchPrivateMessages(sandbox),
    desk,
    questions,
    articleCommands,
  };
  const app = createPageApp({
    publicDir: publicDir ?? fileURLToPath(new URL('../public', import.meta.url)),
    session,
    sandboxOrigin: sandbox.origin,
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: REQUEST_BYTES });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if (!isOwnOrigin(request.headers.origin, request.headers.host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      // What is wrong with a socket closes it; its page opens another.
      opened.on('error', () => undefined);
      const { searchParams } = new URL(request.url ?? '', 'http://localhost');
      // Told by a close code and not by a status, because a page cannot read the status of a refused socket.
      if (!isSecret(searchParams.get('session') ?? '', session)) opened.close(SESSION_UNKNOWN);
      else serveConnection(opened, source, searchParams.get('as'));
    });
  };
  const { port: taken, servers } = await listenOnLoopback(port);
  for (const server of servers) {
    server.on('request', getRequestListener(app.fetch, { overrideGlobalObjects: false }));
    server.on('upgrade', upgrade);
  }
  return {
    url: `http://localhost:${taken}`,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      await Promise.all(
        servers.map((server) => {
          const closed = new Promise((resolve) => server.close(resolve));
          server.closeAllConnections();
          return closed;
        }),
      );
    },
  };
}
