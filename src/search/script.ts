import type { SearchIndex } from './search-index.ts';

/** Scripts by their Unicode names; Japanese and Chinese share one. */
const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Bengali', /\p{Script=Bengali}/u],
] as const;

/** The name of a script that this file knows, such as `Latin`. */
export type Script = (typeof SCRIPTS)[number][0];

/** The script of most letters of a text; null where it has none that we know. */
export function scriptOf(text: string): Script | null {
  const counts = new Map<Script, number>();
  for (const letter of text) {
    const script = SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0];
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * Whether a question is written in a script that the articles do not use, so that no word of it can be found: a reader
 * should be told so. `article` is the index of the only article asked, where there is one.
 */
export function isInOtherScript(index: SearchIndex, question: string, article?: number): boolean {
  const script = scriptOf(question);
  if (!script) return false;
  const used = article === undefined ? index.words.written : wordsOf(index, article);
  return !used.some((word) => scriptOf(word) === script);
}

function wordsOf({ articles, documents, words }: SearchIndex, article: number): string[] {
  const { from, to } = articles[article] ?? { from: 0, to: 0 };
  const terms = new Set(documents.tokens.subarray(documents.from[from], documents.from[to]));
  return words.written.filter((_, word) => terms.has(words.term[word] ?? -1));
}
