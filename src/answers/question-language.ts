import type { Article } from '../article/article.ts';
import { detectLanguage } from '../article/language.ts';
import type { Library } from '../library/library.ts';
import { fold } from '../search/fold.ts';
import { knowsPhrase } from '../search/knows.ts';
import { languageOf } from '../search/language.ts';
import { scriptOf } from '../search/script.ts';
import { tokenize } from '../search/tokens.ts';

/** Fewer words may all be names. */
const FEWEST_WORDS = 3;

/** From this share of words on that a language knows, a question may be in it. */
const KNOWN = 0.5;

/** How much of an article tells its script, in UTF-16 units. */
const SAMPLE = 200;

/**
 * The languages of the articles that are asked, where a question is likely to be in none of them, however it is written:
 * Hindi in Latin letters, too.
 *
 * @returns BCP 47 tags, each once; none where the question may be in one of them, or they are not known.
 */
export function languagesMissed(library: Library, question: string, article: Article | null): string[] {
  const script = scriptOf(question);
  // A number is in any language.
  if (script === null) return [];
  const articles = article ? [article] : library.articles;
  const fits = (asked: Article) =>
    asked.language === 'und' ||
    (script === scriptOf(textOf(asked)) && mayBeIn(library, question, asked.language));
  const languages = new Map(articles.map((asked) => [asked.language, asked]));
  return [...languages.values()].some(fits) ? [] : [...languages.keys()];
}

function textOf({ source }: Article): string {
  return source.slice(0, SAMPLE);
}

/** Whether a question may be in a language whose script it is in. */
function mayBeIn(library: Library, question: string, tag: string): boolean {
  const words = tokenize(question).flatMap(({ text, variant }) => (variant ? [] : fold(text.toLowerCase())));
  if (words.length < FEWEST_WORDS) return true;
  const shareOf = (isKnown: (word: string) => boolean) => words.filter(isKnown).length / words.length;
  const { stopWords, knows } = languageOf(tag);
  const isOwn = (word: string) => stopWords.has(word) || knows(word);
  if (shareOf(isOwn) >= KNOWN) return true;
  if (shareOf((word) => isOwn(word) || knowsPhrase(library.index, word, tag)) >= KNOWN) return true;
  const detected = detectLanguage(question);
  const [primary] = tag.split('-', 1);
  if (detected === primary) return true;
  const english = languageOf('en');
  // Of other languages we have no list of words: somebody who asks in English is told at least.
  return detected === 'und' && primary !== 'en' && shareOf(english.knows) < KNOWN;
}
