import type { PageArticle, PageShelf } from '../../page-view.ts';

/** What can no longer be read since the shelf was as it was before, and what is in use instead: a sentence or two each. */
export function newProblems(before: PageShelf, after: PageShelf): string[] {
  const known = new Map(before.articles.map(({ key, problem }) => [key, problem]));
  const files = after.articles
    .filter(({ key, problem }) => problem !== null && known.get(key) !== problem)
    .map((article) => `${article.file}: ${problemOf(article)}`);
  return after.problem === null || after.problem === before.problem ? files : [after.problem, ...files];
}

/** Why a file cannot be read, and that its last good version is used where there is one. */
export function problemOf({ problem, article }: PageArticle): string {
  return `${problem ?? ''}${article ? ' The last good version stays in use.' : ''}`;
}
