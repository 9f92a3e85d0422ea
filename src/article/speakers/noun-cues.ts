import type { Cue } from './cues.ts';
import { basePhrases, phraseEndingBefore, phraseStartingAt } from './noun-phrases.ts';
import { isPossessive, type Stretch, type Word } from './words.ts';

const NOUNS =
  /^(?:claim|assertion|allegation|accusation|statement|suggestion|insistence|argument|announcement|admission|warning|pledge|promise|vow|report|comment|remark|complaint|contention|acknowledge?ment)s?$/;

const VIEWS = /^(?:view|opinion|judge?ment|estimation)$/;

/** Whether "according to" begins at an index, or "words of" in "in the words of". */
export function isAccordingTo(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at]?.lower, words[at + 1]?.lower];
  return (
    (first === 'according' && second === 'to') ||
    (first === 'words' && second === 'of' && words[at - 2]?.lower === 'in')
  );
}

/** "according to the Pew Research Center". */
export function sourceCue(words: readonly Word[], at: number): Cue {
  const from = at + 2;
  const pronoun = /^(?:him|her|them)$/.test(words[from]?.lower ?? '') && words[from + 1]?.pos !== 'NOUN';
  if (pronoun) return { at, lemma: 'accord', subject: { phrase: { from, to: from + 1 }, apposition: null } };
  const phrase = phraseStartingAt(words, from, words.length);
  const beside =
    phrase && words[phrase.to]?.text === ',' ? phraseStartingAt(words, phrase.to + 1, words.length) : null;
  return { at, lemma: 'accord', subject: phrase && { phrase, apposition: beside } };
}

/**
 * "Trump's claim that ...", "his suggestion that ...": a noun that says what a verb would; "in Brandt's view" that says
 * whose the sentence is.
 */
export function nounCue(words: readonly Word[], at: number): Cue | null {
  const word = words[at];
  const isClaim = NOUNS.test(word?.lower ?? '') && words[at + 1]?.lower === 'that';
  if (!word || !(isClaim || VIEWS.test(word.lower))) return null;
  let owner = at - 1;
  while (words[owner]?.pos === 'ADJ') owner--;
  const possessor = words[owner];
  const phrase = possessor && possessorAt(words, owner, possessor);
  if (!phrase || (!isClaim && words[phrase.from - 1]?.lower !== 'in')) return null;
  const last = basePhrases(words, phrase).at(-1);
  return last ? { at, lemma: word.lower, subject: { phrase: last, apposition: null } } : null;
}

/** Whose something is: "his", or the phrase before the possessive ending. */
function possessorAt(words: readonly Word[], owner: number, possessor: Word): Stretch | null {
  if (/^(?:his|her|their)$/.test(possessor.lower)) return { from: owner, to: owner + 1 };
  return isPossessive(possessor) ? phraseEndingBefore(words, owner, 0) : null;
}
