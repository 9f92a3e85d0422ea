import type { FieldValue } from '../../protocol.ts';
import type { PageContext } from '../page-context.ts';

/** What is done in a form that the bot opened. */
export function createFormHands({ store, request }: PageContext) {
  return {
    submitForm: async (values: Readonly<Record<string, FieldValue>>) => {
      const { overlay } = store.get();
      if (overlay.kind !== 'form') return;
      const outcome = await request({ act: 'submit', modal: overlay.modal.id, values });
      if (!outcome.ok) return store.set({ overlay: { ...overlay, problem: outcome.problem } });
      if (outcome.failed) {
        return store.set({ overlay: { ...overlay, problem: 'Something went wrong. Try again.' } });
      }
      const { modal } = outcome;
      store.set({ overlay: modal ? { kind: 'form', modal, problem: null } : { kind: 'none' } });
    },
  };
}
