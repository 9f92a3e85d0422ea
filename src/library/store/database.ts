import type { Kysely, Transaction } from 'kysely';
import type { Owner } from '../owner.ts';
import type { Tables } from './tables.ts';

/** An open database, with what its dialect does in a way of its own. */
export interface Database {
  readonly db: Kysely<Tables>;
  /** Keeps other transactions off an owner's articles until this one ends; null: off everyone's. */
  readonly lock: (transaction: Transaction<Tables>, owner: Owner | null) => Promise<void>;
  /** Tells other processes whose articles changed, once the transaction is committed; null: anyone's may have. */
  readonly announce: (transaction: Transaction<Tables>, owner: Owner | null) => Promise<void>;
  /** Calls a function with what other processes announce, until the returned function is called. */
  readonly watch: (listener: (owner: Owner | null) => void) => () => void;
  readonly close: () => Promise<void>;
}

/** A kind of database: how it is opened, and what its errors mean. */
export interface Engine {
  /** The file or the host, for people; never a password. */
  readonly place: string;
  readonly open: () => Promise<Database>;
  /** Null for what is no trouble of the database's: a bug. */
  readonly troubleOf: (error: unknown) => Trouble | null;
}

/** Why a database cannot be used. */
export interface Trouble {
  /** What is wrong and the mend, in a sentence or two. */
  readonly message: string;
  /** Nothing was done, and a moment later it may go: the work is tried again before it is given up. */
  readonly passing: boolean;
  /** Reading goes on, so that its success says nothing of this. */
  readonly ofWriting: boolean;
  /** The connection is of no use any more: the next work opens the database anew. */
  readonly broken: boolean;
}
