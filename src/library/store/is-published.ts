import type { Transaction } from 'kysely';
import type { Owner } from '../owner.ts';
import type { Tables } from './tables.ts';

/** Whether an owner has an article of this key now. */
export async function isPublished(
  transaction: Transaction<Tables>,
  owner: Owner,
  key: string,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('article')
    .select('key')
    .where('key', '=', key)
    .where('owner', '=', owner)
    .where('state', '=', 'published')
    .executeTakeFirst();
  return row !== undefined;
}
