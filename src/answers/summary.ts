import type { Article, Section } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import { type Quote, toQuote } from './answer.ts';
import { salienceOf } from './salience.ts';
import { addBest, addOne, emptySelection, type Selection } from './selection.ts';
import { leavesOutSpeaker, type Standing, standingOf } from './standing.ts';

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

/**
 * How many paragraphs the lead is taken from: the first may be a standfirst or set the scene. Chosen on the biographies,
 * travel guides, interviews, talks and textbooks of GUM (Zeldes 2017), where the second paragraph adds .025 of ROUGE-1 to
 * the lead's; on GUM's news it changes nothing.
 */
const LEAD_PARAGRAPHS = 2;

/**
 * A summary in an article's own words: `short` has the lead and the two statements that stand best for the rest; `medium`
 * has them, and one or two of each section; `long` has those, and up to four of each section. A statement is chosen only
 * where it can be read alone, or else with its speaker before it; where a section has none, its first statement stands
 * for it in `medium` and `long`, since it has nothing but the heading before it.
 */
export function summarise(library: Library, article: Article, length: SummaryLength): Summary {
  const selection = emptySelection(article, salienceOf(library, article));
  const standings = standingsOf(selection);
  addLead(article, selection, candidates(standings, { from: 0, to: article.statements.length }));
  for (const quota of QUOTAS[length]) {
    for (const section of article.sections) {
      const own = candidates(standings, section);
      const had = indices(section).filter((index) => selection.chosen.has(index)).length;
      addStanding(selection, own, quota(section, article.sections.length) - had);
      const none = had + own.alone.length + own.withSpeaker.length === 0;
      const first = none ? opening(article, section) : null;
      if (first !== null) addOne(selection, first);
    }
  }
  return { article, sections: bySection(article, selection) };
}

/** How many statements of each section a summary has beside those that a shorter one has. */
const QUOTAS = { short: [], medium: [medium], long: [medium, long] } as const;

/** Statements to choose from, by how they can be read. */
interface Candidates {
  readonly alone: readonly number[];
  readonly withSpeaker: readonly number[];
}

/** For each statement of an article, how it can be read. */
function standingsOf({ article, salience }: Selection): Standing[] {
  return article.statements.map((_, index) => standingOf(article, index, salience.words[index] ?? 0));
}

/** The statements of a section that can be read alone, and those that can with their speaker. */
function candidates(standings: readonly Standing[], section: Pick<Section, 'from' | 'to'>): Candidates {
  const standing = (wanted: Standing) => indices(section).filter((index) => standings[index] === wanted);
  return { alone: standing('alone'), withSpeaker: standing('with speaker') };
}

function indices({ from, to }: Pick<Section, 'from' | 'to'>): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Adds the lead, and what stands best for the article beside it; its first statement where none can be read alone. */
function addLead({ statements }: Article, selection: Selection, all: Candidates): void {
  const [first] = all.alone.length > 0 ? all.alone : all.withSpeaker;
  if (first === undefined) {
    if (statements.length > 0) addOne(selection, 0);
    return;
  }
  const last = (statements[first]?.paragraph ?? 0) + LEAD_PARAGRAPHS - 1;
  const opening = all.alone.filter((index) => (statements[index]?.paragraph ?? 0) <= last);
  if (addBest(selection, opening, 1) === 0) addOne(selection, first);
  addStanding(selection, all, SHORT - 1);
}

/** Adds the best of those that can be read alone; where they are too few, of those too that their speaker goes before. */
function addStanding(selection: Selection, { alone, withSpeaker }: Candidates, count: number): void {
  addBest(selection, withSpeaker, count - addBest(selection, alone, count));
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

/** The first statement of a section that is no caption or row; null where it has none. */
function opening({ statements }: Article, { from, to }: Section): number | null {
  const first = statements
    .slice(from, to)
    .findIndex(({ block }) => block === undefined || block === 'item' || block === 'quotation');
  return first < 0 ? null : from + first;
}

function bySection(article: Article, { chosen, salience }: Selection): Summary['sections'] {
  return article.sections.flatMap((section) => {
    const quotes = indices(section)
      .filter((index) => chosen.has(index))
      .map((index) => ({
        ...toQuote(article, index, salience.scores[index] ?? 0, []),
        speakerFirst: leavesOutSpeaker(article, index),
      }));
    return quotes.length > 0 ? [{ heading: section.heading, quotes }] : [];
  });
}
