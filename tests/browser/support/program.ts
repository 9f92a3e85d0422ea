import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { folderWith, type Running, run } from '../../support/process.ts';

/** The program as `npm start` runs it without a token, for the tests of a file. */
export interface Program {
  readonly url: () => string;
  readonly folder: () => string;
  /** What it has logged. */
  readonly log: () => string;
  /** Stops it and starts it anew, over the same folder and database. */
  readonly restart: () => Promise<void>;
}

/** Starts the compiled program over a folder of articles, and stops it when the tests of the file are over. */
export function program(files: Readonly<Record<string, string>>): Program {
  let running: Running;
  let url = '';
  let folder = '';
  let database = '';
  const start = async () => {
    const settings = { KNOWLEDGE_DIR: folder, DATABASE_URL: `file:${join(database, 'articles.db')}` };
    running = run('main', [], { PORT: '0', BROWSER: 'none', ...settings });
    const address = /http:\/\/localhost:\d+/;
    await running.prints(address);
    url = address.exec(running.output())?.[0] ?? '';
  };
  const stop = async () => {
    running?.signal('SIGTERM');
    await running?.exitCode;
  };
  beforeAll(async () => {
    [folder, database] = await Promise.all([folderWith(files), folderWith({})]);
    await start();
  }, 30_000);
  afterAll(stop);
  return {
    url: () => url,
    folder: () => folder,
    log: () => running.errors(),
    restart: async () => {
      await stop();
      await start();
    },
  };
}
