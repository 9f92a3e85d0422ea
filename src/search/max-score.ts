import { type AskedTerm, type Scores, scoreAll, scoreSome, termsByRarity } from './asked-terms.ts';
import { greatest } from './best.ts';
import type { BestDocuments, Wanted } from './best-documents.ts';
import type { Scope } from './bm25.ts';
import { growing } from './growing.ts';
import { type HeadingsAbove, withHeadings } from './headings-above.ts';
import { NEIGHBOUR, neighbourScore } from './neighbours.ts';
import type { SearchIndex } from './search-index.ts';
import type { Unit } from './unit.ts';

/** What is searched, and the scores so far. */
interface Scoring extends Scores {
  readonly above: HeadingsAbove;
  readonly wanted: Wanted;
}

/**
 * The best documents of a scope, without looking at all postings: the rarest terms are scored first, and once the others
 * cannot bring a new document among the best, they are looked up for the documents that still may be (MaxScore: Turtle and
 * Flood, "Query Evaluation: Strategies and Optimizations", 1995). Finds what scoring every document finds. Null where
 * that cannot be told without scoring every document.
 */
export function bestByMaxScore(
  index: SearchIndex,
  units: readonly Unit[],
  weights: readonly number[],
  above: HeadingsAbove,
  scope: Scope,
  wanted: Wanted,
): BestDocuments | null {
  const terms = termsByRarity(index, units, weights, scope);
  const length = scope.to - scope.from;
  const own = new Float32Array(length);
  const scoring = { index, scope, above, wanted, own, held: new Uint32Array(length) };
  const met = growing();
  for (const [t, term] of terms.entries()) {
    scoreAll(scoring, term, met.push);
    const others = terms.slice(t + 1);
    const documents = met.finish();
    const least = leastOfBest(scoring, documents);
    // A document that holds none of the terms so far and stands beside none that does scores at most so much.
    if (least > mostFor(others) + above.most) {
      const hopeful = hopefulOf(scoring, documents, others, least);
      return bestOf(scoring, narrowed(scoring, hopeful, others, least), terms);
    }
  }
  return null;
}

/** The most that terms add to a document that holds them all, as the ones beside it do. */
function mostFor(terms: readonly AskedTerm[]): number {
  return (1 + 2 * NEIGHBOUR) * terms.reduce((sum, { bound }) => sum + bound, 0);
}

/** The score of the last of the best documents so far: a document that cannot reach it is none of them. */
function leastOfBest({ own, wanted: { count, allowed } }: Scoring, places: ArrayLike<number>): number {
  const best = new Float32Array(count);
  for (let i = 0; i < places.length; i++) {
    const at = places[i] ?? 0;
    const score = own[at] ?? 0;
    if (score <= (best[count - 1] ?? 0) || !allowed(at)) continue;
    let place = count - 1;
    for (; place > 0 && (best[place - 1] ?? 0) < score; place--) best[place] = best[place - 1] ?? 0;
    best[place] = score;
  }
  return best[count - 1] ?? 0;
}

/** Places, ascending, of the documents met, and of those beside them, that may score `least` with the terms left. */
function hopefulOf(scoring: Scoring, met: Uint32Array, left: readonly AskedTerm[], least: number): number[] {
  const { own } = scoring;
  const most = mostFor(left);
  const hopeful: number[] = [];
  for (let i = 0; i < met.length; i++) {
    const at = met[i] ?? 0;
    if (mayReach(scoring, at, most, least)) hopeful.push(at);
    if (at > 0 && own[at - 1] === 0 && mayReach(scoring, at - 1, most, least)) hopeful.push(at - 1);
    if (own[at + 1] === 0 && mayReach(scoring, at + 1, most, least)) hopeful.push(at + 1);
  }
  return ascending(hopeful);
}

function mayReach(scoring: Scoring, at: number, more: number, least: number): boolean {
  return totalOf(scoring, at, more) >= least;
}

function totalOf({ index, scope, above, own }: Scoring, at: number, more: number): number {
  const score = (own[at] ?? 0) + neighbourScore(index, own, scope, at) + more;
  return withHeadings(index, above, scope.from + at, score);
}

/** Adds one term after the other to those that may still be among the best, which are fewer each time. */
function narrowed(
  scoring: Scoring,
  places: readonly number[],
  terms: readonly AskedTerm[],
  atLeast: number,
): readonly number[] {
  let hopeful = places;
  let least = atLeast;
  for (const [t, term] of terms.entries()) {
    scoreSome(scoring, term, withNeighbours(hopeful, scoring.own.length));
    least = Math.max(least, leastOfBest(scoring, hopeful));
    const most = mostFor(terms.slice(t + 1));
    hopeful = hopeful.filter((at) => mayReach(scoring, at, most, least));
  }
  return hopeful;
}

/** The best of the documents whose scores are complete; scores the statements around them as well. */
function bestOf(scoring: Scoring, places: readonly number[], terms: readonly AskedTerm[]): BestDocuments {
  const { scope, own, held, wanted } = scoring;
  const total = new Float32Array(own.length);
  for (const at of places) total[at] = totalOf(scoring, at, 0);
  const totals = Float32Array.from(places, (at) => total[at] ?? 0);
  const allowed = (i: number): boolean => wanted.allowed(places[i] ?? 0);
  const best = greatest(totals, wanted.count, allowed).map((i) => places[i] ?? 0);
  const done = new Set(withNeighbours(places, own.length));
  const around = paragraphsOf(scoring, best).filter((at) => !done.has(at));
  for (const at of around) {
    own[at] = 0;
    held[at] = 0;
  }
  for (const term of terms) scoreSome(scoring, term, around);

  return { best: best.map((at) => scope.from + at), own, held, total };
}

/** The places of all statements of the paragraphs of some, and of the statements beside them. */
function paragraphsOf({ index: { documents }, scope, own }: Scoring, places: readonly number[]): number[] {
  const paragraphOf = (at: number): number | undefined => documents.paragraph[scope.from + at];
  const all: number[] = [];
  for (const place of places) {
    for (let at = place; at >= 0 && paragraphOf(at) === paragraphOf(place); at--) all.push(at);
    for (let at = place + 1; at < own.length && paragraphOf(at) === paragraphOf(place); at++) all.push(at);
  }
  return withNeighbours(ascending(all), own.length);
}

function ascending(places: readonly number[]): number[] {
  return [...places].sort((a, b) => a - b).filter((at, i, all) => at !== all[i - 1]);
}

/** Ascending places with those beside them. */
function withNeighbours(places: readonly number[], length: number): number[] {
  const all: number[] = [];
  for (const place of places) {
    for (let at = Math.max(0, place - 1, (all.at(-1) ?? -1) + 1); at <= place + 1 && at < length; at++)
      all.push(at);
  }
  return all;
}
