import type { FirstStage } from './first-stage.ts';
import { commonInOrder, commonStart } from './overlap.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';
import { WORD_KIND } from './word-kinds.ts';

/** What is seen of a question beside its candidates; sets of units are bits, unit 0 the lowest. */
export interface QuestionEvidence {
  readonly question: Question;
  /** Weights of the units as shares of their sum. */
  readonly shares: readonly number[];
  /** The sum of the weights. */
  readonly sum: number;
  /** The greatest own and total scores of the candidates; at least a tiny number. */
  readonly bestOwn: number;
  readonly bestTotal: number;
  /** Units that some statement of the scope holds. */
  readonly known: number;
  /** Units that are names, and units with digits. */
  readonly names: number;
  readonly numbers: number;
  /** The unit of the greatest weight. */
  readonly rarest: number;
  readonly meanLength: number;
}

/** What is seen of a statement that may answer. */
export interface Candidate {
  readonly document: number;
  /** Place by the first stage's score, from 0. */
  readonly rank: number;
  readonly own: number;
  readonly total: number;
  /** Units that stand in the statement, those before and after it, its paragraph, its heading, its title. */
  readonly held: number;
  readonly before: number;
  readonly after: number;
  readonly paragraph: number;
  readonly heading: number;
  readonly title: number;
  readonly ownBefore: number;
  readonly ownAfter: number;
  /** The best own score of the other statements in the paragraph. */
  readonly ownBeside: number;
  /** Words in the statement. */
  readonly length: number;
  /** Statements before it in its paragraph, in its article as a share, and in its section. */
  readonly inParagraph: number;
  readonly inArticle: number;
  readonly inSection: number;
  /** Pairs of neighbouring units that are neighbours here too. */
  readonly pairs: number;
  /** Words of the question that stand here in the same order; all words, and units alone. */
  readonly wordsInOrder: number;
  readonly unitsInOrder: number;
  /** Words from the first to the last unit here. */
  readonly window: number;
  /** For the units that the statement lacks: how alike its nearest word begins, weighted by their shares. */
  readonly alike: number;
  /** The first word is a stop word, as in "He said". */
  readonly opensWeakly: boolean;
  /** Words of each kind that the question does not have itself, in the order of `NEW_KINDS`. */
  readonly fresh: readonly number[];
  /** Words from the nearest word of the kind asked for to the nearest unit; a large number where there is none. */
  readonly distance: number;
  /** Whether a word of the kind asked for stands here that the question does not have. */
  readonly expected: number;
}

export const NEW_KINDS = [
  WORD_KIND.capital,
  WORD_KIND.digits,
  WORD_KIND.year,
  WORD_KIND.time,
  WORD_KIND.number,
  WORD_KIND.cause,
  WORD_KIND.place,
] as const;

/** Kinds of words that answer a kind of question; 0 where any may. */
const EXPECTED: Readonly<Record<Question['kind'], number>> = {
  count: WORD_KIND.digits | WORD_KIND.number,
  time: WORD_KIND.digits | WORD_KIND.time,
  place: WORD_KIND.capital,
  person: WORD_KIND.capital,
  reason: WORD_KIND.cause,
  manner: 0,
  other: 0,
};

/** Looks at a question and the documents that may answer it, in the first stage's order. */
export function gather(
  index: SearchIndex,
  question: Question,
  found: FirstStage,
  documents: readonly number[],
): { readonly asked: QuestionEvidence; readonly candidates: Candidate[] } {
  const look = prepare(index, question, found);
  const candidates = documents.map((document, rank) => candidate(look, document, rank));
  let sum = 0;
  let rarest = 0;
  for (const [u, weight] of found.weights.entries()) {
    sum += weight;
    if (weight > (found.weights[rarest] ?? 0)) rarest = u;
  }
  return {
    asked: {
      question,
      shares: look.shares,
      sum,
      bestOwn: Math.max(1e-6, ...candidates.map((c) => c.own)),
      bestTotal: Math.max(1e-6, ...candidates.map((c) => c.total)),
      known: bits(question, (unit) => unit.terms.length > 0),
      names: bits(question, (unit) => (unit.kind & WORD_KIND.capital) !== 0),
      numbers: bits(question, (unit) => (unit.kind & WORD_KIND.digits) !== 0),
      rarest,
      meanLength: index.documents.meanLength,
    },
    candidates,
  };
}

interface Look {
  readonly index: SearchIndex;
  readonly question: Question;
  readonly found: FirstStage;
  /** Term to the units that it stands for, as bits. */
  readonly unitsOf: ReadonlyMap<number, number>;
  readonly asked: ReadonlySet<number>;
  readonly shares: readonly number[];
  readonly unitStems: readonly string[];
}

function prepare(index: SearchIndex, question: Question, found: FirstStage): Look {
  const unitsOf = new Map<number, number>();
  question.units.forEach((unit, u) => {
    if (u < 32) for (const { term } of unit.terms) unitsOf.set(term, (unitsOf.get(term) ?? 0) | (1 << u));
  });
  const sum = found.weights.reduce((a, b) => a + b, 0) || 1;
  return {
    index,
    question,
    found,
    unitsOf,
    asked: new Set([...question.terms, ...unitsOf.keys()]),
    shares: found.weights.map((weight) => weight / sum),
    unitStems: question.units.map(
      (unit) => index.stems[unit.terms[0]?.term ?? -1] ?? unit.written.toLowerCase(),
    ),
  };
}

