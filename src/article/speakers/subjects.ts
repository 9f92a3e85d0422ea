import { acrossCommas, endsAside, roleBefore } from './appositions.ts';
import { QUOTE } from './collapse.ts';
import { isInverted, subjectAfter } from './inversion.ts';
import { readNaming } from './naming.ts';
import { basePhrases, phraseEndingBefore, phraseStartingAt } from './noun-phrases.ts';
import { reportingOf } from './reporting-verbs.ts';
import { isHuman } from './role-nouns.ts';
import { isBreak, verbBefore, verbGroupStart } from './verb-groups.ts';
import type { Stretch, Word } from './words.ts';

/** Who does what a verb says: a noun phrase or a pronoun, and the phrase set beside it between commas. */
export interface Subject {
  readonly phrase: Stretch;
  readonly apposition: Stretch | null;
}

const PERSONAL = /^(?:he|she|they|it|i|we|you)$/;

/** Verbs whose own subject says what the infinitive after them says: "went on to say", "took to Twitter to say". */
const raising = new Set(
  `go continue decline refuse begin start appear seem proceed use take hasten come rush try seek want like love
  pause stop have fail get dare choose need`.split(/\s+/),
);

/** Participles by which somebody is held to have said something: "is reported to have said". */
const REPUTED = /^(?:reported|alleged|believed|thought|understood|known|said|rumou?red|claimed)$/;

/** How many times one verb's subject may be looked for through another's. */
const DEPTH = 4;

/** Finds the subject of the verb at an index of a collapsed sentence: before the verb or, inverted, after it. */
export function findSubject(words: readonly Word[], verb: number, depth = 0): Subject | null {
  if (depth > DEPTH) return null;
  const at = verbGroupStart(words, verb - 1);
  const word = words[at];
  const participle = words[verb]?.lower.endsWith('ing') === true && words[verb - 1]?.pos !== 'AUX';
  if (!word) return participle ? ofComingClause(words, verb) : subjectAfter(words, verb);
  if (word.lower === 'to' && /^(?:VERB|AUX|ADV)$/.test(words[at + 1]?.pos ?? ''))
    return ofInfinitive(words, at, depth);
  if (word.lower === 'as') return ofQuoted(words, at, depth);
  if (at > 0 && (/^(?:who|which)$/.test(word.lower) || (word.lower === 'that' && word.pos === 'PRON')))
    return ofRelative(words, at);
  if (PERSONAL.test(word.lower)) return { phrase: { from: at, to: at + 1 }, apposition: null };
  if (word.pos === 'CCONJ') return ofCoordination(words, at, depth);
  if (word.text === QUOTE) return subjectAfter(words, verb) ?? pastQuotingAside(words, at);
  if (isBreak(word)) {
    if (participle) return ofCoordination(words, at, depth);
    if (isInverted(words, verb) && !endsAside(words, at)) return subjectAfter(words, verb);
    return acrossCommas(words, at) ?? subjectAfter(words, verb);
  }
  const phrase = phraseEndingBefore(words, at + 1, 0);
  if (!phrase) return participle ? ofCoordination(words, at, depth) : ofContactClause(words, at);
  return participle ? ofParticiple(words, phrase, depth) : headed(words, phrase);
}

/** "Brandt, citing “...” said": past an aside that ends in a quotation. */
function pastQuotingAside(words: readonly Word[], quotation: number): Subject | null {
  const participle = words[quotation - 1];
  const comma = quotation - 2;
  if (participle?.pos !== 'VERB' || !participle.lower.endsWith('ing') || words[comma]?.text !== ',')
    return null;
  return acrossCommas(words, comma) ?? plain(phraseEndingBefore(words, comma, 0));
}

/** The head of a phrase, unless the phrase is another verb's object or a preposition's: then the relative clause's antecedent. */
function headed(words: readonly Word[], phrase: Stretch): Subject | null {
  const before = words[phrase.from - 1];
  // "Scientists who study climate say", where the tagger takes "study" for a noun.
  if (
    before?.lower === 'who' &&
    words[phrase.from]?.pos === 'NOUN' &&
    basePhrases(words, phrase).length === 1
  )
    return ofRelative(words, phrase.from - 1);
  // "Opposing coach Hernán Gómez praised ...": a participle that describes.
  if (phrase.from === 1 && before?.lower.endsWith('ing') && words[1]?.pos !== 'DET')
    return { phrase, apposition: null };
  if (before?.pos === 'VERB' || before?.pos === 'ADP') {
    const antecedent = antecedentBefore(words, phrase.from);
    if (antecedent) return antecedent;
    if (before.pos === 'VERB' && !reportingOf(before.lemma)) return null;
  }
  if (before?.text === ',') return { phrase, apposition: roleBefore(words, phrase.from) };
  if (before?.pos !== 'ADP' || /^(?:after|before|since|until|as|like|than)$/.test(before.lower))
    return { phrase, apposition: null };
  const surveyed = ofReducedClause(words, phrase.from - 1);
  if (surveyed) return surveyed;
  const parts = basePhrases(words, phrase);
  const last = parts.at(-1);
  if (!last) return null;
  if (parts.length > 1) return { phrase: last, apposition: null };
  const { name, role } = readNaming(words, last);
  return name && !role && name.from > last.from ? { phrase: name, apposition: null } : null;
}

