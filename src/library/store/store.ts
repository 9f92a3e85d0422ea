import type { ArticleFile } from '../../article/read.ts';
import type { Reading } from '../../article/reading.ts';
import type { Owner } from '../owner.ts';

/** What is known of a kept article without reading its text. */
export interface KeptArticle {
  /** Twelve random URL-safe characters that no other article has, ever; means nothing without its owner. */
  readonly key: string;
  readonly title: string;
  /** Name of the file that it came as. */
  readonly fileName: string;
  /** Content hash of the file's bytes, as in `Article.hash`. */
  readonly hash: string;
  readonly language: string;
  /** Size of the file. */
  readonly bytes: number;
  readonly statements: number;
  readonly addedAt: Date;
}

/** A file as it is read before it is kept. */
export interface Draft {
  readonly file: ArticleFile;
  readonly reading: Extract<Reading, { ok: true }>;
  /** Key of the article that it takes the place of; null: it is a new one. */
  readonly replaces: string | null;
}

/** How much an owner may keep. */
export interface OwnerLimits {
  readonly articles: number;
  /** Of all their files together. */
  readonly bytes: number;
  readonly statements: number;
}

/** What came of publishing or restoring. */
export type Kept =
  | { readonly kind: 'kept'; readonly article: KeptArticle }
  /** There is no such draft or removed article of this owner (any more), or the article to replace is gone. */
  | { readonly kind: 'gone' }
  /** It would be more than the owner may keep: `limit` of `OwnerLimits`, how much that is, and how much it would be. */
  | {
      readonly kind: 'over limit';
      readonly limit: keyof OwnerLimits;
      readonly most: number;
      readonly would: number;
    };

/**
 * Where the articles of servers and users are kept. Every call names the owner, and touches nothing that is not theirs:
 * a key of another owner's is as good as none. What a call has settled with is on disk.
 *
 * Every call rejects with {@link StoreUnavailable} where the database cannot be used now.
 */
export interface Store {
  /** An owner's published articles, in the order they were added. */
  readonly list: (owner: Owner) => Promise<KeptArticle[]>;
  /** The published articles as read, in the same order, and which article each channel is about. */
  readonly readings: (owner: Owner) => Promise<KeptReadings>;
  /** Keeps a file for an hour until it is published or discarded. Returns its key. */
  readonly draft: (owner: Owner, draft: Draft) => Promise<string>;
  /** A draft as it was given; null where it is not there any more. */
  readonly findDraft: (owner: Owner, key: string) => Promise<Draft | null>;
  /** Makes a draft an article, or the new text of the one that it replaces, which keeps its key and its channels. */
  readonly publish: (owner: Owner, draft: string) => Promise<Kept>;
  readonly discard: (owner: Owner, draft: string) => Promise<void>;
  /** Takes an article out of the answers; it can be restored for some minutes. False where there is none. */
  readonly remove: (owner: Owner, key: string) => Promise<boolean>;
  /** Brings back what was removed, with its channels. */
  readonly restore: (owner: Owner, key: string) => Promise<Kept>;
  /** False where there is no such article. */
  readonly rename: (owner: Owner, key: string, title: string) => Promise<boolean>;
  /** The file, byte for byte; null where there is none. */
  readonly source: (owner: Owner, key: string) => Promise<ArticleFile | null>;
  /** Says which article a channel is about; null: none in particular. False where the owner has no such article. */
  readonly useIn: (owner: Owner, channel: string, article: ChannelArticle | null) => Promise<boolean>;
  /** How much an owner keeps now. */
  readonly usage: (owner: Owner) => Promise<OwnerLimits>;
  /** Forgets all that an owner keeps, as when the bot leaves their server. */
  readonly forget: (owner: Owner) => Promise<void>;
  /** Is called with each owner whose articles change, here or in another process; null: anyone's may have. */
  readonly onChange: (listener: (owner: Owner | null) => void) => () => void;
  /** Rejects where the database cannot be used. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface KeptReadings {
  readonly articles: readonly { readonly kept: KeptArticle; readonly reading: Draft['reading'] }[];
  /** By channel id. */
  readonly channels: ReadonlyMap<string, ChannelArticle>;
}

/**
 * The article that a channel is about: one of the owner's own, by its key; or one that every owner has, by its id, whether
 * or not there is such a one now.
 */
export type ChannelArticle = { readonly own: string } | { readonly shared: string };

/** The database cannot be used now: locked, full, damaged, or not reachable. The message is for the operator. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
