import { afterAll, beforeAll } from 'vitest';
import { folderWith, type Running, run } from '../../support/process.ts';

/** The program as `npm start` runs it without a token, for the tests of a file. */
export interface Program {
  readonly url: () => string;
  readonly folder: () => string;
  /** What it has logged. */
  readonly log: () => string;
}

/** Starts the compiled program over a folder of articles, and stops it when the tests of the file are over. */
export function program(files: Readonly<Record<string, string>>): Program {
  let running: Running;
  let url = '';
  let folder = '';
  beforeAll(async () => {
    folder = await folderWith(files);
    running = run('main', [], { PORT: '0', KNOWLEDGE_DIR: folder, BROWSER: 'none' });
    const address = /http:\/\/localhost:\d+/;
    await running.prints(address);
    url = address.exec(running.output())?.[0] ?? '';
  }, 30_000);
  afterAll(async () => {
    running?.signal('SIGTERM');
    await running?.exitCode;
  });
  return { url: () => url, folder: () => folder, log: () => running.errors() };
}
