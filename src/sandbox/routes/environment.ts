import type { HttpBindings } from '@hono/node-server';
import type { Gateway } from '../gateway/gateway.ts';
import type { World } from '../state/world.ts';

/** What every route's handler has at hand. */
export interface Environment {
  Bindings: HttpBindings;
  Variables: {
    world: World;
    gateway: Gateway;
  };
}
