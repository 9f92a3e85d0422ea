import type { Selectable } from 'kysely';
import type { KeptArticle } from './store.ts';
import type { ArticleTable } from './tables.ts';

/** The columns that a {@link KeptArticle} is made of. */
export const KEPT_COLUMNS = [
  'key',
  'title',
  'given_title',
  'file_name',
  'hash',
  'language',
  'bytes',
  'statements',
  'added_at',
] as const;

type KeptRow = Pick<Selectable<ArticleTable>, (typeof KEPT_COLUMNS)[number]>;

export function keptArticle(row: KeptRow): KeptArticle {
  return {
    key: row.key,
    title: row.given_title ?? row.title,
    fileName: row.file_name,
    hash: row.hash,
    language: row.language,
    bytes: row.bytes,
    statements: row.statements,
    addedAt: new Date(row.added_at),
  };
}