function bits(question: Question, holds: (unit: Question['units'][number]) => boolean): number {
  return question.units.reduce((all, unit, u) => (u < 32 && holds(unit) ? all | (1 << u) : all), 0) >>> 0;
}

function unitsAmong(terms: Iterable<number>, unitsOf: ReadonlyMap<number, number>): number {
  let units = 0;
  for (const term of terms) units |= unitsOf.get(term) ?? 0;
  return units >>> 0;
}

function candidate(look: Look, document: number, rank: number): Candidate {
  const { index, found, unitsOf } = look;
  const { documents, headings, articles } = index;
  const at = document - found.scope.from;
  const own = found.own[at] ?? 0;
  const article = documents.article[document] ?? 0;
  const { from, to, title } = articles[article] ?? { from: 0, to: 0, title: [] };
  const heading = documents.heading[document] ?? 0;
  const paragraph = paragraphOf(look, document, from, to);
  const inside = (next: number): boolean => next >= from && next < to;
  return {
    document,
    rank,
    own,
    total: found.total[at] ?? 0,
    held: found.held[at] ?? 0,
    before: inside(document - 1) ? (found.held[at - 1] ?? 0) : 0,
    after: inside(document + 1) ? (found.held[at + 1] ?? 0) : 0,
    ownBefore: inside(document - 1) ? (found.own[at - 1] ?? 0) : 0,
    ownAfter: inside(document + 1) ? (found.own[at + 1] ?? 0) : 0,
    paragraph: paragraph.held,
    ownBeside: paragraph.best,
    inParagraph: paragraph.place,
    inArticle: (document - from) / Math.max(1, to - from),
    inSection: sectionPlace(index, document, from),
    heading: unitsAmong(headings.terms.subarray(headings.from[heading], headings.from[heading + 1]), unitsOf),
    title: unitsAmong(title, unitsOf),
    ...wordsOf(look, document, found.held[at] ?? 0),
  };
}

function sectionPlace({ documents }: SearchIndex, document: number, from: number): number {
  let place = 0;
  while (document - place > from && documents.heading[document - place - 1] === documents.heading[document])
    place++;
  return place;
}

function paragraphOf({ index, found }: Look, document: number, from: number, to: number) {
  const { paragraph } = index.documents;
  const number = paragraph[document];
  let first = document;
  while (first > from && paragraph[first - 1] === number) first--;
  let held = 0;
  let best = 0;
  for (let d = first; d < to && paragraph[d] === number; d++) {
    held |= found.held[d - found.scope.from] ?? 0;
    if (d !== document) best = Math.max(best, found.own[d - found.scope.from] ?? 0);
  }
  return { held: held >>> 0, best, place: document - first };
}

/** Looks at the statement's words, once. */
function wordsOf(look: Look, document: number, held: number) {
  const { index, question, unitsOf, asked } = look;
  const { from, tokens, kinds } = index.documents;
  const start = from[document] ?? 0;
  const end = from[document + 1] ?? 0;
  const terms = tokens.subarray(start, end);
  const expectedKinds = EXPECTED[question.kind];
  const fresh = NEW_KINDS.map(() => 0);
  const units: number[] = [];
  let first = -1;
  let last = -1;
  let distance = 99;
  let expected = 0;
  let pairs = 0;
  let waiting = -1;
  let previous = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] ?? 0;
    const unit = unitsOf.get(term);
    const kind = kinds[start + i] ?? 0;
    if (unit !== undefined) {
      if (first < 0) first = i;
      if (waiting >= 0) distance = Math.min(distance, i - waiting);
      if (previous !== 0 && last >= i - 2 && (unit & (previous << 1)) !== 0) pairs++;
      previous = unit;
      last = i;
      units.push(term);
    } else if (!asked.has(term)) {
      NEW_KINDS.forEach((bit, k) => {
        if (kind & bit) fresh[k] = (fresh[k] ?? 0) + 1;
      });
      if (kind & expectedKinds && !(kind & WORD_KIND.stop)) {
        expected++;
        waiting = i;
        if (last >= 0) distance = Math.min(distance, i - last);
      }
    }
  }
  return {
    length: terms.length,
    pairs,
    wordsInOrder: commonInOrder(question.terms, terms),
    unitsInOrder: commonInOrder(
      look.question.units.map((unit) => unit.terms[0]?.term ?? -1),
      units,
    ),
    window: first < 0 ? 0 : last - first + 1,
    alike: alike(look, terms, held),
    opensWeakly: ((kinds[start] ?? 0) & WORD_KIND.stop) !== 0,
    fresh,
    distance,
    expected,
  };
}

function alike({ index, shares, unitStems, question }: Look, terms: Uint32Array, held: number): number {
  let sum = 0;
  for (const [u, stem] of unitStems.entries()) {
    if (u < 32 && held & (1 << u)) continue;
    if ((question.units[u]?.kind ?? 0) & WORD_KIND.digits) continue;
    let best = 0;
    for (const term of terms) best = Math.max(best, commonStart(stem, index.stems[term] ?? ''));
    sum += best * (shares[u] ?? 0);
  }
  return sum;
}
