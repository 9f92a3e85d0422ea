import type { Transaction } from 'kysely';
import type { Owner } from '../owner.ts';
import { publishedArticle } from './find-article.ts';
import type { Tables } from './tables.ts';

/** Whether an owner has an article of this key now. */
export async function isPublished(
  transaction: Transaction<Tables>,
  owner: Owner,
  key: string,
): Promise<boolean> {
  const row = await publishedArticle(transaction, owner, key).select('key').executeTakeFirst();
  return row !== undefined;
}
