import type { Article } from '../../article/article.ts';
import type { Library } from '../../library/library.ts';
import type { KeptArticle, OwnerLimits } from '../../library/store/store.ts';
import type { ManagerWorld } from './manager-world.ts';

/** All that an owner's questions are answered from. */
export interface Listing {
  readonly own: readonly { readonly article: KeptArticle; readonly channels: readonly string[] }[];
  /** Those that every owner has. */
  readonly shared: readonly { readonly article: Article; readonly channels: readonly string[] }[];
  readonly usage: OwnerLimits;
  readonly limits: OwnerLimits;
}

/** Gathers an owner's articles, with the channels that each is for. */
export async function listing({ keeping, owner, library, channelArticles }: ManagerWorld): Promise<Listing> {
  const [kept, usage] = await Promise.all([keeping.store.list(owner), keeping.store.usage(owner)]);
  const channelsOf = (hash: string) =>
    [...channelArticles].filter(([, article]) => article.hash === hash).map(([channel]) => channel);
  return {
    own: kept.map((article) => ({ article, channels: channelsOf(article.hash) })),
    shared: sharedArticles(kept, library).map((article) => ({ article, channels: channelsOf(article.hash) })),
    usage,
    limits: keeping.limits,
  };
}

/** The articles of a library that are none of its owner's. */
export function sharedArticles(kept: readonly KeptArticle[], library: Library): Article[] {
  const hashes = new Set(kept.map(({ hash }) => hash));
  return library.articles.filter(({ hash }) => !hashes.has(hash));
}
