import type { Generated } from 'kysely';
import type { Owner } from '../owner.ts';

/** What the database holds, by table. `migrations.ts` makes it. */
export interface Tables {
  readonly article: ArticleTable;
  readonly channel: ChannelTable;
  readonly change: ChangeTable;
}

/** An article with its file, as a draft, published, or removed and not yet forgotten. */
export interface ArticleTable {
  readonly key: string;
  readonly owner: Owner;
  readonly state: 'draft' | 'published' | 'removed';
  /** Counts an owner's articles in the order they were published. */
  readonly position: number;
  /** As it was read. */
  readonly title: string;
  /** The title that it was given instead; null: none. */
  readonly given_title: string | null;
  readonly file_name: string;
  readonly hash: string;
  readonly language: string;
  readonly bytes: number;
  readonly statements: number;
  /** Milliseconds since 1970, as is `expires_at`. */
  readonly added_at: number;
  /** When a draft or a removed article is forgotten; null: never. */
  readonly expires_at: number | null;
  /** Of a draft: key of the article that it takes the place of. */
  readonly replaces: string | null;
  /** Version of the reader that made `reading`. */
  readonly reader: string;
  /** What came of reading the file, as JSON in UTF-8. */
  readonly reading: Buffer;
  /** The file. */
  readonly source: Buffer;
}

/** Which article a channel is about: one of its owner's (`article`), or one that every owner has (`shared`). */
export interface ChannelTable {
  readonly owner: Owner;
  readonly channel: string;
  /** Key of the article. */
  readonly article: string | null;
  /** Id of the article. */
  readonly shared: string | null;
}

/** SQLite alone: what tells other processes on this machine whose articles changed. */
export interface ChangeTable {
  readonly sequence: Generated<number>;
  /** Null: anyone's may have. */
  readonly owner: Owner | null;
  /** The process that wrote it. */
  readonly writer: string;
}
