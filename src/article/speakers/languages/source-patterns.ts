import { bareNoun, nounPhrase } from './phrase-patterns.ts';
import type { ReportingWords } from './reporting-words.ts';
import { eitherCase, LETTER, NO_MORE, oneOf, QUOTE } from './word-patterns.ts';

/** The ways in which a language says "according to", as patterns. */
export interface SourcePatterns {
  /** With the groups of `named`. */
  readonly named: readonly string[];
  /** With a group `phrase`: "la policía", "fuentes policiales", "Polizei". */
  readonly unnamed: readonly string[];
}

/** Fits nothing. */
const NOTHING = '$^';

/**
 * @param named a role and a name, with their groups
 * @param ends that a clause ends
 */
export function sourcePatterns(words: ReportingWords, named: string, ends: string): SourcePatterns {
  const sources = `(?<!\\p{L})(?:${eitherCase(words.sources)})\\s+`;
  const tags = `(?:,|${QUOTE}[\\s,.–—-]*)\\s*(?<!\\p{L})(?:${words.tags ?? NOTHING})\\s+`;
  const postposed = `\\s+(?:${words.postposed ?? NOTHING})${NO_MORE}`;
  return {
    named: [
      // Según el ministro Juan Pérez, ...
      `${sources}${named}`,
      // ..., so Hanna Voss.
      `${tags}${named}${ends}`,
      // Hanna Voss zufolge ...
      `${named}${postposed}`,
    ],
    unnamed: words.nounsCapitalised
      ? capitalised(words, sources, `${tags}(?<phrase>${nounPhrase(words)})${ends}`, postposed)
      : uncapitalised(words, sources, ends),
  };
}

/** "Laut der Polizei wird ...": where nouns have capitals, a phrase ends with its noun; it is shown without the article's case. */
function capitalised(words: ReportingWords, sources: string, tagged: string, postposed: string): string[] {
  const article = `(?:${eitherCase(oneOf(`${words.articles} ${words.indefinite}`))})\\s+`;
  const noun = `(?:${article})?(?<phrase>${bareNoun(words)})`;
  return [`${sources}${noun}`, tagged, `(?:^|[,\\s])${noun}${postposed}`];
}

/** "Según fuentes policiales, ...", "Según la policía el puente ...": up to a mark, or to the next noun's article. */
function uncapitalised(words: ReportingWords, sources: string, ends: string): string[] {
  const phrase = nounPhrase(words);
  const of = `(?:\\s+(?:${words.linkers})\\s*${LETTER}+){0,2}`;
  const asked = words.asked === undefined ? '' : `|(?:${oneOf(words.asked)})${of}`;
  const closed = `(?:^|,\\s)${sources}(?<phrase>(?:${phrase}${asked})(?:\\s+\\p{Ll}{3,})?)${ends}`;
  if (!words.articles) return [closed];
  const next = `(?=\\s+(?:(?:${oneOf(words.articles)})\\s|l'))`;
  return [closed, `^${sources}(?<phrase>${phrase}${asked})${next}`];
}
