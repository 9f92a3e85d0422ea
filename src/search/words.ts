import { commonInOrder, commonStart, trigramsOf, trigramsShared } from './overlap.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';
import { WORD_KIND } from './word-kinds.ts';

/** What the words of a statement are to a question. */
export interface StatementWords {
  /** Words in the statement. */
  readonly length: number;
  /** Pairs of neighbouring units that are neighbours here too. */
  readonly pairs: number;
  /** Words of the question that stand here in the same order; all words, and units alone. */
  readonly wordsInOrder: number;
  readonly unitsInOrder: number;
  /** Words before the first unit; 30 where there is none. */
  readonly firstUnit: number;
  /** Words from the first to the last unit. */
  readonly window: number;
  /** A small word of the question stands right after a unit. */
  readonly defines: boolean;
  /** The first word is a stop word, as in "He said". */
  readonly opensWeakly: boolean;
  /** Words of each of `FRESH_KINDS` that the question does not have. */
  readonly fresh: readonly number[];
  /** Words of the kind asked for that the question does not have; how far the nearest is from a unit, 99 without one. */
  readonly expected: number;
  readonly distance: number;
  /** How far such a word stands before the first unit, as in "214 steps" for "how many steps"; 99 where none does. */
  readonly counted: number;
  /** How alike the statement's nearest words begin to the units that it lacks, weighted by their shares. */
  readonly alike: number;
  /** Share of the units that it has, those that it lacks counting by the letters that its nearest words share. */
  readonly grams: number;
}

/** The kinds counted in `StatementWords.fresh`, in its order. */
const FRESH_KINDS = [
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

/** What is needed of a question to look at many statements. */
export interface WordLook {
  readonly index: SearchIndex;
  readonly question: Question;
  readonly shares: readonly number[];
  /** A term to the units that it stands for, as bits. */
  readonly unitsOf: ReadonlyMap<number, number>;
  /** All terms of the question, stop words too. */
  readonly asked: ReadonlySet<number>;
  /** The first term of each unit, -1 where the articles lack it; its stem, and that stem's trigrams. */
  readonly unitTerms: readonly number[];
  readonly stems: readonly string[];
  readonly trigrams: readonly ReadonlySet<number>[];
  /** What was found of a term before: for each unit how alike it begins, how many letters it shares. */
  readonly resemblances: Map<number, Float32Array>;
}

export function prepareWords(index: SearchIndex, question: Question, shares: readonly number[]): WordLook {
  const unitsOf = new Map<number, number>();
  question.units.forEach((unit, u) => {
    if (u < 32) for (const { term } of unit.terms) unitsOf.set(term, (unitsOf.get(term) ?? 0) | (1 << u));
  });
  const unitTerms = question.units.map((unit) => unit.terms[0]?.term ?? -1);
  const stems = question.units.map((unit, u) => index.stems[unitTerms[u] ?? -1] ?? unit.typed);
  return {
    index,
    question,
    shares,
    unitsOf,
    asked: new Set([...question.terms, ...unitsOf.keys()]),
    unitTerms,
    stems,
    trigrams: stems.map(trigramsOf),
    resemblances: new Map(),
  };
}

/** Looks at a statement's words. `held` are the units in it, as bits. */
export function wordsOf(look: WordLook, document: number, held: number): StatementWords {
  const { index, question, unitTerms } = look;
  const { from, tokens, kinds } = index.documents;
  const start = from[document] ?? 0;
  const end = from[document + 1] ?? 0;
  const terms = tokens.subarray(start, end);
  const { units, ...walked } = walk(look, terms, kinds.subarray(start, end));
  return {
    length: terms.length,
    wordsInOrder: commonInOrder(question.terms, terms),
    unitsInOrder: commonInOrder(unitTerms, units),
    opensWeakly: ((kinds[start] ?? 0) & WORD_KIND.stop) !== 0,
    ...walked,
    ...resemblance(look, terms, kinds.subarray(start, end), held),
  };
}

/** Goes through the words once, from first to last. */
function walk({ question, unitsOf, asked }: WordLook, terms: Uint32Array, kinds: Uint8Array) {
  const wanted = EXPECTED[question.kind];
  const fresh = FRESH_KINDS.map(() => 0);
  const units: number[] = [];
  let first = -1;
  let last = -1;
  let distance = 99;
  let counted = 99;
  let expected = 0;
  let pairs = 0;
  let defines = false;
  let waiting = -1;
  let previous = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] ?? 0;
    const kind = kinds[i] ?? 0;
    const unit = unitsOf.get(term);
    if (unit !== undefined) {
      if (first < 0) first = i;
      if (waiting >= 0) distance = Math.min(distance, i - waiting);
      if (waiting >= 0 && unit & 1) counted = Math.min(counted, i - waiting);
      if (last >= i - 2 && unit & (previous << 1)) pairs++;
      previous = unit;
      last = i;
      units.push(term);
    } else if (asked.has(term)) {
      if (kind & WORD_KIND.stop && last >= 0 && last === i - 1) defines = true;
    } else {
      for (let k = 0; k < FRESH_KINDS.length; k++)
        if (kind & (FRESH_KINDS[k] ?? 0)) fresh[k] = (fresh[k] ?? 0) + 1;
      if (holdsAsked(kind, wanted)) {
        expected++;
        waiting = i;
        if (last >= 0) distance = Math.min(distance, i - last);
      }
    }
  }
  const window = first < 0 ? 0 : last - first + 1;
  return {
    units,
    firstUnit: first < 0 ? 30 : first,
    window,
    distance,
    counted,
    expected,
    pairs,
    defines,
    fresh,
  };
}

/** A stop word with a capital is no name; a number is one in any language that counts it among the stop words. */
function holdsAsked(kind: number, wanted: number): boolean {
  return (kind & wanted & (kind & WORD_KIND.stop ? ~WORD_KIND.capital : ~0)) !== 0;
}

/** How much the statement's words resemble the units that it lacks. Numbers resemble nothing but themselves. */
function resemblance(look: WordLook, terms: Uint32Array, kinds: Uint8Array, held: number) {
  const { question, shares } = look;
  const most = new Float32Array(question.units.length * 2);
  for (let i = 0; i < terms.length; i++) {
    if ((kinds[i] ?? 0) & WORD_KIND.stop) continue;
    const found = resemblancesOf(look, terms[i] ?? 0);
    for (let at = 0; at < most.length; at++)
      if ((found[at] ?? 0) > (most[at] ?? 0)) most[at] = found[at] ?? 0;
  }
  let alike = 0;
  let grams = 0;
  for (let u = 0; u < question.units.length; u++) {
    const share = shares[u] ?? 0;
    if (u < 32 && held & (1 << u)) {
      grams += share;
      continue;
    }
    if ((question.units[u]?.kind ?? 0) & WORD_KIND.digits) continue;
    alike += share * (most[2 * u] ?? 0);
    grams += share * (most[2 * u + 1] ?? 0);
  }
  return { alike, grams };
}

function resemblancesOf({ index, stems, trigrams, resemblances }: WordLook, term: number): Float32Array {
  const known = resemblances.get(term);
  if (known) return known;
  const stem = index.stems[term] ?? '';
  const found = new Float32Array(stems.length * 2);
  for (let u = 0; u < stems.length; u++) {
    found[2 * u] = commonStart(stems[u] ?? '', stem);
    found[2 * u + 1] = trigramsShared(trigrams[u] ?? new Set(), stem);
  }
  resemblances.set(term, found);
  return found;
}
