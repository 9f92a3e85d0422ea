import type { PageArticle, PageShelf, PageView } from '../../page-view.ts';
import type { PageState } from '../state.ts';

/** The articles that the bot answers from where the visitor is. */
export function shelfHere({ place }: Pick<PageState, 'place'>, { places, shelves }: PageView): PageShelf {
  return shelves[places.find(({ id }) => id === place)?.kind ?? 'channel'];
}

/** The article that questions are suggested about: the one that was chosen or added last, or the only one there is. */
export function articleAtHand(state: PageState, view: PageView): PageArticle | undefined {
  const readable = shelfHere(state, view).articles.filter(({ article }) => article !== null);
  return (
    readable.find(({ key }) => key === state.atHand) ?? (readable.length === 1 ? readable[0] : undefined)
  );
}

/** The key of an article that has been added since; null where none was. */
export function addedSince(before: PageView['shelves'], after: PageView['shelves']): string | null {
  const keys = (shelves: PageView['shelves']) =>
    [...shelves.channel.articles, ...shelves.direct.articles]
      .filter(({ isShared }) => !isShared)
      .map(({ key }) => key);
  const known = new Set(keys(before));
  return keys(after).find((key) => !known.has(key)) ?? null;
}
