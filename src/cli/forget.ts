import { pino } from 'pino';
import type { Owner } from '../library/owner.ts';
import { type Store, StoreUnavailable } from '../library/store/store.ts';
import { type CliCommand, readOptions, WrongUse } from './command.ts';
import { readSettings } from './settings.ts';

/** `forget server:ID`, or `user:ID`: takes all that is kept of a server or of a user out of the database; 0 where it is done. */
export const forgetCommand: CliCommand = async (name, words, { print, complain }) => {
  const owner = ownerIn(name, words);
  const { databaseUrl, limits } = readSettings();
  const { openStore } = await import('../library/store/open-store.ts');
  let store: Store | null = null;
  try {
    store = await openStore(databaseUrl, { limits, log: pino({ level: 'silent' }) });
    const { articles } = await store.usage(owner);
    await store.forget(owner);
    print(
      `Nothing is kept of ${owner} any more: ${articles} ${articles === 1 ? 'article' : 'articles'} and what goes with them.`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    complain(error.message);
    return 1;
  } finally {
    await store?.close();
  }
};

function ownerIn(name: string, words: readonly string[]): Owner {
  const { words: owners } = readOptions(name, words);
  const [owner = '', ...others] = owners;
  const [, kind, id] = /^(server|user):(\d{1,20})$/.exec(owner) ?? [];
  if (others.length > 0 || id === undefined)
    throw new WrongUse(
      `Whom? Name one, with the id that Discord shows: npm run -s ${name} -- server:ID, or user:ID`,
    );
  return kind === 'server' ? `server:${id}` : `user:${id}`;
}
