/**
 * How the bot's servers are divided: `one` connection for all; `some` of several shards in this process, the others
 * elsewhere; or as many processes on this machine as Discord recommends (`auto`).
 */
export type ShardSettings =
  | { readonly kind: 'auto' }
  | { readonly kind: 'some'; readonly ids: readonly number[]; readonly count: number };

/** More than any bot has; Discord's own largest have some thousands. */
const MOST_SHARDS = 100_000;

/**
 * Reads the settings `SHARD_COUNT` (a number or `auto`) and `SHARDS` (such as `0-3` or `0,2`; all where nothing is said).
 *
 * @returns The shards, in order; or one sentence that names the setting, its value and the mend.
 */
export function readShards(
  count: string | undefined,
  shards: string | undefined,
): ShardSettings | { readonly problem: string } {
  if (count === 'auto') {
    if (shards === undefined) return { kind: 'auto' };
    return {
      problem: `SHARDS is "${shards}", but SHARD_COUNT=auto starts every shard itself. Leave SHARDS out, or make SHARD_COUNT a number.`,
    };
  }
  if (count === undefined && shards !== undefined) {
    return {
      problem: `SHARDS is "${shards}", but nothing says of how many. Set SHARD_COUNT to the number of all shards.`,
    };
  }
  const total = wholeNumber(count ?? '1');
  if (total === null || total < 1 || total > MOST_SHARDS) {
    return { problem: `SHARD_COUNT is "${count}", but it must be auto or a whole number from 1 on.` };
  }
  const ids = shards === undefined ? range(0, total - 1) : idsOf(shards);
  if (ids === null) {
    return {
      problem: `SHARDS is "${shards}", but it must name shards by number, such as 0-3 or 0,2.`,
    };
  }
  const unknown = ids.find((id) => id >= total);
  if (unknown !== undefined) {
    return {
      problem: `SHARDS is "${shards}", but with SHARD_COUNT=${total} the last shard is ${total - 1}: they are counted from 0.`,
    };
  }
  return { kind: 'some', ids, count: total };
}

function idsOf(text: string): number[] | null {
  const parts = text.split(',').map((part) => {
    const [from, to = from, ...more] = part.split('-').map((number) => wholeNumber(number.trim()));
    if (from === undefined || from === null || to === undefined || to === null || more.length > 0)
      return null;
    return from <= to && to < MOST_SHARDS ? range(from, to) : null;
  });
  if (parts.includes(null)) return null;
  return [...new Set(parts.flatMap((part) => part ?? []))].sort((a, b) => a - b);
}

function wholeNumber(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
