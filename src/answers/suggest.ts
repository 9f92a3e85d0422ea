import type { Article } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import { fold } from '../search/fold.ts';
import { ask } from './ask.ts';
import { type QuotedSpeaker, speakersOf } from './speakers.ts';

/** How questions about what a speaker said are put in a language. */
export interface Wording {
  readonly said: (speaker: string) => string;
  readonly saidAbout: (speaker: string, topic: string) => string;
}

/** More suggestions than this help nobody, and each costs a search. */
const MOST_QUESTIONS = 60;
const TOPICS_A_SPEAKER = 3;
/** German and Luxembourgish: a capital does not tell a name there. */
const NOUNS_IN_CAPITALS = /^(?:de|lb)\b/;

/**
 * Questions and headings that the articles answer: what speakers said, about the names that they mention where they do,
 * and the sections' headings. Each has been asked, and is left out where the answer is `nothing`.
 *
 * @param wordingIn - The wording in an article's language, a BCP 47 tag: its own words are what it answers to.
 */
export function suggestQuestions(
  library: Library,
  only: Article | null,
  wordingIn: (language: string) => Wording,
): string[] {
  const articles = only ? [only] : library.articles;
  const asked = speakersOf(library, only).map((speaker) => {
    const { name } = speaker.speaker;
    const language = languageOf(library, speaker);
    const { said, saidAbout } = wordingIn(language);
    const topics = NOUNS_IN_CAPITALS.test(language) ? [] : topicsOf(library, speaker);
    return topics.length === 0 ? [said(name)] : topics.map((topic) => saidAbout(name, topic));
  });
  const headings = articles.flatMap((article) => article.sections.flatMap(({ heading }) => heading ?? []));
  const candidates = [...new Set(inTurn([inTurn(asked), headings]))].slice(0, MOST_QUESTIONS);
  return candidates.filter((text) => ask(library, { text, article: only }).kind === 'quotes');
}

/** The suggestions that go with what somebody has typed so far: those that begin with it, then those with its words. */
export function matching<T>(
  suggestions: readonly T[],
  typed: string,
  textOf: (suggestion: T) => string,
): T[] {
  const wanted = fold(typed.trim().toLocaleLowerCase());
  if (wanted === '') return [...suggestions];
  const words = wanted.split(/\s+/);
  return suggestions
    .map((suggestion) => {
      const text = fold(textOf(suggestion).toLocaleLowerCase());
      const found = words.filter((word) => text.includes(word)).length;
      return { suggestion, rank: text.startsWith(wanted) ? words.length + 1 : found };
    })
    .filter(({ rank }) => rank >= Math.max(1, words.length - 1))
    .sort((a, b) => b.rank - a.rank)
    .map(({ suggestion }) => suggestion);
}

/** The language of the first article in which somebody speaks. */
function languageOf(library: Library, { statements }: QuotedSpeaker): string {
  return library.articles[statements[0]?.article ?? 0]?.language ?? 'und';
}

/** Names in a speaker's statements, most frequent first: capitals within a sentence, other than speakers' own names. */
function topicsOf(library: Library, { speaker, statements }: QuotedSpeaker): string[] {
  const own = new Set(speaker.name.split(' '));
  const counts = new Map<string, number>();
  for (const { article, statement } of statements) {
    const text = library.articles[article]?.statements[statement]?.text ?? '';
    for (const match of text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}-]+(?: \p{Lu}[\p{L}\p{N}-]+)*/gu)) {
      if (match[0].split(' ').some((word) => own.has(word))) continue;
      counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, TOPICS_A_SPEAKER)
    .map(([topic]) => topic);
}

/** One of each list in turn, so that none is crowded out. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}
