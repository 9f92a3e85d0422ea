import type { Article } from '../../article/article.ts';
import type { KeptArticle, OwnerLimits } from '../../library/store/store.ts';
import type { ManagerWorld } from './manager-world.ts';

/** All that an owner's questions are answered from. */
export interface Listing {
  readonly own: readonly { readonly article: KeptArticle; readonly channels: readonly string[] }[];
  /** Those that every owner has. */
  readonly shared: readonly Article[];
  readonly usage: OwnerLimits;
  readonly limits: OwnerLimits;
}

/** Gathers an owner's articles, with the channels that each is for. */
export async function listing({ keeping, owner, library, channelArticles }: ManagerWorld): Promise<Listing> {
  const [kept, usage] = await Promise.all([keeping.store.list(owner), keeping.store.usage(owner)]);
  const hashes = new Set(kept.map(({ hash }) => hash));
  const channelsOf = (hash: string) =>
    [...channelArticles].filter(([, article]) => article.hash === hash).map(([channel]) => channel);
  return {
    own: kept.map((article) => ({ article, channels: channelsOf(article.hash) })),
    shared: library.articles.filter(({ hash }) => !hashes.has(hash)),
    usage,
    limits: keeping.limits,
  };
}
