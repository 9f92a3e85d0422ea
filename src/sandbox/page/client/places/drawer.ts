import type { DrawerName } from '../state.ts';

/** The id of the button that opens a drawer; the drawer's own is its name. */
export const openerId = (drawer: DrawerName): string => `open-${drawer}`;

/** Where there is no room for the articles beside the messages; styles/narrow.css says the same. */
const narrow = matchMedia('(max-width: 1100px)');

export const isNarrow = (): boolean => narrow.matches;

/** Calls a function whenever the room becomes too narrow, or wide enough. */
export function onNarrowing(listener: () => void): void {
  narrow.addEventListener('change', listener);
}
