import { QUOTE } from './collapse.ts';
import { isAccordingTo, nounCue, sourceCue } from './noun-cues.ts';
import type { Subject } from './subjects.ts';
import { introducedQuotation, signedQuotation, taggedQuotation, verbCue } from './verb-cues.ts';
import { isBreak, verbGroupStart } from './verb-groups.ts';
import type { Word } from './words.ts';

/** A place in a sentence that says that somebody speaks. */
export interface Cue {
  /** Index of the verb, of "according", or of a noun such as "claim". */
  readonly at: number;
  readonly lemma: string;
  /** Null where the sentence does not say who. */
  readonly subject: Subject | null;
}

/** Verbs that stand in a clause behind what is said. */
const TAGGING = new Set(
  'say add write report note state tell tweet explain warn argue claim insist recall'.split(' '),
);

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
    const cue = introducedQuotation(words) ?? signedQuotation(words) ?? taggedQuotation(words);
    if (cue) cues.push(cue);
  }
  return cues.sort((a, b) => rank(words, a) - rank(words, b));
}

function rank(words: readonly Word[], cue: Cue): number {
  if (isClosingTag(words, cue)) return -1;
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
  if (ahead && isRelative(words, subject.phrase.to, at)) return true;
  const before = words[(ahead ? subject.phrase.from : at) - 1]?.lower ?? '';
  return /^(?:that|when|if|because|since|after|before|while|although|though|whether|what|how|why|where|which|whom|unless|until|than)$/.test(
    before,
  );
}

/** Whether the verb at an index is a relative clause's, and not that of the clause around it: "who said", but "who studies taxes, said". */
function isRelative(words: readonly Word[], from: number, at: number): boolean {
  const pronoun = words.findLastIndex(
    (word, i) => i >= from && i < at && /^(?:who|which|that|whom)$/.test(word.lower),
  );
  if (pronoun < 0) return false;
  const group = verbGroupStart(words, at - 1);
  const before = words[group];
  const after = words[pronoun + 1];
  const closed = before !== undefined && after !== undefined && isBreak(before) && !isBreak(after);
  return !closed;
}

/**
 * Whether a clause that ends the sentence says who says all of it: "..., Brandt wrote.", "..., says Ida Brandt, a nurse."
 */
function isClosingTag(words: readonly Word[], { at, subject, lemma }: Cue): boolean {
  if (!subject || !TAGGING.has(lemma) || words[at]?.lower.endsWith('ing')) return false;
  const { phrase } = subject;
  const inverted = phrase.from > at;
  const from = inverted ? at : phrase.from;
  const before = words[from - 1];
  if (!before || !(isBreak(before) || before.text === QUOTE)) return false;
  const rest = words.slice(inverted ? phrase.to : at + 1);
  const claims = words.slice(0, from).some((word) => /^(?:VERB|AUX)$/.test(word.pos) || word.text === QUOTE);
  return claims && !rest.some((word) => /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(word.pos) || word.text === QUOTE);
}
