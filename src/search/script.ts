import type { SearchIndex } from './search-index.ts';

/** Scripts by their Unicode names; Japanese and Chinese share one. */
const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Armenian', /\p{Script=Armenian}/gu],
  ['Georgian', /\p{Script=Georgian}/gu],
  ['Tamil', /\p{Script=Tamil}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
] as const;

/** The name of a script that this file knows, such as `Latin`. */
export type Script = (typeof SCRIPTS)[number][0];

/** The script of most letters of a text; null where it has none that we know. */
export function scriptOf(text: string): Script | null {
  let most = 0;
  let script: Script | null = null;
  for (const [name, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count <= most) continue;
    most = count;
    script = name;
    if (2 * count > text.length) break;
  }
  return script;
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
