import levenshtein from 'damerau-levenshtein';
import type { Speaker } from '../article/article.ts';
import { areSynonyms, isCourtesyTitle, isRoleNoun } from '../article/speakers/role-nouns.ts';
import { fold } from '../search/fold.ts';
import { letterMask, maskDistance } from '../search/letters.ts';
import { tokenize } from '../search/tokens.ts';
import type { QuotedSpeaker } from './speakers.ts';

/** Who was meant, and who else might have been. */
export interface FoundSpeaker {
  readonly best: QuotedSpeaker;
  /** From 0 to 1: by how much of their name or role they were recognised. See {@link CERTAINTY}. */
  readonly certainty: number;
  /** Likeliest first; empty where there was no doubt. */
  readonly others: readonly QuotedSpeaker[];
}

/** How sure a word of a query is to mean a speaker, by what it was recognised as. */
export const CERTAINTY = {
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

/** Words that say nothing of who is meant, such as "the", and "el" and "der" as well. */
const FILLERS = new Set(
  'a an the of in for to and at on by from with el la los las del der die das dem den des'.split(' '),
);

const PREPOSITIONS = new Set('of in for to at on by from with'.split(' '));

/**
 * The speaker that a person types: by surname, first name or full name, by role ("ambassador", "the diplomat" and other
 * words for the same office), by the beginning of either, or with a slip of the finger. Every word that says something
 * has to be recognised, so an absent "Peter Walters" is not taken for the "Peter" who is there; and whom a role is
 * held for ("spokesman for Clinton") does not alone mean its holder.
 *
 * @param speakers - The most quoted first: of equals, the first is taken.
 * @returns Null where nobody fits.
 */
export function findSpeaker(speakers: readonly QuotedSpeaker[], query: string): FoundSpeaker | null {
  const wanted = [tellingWords(wordsOf(query)), tellingWords(wholeWordsOf(query))];
  const ranked = speakers
    .map((speaker) => ({
      speaker,
      certainty: Math.max(...wanted.map((words) => certaintyOf(speaker.speaker, words))),
    }))
    .filter(({ certainty }) => certainty > 0)
    .sort((a, b) => b.certainty - a.certainty);
  const [best] = ranked;
  if (!best) return null;
  const others = ranked.slice(1).filter(({ certainty }) => certainty >= best.certainty - DOUBT);
  return { best: best.speaker, certainty: best.certainty, others: others.map(({ speaker }) => speaker) };
}

function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !FILLERS.has(word) && !isCourtesyTitle(word));
  return telling.length > 0 ? telling : words;
}

/** The words by which a speaker is recognised. */
interface SpeakerWords {
  readonly names: readonly string[];
  readonly role: readonly string[];
  /** Those of the role that do not say whom it is held for. */
  readonly own: readonly string[];
}

const speakerWords = new WeakMap<Speaker, SpeakerWords>();

function speakerWordsOf(speaker: Speaker): SpeakerWords {
  const known = speakerWords.get(speaker);
  if (known) return known;
  const names = speaker.unnamed ? [] : [...wholeWordsOf(speaker.name), ...wordsOf(speaker.name)];
  const role = wordsOf((speaker.unnamed ? speaker.name : speaker.role) ?? '');
  const preposition = role.findIndex((word) => PREPOSITIONS.has(word));
  const words = { names, role, own: preposition < 0 ? role : role.slice(0, preposition) };
  speakerWords.set(speaker, words);
  return words;
}

/** The mean over the words, from 0 to 1; 0 where a word is not recognised, or there is none. */
function certaintyOf(speaker: Speaker, words: readonly string[]): number {
  const { names, role, own } = speakerWordsOf(speaker);
  let sum = 0;
  let told = false;
  for (const word of words) {
    const inNames = inName(word, names);
    const certainty = Math.max(inNames, inRole(word, role));
    if (certainty === 0) return 0;
    told ||= inNames > 0 || isRoleNoun(word) || inRole(word, own) > 0;
    sum += certainty;
  }
  return told ? sum / words.length : 0;
}

function inName(word: string, names: readonly string[]): number {
  if (word === names.at(-1)) return CERTAINTY.surname;
  if (names.includes(word)) return CERTAINTY.name;
  if (names.some((name) => isBeginning(word, name))) return CERTAINTY.beginning;
  return names.some((name) => isSlip(word, name)) ? CERTAINTY.slip : 0;
}

function inRole(word: string, roles: readonly string[]): number {
  if (FILLERS.has(word)) return 0;
  if (roles.includes(word)) return CERTAINTY.role;
  if (roles.some((role) => areSynonyms(word, role) || isBeginning(word, role))) return CERTAINTY.roleKind;
  return roles.some((role) => isSlip(word, role)) ? CERTAINTY.roleSlip : 0;
}

function isBeginning(word: string, whole: string): boolean {
  return whole.startsWith(word) && [...word].length >= 3;
}

/** One slip in a word of four letters or more, two in one of eight or more; a swap of neighbours is one. */
function isSlip(word: string, meant: string): boolean {
  const length = Math.min(word.length + 1, meant.length);
  const allowed = length >= 8 ? 2 : length >= 4 ? 1 : 0;
  if (allowed === 0 || Math.abs(word.length - meant.length) > allowed) return false;
  if (maskDistance(letterMask(word), letterMask(meant)) > 2 * allowed) return false;
  return levenshtein(word, meant).steps <= allowed;
}

/** A text's words, folded and in lower case, "Ki-moon" in its parts and "O’Neill" whole. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/).flatMap((chunk) => {
    const parts = tokenize(chunk)
      .filter((token) => !token.variant)
      .map((token) => fold(token.text.toLocaleLowerCase()));
    return /[\p{L}]['’][\p{L}]/u.test(chunk) ? [parts.join('').replace(/['’]/g, '')] : parts;
  });
}

/** A text's words with those that a hyphen joins as one: "kimoon". */
function wholeWordsOf(text: string): string[] {
  return text.split(/\s+/).flatMap((chunk) => wordsOf(chunk).join('') || []);
}
