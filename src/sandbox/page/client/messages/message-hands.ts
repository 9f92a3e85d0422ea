import type { PageMessage } from '../../page-view.ts';
import type { Action } from '../../protocol.ts';
import { emptyDraft } from '../composer/draft.ts';
import { TEXT_BOX_ID } from '../composer/ids.ts';
import type { PageContext } from '../page-context.ts';
import { plainTextOf } from './plain-text.ts';
import { runCommand } from './run-command.ts';

/** What is done with messages and their components. */
export function createMessageHands(page: PageContext) {
  const { store, request, say, focusOn } = page;

  /** Uses a component: it waits until the bot has answered, and the message says so when it did not. */
  async function use(message: PageMessage, customId: string, action: Action): Promise<void> {
    const key = `${message.id} ${customId}`;
    const { waiting, failed } = store.get();
    store.set({ waiting: including(waiting, key), failed: excluding(failed, message.id) });
    const outcome = await request(action);
    store.set({ waiting: excluding(store.get().waiting, key) });
    if (!outcome.ok) return say('problem', outcome.problem);
    if (outcome.failed) store.set({ failed: including(store.get().failed, message.id) });
    if (outcome.modal) store.set({ overlay: { kind: 'form', modal: outcome.modal, problem: null } });
  }

  async function doOrSay(action: Action): Promise<void> {
    const outcome = await request(action);
    if (!outcome.ok) say('problem', outcome.problem);
  }

  return {
    press: (message: PageMessage, customId: string) =>
      void use(message, customId, { act: 'press', place: message.channel_id, message: message.id, customId }),
    select: (message: PageMessage, customId: string, values: readonly string[]) =>
      void use(message, customId, {
        act: 'select',
        place: message.channel_id,
        message: message.id,
        customId,
        values,
      }),
    openMenu: (message: PageMessage, event: MouseEvent) => {
      if (event.type === 'contextmenu' && isOnLink(event)) return;
      event.preventDefault();
      const { x, y } = menuPlace(event);
      store.set({ menu: { message: message.id, x, y, showsApps: false } });
    },
    toggleApps: () => {
      const { menu } = store.get();
      if (menu) store.set({ menu: { ...menu, showsApps: !menu.showsApps } });
    },
    closeMenu: () => closeMenu(),
    useMessageCommand: ({ id, channel_id: place }: PageMessage, name: string) => {
      closeMenu();
      void runCommand(page, name, { act: 'messageCommand', place, name, message: id });
    },
    replyTo: ({ id, channel_id: place }: PageMessage) => {
      const { drafts } = store.get();
      const draft = drafts[place] ?? emptyDraft;
      const text = draft.kind === 'text' ? draft : emptyDraft;
      store.set({ menu: null, drafts: { ...drafts, [place]: { ...text, replyTo: id } } });
      focusOn(TEXT_BOX_ID);
    },
    copy: async (message: PageMessage) => {
      closeMenu();
      const { view } = store.get();
      if (!view) return;
      try {
        await navigator.clipboard.writeText(plainTextOf(message, view));
        say('done', 'Copied.');
      } catch {
        say('problem', 'This browser lets no page copy. Mark the text and copy it yourself.');
      }
    },
    remove: ({ id, channel_id: place }: PageMessage) => {
      closeMenu();
      void doOrSay({ act: 'remove', place, message: id });
    },
    dismissSending: (id: number) => {
      store.set({ sending: store.get().sending.filter((one) => one.id !== id) });
    },
  };

  function closeMenu(): void {
    const { menu } = store.get();
    if (!menu) return;
    store.set({ menu: null });
    focusOn(`more-${menu.message}`);
  }
}

/** Where a menu opens: at the pointer, or at the element whose key was pressed. */
function menuPlace({ clientX, clientY, currentTarget, detail, type }: MouseEvent): { x: number; y: number } {
  const isByPointer = type === 'contextmenu' ? clientX !== 0 || clientY !== 0 : detail > 0;
  if (isByPointer || !(currentTarget instanceof Element)) return { x: clientX, y: clientY };
  const { left, bottom } = currentTarget.getBoundingClientRect();
  return { x: left, y: bottom };
}

/** A link has a menu of the browser's own. */
function isOnLink({ target }: Event): boolean {
  return target instanceof Element && target.closest('a') !== null;
}

function including<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  return new Set([...set, value]);
}

function excluding<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  return new Set([...set].filter((other) => other !== value));
}
