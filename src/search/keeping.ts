import type { QuestionEvidence } from './evidence.ts';
import type { FirstStage } from './first-stage.ts';
import { type Forest, predict } from './forest.ts';
import { type Habits, habitOf } from './habits.ts';
import type { SearchIndex } from './search-index.ts';
import type { Unit } from './unit.ts';
import { WORD_KIND } from './word-kinds.ts';

/** One number that tells whether an answer repeats a word of its question. */
export interface UnitFeature {
  readonly name: string;
  readonly why: string;
  readonly of: (seen: UnitView) => number;
}

/** What is seen of a unit. */
export interface UnitView {
  readonly unit: Unit;
  readonly at: number;
  readonly asked: QuestionEvidence;
  /** Share of the statements that hold it. */
  readonly frequency: number;
  readonly inTitle: boolean;
  /** See `Habits`. */
  readonly habit: number;
}

/** What tells whether answers repeat words; made by `tools/learn-keeping.ts`. */
export interface KeepingModel {
  readonly habits: Habits;
  /** Log odds, by `UNIT_FEATURES`. */
  readonly forest: Forest;
}

const suffix = (name: string, pattern: RegExp, why: string): UnitFeature => ({
  name: `ends-${name}`,
  why,
  of: ({ unit }) => (pattern.test(unit.typed) ? 1 : 0),
});

/** What tells whether an answer repeats a word, in the order of the model's columns. */
export const UNIT_FEATURES: readonly UnitFeature[] = [
  {
    name: 'share',
    why: 'Rare words are asked about; common ones ask.',
    of: ({ asked, at }) => (asked.shares[at] ?? 0) / (asked.shares[asked.rarest] || 1),
  },
  {
    name: 'frequency',
    why: 'A word of many statements is in the answer by chance.',
    of: ({ frequency }) => frequency,
  },
  {
    name: 'known',
    why: 'A word that the articles lack cannot be repeated.',
    of: ({ unit }) => (unit.terms.length ? 1 : 0),
  },
  {
    name: 'habit',
    why: 'Some words are repeated more often than others, whatever is asked.',
    of: ({ habit }) => habit,
  },
  { name: 'certainty', why: 'A mended word may be another.', of: ({ unit }) => unit.certainty },
  {
    name: 'name',
    why: 'Names are repeated, or stand for a pronoun.',
    of: ({ unit }) => (unit.kind & WORD_KIND.capital ? 1 : 0),
  },
  { name: 'digits', why: 'Years are repeated.', of: ({ unit }) => (unit.kind & WORD_KIND.digits ? 1 : 0) },
  {
    name: 'everyday',
    why: 'Everyday words have others that mean the same; rare ones have none.',
    of: ({ unit }) => (unit.everyday ? 1 : 0),
  },
  {
    name: 'title',
    why: 'The subject of the article goes without saying.',
    of: ({ inTitle }) => (inTitle ? 1 : 0),
  },
  { name: 'letters', why: 'Long words are technical.', of: ({ unit }) => unit.typed.length },
  {
    name: 'place',
    why: '"What city ...": the first word names the kind of answer.',
    of: ({ unit }) => unit.place,
  },
  {
    name: 'rest',
    why: 'The last words carry the matter.',
    of: ({ unit, asked }) => asked.question.terms.length - unit.place,
  },
  { name: 'first', why: 'The first of the words that count.', of: ({ at }) => (at === 0 ? 1 : 0) },
  {
    name: 'last',
    why: 'The last of them.',
    of: ({ at, asked }) => (at === asked.question.units.length - 1 ? 1 : 0),
  },
  {
    name: 'gap-before',
    why: 'Words that stand together are a name or a term.',
    of: ({ unit, at, asked }) => unit.place - (asked.question.units[at - 1]?.place ?? -3),
  },
  {
    name: 'gap-after',
    why: 'Likewise with the next.',
    of: ({ unit, at, asked }) => (asked.question.units[at + 1]?.place ?? unit.place + 5) - unit.place,
  },
  { name: 'units', why: 'Long questions repeat more.', of: ({ asked }) => asked.question.units.length },
  suffix('ed', /ed$/, 'A verb in the past may be written otherwise.'),
  suffix('ing', /ing$/, 'Likewise.'),
  suffix('s', /s$/, 'A plural.'),
  suffix('ion', /(?:ion|ment|ity|ness)s?$/, 'An abstract noun is often a verb in the answer.'),
  {
    name: 'count',
    why: '"How many" asks for what stands next to it.',
    of: ({ asked }) => (asked.question.kind === 'count' ? 1 : 0),
  },
  {
    name: 'time',
    why: 'When asked for a time, the rest is repeated.',
    of: ({ asked }) => (asked.question.kind === 'time' ? 1 : 0),
  },
  {
    name: 'place-asked',
    why: 'Likewise for a place.',
    of: ({ asked }) => (asked.question.kind === 'place' ? 1 : 0),
  },
  {
    name: 'person',
    why: 'Likewise for a person.',
    of: ({ asked }) => (asked.question.kind === 'person' ? 1 : 0),
  },
];

/** The features of each of a question's units. */
export function unitRows(
  habits: Habits,
  index: SearchIndex,
  asked: QuestionEvidence,
  { scope, frequencies }: FirstStage,
): Float32Array[] {
  const title = new Set(index.articles[index.documents.article[scope.from] ?? 0]?.title ?? []);
  return asked.question.units.map((unit, at) => {
    const inTitle = unit.terms.some(({ term }) => title.has(term));
    const habit = habitOf(habits, asked.question.language, unit.stem);
    const seen = { unit, at, asked, frequency: frequencies[at] ?? 0, inTitle, habit };
    const row = new Float32Array(UNIT_FEATURES.length);
    for (const [f, feature] of UNIT_FEATURES.entries()) row[f] = feature.of(seen);
    return row;
  });
}

/**
 * What each unit adds to the log odds of a statement that holds it, and of one that lacks it: the binary independence
 * model (Robertson and Spärck Jones 1976), with the chance that an answer holds it learned instead of guessed.
 */
export interface Keeping {
  readonly chances: readonly number[];
  readonly gains: readonly number[];
  readonly losses: readonly number[];
  /** Of each unit the numbers of `UNIT_FEATURES`. */
  readonly rows: readonly Float32Array[];
}

/** Tells the chances of units by a learned forest, and what follows for the statements. */
export function keepingOf(
  forest: Forest,
  rows: readonly Float32Array[],
  frequencies: readonly number[],
): Keeping {
  const chances = rows.map((row) => clamp(1 / (1 + Math.exp(-predict(forest, row))), 0.02, 0.98));
  const others = frequencies.map((frequency) => clamp(frequency, 0.002, 0.97));
  return {
    chances,
    gains: chances.map((chance, u) => Math.log(chance / (others[u] ?? 0.5))),
    losses: chances.map((chance, u) => Math.log((1 - chance) / (1 - (others[u] ?? 0.5)))),
    rows,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** What the units among `held` add, and what the others take. */
export function keptOdds(
  { gains, losses }: Pick<Keeping, 'gains' | 'losses'>,
  held: number,
): { readonly kept: number; readonly lacked: number } {
  let kept = 0;
  let lacked = 0;
  for (let u = 0; u < gains.length && u < 32; u++) {
    if (held & (1 << u)) kept += gains[u] ?? 0;
    else lacked += losses[u] ?? 0;
  }
  return { kept, lacked };
}
