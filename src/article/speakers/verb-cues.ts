import { QUOTE } from './collapse.ts';
import { hasClause, isBesideQuotation } from './complements.ts';
import type { Cue } from './cues.ts';
import { phraseStartingAt } from './noun-phrases.ts';
import { type Reporting, reportingOf } from './reporting-verbs.ts';
import { findSubject, type Subject } from './subjects.ts';
import { isCapitalised, isPossessive, type Word } from './words.ts';

/**
 * The cue that a verb is, or null.
 *
 * @param quoted whether the sentence has quotation marks, or a colon at its end
 */
export function verbCue(words: readonly Word[], at: number, quoted: boolean): Cue | null {
  const lemma = words[at]?.lemma ?? '';
  if (at === 0 && words[at]?.lower === lemma) return null; // an imperative: "Explain that ..."
  if (isPut(words, at)) return { at, lemma, subject: findSubject(words, at) };
  const reporting = reportingOf(lemma);
  if (!reporting || isNoSaying(words, at, lemma)) return null;
  const passive = isPassive(words, at);
  const agent = passive ? agentAfter(words, at) : null;
  if (agent) return reporting === 'quotation' || lemma === 'write' ? null : { at, lemma, subject: agent };
  if (!saysSomething(words, at, reporting, quoted)) return null;
  if (passive) {
    const unsaid = reporting === 'always' && (quoted || UNSAID_AGENT.test(lemma));
    return unsaid ? { at, lemma, subject: null } : null;
  }
  const subject = findSubject(words, at);
  if (subject) return { at, lemma, subject };
  const certain =
    reporting === 'always' && (hasFiniteForm(words, at) || words.some((word) => word.text === QUOTE));
  return certain ? { at, lemma, subject: null } : null;
}

/** "Kasich resisted: “...”": before a whole quotation after a colon or comma, any verb says it. */
export function introducedQuotation(words: readonly Word[]): Cue | null {
  const quotation = words.findIndex(
    (word, i) => i > 1 && word.text === QUOTE && /^[,:]$/.test(words[i - 1]?.text ?? ''),
  );
  const at = words.findIndex((word, i) => i < quotation && word.pos === 'VERB');
  const subject = at > 0 ? findSubject(words, at) : null;
  return subject && subject.phrase.to <= at ? { at, lemma: words[at]?.lemma ?? '', subject } : null;
}

/** `“...,” Oliver barked.`, `“...,” scoffed Oliver, 22.`: whatever a name does beside a quotation that comes first, it says it. */
export function taggedQuotation(words: readonly Word[]): Cue | null {
  const quotation = words.findLastIndex((word) => word.text === QUOTE);
  if (quotation < 0) return null;
  const inverted = isPast(words[quotation + 1]);
  const phrase = phraseStartingAt(words, quotation + (inverted ? 2 : 1), words.length);
  const at = inverted ? quotation + 1 : (phrase?.to ?? 0);
  const verb = words[at];
  if (!phrase || !isPast(verb) || words[phrase.to - 1]?.pos !== 'PROPN') return null;
  const rest = words.slice(inverted ? phrase.to : at + 1);
  const short = rest.length <= 4 && !rest.some((word) => /^(?:VERB|AUX|SCONJ|NOUN|PROPN)$/.test(word.pos));
  const closes = short || (inverted && rest[0]?.text === ',');
  return closes ? { at, lemma: verb?.lemma ?? '', subject: { phrase, apposition: null } } : null;
}

/** A finite verb: no participle in -ing. */
function isPast(word: Word | undefined): boolean {
  return word?.pos === 'VERB' && !word.lower.endsWith('ing');
}

/** `“...” — Ida Brandt, mayor of Oslo.`: a name behind a dash signs the quotation before it. */
export function signedQuotation(words: readonly Word[]): Cue | null {
  const dash = words[1];
  if (words[0]?.text !== QUOTE || !dash || !/^(?:[―—–-]|--)$/.test(dash.text)) return null;
  const phrase = phraseStartingAt(words, 2, words.length);
  const after = phrase && words[phrase.to];
  if (!phrase || words[2]?.pos !== 'PROPN' || (after && after.pos !== 'PUNCT')) return null;
  const beside = after?.text === ',' ? phraseStartingAt(words, phrase.to + 1, words.length) : null;
  return { at: 1, lemma: dash.text, subject: { phrase, apposition: beside } };
}

