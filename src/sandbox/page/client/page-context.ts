import type { Connection } from './connection.ts';
import type { PageState } from './state.ts';
import type { Store } from './store.ts';

/** What the hands of the page work with. */
export interface PageContext {
  readonly store: Store<PageState>;
  readonly request: Connection['request'];
  /** Says something at the edge of the page, and to a screen reader. */
  readonly say: (kind: 'done' | 'problem', text: string) => void;
  /** Puts the cursor into the element with this id, once it is drawn. */
  readonly focusOn: (id: string) => void;
}

/** A name for something that happens on the page: a number that was not used before. */
export function takeId({ store }: PageContext): number {
  const { nextId } = store.get();
  store.set({ nextId: nextId + 1 });
  return nextId;
}
