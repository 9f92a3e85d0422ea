import levenshtein from 'damerau-levenshtein';
import Fuse from 'fuse.js';
import { letterMask, maskDistance } from './letters.ts';
import type { SearchIndex } from './search-index.ts';
import { type QuestionWord, type Unit, unknownUnit, wordKind } from './unit.ts';

/** What a question's unknown word comes to, and how many of the question's words that takes up: 1 or 2. */
export interface Mended {
  readonly units: readonly Unit[];
  readonly consumed: number;
}

/**
 * Mends a word that the articles do not know: written apart from the next one, run together of two, or with slips.
 * A word that is right as it is ("passport" is no "pass" and "port"), and one for which nothing is near enough, come back
 * as units without terms.
 */
export function mend(index: SearchIndex, word: QuestionWord, next: QuestionWord | null): Mended {
  const joined = next && exactWord(index, word.folded + next.folded, word);
  if (joined) return { units: [{ ...joined, certainty: 0.95 }], consumed: 2 };
  if (word.everyday) return { units: [unknownUnit(word)], consumed: 1 };
  const slipped = nearest(index, word);
  const halves = slipped && slipped.distance === 1 ? null : split(index, word);
  if (halves) return { units: halves, consumed: 1 };
  return {
    units: [slipped ? slipped.unit : unknownUnit(word)],
    consumed: 1,
  };
}

function exactWord(index: SearchIndex, folded: string, word: QuestionWord): Unit | null {
  const number = index.words.numbers.get(folded);
  return number === undefined ? null : unitOf(index, [number], 1, word);
}

function unitOf(index: SearchIndex, numbers: readonly number[], certainty: number, word: QuestionWord): Unit {
  const { words } = index;
  const terms = new Set(numbers.map((number) => words.term[number] ?? 0));
  return {
    written: words.written[numbers[0] ?? 0] ?? '',
    terms: Array.from(terms, (term) => ({ term, weight: certainty })),
    certainty,
    kind: wordKind(index, numbers[0] ?? 0),
    place: word.place,
    typed: word.folded,
    stem: index.stems[words.term[numbers[0] ?? 0] ?? 0] ?? word.stem,
    everyday: word.everyday,
  };
}

/** Two words of the articles that were run together, each of three letters or more: "militaryexercises". */
function split(index: SearchIndex, word: QuestionWord): Unit[] | null {
  const { folded } = word;
  for (let at = folded.length - 3; at >= 3; at--) {
    const left = exactWord(index, folded.slice(0, at), word);
    const right = left && exactWord(index, folded.slice(at), word);
    if (left && right) return [left, right].map((unit) => ({ ...unit, certainty: 0.9 }));
  }
  return null;
}

/** How many slips a word of so many letters may hold and still be known: one in five letters, and two at most. */
function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/** The articles' words that a misspelt word is nearest to. fuse.js proposes, the Damerau-Levenshtein distance decides. */
function nearest(
  index: SearchIndex,
  word: QuestionWord,
): { readonly unit: Unit; readonly distance: number } | null {
  const { folded } = word;
  const allowed = slipsAllowed(folded.length);
  if (allowed === 0 || /\p{N}/u.test(folded)) return null;
  // With one slip far fewer words come into question than with two, and mostly there is only one.
  for (let distance = 1; distance <= allowed; distance++) {
    const numbers = propose(index, folded, distance).filter(
      (number) => levenshtein(folded, index.words.folded[number] ?? '').steps === distance,
    );
    const certainty = 1 - distance / Math.max(5, folded.length);
    if (numbers.length) return { unit: unitOf(index, numbers, certainty, word), distance };
  }
  return null;
}

/** Words that could be meant: of about the length, of almost the letters, and near in the eyes of fuse.js. */
function propose({ words }: SearchIndex, folded: string, allowed: number): number[] {
  const mask = letterMask(folded);
  const near: { readonly number: number; readonly word: string }[] = [];
  for (let number = 0; number < words.letters.length; number++) {
    if (maskDistance(mask, words.letters[number] ?? 0) > 2 * allowed) continue;
    const word = words.folded[number] ?? '';
    if (word.length < 3 || Math.abs(word.length - folded.length) > allowed) continue;
    if (sharesPiece(folded, word, allowed)) near.push({ number, word });
  }
  if (!near.length) return [];
  const fuse = new Fuse(near, {
    keys: ['word'],
    threshold: 0.6,
    ignoreLocation: true,
    ignoreFieldNorm: true,
  });
  return fuse.search(folded.slice(0, 32)).map(({ item }) => item.number);
}

/**
 * Whether a word has one of the pieces of another at about the same place. A slip spoils two neighbouring pieces at
 * most, so of `2n + 1` one outlives `n` slips (Li et al., "Pass-Join", 2011): nothing that could be meant is left out.
 */
function sharesPiece(typed: string, word: string, allowed: number): boolean {
  const pieces = Math.min(2 * allowed + 1, typed.length);
  for (let piece = 0; piece < pieces; piece++) {
    const from = Math.floor((piece * typed.length) / pieces);
    const text = typed.slice(from, Math.floor(((piece + 1) * typed.length) / pieces));
    for (let at = Math.max(0, from - allowed); at <= from + allowed; at++)
      if (word.startsWith(text, at)) return true;
  }
  return false;
}
