import { QUOTE } from './collapse.ts';
import { phraseStartingAt } from './noun-phrases.ts';
import { reportingOf } from './reporting-verbs.ts';
import { findSubject, type Subject } from './subjects.ts';
import { isTime } from './times.ts';
import { isCapitalised, type Word } from './words.ts';

/** A place in a sentence that says that somebody speaks. */
export interface Cue {
  /** Index of the verb, or of "according". */
  readonly at: number;
  readonly lemma: string;
  /** Null where the sentence does not say who. */
  readonly subject: Subject | null;
  /** Whether its clause is subordinate: "when Patriot signalled that ...", "who said". */
  readonly subordinate: boolean;
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
    if (cue) cues.push({ ...cue, subordinate: isSubordinate(words, cue) });
  }
  return cues.sort((a, b) => Number(a.subordinate) - Number(b.subordinate));
}

type Found = Omit<Cue, 'subordinate'>;

/** Whether a conjunction or relative pronoun opens the cue's clause. */
function isSubordinate(words: readonly Word[], { at, subject, lemma }: Found): boolean {
  if (lemma === 'accord') return false;
  const from = subject && subject.phrase.from < at ? subject.phrase.from : at;
  for (let i = at - 1; i >= subjectEnd(subject, at); i--)
    if (/^(?:who|which|that|whom)$/.test(words[i]?.lower ?? '')) return true;
  const before = words[from - 1]?.lower ?? '';
  return /^(?:that|when|if|because|since|after|before|while|although|though|whether|what|how|why|where|which|whom|unless|until|than)$/.test(
    before,
  );
}

function subjectEnd(subject: Subject | null, at: number): number {
  return subject && subject.phrase.to <= at ? subject.phrase.to : at;
}

function accordingTo(words: readonly Word[], at: number): Found | null {
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

function verbCue(words: readonly Word[], at: number, quoted: boolean): Found | null {
  const word = words[at];
  if (word?.pos !== 'VERB') return null;
  const { lemma } = word;
  if (lemma === 'call' && isNamedSo(words, at)) return null;
  if (
    lemma === 'tell' &&
    /^(?:the|its|his|her|their|a)$/.test(words[at + 1]?.lower ?? '') &&
    /^(?:truth|story|tale|stories|tales)$/.test(words[at + 2]?.lower ?? '')
  )
    return null;
  const reporting = reportingOf(lemma);
  if (!reporting) return null;
  if (reporting === 'quotation' && !(quoted && isBesideQuotation(words, at))) return null;
  const beside = quoted && isBesideQuotation(words, at);
  if (reporting === 'clause' && !beside && !hasClause(words, at, true)) return null;
  if (reporting === 'finite' && !beside && !hasClause(words, at, false)) return null;
  if (isPassive(words, at)) {
    const agent = agentAfter(words, at);
    if (agent) return { at, lemma, subject: agent };
    return quoted && reporting === 'always' ? { at, lemma, subject: null } : null;
  }
  const subject = findSubject(words, at) ?? (reporting === 'always' || quoted ? anySubject(words, at) : null);
  if (!subject)
    return quoted && reporting === 'always' && words.some((w) => w.text === QUOTE)
      ? { at, lemma, subject: null }
      : null;
  return { at, lemma, subject };
}

/** Whether a whole quotation stands beside a verb and its subject, or the verb has words in quotation marks after it. */
function isBesideQuotation(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at <= Math.min(words.length - 1, verb + 5); at++)
    if (words[at]?.text === QUOTE) return true;
  for (let at = verb - 1; at >= Math.max(0, verb - 8); at--) if (words[at]?.text === QUOTE) return true;
  return words.slice(verb + 1, verb + 6).some((word) => word.quoted);
}

/** "a party called Anti-Prom": a name given, not something said. */
function isNamedSo(words: readonly Word[], verb: number): boolean {
  const before = words[verb - 1];
  return before?.pos === 'NOUN' && isCapitalised(words[verb + 1] ?? before);
}

/** Where word order fails, the phrase that opens the sentence, for a finite verb that a clause follows. */
function anySubject(words: readonly Word[], verb: number): Subject | null {
  if (
    verb === 0 ||
    (!/(?:ed|s|said|told|wrote|[^i]ng)$/.test(words[verb]?.lower ?? '') && words[verb]?.lower !== 'say')
  )
    return null;
  if (words[verb - 1]?.lower === 'to') return null;
  return { phrase: { from: verb, to: verb }, apposition: null };
}

const OPENERS = /^(?:that|whether|if|why|how|what|who|when|where|which|to|not)$/;

/** Whether what is said follows as a clause, or stands before: "..., the BBC reported". */
function hasClause(words: readonly Word[], verb: number, openly: boolean): boolean {
  let at = verb + 1;
  while (words[at]?.pos === 'ADV' || isTime(words[at]?.lower ?? '')) at++;
  const first = words[at];
  if (!first || /^[.,;!?…]$/.test(first.text)) return isParenthetical(words, verb);
  if (first.lower === 'to' || first.lower === 'not') return openly;
  if (OPENERS.test(first.lower) || first.text === QUOTE || first.text === ':') return true;
  if (/^(?:he|she|they|it|i|we|there|you)$/.test(first.lower)) return true;
  if (first.pos === 'VERB' && /ing$/.test(first.lower)) return openly;
  if (first.pos === 'ADP')
    return (
      isParenthetical(words, verb) ||
      clauseFrom(words, phraseStartingAt(words, at + 1, words.length)?.to ?? at + 1, openly)
    );
  const phrase = phraseStartingAt(words, at, words.length);
  return clauseFrom(words, phrase?.to ?? words.length, openly);
}

/** Whether a finite verb, or a word that opens a clause, stands at an index. */
function clauseFrom(words: readonly Word[], from: number, openly: boolean): boolean {
  let at = from;
  while (words[at]?.pos === 'ADV') at++;
  const word = words[at];
  if (!word) return false;
  if (word.lower === 'to') return openly;
  return OPENERS.test(word.lower) || word.pos === 'AUX' || (word.pos === 'VERB' && !/ing$/.test(word.lower));
}

/** Whether a comma before the subject sets the verb off from what it reports: "..., the BBC reported." */
function isParenthetical(words: readonly Word[], verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && !/^[,;—–]$/.test(words[at]?.text ?? '') && words[at]?.text !== QUOTE) {
    if (words[at]?.lower === 'as') return true;
    at--;
  }
  if (at <= 0) return words[0]?.lower === 'as';
  return (
    words.slice(0, at).some((word) => word.pos === 'VERB' || word.pos === 'AUX' || word.text === QUOTE) &&
    verb - at < 12
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
