import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FolderReading } from './folder-reading.ts';

/** Longest time and most memory that reading a folder may take. */
const LIMIT = { milliseconds: 120_000, megabytes: 1024 } as const;

/**
 * Reads a folder as `readFolder` does, in a process of its own: the parsers and the language model that reading needs
 * never enter this process's memory, and a file that takes too long or too much stops nothing here.
 */
export function readFolderApart(folder: string): Promise<FolderReading> {
  const child = fork(fileURLToPath(new URL('./folder-child.js', import.meta.url)), [folder], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${LIMIT.megabytes}`],
    timeout: LIMIT.milliseconds,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve) => {
    const fail = (why: string) =>
      resolve({
        ok: false,
        problem: `The articles in "${folder}" could not be read: ${why}. Try: npm run check`,
      });
    child.once('message', (reading) => resolve(reading as FolderReading));
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code, signal) =>
      fail(
        signal === 'SIGKILL'
          ? `it took more than ${LIMIT.milliseconds / 1000} seconds`
          : `the reading process ended with ${signal ?? `code ${code}`}`,
      ),
    );
  });
}
