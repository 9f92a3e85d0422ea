import { fold } from './fold.ts';
import type { Language } from './language.ts';

/** What a word counts as. */
export interface Term {
  /** The key under which words of one stem meet. */
  readonly stem: string;
  /** Lower case without accents, not stemmed. */
  readonly folded: string;
  /** Carries no meaning of its own. */
  readonly stop: boolean;
}

/** Stemming takes most of a question's time, and the same words come again and again. */
const remembered = new Map<string, Map<string, Term>>();
/** Words remembered in a language before all are forgotten: a big article's vocabulary, and about 3 MB. */
const REMEMBERED = 20_000;
/** No language's words are longer; what is comes once, and would keep its memory for ever. In UTF-16 units. */
const LONGEST_REMEMBERED = 64;

/** The term of a word as a text writes it: `Sanctions’` and `sanction` meet in `sanction`. */
export function termOf(written: string, language: Language): Term {
  let known = remembered.get(language.tag);
  if (!known) {
    known = new Map();
    remembered.set(language.tag, known);
  }
  const found = known.get(written);
  if (found) return found;
  const term = readTerm(written, language);
  if (written.length > LONGEST_REMEMBERED) return term;
  if (known.size >= REMEMBERED) known.clear();
  known.set(written, term);
  return term;
}

function readTerm(written: string, language: Language): Term {
  const lower = written
    .toLocaleLowerCase(language.tag === 'tr' ? 'tr' : 'en')
    .replaceAll('.', decimalOrNothing(written));
  const folded = fold(lower);
  return { stem: language.stem(lower), folded, stop: isStopWord(written, lower, folded, language) };
}

/** "2.5" keeps its stop; "U.S." loses them, to meet "US". */
function decimalOrNothing(written: string): string {
  return /\p{N}\.\p{N}/u.test(written) ? '.' : '';
}

function isStopWord(written: string, lower: string, folded: string, language: Language): boolean {
  // "US" and "WHO" are names, "us" and "who" are not.
  if (/^\p{Lu}{2,}$/u.test(written) || written.includes('.')) return false;
  // What an apostrophe leaves over ("s", "t", "l") and initials tell nothing alone.
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(folded)) return true;
  return language.stopWords.has(lower) || language.stopWords.has(folded);
}
