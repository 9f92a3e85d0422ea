import { LRUCache } from 'lru-cache';
import { type Language, languageOf } from './language.ts';
import { termOf } from './terms.ts';
import { type Token, tokenize } from './tokens.ts';

/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cutting texts into words takes most of the time, and the statements of an article are shown again and again. */
const tokensOf = new LRUCache<string, readonly Token[]>({
  // In UTF-16 units, each of which takes about 16 bytes as a part of a token: 3 MB.
  maxSize: 200_000,
  sizeCalculation: (_tokens, text) => text.length + 1,
  memoMethod: tokenize,
});

/**
 * Where a text has the words of a search: whole words, in any form of the same stem, ascending and not overlapping.
 * `terms` are those of a `SearchResult`, `tag` is the article's language, a BCP 47 tag.
 */
export function emphasise(terms: readonly string[], text: string, tag: string): Span[] {
  const language = languageOf(tag);
  const { stems, folded } = keysOf(terms, language);
  const spans: Span[] = [];
  for (const token of tokensOf.memo(text)) {
    const word = termOf(token.text, language);
    if (word.stop || !(stems.has(word.stem) || folded.has(word.folded))) continue;
    spans.push({ start: token.start, end: token.end });
  }
  return withoutOverlap(spans);
}

function keysOf(terms: readonly string[], language: Language): { stems: Set<string>; folded: Set<string> } {
  const stems = new Set<string>();
  const folded = new Set<string>();
  for (const term of terms) {
    const word = termOf(term, language);
    stems.add(word.stem);
    folded.add(word.folded);
  }
  return { stems, folded };
}

/** Joins spans that overlap into one. */
function withoutOverlap(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
