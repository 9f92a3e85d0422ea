import type { Action } from '../../protocol.ts';
import { type PageContext, takeId } from '../page-context.ts';

/**
 * Uses a command, and shows in its answer's place that it is waited for, or that nobody answered.
 *
 * @param command - its name, as the page shows it
 */
export async function runCommand(page: PageContext, command: string, action: Action): Promise<void> {
  const { store, request, say } = page;
  const id = takeId(page);
  const sending = { id, place: store.get().place, command, at: Date.now(), hasFailed: false };
  store.set({ sending: [...store.get().sending, sending] });
  const outcome = await request(action);
  const others = store.get().sending.filter((one) => one.id !== id);
  if (!outcome.ok) {
    store.set({ sending: others });
    say('problem', outcome.problem);
    return;
  }
  store.set({ sending: outcome.failed ? [...others, { ...sending, hasFailed: true }] : others });
  if (outcome.modal) store.set({ overlay: { kind: 'form', modal: outcome.modal, problem: null } });
}
