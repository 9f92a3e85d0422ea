import { createRequire } from 'node:module';
import { ENGLISH_WORDS } from './english-words.ts';
import { fold } from './fold.ts';
import { baseForm } from './irregular.ts';
import { LANGUAGES } from './languages.ts';
import { MORE_STOP_WORDS } from './more-stop-words.ts';
import { americanSpelling } from './spelling.ts';
import { hasWord } from './word-filter.ts';

/** What the search does with the words of a language. */
export interface Language {
  /** The first part of the BCP 47 tag, such as `en`; `und` for an unknown language. */
  readonly tag: string;
  /** A word in lower case to its stem; words with one stem count as the same term. */
  readonly stem: (word: string) => string;
  /** Words in lower case that carry no meaning of their own, as the language writes them and folded. */
  readonly stopWords: ReadonlySet<string>;
  /** Whether a folded word is one of the language's everyday words, and so no slip for another; false where we have no list. */
  readonly knows: (folded: string) => boolean;
}

// Languages are loaded when the first article needs them: all of them together would cost more than the bot's start.
const load = createRequire(import.meta.url);
const loaded = new Map<string, Language>();

/**
 * The language of a BCP 47 tag. One that has no stemmer here works unstemmed, with no stop words.
 *
 * Stemmers are Snowball's (https://snowballstem.org), stop words those of the `@orama/stopwords` package.
 */
export function languageOf(tag: string): Language {
  const key = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  const known = loaded.get(key);
  if (known) return known;
  const language = loadLanguage(key in LANGUAGES ? key : 'und');
  loaded.set(key, language);
  return language;
}

function loadLanguage(tag: string): Language {
  const modules = LANGUAGES[tag];
  const stemmer = modules?.stemmer
    ? stemmerFrom(load(`@orama/stemmers/${modules.stemmer}`))
    : (word: string) => word;
  const listed = modules?.stopWords ? stopWordsFrom(load(`@orama/stopwords/${modules.stopWords}`)) : [];
  const stopWords = new Set<string>();
  for (const word of [...listed, ...(MORE_STOP_WORDS[tag]?.split(' ') ?? [])])
    stopWords.add(word.trim()).add(fold(word.trim()));
  const spell = tag === 'en' ? (word: string) => americanSpelling(baseForm(word)) : (word: string) => word;
  const knows = tag === 'en' ? (folded: string) => hasWord(ENGLISH_WORDS, folded) : () => false;
  return { tag, stem: (word) => fold(stemmer(spell(word))), stopWords, knows };
}

function stemmerFrom(module: unknown): (word: string) => string {
  if (
    typeof module === 'object' &&
    module !== null &&
    'stemmer' in module &&
    typeof module.stemmer === 'function'
  ) {
    const { stemmer } = module;
    return (word) => String(stemmer(word));
  }
  throw new TypeError('a module of @orama/stemmers exports no stemmer: see which version is installed');
}

function stopWordsFrom(module: unknown): readonly string[] {
  if (
    typeof module === 'object' &&
    module !== null &&
    'stopwords' in module &&
    Array.isArray(module.stopwords)
  ) {
    return module.stopwords.map(String);
  }
  throw new TypeError('a module of @orama/stopwords exports no stopwords: see which version is installed');
}
