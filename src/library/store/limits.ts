import type { Kysely } from 'kysely';
import type { Owner } from '../owner.ts';
import { type OverLimit, overLimit } from './over-limit.ts';
import type { OwnerLimits } from './store.ts';
import type { Tables } from './tables.ts';

/** What an owner keeps: the published articles, perhaps without one. */
export async function usageOf(
  db: Kysely<Tables>,
  owner: Owner,
  without: string | null = null,
): Promise<OwnerLimits> {
  let query = db
    .selectFrom('article')
    .select(({ fn, lit }) => [
      fn.countAll<number>().as('articles'),
      fn.coalesce(fn.sum<number>('bytes'), lit(0)).as('bytes'),
      fn.coalesce(fn.sum<number>('statements'), lit(0)).as('statements'),
    ])
    .where('owner', '=', owner)
    .where('state', '=', 'published');
  if (without !== null) query = query.where('key', '!=', without);
  return query.executeTakeFirstOrThrow();
}

/** The first limit that would be passed with one article more; null where none is. */
export function passedLimit(
  used: OwnerLimits,
  more: Pick<OwnerLimits, 'bytes' | 'statements'>,
  limits: OwnerLimits,
): OverLimit | null {
  const would: OwnerLimits = {
    articles: used.articles + 1,
    bytes: used.bytes + more.bytes,
    statements: used.statements + more.statements,
  };
  return overLimit(would, limits);
}
