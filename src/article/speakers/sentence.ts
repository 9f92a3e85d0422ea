import type { SpokenStatement } from './attribute-speech.ts';
import { collapse } from './collapse.ts';
import { type Quotation, quotationAt, quotedLength } from './quotations.ts';
import type { TaggedStatement } from './tag-statements.ts';
import type { Word } from './words.ts';

/** A statement with what the rules of attribution look at. */
export interface Sentence {
  /** Its index among the article's statements. */
  readonly index: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  /** The words outside quotation marks. */
  readonly plain: readonly Word[];
  /** The words with each whole quotation as one. */
  readonly collapsed: readonly Word[];
  /** The part of it that stands in quotation marks, from 0 to 1. */
  readonly quoted: number;
  /** Whether its end stands in quotation marks, their closing mark included. */
  readonly endsQuoted: boolean;
  /** Whether a quotation that it holds has no end in its paragraph. */
  readonly leftOpen: boolean;
  /** Whether it ends with a colon, and so opens what follows. */
  readonly opens: boolean;
  /** Whether it stands in a paragraph of running text, and not in a list, a block quotation or a caption. */
  readonly running: boolean;
  /** Whether it is set like a headline. */
  readonly titled: boolean;
}

/**
 * Puts together what is known of each statement before anybody is looked for.
 *
 * @param quotations ascending and apart, as statements are
 */
export function readSentences(
  statements: readonly SpokenStatement[],
  tagged: readonly TaggedStatement[],
  quotations: readonly Quotation[],
): Sentence[] {
  let past = 0;
  return statements.map(({ start, end, paragraph, text, block }, index) => {
    const { words, titled } = tagged[index] ?? { words: [], titled: false };
    while ((quotations[past]?.end ?? Infinity) <= start) past++;
    let to = past;
    while ((quotations[to]?.start ?? Infinity) < end) to++;
    const within = quotations.slice(past, to);
    return {
      index,
      paragraph,
      start,
      end,
      words,
      plain: words.filter((word) => !quotationAt(word.start, within)),
      collapsed: collapse(words, within),
      quoted: quotedLength({ start, end }, within) / Math.max(1, end - start),
      endsQuoted: within.some((q) => q.end >= end - 1),
      leftOpen: within.some((q) => !q.closed && q.end >= end),
      opens: /:\s*$/.test(text),
      running: block === undefined,
      titled,
    };
  });
}
