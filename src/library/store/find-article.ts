import type { Kysely } from 'kysely';
import type { Owner } from '../owner.ts';
import type { Tables } from './tables.ts';

/** The article of this key, if it is published and this owner's: a query to select from. */
export function publishedArticle(db: Kysely<Tables>, owner: Owner, key: string) {
  return articleIn(db, owner, key, 'published');
}

/** The same for what waits for its time to end: a draft to be published, or a removed article to be restored. */
export function waitingArticle(
  db: Kysely<Tables>,
  owner: Owner,
  key: string,
  state: 'draft' | 'removed',
  now: number,
) {
  return articleIn(db, owner, key, state).where('expires_at', '>', now);
}

function articleIn(db: Kysely<Tables>, owner: Owner, key: string, state: 'published' | 'draft' | 'removed') {
  return db
    .selectFrom('article')
    .where('key', '=', key)
    .where('owner', '=', owner)
    .where('state', '=', state);
}
