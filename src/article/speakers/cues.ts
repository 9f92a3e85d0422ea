import { isAccordingTo, nounCue, sourceCue } from './noun-cues.ts';
import type { Subject } from './subjects.ts';
import { introducedQuotation, signedQuotation, verbCue } from './verb-cues.ts';
import type { Word } from './words.ts';

/** A place in a sentence that says that somebody speaks. */
export interface Cue {
  /** Index of the verb, of "according", or of a noun such as "claim". */
  readonly at: number;
  readonly lemma: string;
  /** Null where the sentence does not say who. */
  readonly subject: Subject | null;
}

/**
 * Finds the cues of a collapsed sentence, the one that says who speaks first: those of main clauses, then participles and "according to", since a
 * source only passes on what somebody says, then what is denied, then those of subordinate clauses, each by their places.
 *
 * @param quoted whether the sentence has quotation marks, or a colon at its end
 */
export function findCues(words: readonly Word[], quoted: boolean): Cue[] {
  const cues: Cue[] = [];
  for (const [at, word] of words.entries()) {
    let cue: Cue | null = null;
    if (isAccordingTo(words, at)) cue = sourceCue(words, at);
    else if (word.pos === 'VERB' && !word.quoted) cue = verbCue(words, at, quoted);
    else cue = nounCue(words, at);
    if (cue) cues.push(cue);
  }
  if (cues.length === 0) {
    const cue = introducedQuotation(words) ?? signedQuotation(words);
    if (cue) cues.push(cue);
  }
  return cues.sort((a, b) => rank(words, a) - rank(words, b));
}

function rank(words: readonly Word[], cue: Cue): number {
  if (isAccordingTo(words, cue.at)) return 1;
  if (words[cue.at]?.pos !== 'VERB' || isSubordinate(words, cue)) return 3;
  if (isDenied(words, cue.at)) return 2;
  return words[cue.at]?.lower.endsWith('ing') && words[cue.at - 1]?.pos !== 'AUX' ? 1 : 0;
}

/** "has not said why": before a verb that is denied, another tells better who speaks. */
function isDenied(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some((word) => /^(?:not|n[’']t|never)$/.test(word.lower));
}

/** Whether a conjunction or relative pronoun opens a cue's clause: "when Patriot signalled that ...", "who said". */
function isSubordinate(words: readonly Word[], { at, subject }: Cue): boolean {
  const ahead = subject !== null && subject.phrase.to <= at;
  const between = ahead ? words.slice(subject.phrase.to, at) : [];
  if (between.some((word) => /^(?:who|which|that|whom)$/.test(word.lower))) return true;
  const before = words[(ahead ? subject.phrase.from : at) - 1]?.lower ?? '';
  return /^(?:that|when|if|because|since|after|before|while|although|though|whether|what|how|why|where|which|whom|unless|until|than)$/.test(
    before,
  );
}
