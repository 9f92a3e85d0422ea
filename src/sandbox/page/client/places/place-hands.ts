import type { Snowflake } from 'discord-api-types/v10';
import type { PageView } from '../../page-view.ts';
import { loadSuggestions } from '../articles/suggestions.ts';
import { TEXT_BOX_ID } from '../composer/ids.ts';
import type { PageContext } from '../page-context.ts';
import type { DrawerName, PageState } from '../state.ts';
import { openerId } from './drawer.ts';

/** What is done to go from place to place and to be somebody else. */
export function createPlaceHands(page: PageContext) {
  const { store, request, say, focusOn } = page;
  return {
    choosePlace: (place: Snowflake) => {
      store.set({ place, drawer: 'none', menu: null });
      if (matchMedia('(hover: hover)').matches) focusOn(TEXT_BOX_ID);
    },
    become: async (person: Snowflake) => {
      const outcome = await request({ act: 'become', person });
      if (!outcome.ok) return say('problem', outcome.problem);
      const { view } = store.get();
      const name = view?.people.find(({ id }) => id === view.self)?.name ?? 'somebody else';
      // What was written by, sent by and said to somebody is not for the next.
      const nothingLeft = { drafts: {}, sending: [], failed: new Set<Snowflake>(), drawer: 'none' } as const;
      store.set({ ...nothingLeft, overlay: { kind: 'none' }, announcement: `You are ${name} now.` });
      void loadSuggestions(page);
    },
    setLocale: async (locale: PageView['locale']) => {
      const outcome = await request({ act: 'setLocale', locale });
      if (!outcome.ok) return say('problem', outcome.problem);
      store.set({ overlay: { kind: 'none' }, announcement: 'Your language has changed.' });
    },
    openDrawer: (drawer: DrawerName) => {
      store.set({ drawer });
      focusOn(drawer);
    },
    /** Closes the drawer that is open, and goes back to the button that opened it. */
    closeDrawer: () => {
      const { drawer } = store.get();
      if (drawer === 'none') return;
      store.set({ drawer: 'none' });
      focusOn(openerId(drawer));
    },
    show: (overlay: PageState['overlay']) => store.set({ overlay }),
    closeOverlay: () => store.set({ overlay: { kind: 'none' } }),
    dismissToast: (id: number) =>
      store.set({ toasts: store.get().toasts.filter((toast) => toast.id !== id) }),
  };
}
