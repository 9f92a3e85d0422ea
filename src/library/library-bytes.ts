import type { Article } from '../article/article.ts';
import type { SearchIndex } from '../search/search-index.ts';

/** What V8 takes for a small object, a string's head, or an entry of a Map; in bytes, on 64 bits. */
const OBJECT = 56;
const STRING = 20;
const ENTRY = 40;

/** About how much memory articles take, in bytes. */
export function articleBytes(articles: readonly Article[]): number {
  let bytes = 0;
  for (const { source, sections, statements, speakers } of articles) {
    // The source, and each statement's text once more.
    bytes += 2 * textBytes(source) + OBJECT * 4;
    bytes += statements.length * (2 * OBJECT + STRING) + sections.length * (OBJECT + 3 * STRING);
    bytes += speakers.length * (OBJECT + 4 * STRING);
  }
  return bytes;
}

/** About how much memory an index takes, in bytes. */
export function indexBytes({ articles, stems, documents, postings, headings, words }: SearchIndex): number {
  const arrays = [...Object.values(documents), ...Object.values(postings), ...Object.values(headings)];
  const ofWords = [words.term, words.ofTerm, words.name, words.letters];
  let bytes = articles.length * OBJECT;
  for (const array of [...arrays, ...ofWords]) bytes += ARRAY + array.byteLength;
  bytes += stems.length * (STRING + 8 + ENTRY);
  bytes += words.folded.length * (2 * STRING + 16 + ENTRY);
  return bytes;
}

/** A typed array's head and its buffer's; in bytes. */
const ARRAY = 200;

/** V8 keeps text in one byte a character where all are Latin-1, and in two otherwise. */
function textBytes(text: string): number {
  return /^[\0-\xff]*$/.test(text) ? text.length : 2 * text.length;
}
