import { render } from 'lit';
import { applyNotice } from './apply-notice.ts';
import { listenForArticles } from './articles/drop.ts';
import { newProblems } from './articles/new-problems.ts';
import { loadSuggestions } from './articles/suggestions.ts';
import { TEXT_BOX_ID } from './composer/ids.ts';
import { openConnection } from './connection.ts';
import './discord-elements.ts';
import { createHands } from './hands.ts';
import { concerns } from './messages/concerns.ts';
import { drawPage, titleOf } from './page.ts';
import { type PageContext, takeId } from './page-context.ts';
import { onNarrowing } from './places/drawer.ts';
import { followNewest, showNewest } from './scroll.ts';
import { initialState } from './state.ts';
import { createStore } from './store.ts';
import { rememberedPerson, rememberedPlace, rememberPlace } from './visit.ts';

/** How long something is said at the edge of the page, in milliseconds. */
const TOAST_MS = 8000;

/** After this somebody's typing is over, and the page is drawn without it; in milliseconds. */
const TYPING_ENDS_MS = 10_500;

const root = document.getElementById('page') ?? document.body;
root.replaceChildren();
const light = matchMedia('(prefers-color-scheme: light)');

const store = createStore({ ...initialState, place: rememberedPlace() }, (state) => {
  render(drawPage(state, light.matches, hands), root);
  document.title = titleOf(state);
  followNewest(state.place);
  rememberPlace(state);
});

const connection = openConnection({
  self: () => store.get().view?.self ?? rememberedPerson(),
  onNotice: (notice) => {
    const { view: before } = store.get();
    store.set(applyNotice(store.get(), notice));
    if (notice.tell === 'message' && concerns(notice.message, before?.self)) showNewest();
    if (notice.tell === 'typing') setTimeout(() => store.set({}), TYPING_ENDS_MS);
    if (notice.tell === 'view' || notice.tell === 'commands' || notice.tell === 'shelves')
      void loadSuggestions(page);
    if (notice.tell === 'shelves' && before) {
      for (const problem of newProblems(before.shelves.channel, notice.shelves.channel))
        page.say('problem', problem);
    }
  },
  onLost: () => store.set({ connection: 'lost' }),
});

const page: PageContext = {
  store,
  request: connection.request,
  say: (kind, text) => {
    const id = takeId(page);
    store.set({ toasts: [...store.get().toasts, { id, kind, text }].slice(-3) });
    setTimeout(() => hands.dismissToast(id), TOAST_MS);
  },
  focusOn: (id) => store.afterDrawing(() => document.getElementById(id)?.focus()),
};

const hands = createHands(page);

light.addEventListener('change', () => store.set({}));
onNarrowing(() => store.set({ drawer: 'none' }));
listenForArticles(page, hands);

// As in Discord, whoever begins to type writes a message, wherever they are.
addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
  if (key === 'Escape') {
    hands.closeMenu();
    hands.closeDrawer();
  }
  const isWriting =
    target instanceof Element && target.closest('input, textarea, select, dialog, [role=menu]') !== null;
  if (!isWriting && key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) {
    document.getElementById(TEXT_BOX_ID)?.focus();
  }
});

store.set({});
