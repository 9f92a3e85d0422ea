import type { SearchIndex } from './search-index.ts';
import type { Term } from './terms.ts';
import { WORD_KIND } from './word-kinds.ts';

/** A word of a question that counts, and the terms of the articles that it stands for. */
export interface Unit {
  /** As the articles write it where they have it, else as the question does. */
  readonly written: string;
  /** The terms that it stands for, each with a weight from 0 to 1; none where the articles lack it. */
  readonly terms: readonly WeightedTerm[];
  /** 1 for a word that the articles have as it was typed, less for one that was mended, 0 for an unknown one. */
  readonly certainty: number;
  /** What the word is: bits of `WORD_KIND`, with `capital` for a name. */
  readonly kind: number;
  /** The question's own word: its place among the question's words, from 0, and how it was typed, folded. */
  readonly place: number;
  readonly typed: string;
  /** Its stem: of the word that is meant, where it was mended. */
  readonly stem: string;
  /** It is one of the language's everyday words. */
  readonly everyday: boolean;
}

export interface WeightedTerm {
  readonly term: number;
  readonly weight: number;
}

/** A word of a question with its term. */
export interface QuestionWord extends Term {
  readonly written: string;
  /** Index among the question's words. */
  readonly place: number;
  readonly everyday: boolean;
}

/** The unit of a word that the articles have, as typed or in another form of the same stem; null where they lack it. */
export function exactUnit(index: SearchIndex, question: QuestionWord): Unit | null {
  const number = index.words.numbers.get(question.folded);
  const stemmed = index.terms.get(question.stem);
  const terms = new Set<number>();
  if (number !== undefined) terms.add(index.words.term[number] ?? 0);
  if (stemmed !== undefined && hasPostings(index, stemmed)) terms.add(stemmed);
  if (!terms.size) return null;
  const word = number ?? index.words.ofTerm[stemmed ?? 0] ?? 0;
  return {
    written: index.words.written[word] ?? question.written,
    terms: Array.from(terms, (term) => ({ term, weight: 1 })),
    certainty: 1,
    kind: wordKind(index, word),
    place: question.place,
    typed: question.folded,
    stem: question.stem,
    everyday: question.everyday,
  };
}

/** Bits of `WORD_KIND` for one of the articles' words. */
export function wordKind({ words }: SearchIndex, word: number): number {
  return (
    (words.name[word] ? WORD_KIND.capital : 0) |
    (/\p{N}/u.test(words.folded[word] ?? '') ? WORD_KIND.digits : 0)
  );
}

/** The unit of a word that the articles lack. */
export function unknownUnit({ written, place, folded, stem, everyday }: QuestionWord): Unit {
  const capital = /^\p{Lu}/u.test(written) ? WORD_KIND.capital : 0;
  return {
    written,
    terms: [],
    certainty: 0,
    kind: capital | (/\p{N}/u.test(written) ? WORD_KIND.digits : 0),
    place,
    typed: folded,
    stem,
    everyday,
  };
}

function hasPostings({ postings }: SearchIndex, term: number): boolean {
  return (postings.from[term + 1] ?? 0) > (postings.from[term] ?? 0);
}
