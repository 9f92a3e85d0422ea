import type { PageArticle, PageView } from '../../protocol.ts';
import type { PageState } from '../state.ts';

/** The article that questions are suggested about: the one that was chosen or added last, or the only one there is. */
export function articleAtHand({ atHand }: PageState, { shelf }: PageView): PageArticle | undefined {
  const readable = shelf.articles.filter(({ article }) => article !== null);
  return readable.find(({ key }) => key === atHand) ?? (readable.length === 1 ? readable[0] : undefined);
}
