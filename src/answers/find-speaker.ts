import levenshtein from 'damerau-levenshtein';
import { areSynonyms, isCourtesyTitle } from '../article/speakers/role-nouns.ts';
import { fold } from '../search/fold.ts';
import { tokenize } from '../search/tokens.ts';
import type { QuotedSpeaker } from './speakers.ts';

/** Who was meant, and who else might have been. */
export interface FoundSpeaker {
  readonly best: QuotedSpeaker;
  /** Likeliest first; empty where there was no doubt. */
  readonly others: readonly QuotedSpeaker[];
}

/** How sure a word of the query is to mean a speaker, by what it was recognised as. */
const CERTAINTY = {
  surname: 1,
  name: 0.95,
  beginning: 0.85,
  slip: 0.75,
  role: 0.7,
  roleKind: 0.6,
  roleSlip: 0.5,
} as const;

/** Somebody this much less certain than the best was hardly meant. */
const DOUBT = 0.12;

/** Words that say nothing of who is meant. */
const FILLERS = new Set('a an the of in for to and at on by from'.split(' '));

/**
 * The speaker that a person types: by surname, first name or full name, by role ("ambassador", "the diplomat" and other
 * words for the same office), by the beginning of either, or with a slip of the finger. Every word that says something
 * has to be recognised, so an absent "Peter Walters" is not taken for the "Peter" who is there.
 *
 * @param speakers - The most quoted first: of equals, the first is taken.
 * @returns Null where nobody fits.
 */
export function findSpeaker(speakers: readonly QuotedSpeaker[], query: string): FoundSpeaker | null {
  const words = wordsOf(query);
  const telling = words.filter((word) => !FILLERS.has(word) && !isCourtesyTitle(word));
  const wanted = telling.length > 0 ? telling : words;
  if (wanted.length === 0) return null;
  const ranked = speakers
    .map((speaker) => ({ speaker, certainty: certaintyOf(speaker, wanted) }))
    .filter(({ certainty }) => certainty > 0)
    .sort((a, b) => b.certainty - a.certainty);
  const [best] = ranked;
  if (!best) return null;
  const others = ranked.slice(1).filter(({ certainty }) => certainty >= best.certainty - DOUBT);
  return { best: best.speaker, others: others.map(({ speaker }) => speaker) };
}

/** The mean over the words, from 0 to 1; 0 where a word is not recognised. */
function certaintyOf({ speaker }: QuotedSpeaker, words: readonly string[]): number {
  const names = wordsOf(speaker.name);
  const roles = wordsOf(speaker.role ?? '').filter((word) => !FILLERS.has(word));
  let sum = 0;
  for (const word of words) {
    const certainty = Math.max(inName(word, names), inRole(word, roles));
    if (certainty === 0) return 0;
    sum += certainty;
  }
  return sum / words.length;
}

function inName(word: string, names: readonly string[]): number {
  if (word === names.at(-1)) return CERTAINTY.surname;
  if (names.includes(word)) return CERTAINTY.name;
  if (names.some((name) => isBeginning(word, name))) return CERTAINTY.beginning;
  return names.some((name) => isSlip(word, name)) ? CERTAINTY.slip : 0;
}

function inRole(word: string, roles: readonly string[]): number {
  if (roles.includes(word)) return CERTAINTY.role;
  if (roles.some((role) => areSynonyms(word, role) || isBeginning(word, role))) return CERTAINTY.roleKind;
  return roles.some((role) => isSlip(word, role)) ? CERTAINTY.roleSlip : 0;
}

function isBeginning(word: string, whole: string): boolean {
  return [...word].length >= 3 && whole.startsWith(word);
}

/** One slip in a word of four letters or more, two in one of eight or more; a swap of neighbours is one. */
function isSlip(word: string, meant: string): boolean {
  const allowed = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  if (allowed === 0 || Math.abs(word.length - meant.length) > allowed) return false;
  return levenshtein(word, meant).steps <= allowed;
}

function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter((token) => !token.variant)
    .map((token) => fold(token.text.toLocaleLowerCase()));
}
