import { Worker } from 'node:worker_threads';

/**
 * Makes this process the other side of `runApart`: does the work that it is sent, sends what came of it, and ends. It ends
 * without a word when the process that asked is gone, or when it holds more memory than it may.
 */
export function workApart(work: (given: unknown) => Promise<unknown>): void {
  const megabytes = Number(process.argv[2]);
  // A signal to end may come to all processes of the program, which finishes what is in hand: this too.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  // A thread of its own: the work seldom lets this one look up.
  const guard = new Worker(new URL('memory-guard.js', import.meta.url), {
    workerData: megabytes * 1_000_000,
  });
  guard.unref();
  process.once('disconnect', () => process.exit());
  process.once('message', async (given) => {
    const result = await work(given);
    process.send?.(result, undefined, undefined, () => process.exit());
  });
}
