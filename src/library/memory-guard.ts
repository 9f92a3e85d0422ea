import { workerData } from 'node:worker_threads';

/**
 * Ends its process as soon as that holds more than so many bytes, or as nobody waits for it any more. V8's own limit knows
 * only of what JavaScript holds, and a decompression bomb is not among that.
 */
const most = Number(workerData);
const parent = process.ppid;

/** In milliseconds: a bomb fills some megabytes meanwhile, not more. */
const INTERVAL = 25;

setInterval(() => {
  if (process.memoryUsage.rss() > most || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, INTERVAL);
