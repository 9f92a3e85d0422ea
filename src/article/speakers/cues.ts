import { QUOTE } from './collapse.ts';
import { hasClause, isBesideQuotation } from './complements.ts';
import { phraseStartingAt } from './noun-phrases.ts';
import { type Reporting, reportingOf } from './reporting-verbs.ts';
import { findSubject, type Subject } from './subjects.ts';
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

type Found = Omit<Cue, 'subordinate'>;

/**
 * Finds the cues of a collapsed sentence: those of main clauses first, then by their places.
 *
 * @param quoted whether the sentence has quotation marks, or a colon at its end
 */
export function findCues(words: readonly Word[], quoted: boolean): Cue[] {
  const cues: Cue[] = [];
  for (const [at, word] of words.entries()) {
    const found =
      word.lower === 'according'
        ? accordingTo(words, at)
        : word.pos === 'VERB' && !word.quoted
          ? verbCue(words, at, word.lemma, quoted)
          : null;
    if (found) cues.push({ ...found, subordinate: isSubordinate(words, found) });
  }
  return cues.sort((a, b) => Number(a.subordinate) - Number(b.subordinate));
}

function accordingTo(words: readonly Word[], at: number): Found | null {
  if (words[at + 1]?.lower !== 'to') return null;
  const phrase = phraseStartingAt(words, at + 2, words.length);
  const next = words[at + 2];
  if (next && /^(?:him|her|them)$/.test(next.lower) && words[at + 3]?.pos !== 'NOUN') {
    return { at, lemma: 'accord', subject: { phrase: { from: at + 2, to: at + 3 }, apposition: null } };
  }
  if (!phrase) return { at, lemma: 'accord', subject: null };
  const beside = words[phrase.to]?.text === ',' ? phraseStartingAt(words, phrase.to + 1, words.length) : null;
  return { at, lemma: 'accord', subject: { phrase, apposition: beside } };
}

function verbCue(words: readonly Word[], at: number, lemma: string, quoted: boolean): Found | null {
  const reporting = reportingOf(lemma);
  if (isPut(words, at)) return { at, lemma, subject: findSubject(words, at) };
  if (!reporting || isNoSaying(words, at, lemma)) return null;
  const passive = isPassive(words, at);
  const agent = passive ? agentAfter(words, at) : null;
  if (!agent && !saysSomething(words, at, reporting, quoted)) return null;
  if (passive) {
    if (agent) return reporting === 'quotation' ? null : { at, lemma, subject: agent };
    return quoted && reporting === 'always' ? { at, lemma, subject: null } : null;
  }
  const subject = findSubject(words, at);
  if (subject) return { at, lemma, subject };
  const certain =
    reporting === 'always' && (hasFiniteForm(words, at) || words.some((word) => word.text === QUOTE));
  return certain ? { at, lemma, subject: null } : null;
}

/** Whether what a verb says stands beside it, as its kind asks. */
function saysSomething(words: readonly Word[], at: number, reporting: Reporting, quoted: boolean): boolean {
  if (reporting === 'always') return true;
  if (quoted && isBesideQuotation(words, at)) return true;
  if (reporting === 'quotation') return quoted && hasClause(words, at, false);
  return hasClause(words, at, reporting === 'clause');
}

/** "as a memo put it". */
function isPut(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lemma === 'put' &&
    words[at + 1]?.lower === 'it' &&
    words.slice(0, at).some((word) => word.lower === 'as')
  );
}

/** Uses of a reporting verb that report nothing: "a party called Anti-Prom", "telling the truth", "worth noting". */
function isNoSaying(words: readonly Word[], at: number, lemma: string): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (before?.lower === 'worth') return true;
  if (lemma === 'call' && before?.pos === 'NOUN' && after && isCapitalised(after))
    return /^(?:an?|some)$/.test(words[at - 2]?.lower ?? '') || words[at - 2]?.pos === 'ADJ';
  if (lemma === 'call' && (!after || /^[.,;!?]$/.test(after.text))) return true;
  return (
    lemma === 'tell' &&
    /^(?:truth|story|tale|stories|tales|joke|jokes)$/.test(words[at + 2]?.lower ?? after?.lower ?? '')
  );
}

/** Whether a verb that has no subject to be found is at least no bare infinitive or imperative: "Explain that ...". */
function hasFiniteForm(words: readonly Word[], at: number): boolean {
  const form = words[at]?.lower ?? '';
  return at > 0 && words[at - 1]?.lower !== 'to' && /(?:ed|s|said|told|say)$/.test(form);
}

function isPassive(words: readonly Word[], verb: number): boolean {
  if (words[verb]?.lower.endsWith('ing')) return false;
  for (let at = verb - 1; at >= 0; at--) {
    const word = words[at];
    if (!word) return false;
    if (word.pos === 'ADV' || /^(?:not|n[’']t)$/.test(word.lower)) continue;
    if (word.pos !== 'AUX' || /^[’']s$/.test(word.lower)) return false;
    if (/^(?:be|is|are|was|were|been|being|am|[’']re)$/.test(word.lower)) return true;
  }
  return false;
}

/** "was told by a friend": who says it, where the sentence is passive. */
function agentAfter(words: readonly Word[], verb: number): Subject | null {
  for (let at = verb + 1; at < Math.min(words.length, verb + 8); at++) {
    if (words[at]?.pos === 'VERB') return null;
    if (words[at]?.lower !== 'by') continue;
    const phrase = phraseStartingAt(words, at + 1, words.length);
    return phrase ? { phrase, apposition: null } : null;
  }
  return null;
}

/** Whether a conjunction or relative pronoun opens the cue's clause. */
function isSubordinate(words: readonly Word[], { at, subject, lemma }: Found): boolean {
  if (lemma === 'accord') return false;
  const ahead = subject !== null && subject.phrase.to <= at;
  const between = ahead ? words.slice(subject.phrase.to, at) : [];
  if (between.some((word) => /^(?:who|which|that|whom)$/.test(word.lower))) return true;
  const before = words[(ahead ? subject.phrase.from : at) - 1]?.lower ?? '';
  return /^(?:that|when|if|because|since|after|before|while|although|though|whether|what|how|why|where|which|whom|unless|until|than)$/.test(
    before,
  );
}