/** "leaders who would rather be working for Ben Carson said": whom the clause between subject and verb belongs to. */
function antecedentBefore(words: readonly Word[], end: number): Subject | null {
  for (let at = end - 1; at > 0; at--) {
    const word = words[at];
    if (!word || isBreak(word) || word.text === QUOTE) return null;
    if (/^(?:who|which)$/.test(word.lower)) return ofRelative(words, at);
  }
  return null;
}

function ofRelative(words: readonly Word[], pronoun: number): Subject | null {
  const before = words[pronoun - 1];
  if (before && isBreak(before))
    return acrossCommas(words, pronoun - 1) ?? plain(phraseEndingBefore(words, pronoun - 1, 0));
  return plain(phraseEndingBefore(words, pronoun, 0));
}

/** "the experts I interviewed said", "those surveyed said": the phrase before the clause or participle. */
function ofContactClause(words: readonly Word[], verb: number): Subject | null {
  if (words[verb]?.pos !== 'VERB') return null;
  const start = verbGroupStart(words, verb - 1);
  const end = PERSONAL.test(words[start]?.lower ?? '') ? start : start + 1;
  return plain(phraseEndingBefore(words, end, 0));
}

/** "footage of Trump saying" is Trump's, "issued a statement saying" is that of whoever issued it. */
function ofParticiple(words: readonly Word[], phrase: Stretch, depth: number): Subject | null {
  const last = basePhrases(words, phrase).at(-1);
  if (!last) return null;
  const naming = readNaming(words, last);
  if (naming.name || isHuman(naming.head)) return { phrase: last, apposition: null };
  if (phrase.from === 1 && words[0]?.pos === 'ADP') return ofComingClause(words, phrase.to);
  return ofCoordination(words, phrase.from, depth) ?? plain(last);
}

/** "people briefed on the talks said", "officials familiar with the talks said": the phrase before what describes it. */
function ofReducedClause(words: readonly Word[], preposition: number): Subject | null {
  let at = preposition - 1;
  while (words[at]?.pos === 'ADV') at--;
  const word = words[at];
  const describes = word?.pos === 'ADJ' || (word?.pos === 'VERB' && /(?:ed|en|ing)$/.test(word.lower));
  const phrase = describes && at > 0 ? phraseEndingBefore(words, at, 0) : null;
  const noun = phrase && words[phrase.to - 1];
  return phrase && noun && (isHuman(noun.lower) || /^(?:people|those)$/.test(noun.lower))
    ? plain(phrase)
    : null;
}

function ofInfinitive(words: readonly Word[], to: number, depth: number): Subject | null {
  const driven = words[to - 1];
  if (
    driven?.pos === 'VERB' &&
    /^(?:prompted|forced|moved|compelled|driven|asked|called|obliged)$/.test(driven.lower) &&
    words[to - 2]?.pos === 'AUX'
  )
    return findSubject(words, to - 1, depth + 1);
  const verb = verbBefore(words, to, (word) => raising.has(word.lemma) || REPUTED.test(word.lower));
  return verb !== null && to - verb <= 4 ? findSubject(words, verb, depth + 1) : null;
}

/** "the BBC quoted Brandt as saying", "Brandt was quoted as saying": whose words are quoted, not who quotes them. */
function ofQuoted(words: readonly Word[], as: number, depth: number): Subject | null {
  const quoting = verbBefore(words, as, (word) => /^(?:quote|cite|report|describe)$/.test(word.lemma));
  if (quoting === null || as - quoting > 8) return null;
  const object = phraseStartingAt(words, quoting + 1, as);
  return object ? plain(object) : findSubject(words, quoting, depth + 1);
}

/** "met reporters and said", "she said, adding": a reporting verb's subject before the nearest verb's. */
function ofCoordination(words: readonly Word[], before: number, depth: number): Subject | null {
  const reporting = verbBefore(words, before, (word) => reportingOf(word.lemma) === 'always');
  const subject = reporting === null ? null : findSubject(words, reporting, depth + 1);
  if (subject) return subject;
  const isAfterComma = words[before - 1]?.text === ',';
  for (let end = before; end > 0; ) {
    const verb = verbBefore(words, end, () => true);
    if (verb === null) return null;
    const start = words[verbGroupStart(words, verb - 1)];
    const found =
      start && /^(?:who|which|that|to)$/.test(start.lower) ? null : findSubject(words, verb, depth + 1);
    // "affirmed that the climate changes, but said": not the climate.
    const within = isAfterComma && found && words[found.phrase.from - 1]?.lower === 'that';
    if (found && !within) return found;
    end = verb;
  }
  return null;
}

/** "Citing a report, Trump said": the phrase after the comma that ends the participle's own. */
function ofComingClause(words: readonly Word[], participle: number): Subject | null {
  const comma = words.findIndex((word, i) => i > participle && word.text === ',');
  const next = words[comma + 1];
  if (comma < 0 || !next) return null;
  if (PERSONAL.test(next.lower)) return { phrase: { from: comma + 1, to: comma + 2 }, apposition: null };
  return plain(phraseStartingAt(words, comma + 1, words.length));
}

function plain(phrase: Stretch | null): Subject | null {
  return phrase ? { phrase, apposition: null } : null;
}
