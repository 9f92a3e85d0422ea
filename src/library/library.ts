import type { Article } from '../article/article.ts';
import { buildIndex, buildIndexGradually, type SearchIndex } from '../search/inverted-index.ts';

/** The articles that questions are answered from, and the index over them. */
export interface Library {
  /** In the order of their file names; `index` counts them in this order. */
  readonly articles: readonly Article[];
  readonly index: SearchIndex;
}

/** Indexes articles, in the order given. */
export function createLibrary(articles: readonly Article[]): Library {
  return { articles, index: buildIndex(articles) };
}

/** The same library, made bit by bit: a member's articles keep nobody else waiting. */
export async function createLibraryGradually(articles: readonly Article[]): Promise<Library> {
  return { articles, index: await buildIndexGradually(articles) };
}

/** The article with this content hash; null where none has it, as after a change of its file. */
export function articleByHash(library: Library, hash: string): Article | null {
  return library.articles.find((article) => article.hash === hash) ?? null;
}

/**
 * The article that a person names: by id, by title, or by the beginning of either, whatever the case.
 *
 * @returns Null where no article fits, or more than one does by its beginning alone.
 */
export function findArticle(library: Library, name: string): Article | null {
  const wanted = name.trim().toLocaleLowerCase();
  if (wanted === '') return null;
  const names = (article: Article) =>
    [article.id, article.hash, article.title].map((n) => n.toLocaleLowerCase());
  const exact = library.articles.find((article) => names(article).includes(wanted));
  if (exact) return exact;
  const starting = library.articles.filter((article) => names(article).some((n) => n.startsWith(wanted)));
  return starting.length === 1 ? (starting[0] ?? null) : null;
}
