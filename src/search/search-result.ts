/** What a search found: statements, best first, and how sure it is that they answer. */
export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Probability from 0 to 1 that the articles answer the question. */
  readonly confidence: number;
  /** Whether to show the hits as an answer: `confidence` against the one threshold in `confidence.ts`. */
  readonly answered: boolean;
  /** The question's words that count, as the articles write them after mending; for emphasis. */
  readonly terms: readonly string[];
}

/** A statement that matches a question. */
export interface Hit {
  /** Index of the article among those that the index was built from. */
  readonly article: number;
  /** Index in that article's `statements`. */
  readonly statement: number;
  /** Grows with relevance; comparable within one search only. */
  readonly score: number;
}
