import type { FirstStage } from './first-stage.ts';
import type { SearchIndex } from './search-index.ts';
import { share } from './units.ts';
import type { WordLook } from './words.ts';

/** Where a statement stands, and what stands around it. Sets of units are bits. */
export interface StatementPlace {
  /**
   * Units in the statement before, the one after, the whole paragraph, the heading and the title; where several articles are
   * asked, the title's units are among the heading's.
   */
  readonly before: number;
  readonly after: number;
  readonly paragraph: number;
  readonly heading: number;
  readonly title: number;
  /** Units that no other statement of the paragraph holds. */
  readonly alone: number;
  /** BM25 of the statement before, the one after, and the best other one of the paragraph. */
  readonly ownBefore: number;
  readonly ownAfter: number;
  readonly ownBeside: number;
  /** Share of the question's weight in the paragraph. */
  readonly paragraphShare: number;
  /** Share in the statement, and what the ones before it in the paragraph add, each counting less the further back. */
  readonly context: number;
  /** Statements before it in its paragraph. */
  readonly inParagraph: number;
}

/** What is left of a word in a reader's mind one statement later. */
const FADING = 0.7;

/** Looks around a statement. */
export function placeOf(
  index: SearchIndex,
  found: FirstStage,
  look: WordLook,
  shares: readonly number[],
  document: number,
): StatementPlace {
  const { documents, headings, articles } = index;
  const { from, to, title } = articles[documents.article[document] ?? 0] ?? { from: 0, to: 0, title: [] };
  const heading = documents.heading[document] ?? 0;
  const held = (d: number): number => (d >= from && d < to ? (found.held[d - found.scope.from] ?? 0) : 0);
  const own = (d: number): number => (d >= from && d < to ? (found.own[d - found.scope.from] ?? 0) : 0);
  const headingUnits = unitsAmong(
    headings.terms,
    headings.from[heading] ?? 0,
    headings.from[heading + 1] ?? 0,
    look,
  );
  const titleUnits = unitsAmong(title, 0, title.length, look);
  // Among several articles a title tells of a statement what a heading tells within one.
  const several = found.scope.from < from || to < found.scope.to;
  return {
    before: held(document - 1),
    after: held(document + 1),
    ownBefore: own(document - 1),
    ownAfter: own(document + 1),
    heading: several ? (headingUnits | titleUnits) >>> 0 : headingUnits,
    title: several ? 0 : titleUnits,
    ...paragraphOf(documents.paragraph, document, from, to, held, own, shares),
  };
}

function unitsAmong(among: ArrayLike<number>, from: number, to: number, { terms }: WordLook): number {
  let units = 0;
  for (let i = from; i < to; i++) units |= terms.get(among[i] as number)?.units ?? 0;
  return units >>> 0;
}

/** How many documents before this one, down to `from`, have the same number in a list. */
function since(list: Uint32Array, document: number, from: number): number {
  let first = document;
  while (first > from && list[first - 1] === list[document]) first--;
  return document - first;
}

function paragraphOf(
  paragraph: Uint32Array,
  document: number,
  from: number,
  to: number,
  held: (document: number) => number,
  own: (document: number) => number,
  shares: readonly number[],
) {
  const inParagraph = since(paragraph, document, from);
  const first = document - inParagraph;
  let others = 0;
  let ownBeside = 0;
  for (let d = first; d < to && paragraph[d] === paragraph[document]; d++) {
    if (d === document) continue;
    others |= held(d);
    ownBeside = Math.max(ownBeside, own(d));
  }
  let seen = held(document);
  let context = share(shares, seen);
  for (let d = document - 1, left = FADING; d >= first; d--, left *= FADING) {
    context += left * share(shares, held(d) & ~seen);
    seen |= held(d);
  }
  const units = (others | held(document)) >>> 0;
  const alone = (held(document) & ~others) >>> 0;
  return { paragraph: units, paragraphShare: share(shares, units), alone, ownBeside, context, inParagraph };
}
