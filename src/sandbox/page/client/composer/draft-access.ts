import type { PagePlace, PageView } from '../../page-view.ts';
import type { PageContext } from '../page-context.ts';
import { type Draft, emptyDraft } from './draft.ts';

/** Where the visitor is, and what is being written there. */
export interface DraftAccess {
  /** Null until the server has told anything. */
  readonly here: () => { readonly view: PageView; readonly place: PagePlace } | null;
  readonly draft: () => Draft;
  readonly setDraft: (draft: Draft) => void;
}

export function accessDrafts({ store }: PageContext): DraftAccess {
  return {
    here: () => {
      const { view, place: id } = store.get();
      const place = view?.places.find((one) => one.id === id);
      return view && place ? { view, place } : null;
    },
    draft: () => {
      const { drafts, place } = store.get();
      return drafts[place] ?? emptyDraft;
    },
    setDraft: (draft) => {
      const { drafts, place } = store.get();
      store.set({ drafts: { ...drafts, [place]: draft } });
    },
  };
}
