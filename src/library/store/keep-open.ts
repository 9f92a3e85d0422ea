import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Owner } from '../owner.ts';
import type { Database, Engine, Trouble } from './database.ts';
import { StoreUnavailable } from './store.ts';

/** How long work that met a lock is tried again before it is given up; in milliseconds. */
const PATIENCE_MS = 1500;
const PAUSE_MS = 25;

/** A database that is opened anew when its connection has become useless. */
export interface KeptOpen {
  /**
   * Does work with the database. What is wrong with the database is logged when it comes and when it goes, not at each call:
   * trouble with writing has gone when something could be written.
   *
   * @throws StoreUnavailable where it cannot be used now.
   */
  readonly use: <T>(kind: 'read' | 'write', work: (database: Database) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a database and keeps it open.
 *
 * @param onChange - Is told whose articles another process changed; null: anyone's may have.
 * @throws StoreUnavailable where it cannot be opened.
 */
export async function keepOpen(
  engine: Engine,
  log: Pick<Logger, 'info' | 'error'>,
  onChange: (owner: Owner | null) => void,
): Promise<KeptOpen> {
  let opening: Promise<Database> | null = null;
  let endWatch: (() => void) | null = null;
  let trouble: Trouble | null = null;
  let isClosed = false;

  function opened(): Promise<Database> {
    opening ??= engine.open().then((database) => {
      endWatch = database.watch(onChange);
      // What others changed before the watch began is not known.
      onChange(null);
      return database;
    });
    return opening;
  }

  /** Leaves a database that is of no use any more, unless that has been done. */
  async function leave(left: Promise<Database> | null): Promise<void> {
    if (left === null || opening !== left) return;
    opening = null;
    endWatch?.();
    endWatch = null;
    await left.then((database) => database.close()).catch(() => undefined);
  }

  function noteTrouble(found: Trouble): void {
    if (found.message !== trouble?.message) log.error(found.message);
    trouble = found;
  }

  function noteSuccess(kind: 'read' | 'write'): void {
    if (trouble === null || (trouble.ofWriting && kind === 'read')) return;
    log.info(`The database ${engine.place} can be used again.`);
    trouble = null;
  }

  async function use<T>(kind: 'read' | 'write', work: (database: Database) => Promise<T>): Promise<T> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      if (isClosed) throw new StoreUnavailable(`The database ${engine.place} has been closed.`);
      const mine = opened();
      try {
        const result = await work(await mine);
        noteSuccess(kind);
        return result;
      } catch (error) {
        const found = engine.troubleOf(error);
        if (found?.broken || !(await isOpen(mine))) await leave(mine);
        if (!found) throw error;
        if (found.passing && Date.now() < end) {
          await sleep(PAUSE_MS);
          continue;
        }
        noteTrouble(found);
        throw new StoreUnavailable(found.message, { cause: error });
      }
    }
  }

  await use('read', async () => undefined);
  return {
    use,
    close: async () => {
      isClosed = true;
      await leave(opening);
    },
  };
}

function isOpen(database: Promise<Database>): Promise<boolean> {
  return database.then(
    () => true,
    () => false,
  );
}
