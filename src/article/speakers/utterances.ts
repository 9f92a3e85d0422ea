import type { Discourse, Meant, Place } from './discourse.ts';
import type { Party } from './party.ts';
import type { Stretch, Word } from './words.ts';

/** What somebody puts out and an article then quotes from: "said in a statement", "wrote in a letter". */
const UTTERANCES = new Set('statement letter email e-mail memo release post tweet speech'.split(' '));

/** How many statements later "the statement" still means the one that was told of. */
const REACH = 4;

/** Remembers whose a statement or letter is that a sentence tells of, where somebody speaks in it. */
export function noteUtterances(
  discourse: Discourse,
  words: readonly Word[],
  party: Party,
  statement: number,
): void {
  for (const [at, word] of words.entries()) {
    if (!UTTERANCES.has(word.lower)) continue;
    let from = at;
    while (/^(?:ADJ|NOUN|VERB)$/.test(words[from - 1]?.pos ?? '')) from--;
    if (/^(?:an?|his|her|its|their)$/.test(words[from - 1]?.lower ?? ''))
      discourse.utterances.set(word.lower, { party, statement });
  }
}

/** Who speaks in "the statement said": whoever put it out; null where that was not told. Inferred, for there may be another. */
export function ofUtterance(
  discourse: Discourse,
  words: readonly Word[],
  phrase: Stretch,
  place: Place,
): Meant | null {
  const first = words[phrase.from];
  const noun = words[phrase.to - 1];
  if (phrase.to - phrase.from !== 2 || !/^(?:the|this|that)$/.test(first?.lower ?? '')) return null;
  const told = discourse.utterances.get(noun?.lower ?? '');
  return told && place.statement - told.statement <= REACH ? { party: told.party, sure: false } : null;
}
