import type { Article, Section } from '../article/article.ts';
import { type Quote, toQuote } from './answer.ts';
import { type Salience, salienceOf } from './salience.ts';
import { leavesOutSpeaker, standingOf } from './standing.ts';

export const SUMMARY_LENGTHS = ['short', 'medium', 'long'] as const;
export type SummaryLength = (typeof SUMMARY_LENGTHS)[number];

/** Statements chosen to stand for an article, in its order, by section; sections without any are left out. */
export interface Summary {
  readonly article: Article;
  readonly sections: readonly { readonly heading: string | null; readonly quotes: readonly SummaryQuote[] }[];
}

/** A statement of a summary. */
export interface SummaryQuote extends Quote {
  /** Whether the speaker is to be named before the words, since these do not name them: "He also said ...". */
  readonly speakerFirst: boolean;
}

/** How many statements a short summary has. */
const SHORT = 3;

/** How much a statement loses that says what another one says which was chosen before it. */
const REPETITION = 1;

/** A statement as like as this to one chosen before says the same, and is not chosen. */
const SAME = 0.8;

/**
 * A summary in an article's own words: `short` has the lead and the two statements that stand best for the rest; `medium`
 * has them, and one or two of each section; `long` has those, and up to four of each section. A statement is chosen only
 * where it can be read alone, or else with its speaker before it; where a section has none, its first statement stands
 * for it in `medium` and `long`, since it has nothing but the heading before it.
 */
export function summarise(article: Article, length: SummaryLength): Summary {
  const salience = salienceOf(article);
  const standings = article.statements.map((_, index) => standingOf(article, index));
  const candidates = (section: Pick<Section, 'from' | 'to'>): Candidates => ({
    alone: indices(section).filter((index) => standings[index] === 'alone'),
    withSpeaker: indices(section).filter((index) => standings[index] === 'with speaker'),
  });
  const chosen = shortChoice(article, salience, candidates({ from: 0, to: article.statements.length }));
  for (const quota of length === 'short' ? [] : length === 'medium' ? [medium] : [medium, long]) {
    for (const section of article.sections) {
      const own = candidates(section);
      const had = chosen.filter((index) => index >= section.from && index < section.to).length;
      const more = quota(section, article.sections.length) - had;
      chosen.push(...chooseStanding(salience, own, more, chosen));
      const none = had + own.alone.length + own.withSpeaker.length === 0;
      if (none) chosen.push(...opening(article, section));
    }
  }
  return { article, sections: bySection(article, salience, chosen) };
}

/** Statements to choose from, by how they can be read. */
interface Candidates {
  readonly alone: readonly number[];
  readonly withSpeaker: readonly number[];
}

function indices({ from, to }: Pick<Section, 'from' | 'to'>): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** The one statement that stands best for a whole article; null where it has none. */
export function mainStatement(article: Article): Quote | null {
  const salience = salienceOf(article);
  const [best] = choose(salience, [...article.statements.keys()], 1, []);
  return best === undefined ? null : toQuote(article, best, salience.scores[best] ?? 0, []);
}

/** The lead, and what stands best for the article beside it; its first statement where none can be read alone. */
function shortChoice({ statements }: Article, salience: Salience, all: Candidates): number[] {
  const [first] = all.alone.length > 0 ? all.alone : all.withSpeaker;
  if (first === undefined) return statements.length > 0 ? [0] : [];
  const paragraph = statements[first]?.paragraph;
  const opening = all.alone.filter((index) => statements[index]?.paragraph === paragraph);
  const lead = opening.length > 0 ? choose(salience, opening, 1, []) : [first];
  return [...lead, ...chooseStanding(salience, all, SHORT - lead.length, lead)];
}

/** The best of those that can be read alone; where they are too few, of those too that their speaker goes before. */
function chooseStanding(
  salience: Salience,
  { alone, withSpeaker }: Candidates,
  count: number,
  earlier: readonly number[],
): number[] {
  const chosen = choose(salience, alone, count, earlier);
  return [...chosen, ...choose(salience, withSpeaker, count - chosen.length, [...earlier, ...chosen])];
}

/** How many statements of a section a medium summary has; an article without sections counts as several. */
function medium({ from, to }: Section, sections: number): number {
  if (sections === 1) return Math.min(5, Math.ceil((to - from) / 2));
  return to - from > 4 ? 2 : 1;
}

function long({ from, to }: Section, sections: number): number {
  const size = to - from;
  return sections === 1 ? Math.min(10, Math.ceil(size / 2)) : Math.min(4, Math.ceil((size * 2) / 3));
}

/** The first statement of a section that is no caption or row: what stands for a section of which none can be read alone. */
function opening({ statements }: Article, { from, to }: Section): number[] {
  const first = statements
    .slice(from, to)
    .findIndex(({ block }) => block === undefined || block === 'item' || block === 'quotation');
  return first < 0 ? [] : [from + first];
}

/**
 * Greedily the best of some statements, each seen against all that were chosen before it, best first.
 *
 * @see Carbonell and Goldstein, The use of MMR, diversity-based reranking (1998)
 */
function choose(
  { scores, likeness }: Salience,
  candidates: readonly number[],
  count: number,
  earlier: readonly number[],
): number[] {
  const chosen: number[] = [];
  const left = new Set(candidates.filter((index) => !earlier.includes(index)));
  while (chosen.length < count && left.size > 0) {
    let best = -1;
    let bestGain = Number.NEGATIVE_INFINITY;
    for (const index of left) {
      const likest = Math.max(0, ...[...earlier, ...chosen].map((other) => likeness(index, other)));
      if (likest >= SAME) left.delete(index);
      const gain = (scores[index] ?? 0) - REPETITION * likest;
      if (likest < SAME && gain > bestGain) [best, bestGain] = [index, gain];
    }
    if (best < 0) break;
    left.delete(best);
    chosen.push(best);
  }
  return chosen;
}

function bySection(article: Article, { scores }: Salience, chosen: readonly number[]): Summary['sections'] {
  return article.sections.flatMap(({ heading, from, to }) => {
    const quotes = chosen
      .filter((index) => index >= from && index < to)
      .sort((a, b) => a - b)
      .map((index) => ({
        ...toQuote(article, index, scores[index] ?? 0, []),
        speakerFirst: leavesOutSpeaker(article, index),
      }));
    return quotes.length > 0 ? [{ heading, quotes }] : [];
  });
}
