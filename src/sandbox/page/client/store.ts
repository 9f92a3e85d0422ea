/** Holds what the page is drawn from, and draws it anew after changes. */
export interface Store<State> {
  readonly get: () => State;
  /** Changes some fields; drawing follows once for all changes of the same task. */
  readonly set: (change: Partial<State>) => void;
  /** Runs a function once, after the next drawing. */
  readonly afterDrawing: (then: () => void) => void;
}

export function createStore<State>(initial: State, draw: (state: State) => void): Store<State> {
  let state = initial;
  let isScheduled = false;
  let later: (() => void)[] = [];
  const drawSoon = () => {
    if (isScheduled) return;
    isScheduled = true;
    queueMicrotask(() => {
      isScheduled = false;
      draw(state);
      const now = later;
      later = [];
      for (const then of now) then();
    });
  };
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      drawSoon();
    },
    afterDrawing: (then) => {
      later.push(then);
      drawSoon();
    },
  };
}
