import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect } from 'vitest';

/** How often the loop is looked at, in milliseconds. */
const RESOLUTION = 5;

/**
 * A turn of the loop blocked for longer than this hangs, whatever else the machine does; in milliseconds. The product's own
 * bound is 250, which a test on a busy machine cannot hold to: the figure is printed.
 */
const HANG = 5000;

/** Does work, prints the longest time for which it blocked the loop that answers, and fails where that is a hang. */
export async function guardLoop<Result>(door: string, work: () => Promise<Result>): Promise<Result> {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  delays.enable();
  const result = await work();
  await nextTurn();
  delays.disable();
  const longest = Math.max(0, Math.round(delays.max / 1e6) - RESOLUTION);
  console.log(`${door}: blocked the loop for at most ${longest} ms`);
  expect(longest, `${door} blocked the loop`).toBeLessThan(HANG);
  return result;
}

/** Lets the loop turn between two inputs, so that each is measured by itself. */
export { nextTurn };
