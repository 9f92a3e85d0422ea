/** What a language has in the stemmer and stop word packages: a module's name, or null where there is none. */
export interface LanguageModules {
  readonly stemmer: string | null;
  readonly stopWords: string | null;
}

/**
 * The languages that have a stemmer or stop words, by the first part of their BCP 47 tag.
 * The packages name the modules in words of their own ("indian" is Hindi, "mandarin" Chinese).
 */
export const LANGUAGES: Readonly<Record<string, LanguageModules>> = {
  ar: { stemmer: 'arabic', stopWords: 'arabic' },
  bg: { stemmer: 'bulgarian', stopWords: 'bulgarian' },
  da: { stemmer: 'danish', stopWords: 'danish' },
  de: { stemmer: 'german', stopWords: 'german' },
  el: { stemmer: 'greek', stopWords: 'greek' },
  en: { stemmer: 'english', stopWords: 'english' },
  es: { stemmer: 'spanish', stopWords: 'spanish' },
  fi: { stemmer: 'finnish', stopWords: 'finnish' },
  fr: { stemmer: 'french', stopWords: 'french' },
  ga: { stemmer: 'irish', stopWords: 'irish' },
  hi: { stemmer: 'indian', stopWords: 'indian' },
  hu: { stemmer: 'hungarian', stopWords: 'hungarian' },
  hy: { stemmer: 'armenian', stopWords: 'armenian' },
  id: { stemmer: 'indonesian', stopWords: 'indonesian' },
  it: { stemmer: 'italian', stopWords: 'italian' },
  ja: { stemmer: null, stopWords: 'japanese' },
  lt: { stemmer: 'lithuanian', stopWords: 'lithuanian' },
  nb: { stemmer: 'norwegian', stopWords: 'norwegian' },
  ne: { stemmer: 'nepali', stopWords: 'nepali' },
  nl: { stemmer: 'dutch', stopWords: 'dutch' },
  nn: { stemmer: 'norwegian', stopWords: 'norwegian' },
  no: { stemmer: 'norwegian', stopWords: 'norwegian' },
  pt: { stemmer: 'portuguese', stopWords: 'portuguese' },
  ro: { stemmer: 'romanian', stopWords: 'romanian' },
  ru: { stemmer: 'russian', stopWords: 'russian' },
  sa: { stemmer: 'sanskrit', stopWords: 'sanskrit' },
  sl: { stemmer: null, stopWords: 'slovenian' },
  sr: { stemmer: 'serbian', stopWords: 'serbian' },
  sv: { stemmer: 'swedish', stopWords: 'swedish' },
  ta: { stemmer: 'tamil', stopWords: 'tamil' },
  tr: { stemmer: 'turkish', stopWords: 'turkish' },
  uk: { stemmer: 'ukrainian', stopWords: 'ukrainian' },
  zh: { stemmer: null, stopWords: 'mandarin' },
};
