import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono, type Next } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { refuse } from './api-errors.ts';
import { type FaultPlan, pathPattern, type RestFailure, takeRestFailure } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import { isToken } from './gateway/identify.ts';
import { countCall, rateLimited, type UsageCounts, usageHeaders } from './rate-limits.ts';
import { applicationRoutes } from './routes/applications.ts';
import { channelRoutes } from './routes/channels.ts';
import { commandRoutes } from './routes/commands.ts';
import type { Environment } from './routes/environment.ts';
import { gatewayRoutes } from './routes/gateway.ts';
import { guildRoutes } from './routes/guilds.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { messageRoutes } from './routes/messages.ts';
import { userRoutes } from './routes/users.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import type { World } from './state/world.ts';

/** What the REST server needs. */
export interface HttpSettings {
  readonly world: World;
  readonly plan: FaultPlan;
  readonly gateway: Gateway;
  readonly enforcesRateLimits: boolean;
}

const version = '/api/v10';
// Calls that carry their own token, and the one that needs none.
const open = /^\/(interactions\/|webhooks\/[^/]+\/[^/]+|gateway$)/;

/** Discord's REST server: every route under `/api/v10`, and the files of messages. */
export function createApp(settings: HttpSettings): Hono<Environment> {
  const counts: UsageCounts = new Map();
  const api = new Hono<Environment>()
    .use((context, next) => report(settings, context, next))
    .use((context, next) => fail(settings.plan, context, next))
    .use((context, next) => limit(settings, counts, context, next))
    .use(async (context, next) => {
      context.set('world', settings.world);
      context.set('gateway', settings.gateway);
      const token = context.req.header('authorization') ?? '';
      const isOpen = open.test(pathBelowVersion(context));
      if (!isOpen && !(token.startsWith('Bot ') && isToken(settings.world, token))) refuse('unauthorized');
      await next();
    });
  for (const routes of [
    gatewayRoutes,
    userRoutes,
    applicationRoutes,
    commandRoutes,
    interactionRoutes,
    webhookRoutes,
    messageRoutes,
    channelRoutes,
    guildRoutes,
  ]) {
    api.route('/', routes);
  }
  const app = new Hono<Environment>();
  app.route(version, api);
  app.get('/attachments/*', (context) => {
    const file = settings.world.files.get(new URL(context.req.url).pathname);
    if (!file) return refuse('notFound');
    return context.body(new Uint8Array(file.bytes), 200, { 'Content-Type': file.contentType });
  });
  const routes = app.routes.filter(({ method }) => method !== 'ALL').map(({ path }) => pathPattern(path));
  app.notFound(({ req }) => {
    if (routes.some((route) => route.test(req.path))) return refuse('methodNotAllowed');
    const isOtherVersion = req.path.startsWith('/api/') && !req.path.startsWith(`${version}/`);
    return refuse(isOtherVersion ? 'invalidVersion' : 'notFound');
  });
  app.onError((error) => {
    if (error instanceof HTTPException) return error.getResponse();
    console.error('The sandbox has a bug:', error);
    return Response.json({ message: '500: Internal Server Error', code: 0 }, { status: 500 });
  });
  return app;
}

/** Listens on loopback; 0 takes any free port. */
export async function listen(port: number): Promise<{ server: Server; origin: string }> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The sandbox has no port.');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

/** Answers a server's requests by an app. */
export function serveApp(server: Server, app: Hono<Environment>): void {
  server.on('request', getRequestListener(app.fetch, { overrideGlobalObjects: false }));
}

const pathBelowVersion = (context: Context): string => context.req.path.slice(version.length);

async function report({ world }: HttpSettings, context: Context<Environment>, next: Next): Promise<void> {
  await next();
  const { method } = context.req;
  world.events.emit('call', { method, path: pathBelowVersion(context), status: context.res.status });
}

async function limit(
  { world, enforcesRateLimits }: HttpSettings,
  counts: UsageCounts,
  context: Context<Environment>,
  next: Next,
): Promise<Response | undefined> {
  // Where nothing is enforced every call is counted as the first, so that no client holds back.
  const usage = countCall(
    enforcesRateLimits ? counts : new Map(),
    context.req.method,
    pathBelowVersion(context),
    world.now(),
  );
  const headers = usageHeaders(usage, world.now());
  if (usage.exceeded) return rateLimited(usage.resetAfterMs, 'user', headers);
  await next();
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  return undefined;
}

async function fail(plan: FaultPlan, context: Context<Environment>, next: Next): Promise<void> {
  if (plan.delayMs > 0) await wait(plan.delayMs);
  const failure = takeRestFailure(plan, context.req.method, pathBelowVersion(context));
  if (!failure || failure.kind.startsWith('apply-then')) await next();
  if (!failure) return;
  const answer = await failedAnswer(failure, context);
  // What was answered in earnest has to go before something else can take its place.
  context.res = undefined;
  context.res = answer;
}

async function failedAnswer(failure: RestFailure, context: Context<Environment>): Promise<Response> {
  switch (failure.kind) {
    case 'status':
    case 'apply-then-status': {
      const body = { message: `${failure.status}: The sandbox was told to fail`, code: 0 };
      return Response.json(body, { status: failure.status });
    }
    case 'rate-limit':
      return rateLimited(failure.retryAfterMs, failure.global ? 'global' : 'user');
    case 'hang':
      return new Promise(() => undefined);
    case 'cut':
    case 'apply-then-cut':
      context.env.incoming.socket.destroy();
      return new Response(null, { status: 500 });
  }
}
