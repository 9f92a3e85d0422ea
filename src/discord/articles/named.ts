import { findArticle } from '../../library/library.ts';
import type { KeptArticle } from '../../library/store/store.ts';
import { drawName, drawTitle } from '../draw/quote.ts';
import type { ManagerWorld } from './manager-world.ts';

/**
 * The owner's article that somebody names: by key, as suggestions do, by title, or by the beginning of one, whatever the
 * case. Else the problem in a sentence.
 *
 * @param sharedProblem - What to say of an article that every owner has, given its title.
 */
export async function keptNamed(
  name: string,
  { keeping, owner, library, texts }: ManagerWorld,
  sharedProblem: (title: string) => string,
): Promise<{ readonly article: KeptArticle } | { readonly problem: string }> {
  const kept = await keeping.store.list(owner);
  const { problems, listEmpty } = texts.articles;
  const byKey = kept.find(({ key }) => key === name);
  if (byKey) return { article: byKey };
  const wanted = name.toLocaleLowerCase();
  const title = (article: KeptArticle) => article.title.toLocaleLowerCase();
  const exact = kept.find((article) => title(article) === wanted);
  if (exact) return { article: exact };
  const [first, ...others] = wanted === '' ? [] : kept.filter((article) => title(article).startsWith(wanted));
  if (first && others.length === 0) return { article: first };
  const shared = first ? null : findArticle(library, name);
  if (shared && !kept.some(({ hash }) => hash === shared.hash))
    return { problem: sharedProblem(drawTitle(shared.title)) };
  if (kept.length === 0) return { problem: listEmpty };
  const titles = kept.slice(0, 10).map((article) => drawName(article.title));
  return { problem: problems.unknown(drawName(name), titles.join(', ')) };
}