/** Whether what a verb says stands beside it, as its kind asks. */
function saysSomething(words: readonly Word[], at: number, reporting: Reporting, quoted: boolean): boolean {
  if (reporting === 'always' || (quoted && isBesideQuotation(words, at))) return true;
  if (reporting === 'quotation') return quoted && hasClause(words, at, false);
  return hasClause(words, at, reporting === 'clause');
}

/** Verbs that tell of something said even where the passive does not tell by whom: "has been accused of". */
const UNSAID_AGENT = /^(?:accuse|blame|critici[sz]e|describe|announce)$/;

/** What is called by being convened: "called a meeting". */
const EVENTS =
  /^(?:meeting|election|elections|referendum|strike|vote|session|summit|conference|police|ambulance|taxi|halt|truce|ceasefire)$/;

/** "as a memo put it". */
function isPut(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lemma === 'put' &&
    words[at + 1]?.lower === 'it' &&
    words.slice(0, at).some((word) => word.lower === 'as')
  );
}

/** Uses of a reporting verb that report nothing: "a party called Anti-Prom", "telling the truth", "worth noting", "asked for". */
function isNoSaying(words: readonly Word[], at: number, lemma: string): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  const object = words[at + 2] ?? after;
  const isObject = (nouns: RegExp) => words.slice(at + 1, at + 3).some((word) => nouns.test(word.lower));
  if (isModifier(words, at)) return true;
  if (before?.lower === 'worth' || (before?.pos === 'ADJ' && words[at]?.lower.endsWith('ing'))) return true;
  if (lemma === 'say') return saysNothing(words, at);
  if (lemma === 'ask' && /^questions?$/.test(before?.lower ?? '')) return true;
  if (lemma === 'ask') return after?.lower === 'for' || isObject(/^questions?$/);
  if (lemma === 'tell') return isObject(/^(?:truth|story|tale|stories|tales|joke|jokes)$/);
  if (lemma !== 'call') return false;
  if (!after || /^(?:[.,;!?]|in|into)$/.test(after.lower)) return true;
  if (isObject(EVENTS)) return true;
  return (
    before?.pos === 'NOUN' &&
    isIndefinite(words, at - 1) &&
    (isCapitalised(after) || isCapitalised(object ?? after))
  );
}

/** What stands behind a participle of a verb that else has an object there: "parents accused of". */
const PASSIVE = /^(?:accused of|charged with|blamed for|criticised for|criticized for|praised for)$/;

/** "Trump's proposed wall", "the promised wall", "the divide highlighted by shootings": a participle that goes with a noun. */
function isModifier(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || !words[at]?.lower.endsWith('ed')) return false;
  const after = words[at + 1];
  if (before.pos === 'DET' || (before.pos === 'PART' && isPossessive(before)))
    return /^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? '');
  const described = /^(?:NOUN|PROPN)$/.test(before.pos);
  return described && (after?.lower === 'by' || PASSIVE.test(`${words[at]?.lower} ${after?.lower}`));
}

/** Whether the phrase that ends at an index has "a" before it, past adjectives. */
function isIndefinite(words: readonly Word[], end: number): boolean {
  let at = end - 1;
  while (/^(?:ADJ|NOUN)$/.test(words[at]?.pos ?? '')) at--;
  return /^(?:an?|some)$/.test(words[at]?.lower ?? '');
}

/** "would not say.", "says goodbye", "said his piece", "had little to say": talk, of which nothing is told. */
function saysNothing(words: readonly Word[], at: number): boolean {
  const next = words.slice(at + 1, at + 3);
  if (next.some((word) => /^(?:goodbye|hello|thanks|piece|prayers|grace)$/.test(word.lower))) return true;
  const ends = !next[0] || /^[.!?]$/.test(next[0].text);
  return ends && !words.some((word) => word.text === QUOTE || word.quoted) && !hasClause(words, at, false);
}

/** Whether a verb that has no subject to be found is at least no bare infinitive or imperative: "Explain that ...". */
function hasFiniteForm(words: readonly Word[], at: number): boolean {
  return at > 0 && words[at - 1]?.lower !== 'to' && /(?:ed|s|said|told|say)$/.test(words[at]?.lower ?? '');
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
