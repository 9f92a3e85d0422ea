import { languageOf } from './language.ts';
import { RELATED_WORDS } from './related-words.ts';
import type { SearchIndex } from './search-index.ts';
import type { Unit } from './unit.ts';
import { relatedWords, unpackWordTable, type WordTable } from './word-table.ts';

let table: WordTable | undefined;
/** Stems of the table's words, remembered: stemming them anew would take most of a search's time. */
const stems = new Map<string, string>();

/** The articles' terms of words that are used like a unit's, with their likeness from 0 to 1; for English alone. */
export function relationsOf(index: SearchIndex, unit: Unit, tag: string): ReadonlyMap<number, number> {
  const relations = new Map<number, number>();
  if (tag !== 'en') return relations;
  table ??= unpackWordTable(RELATED_WORDS);
  const word = unit.certainty < 1 && unit.terms.length ? unit.written.toLowerCase() : unit.typed;
  for (const { word: other, likeness } of relatedWords(table, word)) {
    const term = index.terms.get(stemOf(other));
    if (term !== undefined) relations.set(term, Math.max(likeness, relations.get(term) ?? 0));
  }
  return relations;
}

function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = languageOf('en').stem(word);
    stems.set(word, stem);
  }
  return stem;
}
