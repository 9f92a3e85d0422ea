/**
 * What the search knows of some articles, as plain data. A document is a statement; documents are numbered across
 * the articles, in order, and so are headings. Lists of lists are flat: those of `i` are `list.slice(from[i], from[i + 1])`.
 */
export interface SearchIndex {
  readonly articles: readonly IndexedArticle[];
  /** A stem to its term's number. */
  readonly terms: ReadonlyMap<string, number>;
  /** The stems, by term. */
  readonly stems: readonly string[];
  readonly documents: Documents;
  readonly postings: Postings;
  readonly headings: Headings;
  readonly words: Words;
}

export interface IndexedArticle {
  /** First part of the article's BCP 47 tag. */
  readonly language: string;
  /** The article's documents are those from `from` up to and without `to`. */
  readonly from: number;
  readonly to: number;
  /** Content terms of the title, each once. */
  readonly title: readonly number[];
}

export interface Documents {
  /** Index of the article. */
  readonly article: Uint32Array;
  /** Index of the heading, in `headings`. */
  readonly heading: Uint32Array;
  /** Index of the paragraph, across articles. */
  readonly paragraph: Uint32Array;
  /** Into `tokens` and `kinds`; one longer than there are documents. */
  readonly from: Uint32Array;
  /** The terms of the words in their order, stop words too. */
  readonly tokens: Uint32Array;
  /** What each word is: bits of `WORD_KIND`. */
  readonly kinds: Uint8Array;
}

/** For each term, the documents that hold it (ascending) and how often. Stop words have none. */
export interface Postings {
  readonly from: Uint32Array;
  readonly document: Uint32Array;
  readonly count: Uint8Array;
  /** By term, how often the document that holds it most holds it. */
  readonly most: Uint8Array;
}

/** Content terms of each heading, each once; an article's introduction has a heading without terms. */
export interface Headings {
  readonly from: Uint32Array;
  readonly terms: Uint32Array;
}

/** The content words as the articles write them, for mending a question's words. */
export interface Words {
  /** Folded lower case to the word's number. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly folded: readonly string[];
  /** As it was first written. */
  readonly written: readonly string[];
  readonly term: Uint32Array;
  /** A term's first word; meaningless for the terms of stop words. */
  readonly ofTerm: Uint32Array;
  /** 1 for a word that stands with a capital within a statement, and never without. */
  readonly name: Uint8Array;
  /** The letters that the word holds, as bits: see `letterMask`. */
  readonly letters: Uint32Array;
}
