import { type Answer, type Basis, QUOTES_AT_ONCE, type Quote } from './answer.ts';

/** Which part of an answer to hand out. */
export interface Part {
  /** How many quotes to pass over: 0, or what earlier parts handed out. */
  readonly skip?: number;
  /** How many quotes to hand out at most; {@link QUOTES_AT_ONCE} where it is left out. */
  readonly limit?: number;
}

/** A part of an answer whose quotes are all known. */
export function partOf(quotes: readonly Quote[], basis: Basis, part: Part): Answer {
  return { kind: 'quotes', basis, quotes: cut(quotes, part), total: quotes.length };
}

/** What a part takes of all that there is. */
export function cut<T>(all: readonly T[], { skip = 0, limit = QUOTES_AT_ONCE }: Part): T[] {
  return all.slice(skip, skip + limit);
}
