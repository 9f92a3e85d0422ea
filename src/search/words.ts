import { leftInOrder } from './in-order.ts';
import type { Question } from './question.ts';
import { type QuestionTerm, questionTerms } from './question-terms.ts';
import { prepareStems, type Resemblance, resemblance, type Stems } from './resemblance.ts';
import type { SearchIndex } from './search-index.ts';
import { count } from './units.ts';
import { WORD_KIND } from './word-kinds.ts';

/** What the words of a statement are to a question. */
export interface StatementWords extends Resemblance {
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
  /** It holds a word such as "not". */
  readonly negated: boolean;
  /** How many words of the question it lacks, and has the opposite of: "decreased" for "increased". */
  readonly opposed: number;
  /** Words of each of `FRESH_KINDS` that the question does not have. */
  readonly fresh: readonly number[];
  /** Words of the kind asked for that the question does not have; how far the nearest is from a unit, 99 without one. */
  readonly expected: number;
  readonly distance: number;
  /** How far such a word stands before what is asked for first, as in "214 steps" for "how many steps"; 99 where none does. */
  readonly counted: number;
  /** Where units were met: a place, in words from the first, and then the units there, as bits; and so on. */
  readonly hits: readonly number[];
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
const ANY_FRESH = FRESH_KINDS.reduce((all, kind) => all | kind, 0);

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
  readonly terms: ReadonlyMap<number, QuestionTerm>;
  readonly stems: Stems;
  /** What is asked for first, as a unit: the steps of "how many steps". */
  readonly askedFirst: number;
}

/** English words that ask for a number, and are no stop words elsewhere. */
const AMOUNTS = new Set(['many', 'much']);

export function prepareWords(index: SearchIndex, question: Question, shares: readonly number[]): WordLook {
  return {
    index,
    question,
    terms: questionTerms(index, question),
    stems: prepareStems(index, question, shares),
    askedFirst:
      1 <<
      Math.max(
        0,
        question.units.findIndex(({ typed }) => !AMOUNTS.has(typed)),
      ),
  };
}

/** Looks at a statement's words. `held` are the units in it, as bits. */
export function wordsOf(look: WordLook, document: number, held: number): StatementWords {
  const { from } = look.index.documents;
  const start = from[document] ?? 0;
  const end = from[document + 1] ?? 0;
  return {
    length: end - start,
    ...walk(look, start, end),
    ...resemblance(look.stems, start, end, held),
  };
}

/** Goes through the words once, from first to last. */
function walk({ index, question, terms, askedFirst }: WordLook, start: number, end: number) {
  const { tokens, kinds } = index.documents;
  const wanted = EXPECTED[question.kind];
  const fresh = FRESH_KINDS.map(() => 0);
  let first = -1;
  let last = -1;
  let distance = 99;
  let counted = 99;
  let pairs = 0;
  let defines = false;
  let waiting = -1;
  let previous = 0;
  let negated = false;
  let met = 0;
  let opposed = 0;
  let wordsLeft = ~0;
  let unitsLeft = ~0;
  const hits: number[] = [];
  let expected = 0;
  for (let i = 0; i < end - start; i++) {
    const kind = kinds[start + i] as number;
    const term = terms.get(tokens[start + i] as number);
    if (term !== undefined) {
      if (term.negates) negated = true;
      met |= term.words;
      opposed |= term.opposes;
    }
    if (term === undefined || term.words + term.units === 0) {
      if (kind & ANY_FRESH)
        for (let k = 0; k < FRESH_KINDS.length; k++)
          if (kind & (FRESH_KINDS[k] as number)) fresh[k] = (fresh[k] as number) + 1;
      if (!holdsAsked(kind, wanted)) continue;
      expected++;
      waiting = i;
      if (last >= 0) distance = Math.min(distance, i - last);
      continue;
    }
    const { units, words, heads } = term;
    wordsLeft = leftInOrder(wordsLeft, words);
    unitsLeft = leftInOrder(unitsLeft, heads);
    if (units === 0) {
      if (kind & WORD_KIND.stop && last >= 0 && last === i - 1) defines = true;
      continue;
    }
    hits.push(i, units);
    if (first < 0) first = i;
    if (waiting >= 0) distance = Math.min(distance, i - waiting);
    if (waiting >= 0 && units & askedFirst) counted = Math.min(counted, i - waiting);
    if (last >= i - 2 && units & (previous << 1)) pairs++;
    previous = units;
    last = i;
  }
  return {
    wordsInOrder: count(~wordsLeft),
    unitsInOrder: count(~unitsLeft),
    firstUnit: first < 0 ? 30 : first,
    window: first < 0 ? 0 : last - first + 1,
    distance,
    counted,
    expected,
    hits,
    pairs,
    defines,
    negated,
    opposed: count(opposed & ~met),
    fresh,
  };
}

/** A stop word with a capital is no name; a number is one in any language that counts it among the stop words. */
function holdsAsked(kind: number, wanted: number): boolean {
  return (kind & wanted & (kind & WORD_KIND.stop ? ~WORD_KIND.capital : ~0)) !== 0;
}
