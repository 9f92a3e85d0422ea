import { Hono } from 'hono';
import type { Environment } from './environment.ts';

/** Where the gateway is. */
export const gatewayRoutes = new Hono<Environment>()
  .get('/gateway', (context) => context.json({ url: context.get('gateway').url }))
  .get('/gateway/bot', (context) => context.json(context.get('gateway').information()));
