import type { Snowflake } from 'discord-api-types/v10';

/** Discord's epoch: the first millisecond of 2015 (Discord's API reference, "Snowflakes"). */
const EPOCH = 1_420_070_400_000n;

/**
 * Makes ids as Discord makes them: milliseconds since its epoch, then a running number.
 *
 * @param now - the time in milliseconds since 1970
 * @returns a function that gives a new id on every call, each greater than the one before, whatever the clock does
 */
export function createIdSource(now: () => number): () => Snowflake {
  let last = 0n;
  return () => {
    const candidate = (BigInt(Math.floor(now())) - EPOCH) << 22n;
    last = candidate > last ? candidate : last + 1n;
    return String(last);
  };
}

/** Orders ids by the time at which they were made. */
export const compareIds = (left: Snowflake, right: Snowflake): number =>
  left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
