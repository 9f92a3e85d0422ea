import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Longest time and most memory that work apart may take. */
export interface ApartLimit {
  readonly milliseconds: number;
  /** Of the whole process: what JavaScript holds, and what its libraries do. */
  readonly megabytes: number;
}

/** For what the operator's own articles take, many at once. */
const OPERATORS: ApartLimit = { milliseconds: 120_000, megabytes: 1024 };

/** What came of work in another process: its result, or why there is none, as part of a sentence. */
export type Apart<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly why: string };

/** How V8 ends a process for which its heap does not suffice. */
const OUT_OF_HEAP = new Set<unknown>(['SIGABRT', 'SIGTRAP']);

/**
 * Does work in a process of its own, so that what it loads never enters this process's memory, and that work which takes
 * too long or too much stops nothing here.
 *
 * @param module - The module beside this one that takes the work as its first message and sends one message: the result.
 */
export function runApart<Result>(
  module: string,
  work: unknown,
  { milliseconds, megabytes }: ApartLimit = OPERATORS,
): Promise<Apart<Result>> {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), [String(megabytes)], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${megabytes}`],
    timeout: milliseconds,
    killSignal: 'SIGKILL',
  });
  const begun = performance.now();
  return new Promise((resolve) => {
    const fail = (why: string) => resolve({ ok: false, why });
    child.once('message', (result) => resolve({ ok: true, result: result as Result }));
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code, signal) => {
      // Killed too early for the time limit: by its own guard.
      const isLate = performance.now() - begun >= milliseconds;
      if (signal === 'SIGKILL' && isLate) fail(`it took more than ${milliseconds / 1000} seconds`);
      else if (signal === 'SIGKILL' || OUT_OF_HEAP.has(signal))
        fail(`it took more than ${megabytes} MB of memory`);
      else fail(`the reading process ended with ${signal ?? `code ${code}`}`);
    });
    // Work that cannot be sent is said by the process's end.
    child.send(work as object, () => undefined);
  });
}
