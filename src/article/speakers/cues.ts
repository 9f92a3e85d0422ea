import { QUOTE } from './collapse.ts';
import { phraseStartingAt } from './noun-phrases.ts';
import { reportingOf } from './reporting-verbs.ts';
import { findSubject, type Subject } from './subjects.ts';
import type { Word } from './words.ts';

/** A place in a sentence that says that somebody speaks. */
export interface Cue {
  /** Index of the verb, or of "according". */
  readonly at: number;
  readonly lemma: string;
  /** Null where the sentence does not say who. */
  readonly subject: Subject | null;
}

/**
 * Finds the cues of a collapsed sentence, outermost first.
 *
 * @param quoted whether the sentence has quotation marks, of however few words
 */
export function findCues(words: readonly Word[], quoted: boolean): Cue[] {
  const cues: Cue[] = [];
  for (const [at, word] of words.entries()) {
    const cue = word.lower === 'according' ? accordingTo(words, at) : verbCue(words, at, quoted);
    if (cue) cues.push(cue);
  }
  return cues;
}

function accordingTo(words: readonly Word[], at: number): Cue | null {
  if (words[at + 1]?.lower !== 'to') return null;
  const next = words[at + 2];
  if (
    next &&
    /^(?:him|her|them|me|us)$/.test(next.lower) &&
    next.pos === 'PRON' &&
    words[at + 3]?.pos !== 'NOUN'
  ) {
    return { at, lemma: 'accord', subject: { phrase: { from: at + 2, to: at + 3 }, apposition: null } };
  }
  const phrase = phraseStartingAt(words, at + 2, words.length);
  if (!phrase) return { at, lemma: 'accord', subject: null };
  const comma = words[phrase.to]?.text === ',';
  const beside = comma ? phraseStartingAt(words, phrase.to + 1, words.length) : null;
  return { at, lemma: 'accord', subject: { phrase, apposition: beside } };
}

function verbCue(words: readonly Word[], at: number, quoted: boolean): Cue | null {
  const word = words[at];
  if (!word || (word.pos !== 'VERB' && !isVerbMistaken(words, at))) return null;
  const lemma = lemmaOf(word);
  const reporting = reportingOf(lemma);
  if (!reporting) return null;
  if (reporting === 'quotation' && !quoted) return null;
  if (reporting === 'clause' && !quoted && !hasClauseAfter(words, at)) return null;
  if (isPassive(words, at)) {
    const agent = agentAfter(words, at);
    if (agent) return { at, lemma, subject: agent };
    return quoted && reporting === 'always' ? { at, lemma, subject: null } : null;
  }
  const subject = findSubject(words, at);
  if (!subject)
    return quoted && reporting === 'always' && words.some((w) => w.text === QUOTE)
      ? { at, lemma, subject: null }
      : null;
  return { at, lemma, subject };
}

/** wink-nlp tags "reports" and "claims" as nouns even before a colon or "that". */
function isVerbMistaken(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (
    !word ||
    (word.pos !== 'NOUN' && word.pos !== 'PROPN') ||
    !/^(?:report|claim|note|quip|state|comment|tweet|warn|say|argue|write)(?:s|ed)$|^(?:says|tweeted|wrote|said)$/.test(
      word.lower,
    )
  )
    return false;
  const before = words[at - 1];
  const after = words[at + 1];
  if (/^(?:says|said|wrote|tweeted)$/.test(word.lower)) return true;
  return (
    (before?.pos === 'PROPN' || before?.pos === 'PRON') &&
    (after?.lower === 'that' || after?.text === ':' || after?.text === QUOTE)
  );
}

function lemmaOf(word: Word): string {
  const known: Readonly<Record<string, string>> = {
    said: 'say',
    says: 'say',
    wrote: 'write',
    told: 'tell',
    tweeted: 'tweet',
  };
  return known[word.lower] ?? (word.pos === 'VERB' ? word.lemma : word.lower.replace(/(?:e?s|e?d)$/, ''));
}

/** "that ...", a question word, or a phrase with a finite verb after it. */
function hasClauseAfter(words: readonly Word[], verb: number): boolean {
  let at = verb + 1;
  while (words[at]?.pos === 'ADV') at++;
  const first = words[at];
  if (!first) return false;
  if (/^(?:that|whether|if|why|how)$/.test(first.lower) || first.text === QUOTE || first.text === ':')
    return true;
  if (/^(?:he|she|they|it|i|we|there)$/.test(first.lower)) return true;
  const phrase = phraseStartingAt(words, at, words.length);
  const next = phrase && words[phrase.to];
  return (
    next !== null &&
    next !== undefined &&
    (next.pos === 'AUX' || next.pos === 'VERB') &&
    !/ing$/.test(next.lower)
  );
}

function isPassive(words: readonly Word[], verb: number): boolean {
  if (/ing$/.test(words[verb]?.lower ?? '')) return false;
  for (let at = verb - 1; at >= 0; at--) {
    const word = words[at];
    if (word?.pos === 'ADV' || word?.lower === 'not' || word?.lower === 'n’t' || word?.lower === "n't")
      continue;
    if (word?.pos !== 'AUX') return false;
    if (/^(?:be|is|are|was|were|been|being|’re|'re|am)$/.test(word.lower)) return true;
    if (/^(?:'s|’s)$/.test(word.lower)) return false;
  }
  return false;
}

function agentAfter(words: readonly Word[], verb: number): Subject | null {
  for (let at = verb + 1; at < Math.min(words.length, verb + 8); at++) {
    if (words[at]?.pos === 'VERB') return null;
    if (words[at]?.lower !== 'by') continue;
    const phrase = phraseStartingAt(words, at + 1, words.length);
    return phrase ? { phrase, apposition: null } : null;
  }
  return null;
}
