import type { Article, Statement, StatementBlock } from '../article/article.ts';
import type { Span } from './answer.ts';

/** A longer paragraph is stepped through in parts of at most this many UTF-16 units, and no more is shown on either side. */
const LONGEST_PASSAGE = 1200;

/** A stretch of an article to read at once: a paragraph, or a part of a long one. */
export interface Passage {
  readonly text: string;
  readonly heading: string | null;
  /** Counts the article's paragraphs from 0. */
  readonly paragraph: number;
  /** What it is, where it is no paragraph of running text. */
  readonly block: StatementBlock | null;
  /** Where the quoted statement lies in `text`; null where it does not. */
  readonly quoted: Span | null;
}

/** A window on an article around one statement, to step through passage by passage. */
export interface Context {
  readonly article: Article;
  /** The passage in the middle and its neighbours in the same section, in order. */
  readonly passages: readonly Passage[];
  /** Which of `passages` is the middle one. */
  readonly middle: number;
  /** The middle passage's number in the article, from 0, and how many passages the article has. */
  readonly at: number;
  readonly count: number;
}

/**
 * The passage of a statement, or the one asked for, between its neighbours.
 *
 * @param index - The statement's index in `article.statements`.
 * @param at - The passage to show in the middle; the statement's own where it is left out. A number outside the article
 * is brought to its first or last passage.
 * @returns Null where the article has no such statement.
 */
export function contextOf(article: Article, index: number, at?: number): Context | null {
  const statement = article.statements[index];
  if (!statement) return null;
  const stretches = stretchesOf(article);
  const own = stretches.findIndex(
    (stretch) => stretch.start <= statement.start && statement.start < stretch.end,
  );
  const middle = Math.min(Math.max(at ?? own, 0), stretches.length - 1);
  const first = reach(stretches, middle, -1);
  const near = stretches.slice(first, reach(stretches, middle, 1) + 1);
  return {
    article,
    passages: near.map((stretch) => toPassage(article, stretch, statement)),
    middle: middle - first,
    at: middle,
    count: stretches.length,
  };
}

interface Stretch extends Span {
  readonly section: number;
  readonly paragraph: number;
  readonly block: StatementBlock | null;
}

/**
 * The last stretch to show before (-1) or after (1) a middle one: its neighbour in the section; of a list that goes on
 * there all items, with what leads them in, as far as there is room.
 */
function reach(stretches: readonly Stretch[], middle: number, step: -1 | 1): number {
  const { section, block } = stretches[middle] ?? {};
  const isItem = (n: number) => stretches[n]?.block === 'item';
  let room = LONGEST_PASSAGE;
  for (let n = middle; ; n += step) {
    const goesOn = n === middle || (step > 0 ? isItem(n) && isItem(n + 1) : block === 'item' && isItem(n));
    const next = stretches[n + step];
    room -= next ? next.end - next.start : 0;
    if (!goesOn || next === undefined || next.section !== section || room < 0) return n;
  }
}

function toPassage(article: Article, stretch: Stretch, statement: Statement): Passage {
  const start = Math.max(stretch.start, statement.start);
  const end = Math.min(stretch.end, statement.end);
  return {
    text: article.source.slice(stretch.start, stretch.end),
    heading: article.sections[stretch.section]?.heading ?? null,
    paragraph: stretch.paragraph,
    block: stretch.block,
    quoted: start < end ? { start: start - stretch.start, end: end - stretch.start } : null,
  };
}

/** The article's paragraphs, long ones cut between statements, and statements longer than a passage between words. */
function stretchesOf(article: Article): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { start, end, section, paragraph, block = null } of article.statements) {
    const last = stretches.at(-1);
    if (last && last.paragraph === paragraph && end - last.start <= LONGEST_PASSAGE) {
      stretches[stretches.length - 1] = { ...last, end };
      continue;
    }
    for (let from = start; from < end; ) {
      const to = wordEnd(article.source, from, end);
      stretches.push({ start: from, end: to, section, paragraph, block });
      from = to;
      while (from < end && article.source[from] === ' ') from++;
    }
  }
  return stretches;
}

/** The last end of a word within a passage's length from `from`; a cut in a longer word spares surrogate pairs. */
function wordEnd(source: string, from: number, end: number): number {
  const furthest = from + LONGEST_PASSAGE;
  if (end <= furthest) return end;
  const space = source.lastIndexOf(' ', furthest);
  if (space > from) return space;
  const code = source.charCodeAt(furthest - 1);
  return code >= 0xd800 && code <= 0xdbff ? furthest - 1 : furthest;
}
