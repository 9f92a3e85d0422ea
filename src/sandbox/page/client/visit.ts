import type { Snowflake } from 'discord-api-types/v10';
import type { PageState } from './state.ts';

const PLACE = 'place';
const PERSON = 'person';

/** Where the visitor was before the page was loaded again. */
export const rememberedPlace = (): Snowflake => sessionStorage.getItem(PLACE) ?? '';

/** Who the visitor was before the page was loaded again. */
export const rememberedPerson = (): Snowflake | null => sessionStorage.getItem(PERSON);

/** Keeps both for as long as the tab is open. */
export function rememberPlace({ view, place }: PageState): void {
  if (!view) return;
  sessionStorage.setItem(PLACE, place);
  sessionStorage.setItem(PERSON, view.self);
}
