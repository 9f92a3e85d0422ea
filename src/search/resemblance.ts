import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';
import { WORD_KIND } from './word-kinds.ts';

/** How much a statement's words resemble a question's. */
export interface Resemblance {
  /** How alike the statement's nearest words begin to the units that it lacks, weighted by their shares. */
  readonly alike: number;
  /** For each unit how alike the nearest word begins, then for each which share of letters it has. */
  readonly likeness: readonly number[];
}

/** What words of statements are compared with: the stems of a question's units. */
export interface Stems {
  readonly index: SearchIndex;
  readonly question: Question;
  readonly shares: readonly number[];
  readonly stems: readonly string[];
  /** How many different trigrams each stem has. */
  readonly counts: readonly number[];
  /** A trigram to the stems that have it, as bits. */
  readonly holders: ReadonlyMap<number, number>;
  /** What was found of a term before: for each stem how alike it begins, then which share of letters they have; null of nothing. */
  readonly found: Map<number, readonly number[] | null>;
}

export function prepareStems(index: SearchIndex, question: Question, shares: readonly number[]): Stems {
  const stems = question.units
    .slice(0, 32)
    .map(({ terms, typed }) => index.stems[terms[0]?.term ?? -1] ?? typed);
  const holders = new Map<number, number>();
  const counts = stems.map((stem, s) => {
    const trigrams = new Set(Array.from({ length: stem.length }, (_, at) => trigramAt(stem, at)));
    for (const trigram of trigrams) holders.set(trigram, (holders.get(trigram) ?? 0) | (1 << s));
    return trigrams.size;
  });
  return { index, question, shares, stems, counts, holders, found: new Map() };
}

/** Compares the words from `start` up to and without `end`. Numbers resemble nothing but themselves. `held` are the units among them. */
export function resemblance(look: Stems, start: number, end: number, held: number): Resemblance {
  const { question, shares, stems } = look;
  const { tokens, kinds } = look.index.documents;
  const most = new Array<number>(stems.length * 2).fill(0);
  for (let i = start; i < end; i++) {
    if ((kinds[i] as number) & WORD_KIND.stop) continue;
    const found = resemblancesOf(look, tokens[i] as number);
    if (!found) continue;
    for (let at = 0; at < most.length; at++)
      if ((found[at] as number) > (most[at] as number)) most[at] = found[at] as number;
  }
  let alike = 0;
  for (let u = 0; u < stems.length; u++) {
    const isNumber = (question.units[u]?.kind ?? 0) & WORD_KIND.digits;
    if (!(held & (1 << u) || isNumber)) alike += (shares[u] ?? 0) * (most[u] ?? 0);
  }
  return { alike, likeness: most };
}

function resemblancesOf(look: Stems, term: number): readonly number[] | null {
  const known = look.found.get(term);
  if (known !== undefined) return known;
  const found = compare(look, look.index.stems[term] ?? '');
  look.found.set(term, found);
  return found;
}

/** Null where no trigram is shared: then the beginnings differ too. */
function compare({ stems, counts, holders }: Stems, word: string): readonly number[] | null {
  let found: number[] | null = null;
  for (let at = 0; at < word.length; at++) {
    let rest = holders.get(trigramAt(word, at)) ?? 0;
    if (rest === 0) continue;
    found ??= new Array<number>(stems.length * 2).fill(0);
    for (; rest !== 0; rest &= rest - 1) {
      const place = stems.length + (31 - Math.clz32(rest & -rest));
      found[place] = (found[place] ?? 0) + 1;
    }
  }
  if (!found) return null;
  for (let s = 0; s < stems.length; s++) {
    const shared = found[stems.length + s] ?? 0;
    if (shared === 0) continue;
    found[s] = commonPart(stems[s] ?? '', word);
    // Dice's coefficient.
    found[stems.length + s] = (2 * shared) / Math.max(1, (counts[s] ?? 0) + word.length);
  }
  return found;
}

/**
 * How alike two stems are by how they begin: 0 under four letters in common, else the share of the longer one. A Chinese
 * character is as much as a stem, and the last one often the head of its word ("后卫", "角卫"): any number counts, at either end.
 */
function commonPart(a: string, b: string): number {
  const start = commonStart(a, b);
  const longer = Math.max(a.length, b.length);
  if (isHan(a.charCodeAt(0))) return Math.max(start, commonEnd(a, b)) / longer;
  return start < 4 ? 0 : start / longer;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** The ideographs of Unicode's basic plane, extension A and the unified ones. */
function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/**
 * The letter at a place with the one before and the one after, ends marked. Two words of other letters hardly ever come to
 * one number. A Chinese character stands alone: most words have one or two, and no three in common.
 */
function trigramAt(word: string, at: number): number {
  const letter = word.charCodeAt(at);
  if (isHan(letter)) return letter;
  const before = at === 0 ? 1 : word.charCodeAt(at - 1);
  const after = at + 1 === word.length ? 2 : word.charCodeAt(at + 1);
  return (Math.imul(Math.imul(before, 0x9e3779b1) ^ letter, 0x85ebca6b) ^ after) | 0;
}
