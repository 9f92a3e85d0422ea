import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { isLoopbackHost } from './access.ts';

/** What the page's files are served with. */
export interface PageAppSettings {
  /** Where the bundled page is. */
  readonly publicDir: string;
  /** What the page shows when it opens its socket. */
  readonly session: string;
  /** Where the sandbox keeps the files of messages. */
  readonly sandboxOrigin: string;
}

/** Serves the page: its document with the session in it, its script, style, fonts and pictures, and messages' files. */
export function createPageApp({ publicDir, session, sandboxOrigin }: PageAppSettings): Hono {
  const document = readFileSync(join(publicDir, 'index.html'), 'utf8').replace('SESSION', session);
  return new Hono()
    .use(async (context, next) => {
      if (isLoopbackHost(context.req.header('host'))) return next();
      return context.text('This page is for the machine that it runs on: open it as http://localhost.', 403);
    })
    .get('/attachments/*', (context) => attachment(`${sandboxOrigin}${context.req.path}`))
    .use(protections)
    .use(async (context, next) => {
      await next();
      context.header('Cache-Control', 'no-cache');
    })
    .get('/', (context) => context.html(document))
    .use(serveStatic({ root: publicDir }));
}

/** A file of a message. Whatever its type says, a browser shows it as a picture within the page or saves it: it never runs. */
async function attachment(address: string): Promise<Response> {
  const { status, headers, body } = await fetch(address);
  return new Response(body, {
    status,
    headers: {
      'Content-Type': headers.get('content-type') ?? 'application/octet-stream',
      'Content-Disposition': 'attachment',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  });
}

/**
 * The page takes nothing from elsewhere, runs no script but its own file, and nothing turns text into markup: Trusted
 * Types (W3C) leave that to the templates of lit alone. Its elements set `style` attributes, which can run nothing.
 */
const protections = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: ["'self'"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ['lit-html'],
  },
  // Loopback has no certificates.
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: 'same-origin',
});
