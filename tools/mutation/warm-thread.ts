import { type PoolOptions, type PoolWorker, ThreadsPoolWorker } from 'vitest/node';

/** A thread is ended after so many test files, since each leaves a listener behind. */
const FILES_A_THREAD = 300;

/** A thread between two test files. */
interface Idle {
  readonly worker: PoolWorker;
  readonly files: number;
}

let idle: Idle | null = null;

/**
 * A thread for one test file that has run others before. Packages are loaded and compiled once and not for each mutant, which
 * takes a fifth of the time; our own modules are evaluated anew for each file, as Vitest does it wherever files are isolated.
 */
export function warmThread(name: string, options: PoolOptions): PoolWorker {
  if (idle && idle.files >= FILES_A_THREAD) void endWarmThread();
  const { worker, files } = idle ?? { worker: new ThreadsPoolWorker(options), files: 0 };
  idle = null;
  const listeners: [event: string, callback: (message: unknown) => void][] = [];
  let stays = false;
  return {
    name,
    on(event, callback) {
      listeners.push([event, callback]);
      worker.on(event, callback);
    },
    off: (event, callback) => worker.off(event, callback),
    send(message) {
      if (message.type !== 'stop') return worker.send(message);
      stays = true;
      idle = { worker, files: files + 1 };
      for (const [event, callback] of listeners)
        if (event === 'message') callback({ type: 'stopped', __vitest_worker_response__: true });
    },
    start: async () => {
      if (files === 0) await worker.start();
    },
    async stop() {
      for (const [event, callback] of listeners) worker.off(event, callback);
      if (!stays) await worker.stop();
    },
    deserialize: (data) => data,
  };
}

/** Ends the thread that waits for the next test file. */
export async function endWarmThread(): Promise<void> {
  const ended = idle;
  idle = null;
  await ended?.worker.stop();
}
