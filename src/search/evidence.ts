import { placeOf, type StatementPlace } from './context.ts';
import type { FirstStage } from './first-stage.ts';
import { type Keeping, type KeepingModel, keepingOf, keptOdds, unitRows } from './keeping.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';
import { WORD_KIND } from './word-kinds.ts';
import { pairsOf } from './word-places.ts';
import { prepareWords, type StatementWords, wordsOf } from './words.ts';

/** What is seen of a question beside its candidates; sets of units are bits, unit 0 the lowest. */
export interface QuestionEvidence {
  readonly question: Question;
  /** Weights of the units as shares of their sum. */
  readonly shares: readonly number[];
  /** The sum of the weights. */
  readonly sum: number;
  /** The greatest scores of the candidates, each at least a tiny number. */
  readonly bestOwn: number;
  readonly bestParagraph: number;
  readonly bestContext: number;
  /** Units that the articles have. */
  readonly known: number;
  /** Units that are names, and units with digits. */
  readonly names: number;
  readonly numbers: number;
  /** The unit of the greatest weight. */
  readonly rarest: number;
  /** What each unit tells by being there or not. */
  readonly keeping: Keeping;
  readonly bestKept: number;
}

/** What is seen of a statement that may answer. */
export interface Candidate extends StatementPlace, StatementWords {
  readonly document: number;
  /** Place by the first stage's score, from 0. */
  readonly rank: number;
  /** Its score by BM25, without its neighbours and heading. */
  readonly own: number;
  /** Units that stand in the statement. */
  readonly held: number;
  /** The numbers of `PAIR_FEATURES` for each unit. */
  readonly pairRows: Float32Array;
}

/**
 * Looks at a question and at the documents that may answer it, which come in the first stage's order. `keeping` tells
 * how likely an answer repeats a word, by `UNIT_FEATURES`.
 */
export function gather(
  keeping: KeepingModel,
  index: SearchIndex,
  question: Question,
  found: FirstStage,
  documents: readonly number[],
): { readonly asked: QuestionEvidence; readonly candidates: readonly Candidate[] } {
  const sum = found.weights.reduce((all, weight) => all + weight, 0);
  const shares = found.weights.map((weight) => weight / (sum || 1));
  const look = prepareWords(index, question, shares);
  const units = Math.min(32, question.units.length);
  const candidates = documents.map((document, rank): Candidate => {
    const at = document - found.scope.from;
    const held = found.held[at] ?? 0;
    const words = wordsOf(look, document, held);
    return {
      document,
      rank,
      own: found.own[at] ?? 0,
      held,
      ...placeOf(index, found, look, shares, document),
      ...words,
      pairRows: pairsOf(units, words.likeness, words.hits, words.length),
    };
  });
  const seen = {
    ...ofQuestion(question, shares),
    ...bests(candidates),
    sum,
  };
  const asked = withKeeping({ ...seen, keeping: NO_KEEPING, bestKept: 0 }, keeping, index, found, candidates);
  return { asked, candidates };
}

const NO_KEEPING: Keeping = { chances: [], gains: [], losses: [], rows: [] };

/** The evidence with what a model tells of each unit. */
export function withKeeping(
  asked: QuestionEvidence,
  { habits, forest }: KeepingModel,
  index: SearchIndex,
  found: FirstStage,
  candidates: readonly Candidate[],
): QuestionEvidence {
  const keeping = keepingOf(forest, unitRows(habits, index, asked, found), found.frequencies);
  const odds = candidates.map(({ held }) => {
    const { kept, lacked } = keptOdds(keeping, held);
    return kept + lacked;
  });
  return { ...asked, keeping, bestKept: Math.max(...odds) };
}

function ofQuestion(question: Question, shares: readonly number[]) {
  const units = (holds: (unit: Question['units'][number]) => boolean): number =>
    question.units.reduce((all, unit, u) => (u < 32 && holds(unit) ? all | (1 << u) : all), 0) >>> 0;
  return {
    question,
    shares,
    known: units((unit) => unit.terms.length > 0),
    names: units((unit) => (unit.kind & WORD_KIND.capital) !== 0),
    numbers: units((unit) => (unit.kind & WORD_KIND.digits) !== 0),
    rarest: shares.reduce((rarest, value, u) => (value > (shares[rarest] ?? 0) ? u : rarest), 0),
  };
}

function bests(candidates: readonly Candidate[]) {
  const best = (of: (candidate: Candidate) => number): number =>
    candidates.reduce((most, candidate) => Math.max(most, of(candidate)), 1e-6);
  return {
    bestOwn: best((c) => c.own),
    bestParagraph: best((c) => c.paragraphShare),
    bestContext: best((c) => c.context),
  };
}
