import type { ReportingWords } from './reporting-words.ts';
import { eitherCase, LETTER, NO_MORE, oneOf } from './word-patterns.ts';

/** A noun phrase after a verb: an article, a noun, and what it is of. */
export function nounPhrase(words: ReportingWords): string {
  if (!words.articles) return `${LETTER}{3,}(?:\\s+\\p{Ll}${LETTER}*)?`;
  const articles = `(?:(?:${oneOf(words.articles)}|${oneOf(words.indefinite)})\\s+|l')`;
  return `${articles}${words.nounsCapitalised ? '?' : ''}${bareNoun(words)}`;
}

/** A noun and what it is of: "Bürgermeisterin der Stadt". */
export function bareNoun({ nounsCapitalised, linkers }: ReportingWords): string {
  const noun = nounsCapitalised
    ? `(?:\\p{Ll}${LETTER}+\\s+){0,2}\\p{Lu}${LETTER}+`
    : `${LETTER}[${LETTER.slice(1, -1)}-]+`;
  return `${noun}(?:\\s+(?:${linkers})\\s*${noun}){0,3}`;
}

/** A noun phrase that opens a sentence, up to the verb of saying; in small letters behind an adverb: "Ayer la policía dijo". */
export function openingPhrase(words: ReportingWords): string {
  const closed = `${words.openings} ${words.adverbs}`;
  const no = `(?!(?:${eitherCase(oneOf(closed))})${NO_MORE})`;
  const small = words.articles ? `(?=(?:${oneOf(words.articles)})\\s|l')` : '';
  return `${no}(?:\\p{Lu}|${small}\\p{Ll})['\\p{L}\\p{M}-]*(?:\\s+[\\p{L}\\p{M}'-]+){0,${words.articles ? 6 : 2}}?`;
}

/**
 * What may stand at a sentence's beginning before its subject: an adverb, or a day of the week with what belongs to it ("El lunes
 * pasado", "Lundi", "Na segunda-feira", "В среду"). "Domingo Pérez" has a day for a name.
 *
 * @param days the days of the week, in lower case
 */
export function openingTime({ adverbs, articles }: ReportingWords, days: readonly string[]): string {
  const accusative = (name: string) => name.replace(/а$/u, '[ау]').replace(/я$/u, '[яю]');
  const day = eitherCase(days.map(accusative).join('|'));
  const before = articles ? '\\p{Lu}\\p{L}{0,3}(?:\\s+(?:pasado|último|última))?' : 'Во?';
  const behind = 'pasado|passad[oa]|scors[oa]|dernier';
  const time = `(?!Domingo\\s+\\p{Lu})(?:${before}\\s+)?(?:${day})(?:\\s+(?:${behind}))?`;
  return `(?:${eitherCase(oneOf(adverbs))})|\\p{Lu}\\p{L}{3,}mente|${time}`;
}
