import { Hono } from 'hono';
import { applicationPayload } from '../state/application-payload.ts';
import type { Environment } from './environment.ts';

/** The application itself. */
export const applicationRoutes = new Hono<Environment>()
  .get('/applications/@me', (context) => context.json(applicationPayload(context.get('world'))))
  .get('/oauth2/applications/@me', (context) => context.json(applicationPayload(context.get('world'))));
