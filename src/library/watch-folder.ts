import { type FSWatcher, watch } from 'node:fs';

/** Events of one change come in a burst, and an editor writes a file in several steps; in milliseconds. */
const SETTLE_MS = 100;

/** How often a folder that is not there is looked for; in milliseconds. */
const RETRY_MS = 1000;

/**
 * Calls a function after changes in a folder: files that come, go or are written. A folder that is taken away and made
 * anew is watched again.
 *
 * @returns A function that ends the watch.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let watcher: FSWatcher | null = null;
  let timer: NodeJS.Timeout | null = null;

  function arm(): boolean {
    watcher?.close();
    watcher = null;
    try {
      watcher = watch(folder, { persistent: false }, () => settle());
      watcher.on('error', () => settle());
      return true;
    } catch {
      // It is not there, or cannot be watched: it is looked at again and again.
      later(RETRY_MS, () => {
        if (arm()) onChange();
      });
      return false;
    }
  }
  function settle(): void {
    if (timer !== null) return;
    later(SETTLE_MS, () => {
      // Anew each time: a watch on a folder that was replaced stays silent for ever.
      arm();
      onChange();
    });
  }
  function later(milliseconds: number, then: () => void): void {
    timer = setTimeout(() => {
      timer = null;
      then();
    }, milliseconds);
    timer.unref();
  }
  arm();
  return () => {
    watcher?.close();
    if (timer !== null) clearTimeout(timer);
  };
}
