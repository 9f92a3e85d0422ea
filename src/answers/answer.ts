import type { Article, Speaker, Speech, Statement } from '../article/article.ts';

/** How many quotes an answer hands out at once. */
export const QUOTES_AT_ONCE = 5;

/** How many of the nearest statements are shown where there is no answer. */
export const NEAREST = 3;

/** What a question gets: quotes that answer it, or nothing and the statements that came nearest. */
export type Answer = QuotesAnswer | NothingAnswer;

export interface QuotesAnswer {
  readonly kind: 'quotes';
  readonly basis: Basis;
  readonly quotes: readonly Quote[];
  /** How many quotes the whole answer has: it is handed out in parts. */
  readonly total: number;
}

export interface NothingAnswer {
  readonly kind: 'nothing';
  readonly basis: Basis;
  /** Statements near to what was asked for, best first: not an answer. */
  readonly nearest: readonly Quote[];
}

/** What an answer goes by, or would have gone by. */
export type Basis =
  /**
   * The statements match the question, of so many articles that were asked. In another script than theirs no word of it
   * can be found. `languages` are theirs, as BCP 47 tags, where there is no answer and the question seems to be in none of
   * them; otherwise there are none. `doubtful`: that the statements answer is less likely than that they do not.
   */
  | {
      readonly by: 'question';
      readonly articles: number;
      readonly doubtful: boolean;
      readonly inOtherScript: boolean;
      readonly languages: readonly string[];
    }
  /**
   * The speaker says them: so many in quotation marks, so many in reported speech; `others` are the speakers who might
   * have been meant instead.
   */
  | {
      readonly by: 'speaker';
      readonly speaker: Speaker;
      readonly quoted: number;
      readonly reported: number;
      readonly others: readonly Speaker[];
    }
  /** Nobody of that name speaks; the statements mention it. `speakers` are those who do speak. */
  | { readonly by: 'mention'; readonly name: string; readonly speakers: readonly string[] };

/** A statement shown as an answer, with all that is said about it. */
export interface Quote {
  readonly article: Article;
  readonly statement: Statement;
  /** The statement's index in `article.statements`. */
  readonly index: number;
  /** The section's heading; null for the introduction. */
  readonly heading: string | null;
  /** Null where nobody says it, or where the text does not tell who. */
  readonly speaker: Speaker | null;
  readonly manner: Speech['manner'] | null;
  /** Whether the speaker was inferred from other sentences, such as whom "the diplomat" means. */
  readonly unsure: boolean;
  /** Places in the statement's text to emphasise: ascending, not overlapping. */
  readonly emphasis: readonly Span[];
  /** Grows with relevance; comparable within one answer only. */
  readonly score: number;
}

/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The quote that shows a statement. */
export function toQuote(article: Article, index: number, score: number, emphasis: readonly Span[]): Quote {
  const statement = article.statements[index];
  if (!statement) throw new RangeError(`article "${article.id}" has no statement ${index}`);
  const { speech } = statement;
  return {
    article,
    statement,
    index,
    heading: article.sections[statement.section]?.heading ?? null,
    speaker: speech?.speaker == null ? null : (article.speakers[speech.speaker] ?? null),
    manner: speech?.manner ?? null,
    unsure: speech?.unsure === true,
    emphasis,
    score,
  };
}
