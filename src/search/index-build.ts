import { type Growing, growing } from './growing.ts';
import type { IndexedArticle } from './search-index.ts';

/** What a written word comes to, remembered so that each is stemmed once. */
export interface Seen {
  readonly term: number;
  readonly kind: number;
  /** Number of the word among the content words; -1 for a stop word. */
  readonly word: number;
}

/** An index while it grows. */
export interface Build {
  readonly articles: IndexedArticle[];
  readonly terms: Map<string, number>;
  readonly seen: Map<string, Map<string, Seen>>;
  readonly documentArticle: Growing;
  readonly documentHeading: Growing;
  readonly documentParagraph: Growing;
  readonly documentFrom: Growing;
  readonly tokens: Growing;
  readonly kinds: Growing;
  readonly pairFrom: Growing;
  readonly pairTerm: Growing;
  readonly pairCount: Growing;
  readonly headingFrom: Growing;
  readonly headingTerms: Growing;
  readonly numbers: Map<string, number>;
  readonly written: string[];
  readonly wordTerm: Growing;
  /** Words that stand with a capital within a statement, and words that stand without one. */
  readonly capital: Set<number>;
  readonly small: Set<number>;
  /** The word that each document starts with, or none (`-1 >>> 0`). */
  readonly firstWord: Growing;
  paragraphs: number;
}

export function startBuild(): Build {
  return {
    articles: [],
    terms: new Map(),
    seen: new Map(),
    documentArticle: growing(),
    documentHeading: growing(),
    documentParagraph: growing(),
    documentFrom: growing(),
    tokens: growing(),
    kinds: growing(),
    pairFrom: growing(),
    pairTerm: growing(),
    pairCount: growing(),
    headingFrom: growing(),
    headingTerms: growing(),
    numbers: new Map(),
    written: [],
    wordTerm: growing(),
    capital: new Set(),
    small: new Set(),
    firstWord: growing(),
    paragraphs: 0,
  };
}
