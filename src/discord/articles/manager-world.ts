import type { Keeping } from '../keeping.ts';
import type { World } from '../respond.ts';

/** What `/article` works with, where articles can be kept. */
export interface ManagerWorld extends World {
  readonly keeping: Keeping;
}

/** Whether articles can be kept. */
export function canKeep(world: World): world is ManagerWorld {
  return world.keeping !== null;
}
