import * as v from 'valibot';
import type { Owner } from '../owner.ts';

/*
 * A backup is a gzip file of JSON lines, the same for every kind of database: a head, a line an article, a line a channel,
 * and an end that counts them. It holds what is published; drafts and removed articles are short-lived.
 */

/** Of what is written; version 1 knew no channels that are about shared articles. */
export const BACKUP_VERSION = 2;

const owner = v.pipe(
  v.string(),
  v.regex(/^(?:server|user):./),
  v.transform((text) => text as Owner),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An article, by the columns of its table. */
const articleLine = v.object({
  key: v.pipe(v.string(), v.regex(/^[\w-]{12}$/)),
  owner,
  position: count,
  title: v.string(),
  given_title: v.nullable(v.string()),
  file_name: v.string(),
  hash: v.string(),
  language: v.string(),
  bytes: count,
  statements: count,
  added_at: count,
  reader: v.string(),
  /** JSON. */
  reading: v.string(),
  /** Base64. */
  source: v.pipe(v.string(), v.base64()),
});

const channelLine = v.object({
  owner,
  channel: v.string(),
  article: v.nullable(v.string()),
  /** Version 1 has none. */
  shared: v.optional(v.nullable(v.string()), null),
});

/** What a backup holds. */
export interface BackupCounts {
  readonly articles: number;
  readonly channels: number;
}

export const headLine = v.object({
  format: v.literal('pullquote backup'),
  version: v.picklist([1, BACKUP_VERSION]),
  made: v.string(),
});

const endLine = v.object({ articles: count, channels: count });

export const backupLine = v.union([
  v.object({ article: articleLine }),
  v.object({ channel: channelLine }),
  v.object({ end: endLine }),
]);

/** What came of making a backup or of restoring one: how much it held, or one sentence on why nothing was done. */
export type BackupResult =
  | ({ readonly ok: true } & BackupCounts)
  | { readonly ok: false; readonly problem: string };

/** A backup's file cannot be read or written. The message is for people. */
export class BackupProblem extends Error {}
