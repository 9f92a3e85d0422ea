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
  /** Whether it ends with a colon, and so opens what follows. */
  readonly opens: boolean;
  /** Whether it stands in a paragraph of running text, and not in a list, a block quotation or a caption. */
  readonly running: boolean;
  /** Whether it is set like a headline. */
  readonly titled: boolean;
}

/** Puts together what is known of each statement before anybody is looked for. */
export function readSentences(
  statements: readonly SpokenStatement[],
  tagged: readonly TaggedStatement[],
  quotations: readonly Quotation[],
): Sentence[] {
  return statements.map(({ start, end, paragraph, text, block }, index) => {
    const { words, titled } = tagged[index] ?? { words: [], titled: false };
    const within = quotations.filter((q) => q.start < end && q.end > start);
    return {
      index,
      paragraph,
      start,
      end,
      words,
      plain: words.filter((word) => !quotationAt(word.start, within)),
      collapsed: collapse(words, within),
      quoted: quotedLength({ start, end }, within) / Math.max(1, end - start),
      opens: /:\s*$/.test(text),
      running: block === undefined,
      titled,
    };
  });
}
