import type { Article, Section } from '../article/article.ts';
import type { Salience } from './salience.ts';

/** Statements chosen so far, and how much the others repeat them. */
export interface Selection {
  readonly article: Article;
  readonly salience: Salience;
  readonly chosen: Set<number>;
  /** One a statement: its likeness to the chosen statement that it is likest to. */
  readonly repeats: Float64Array;
}

/** How much a statement loses that says what another one says which was chosen before it. */
const REPETITION = 1;

/** A statement as like as this to one chosen before says the same, and is not chosen. */
const SAME = 0.8;

/**
 * A statement is compared with all that were chosen before it, and beyond so many with those of its own section alone: who
 * reads that far has forgotten the others, and a book's summary would take minutes.
 */
const COMPARED_EVERYWHERE = 200;

export function emptySelection(article: Article, salience: Salience): Selection {
  return { article, salience, chosen: new Set(), repeats: new Float64Array(salience.scores.length) };
}

/**
 * Adds the best of some statements to a selection, each seen against all that were chosen before it.
 *
 * @param count - How many to add at most.
 * @returns How many were added.
 * @see Carbonell and Goldstein, The use of MMR, diversity-based reranking (1998)
 */
export function addBest(selection: Selection, candidates: readonly number[], count: number): number {
  const { salience, chosen, repeats } = selection;
  for (let added = 0; added < count; added++) {
    let best = -1;
    let bestGain = Number.NEGATIVE_INFINITY;
    for (const index of candidates) {
      const repeated = repeats[index] ?? 0;
      const gain = (salience.scores[index] ?? 0) - REPETITION * repeated;
      if (!chosen.has(index) && repeated < SAME && gain > bestGain) [best, bestGain] = [index, gain];
    }
    if (best < 0) return added;
    addOne(selection, best);
  }
  return Math.max(count, 0);
}

/** Adds a statement to a selection, however it compares. */
export function addOne({ article, salience, chosen, repeats }: Selection, index: number): void {
  chosen.add(index);
  const whole = { from: 0, to: article.statements.length };
  salience.raise(repeats, index, chosen.size <= COMPARED_EVERYWHERE ? whole : sectionOf(article, index));
}

function sectionOf({ statements, sections }: Article, index: number): Pick<Section, 'from' | 'to'> {
  return sections[statements[index]?.section ?? 0] ?? { from: index, to: index + 1 };
}
