import type { Article } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import { search } from '../search/search.ts';
import type { Hit } from '../search/search-result.ts';
import { type Answer, type Basis, NEAREST, type Quote } from './answer.ts';
import { type FoundSpeaker, findSpeaker } from './find-speaker.ts';
import { type Part, partOf } from './part.ts';
import { quoteAt, quoteOf } from './quote-of.ts';
import { type QuotedSpeaker, speakersOf } from './speakers.ts';

/** Whose words to quote, and which part of the answer to hand out. */
export interface Quotation extends Part {
  /** A speaker as a person types them: surname, first name, role, perhaps with a slip. */
  readonly speaker: string;
  /** What the quotes should be about; null or left out: everything. */
  readonly about?: string | null;
  /** Quote from this article alone. */
  readonly article?: Article | null;
}

/**
 * What a speaker said, in the articles' order. A name that no speaker has gives the statements that mention it; one that
 * is not there at all gives `nothing`.
 */
export function quote(library: Library, quotation: Quotation): Answer {
  const speakers = speakersOf(library, quotation.article ?? null);
  const found = findSpeaker(speakers, quotation.speaker);
  if (!found) return mentions(library, quotation, speakers);
  const all = allSaid(library, found.best);
  const about = quotation.about?.trim() ?? '';
  if (about === '') return partOf(all, speakerBasis(found, all), quotation);
  const matching = inOrder(saidAbout(library, found.best, about));
  if (matching.length > 0) return partOf(matching, speakerBasis(found, matching), quotation);
  return { kind: 'nothing', basis: speakerBasis(found, all), nearest: all.slice(0, NEAREST) };
}

/** That an answer goes by a speaker, and how many of its statements are word for word and how many are not. */
export function speakerBasis({ best, others }: FoundSpeaker, statements: readonly Quote[]): Basis {
  const quoted = statements.filter(({ manner }) => manner === 'quoted').length;
  return {
    by: 'speaker',
    speaker: best.speaker,
    quoted,
    reported: statements.length - quoted,
    others: others.map(({ speaker }) => speaker),
  };
}

/** All that a speaker says, in the articles' order. */
export function allSaid(library: Library, { statements }: QuotedSpeaker): Quote[] {
  return statements.map(({ article, statement }) => quoteAt(library, article, statement));
}

/** A speaker's statements that have a word of a topic, best first. */
export function saidAbout(library: Library, speaker: QuotedSpeaker, about: string): Quote[] {
  const theirs = new Set(speaker.statements.map(({ article, statement }) => `${article}:${statement}`));
  const result = search(library.index, about, {
    limit: theirs.size,
    statements: (article, statement) => theirs.has(`${article}:${statement}`),
  });
  return result.hits
    .map((hit) => quoteOf(library, result, hit))
    .filter(({ emphasis }) => emphasis.length > 0);
}

/** How many of those who speak are named where somebody else was meant. */
const SPEAKERS = 5;

/** Statements that mention a name which nobody who speaks has. */
function mentions(library: Library, quotation: Quotation, speakers: readonly QuotedSpeaker[]): Answer {
  const named = speakers.slice(0, SPEAKERS).map(({ speaker }) => speaker.name);
  const basis: Basis = { by: 'mention', name: quotation.speaker, speakers: named };
  const only = quotation.article ? { article: library.articles.indexOf(quotation.article) } : {};
  const result = search(library.index, `${quotation.speaker} ${quotation.about ?? ''}`, only);
  const quotes = (hits: readonly Hit[]) => hits.map((hit) => quoteOf(library, result, hit));
  const mentioning = inOrder(quotes(result.hits)).filter(({ emphasis }) => emphasis.length > 0);
  if (!result.answered || mentioning.length === 0) {
    return { kind: 'nothing', basis, nearest: quotes(result.hits.slice(0, NEAREST)) };
  }
  return partOf(mentioning, basis, quotation);
}

/** Quotes of one article, or of several that come in the library's order, by their place in the text. */
function inOrder(quotes: readonly Quote[]): Quote[] {
  return quotes.toSorted((a, b) => a.article.id.localeCompare(b.article.id) || a.index - b.index);
}
