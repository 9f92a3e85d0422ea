import type { BackupResult } from '../library/store/backup-lines.ts';
import { StoreUnavailable } from '../library/store/store.ts';
import { type CliCommand, readOptions, WrongUse } from './command.ts';
import { readSettings } from './settings.ts';

/** `backup FILE`: writes the servers' articles into a file; 0 where it is whole, 1 where it could not be. */
export const backupCommand: CliCommand = async (name, words, { print, complain }) => {
  const file = fileIn(name, words);
  const { backupStore } = await import('../library/store/backup-store.ts');
  const result = await outcome(backupStore(readSettings().databaseUrl, file));
  if (result.ok) print(`${contents(result)} written to "${file}".`);
  else complain(result.problem);
  return result.ok ? 0 : 1;
};

/** `restore FILE`: puts what a backup holds in the place of the servers' articles; 0 where it is there, 1 where it could not be. */
export const restoreCommand: CliCommand = async (name, words, { print, complain }) => {
  const file = fileIn(name, words);
  const { restoreStore } = await import('../library/store/backup-store.ts');
  const result = await outcome(restoreStore(readSettings().databaseUrl, file));
  if (result.ok) print(`${contents(result)} restored from "${file}", in the place of all that was there.`);
  else complain(result.problem);
  return result.ok ? 0 : 1;
};

function fileIn(name: string, words: readonly string[]): string {
  const { words: files } = readOptions(name, words);
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new WrongUse(`Which file? Name one: npm run -s ${name} -- FILE`);
  return file;
}

async function outcome(work: Promise<BackupResult>): Promise<BackupResult> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return { ok: false, problem: error.message };
  }
}

function contents({ articles, channels }: { readonly articles: number; readonly channels: number }): string {
  const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  return `${counted(articles, 'article')}, and what ${counted(channels, 'channel')} ${channels === 1 ? 'is' : 'are'} about,`;
}
