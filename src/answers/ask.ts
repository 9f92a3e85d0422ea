import type { Article } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import { knowsPhrase } from '../search/knows.ts';
import { isInOtherScript } from '../search/script.ts';
import { search } from '../search/search.ts';
import type { Hit } from '../search/search-result.ts';
import { type Answer, type Basis, NEAREST, type Quote } from './answer.ts';
import { CERTAINTY, type FoundSpeaker, findSpeaker } from './find-speaker.ts';
import { cut, type Part, partOf } from './part.ts';
import { languagesMissed } from './question-language.ts';
import { allSaid, saidAbout, speakerBasis } from './quote.ts';
import { quoteOf } from './quote-of.ts';
import { readSaidQuestion } from './said-question.ts';
import { speakersOf } from './speakers.ts';

/**
 * Hits below this score of the ranker are no part of an answer: on our golden questions that loses two of some 70 right
 * statements among the second and third, and leaves out a third of those that say nothing to the question.
 */
const WEAKEST = -5;

/** Below this confidence, a probability, an answer is likelier to be wrong than right. */
const EVEN = 0.5;

/** What to ask, and which part of the answer to hand out. */
export interface Question extends Part {
  readonly text: string;
  /** Ask this article alone. */
  readonly article?: Article | null;
}

/**
 * Answers a whole question with quotes, best first, from all articles or one. A question for somebody's words is
 * answered with theirs, and not at all where the articles do not know them.
 */
export function ask(library: Library, question: Question): Answer {
  const asked = readSaidQuestion(question.text);
  const found = asked && findSpeaker(speakersOf(library, question.article ?? null), asked.speaker);
  const said = found && wordsOf(library, found, asked.about);
  if (said && said.length > 0) return partOf(said, speakerBasis(found, said), question);

  const article = question.article ? library.articles.indexOf(question.article) : undefined;
  const result = search(library.index, question.text, article === undefined ? {} : { article });
  const answered = result.answered && !(asked && !found && isStranger(library, asked.speaker));
  const hits = withoutRepeats(library, result.hits);
  const toQuote = (hit: Hit) => quoteOf(library, result, hit);
  const basis: Basis = {
    by: 'question',
    articles: article === undefined ? library.articles.length : 1,
    doubtful: answered && result.confidence < EVEN,
    inOtherScript: !answered && isInOtherScript(library.index, question.text, article),
    languages: answered ? [] : languagesMissed(library, question.text, question.article ?? null),
  };
  if (!answered) return { kind: 'nothing', basis, nearest: hits.slice(0, NEAREST).map(toQuote) };
  const strong = hits.filter((hit, rank) => rank === 0 || hit.score >= WEAKEST);
  return { kind: 'quotes', basis, quotes: cut(strong, question).map(toQuote), total: strong.length };
}

/** What a speaker said, all of it or what has a word of a topic; none where it is not sure enough that they were meant. */
function wordsOf(library: Library, { best, certainty }: FoundSpeaker, about: string | null): Quote[] {
  if (certainty < CERTAINTY.role) return [];
  return about === null ? allSaid(library, best) : saidAbout(library, best, about);
}

/** Somebody of whom the articles have not every word: "the prime minister", "Putin". */
function isStranger({ articles, index }: Library, name: string): boolean {
  return !articles.some(({ language }) => knowsPhrase(index, name, language));
}

/** One article may stand in the library twice, as two files: the same words are shown once. */
function withoutRepeats(library: Library, hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const text = library.articles[hit.article]?.statements[hit.statement]?.text ?? '';
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
