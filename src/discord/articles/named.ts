import type { Article } from '../../article/article.ts';
import { findArticle, type Library } from '../../library/library.ts';
import type { KeptArticle } from '../../library/store/store.ts';

/** An article that somebody names: one of the owner's, or one that every owner has. */
export type Named =
  | { readonly kind: 'own'; readonly article: KeptArticle }
  | { readonly kind: 'shared'; readonly article: Article };

/**
 * The article that somebody names among the owner's and those that every owner has: by key or content hash, as suggestions
 * do, by title, or by the beginning of one, whatever the case. The owner's come first.
 *
 * @param kept - The owner's.
 */
export function articleNamed(name: string, kept: readonly KeptArticle[], library: Library): Named | null {
  const own = ownNamed(name, kept);
  if (own) return { kind: 'own', article: own };
  const found = findArticle(library, name);
  if (!found) return null;
  const twin = kept.find(({ hash }) => hash === found.hash);
  return twin ? { kind: 'own', article: twin } : { kind: 'shared', article: found };
}

function ownNamed(name: string, kept: readonly KeptArticle[]): KeptArticle | null {
  const byKey = kept.find(({ key }) => key === name);
  if (byKey) return byKey;
  const wanted = name.toLocaleLowerCase();
  const title = (article: KeptArticle) => article.title.toLocaleLowerCase();
  const exact = kept.find((article) => title(article) === wanted);
  if (exact) return exact;
  const starting = wanted === '' ? [] : kept.filter((article) => title(article).startsWith(wanted));
  return starting.length === 1 ? (starting[0] ?? null) : null;
}
