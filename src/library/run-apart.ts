import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Longest time and most memory that work apart may take. */
const LIMIT = { milliseconds: 120_000, megabytes: 1024 } as const;

/** What came of work in another process: its result, or why there is none, as part of a sentence. */
export type Apart<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly why: string };

/**
 * Does work in a process of its own, so that what it loads never enters this process's memory, and that work which takes
 * too long or too much stops nothing here.
 *
 * @param module - The module beside this one that takes the work as its first message and sends one message: the result.
 */
export function runApart<Result>(module: string, work: unknown): Promise<Apart<Result>> {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${LIMIT.megabytes}`],
    timeout: LIMIT.milliseconds,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve) => {
    const fail = (why: string) => resolve({ ok: false, why });
    child.once('message', (result) => resolve({ ok: true, result: result as Result }));
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code, signal) =>
      fail(
        signal === 'SIGKILL'
          ? `it took more than ${LIMIT.milliseconds / 1000} seconds`
          : `the reading process ended with ${signal ?? `code ${code}`}`,
      ),
    );
    // Work that cannot be sent is said by the process's end.
    child.send(work as object, () => undefined);
  });
}
