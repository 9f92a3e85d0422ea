import type { Actor } from './invocation.ts';
import type { World } from './respond.ts';

/** What somebody is told where there is no article yet: how there comes one. */
export function noArticles({ mayManageServer }: Actor, { texts }: Pick<World, 'texts'>): string {
  return mayManageServer ? texts.problems.noArticlesYours : texts.problems.noArticles;
}
