import type { Article, Speaker, Statement } from '../article/article.ts';

/** What a question gets: quotes that answer it, or nothing and the statements that came nearest. */
export type Answer =
  | { readonly kind: 'quotes'; readonly quotes: readonly Quote[] }
  | { readonly kind: 'nothing'; readonly nearest: readonly Quote[] };

/** A statement shown as an answer, with all that is said about it. */
export interface Quote {
  readonly article: Article;
  readonly statement: Statement;
  /** The section's heading; null for the introduction. */
  readonly heading: string | null;
  readonly speaker: Speaker | null;
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
