import { QUOTE } from './collapse.ts';
import { basePhrases, phraseEndingBefore, phraseStartingAt, readNaming } from './noun-phrases.ts';
import { reportingOf } from './reporting-verbs.ts';
import { isRoleNoun } from './role-nouns.ts';
import { isTime } from './times.ts';
import { isCapitalised, isPossessive, type Stretch, type Word } from './words.ts';

/** Who does what a verb says: a noun phrase or a pronoun, and the phrase set beside it between commas. */
export interface Subject {
  readonly phrase: Stretch;
  readonly apposition: Stretch | null;
}

const personal = new Set('he she they it i we you'.split(' '));
const relative = new Set(['who', 'which', 'that']);
/** Verbs whose own subject says what the infinitive after them says: "went on to say", "declined to comment". */
const raising = new Set(
  'go continue decline refuse begin start appear seem proceed use take hasten come rush try seek want like love pause want stop have fail get dare choose need'.split(
    ' ',
  ),
);
/** Finds the subject of the verb at an index of a collapsed sentence, before the verb or, inverted, after it. */
export function findSubject(words: readonly Word[], verb: number, depth = 0): Subject | null {
  if (depth > 4) return null;
  const at = skipBack(words, verb - 1);
  const word = words[at];
  const participle = words[verb]?.lower.endsWith('ing') && words[verb - 1]?.pos !== 'AUX';
  if (!word) return participle ? ofComingClause(words, verb) : subjectAfter(words, verb);
  if (word.lower === 'to' && word.pos !== 'ADP') return ofInfinitive(words, at, depth);
  if (word.lower === 'as' && words[at - 1]?.pos === 'VERB') return findSubject(words, at - 1, depth + 1);
  if (relative.has(word.lower) && at > 0 && (word.pos === 'PRON' || word.lower !== 'that'))
    return ofRelative(words, at);
  if (personal.has(word.lower)) return { phrase: { from: at, to: at + 1 }, apposition: null };
  if (word.pos === 'CCONJ') return ofCoordination(words, at, depth);
  if (word.text === QUOTE) return subjectAfter(words, verb);
  if (isBreak(word)) {
    if (words[verb]?.lower.endsWith('ing')) return ofMainClause(words, at, verb, depth);
    return acrossCommas(words, at) ?? subjectAfter(words, verb) ?? null;
  }
  const phrase = phraseEndingBefore(words, at + 1, 0);
  if (!phrase) return words[verb]?.lower.endsWith('ing') ? ofMainClause(words, at, verb, depth) : null;
  return participle ? lastNamed(words, phrase) : headed(words, phrase);
}

function isBreak(word: Word): boolean {
  return /^(?:[,;—–-]|--|…)$/.test(word.text);
}

/** Steps back over auxiliaries, adverbs and adverbs set off by commas. */
function skipBack(words: readonly Word[], from: number): number {
  let at = from;
  for (;;) {
    const word = words[at];
    if (!word) return at;
    const negation = word.pos === 'PART' && !isPossessive(word) && word.lower !== 'to';
    if (
      word.pos === 'AUX' ||
      word.pos === 'ADV' ||
      negation ||
      (/^(?:also|then|now|both|all|later|reportedly|'s|’s)$/.test(word.lower) &&
        word.pos !== 'NOUN' &&
        !(isPossessive(word) && words[at + 1]?.pos !== 'ADV' && words[at + 1]?.pos !== 'VERB'))
    ) {
      at--;
      continue;
    }
    if (isTime(word.lower) && word.pos !== 'VERB') {
      at -= /^(?:this|last|next|earlier|late|early|every|each|that)$/.test(words[at - 1]?.lower ?? '')
        ? 2
        : 1;
      if (words[at]?.lower === 'on') at--;
      continue;
    }
    if (isBreak(word) && words[at - 1]?.pos === 'ADV' && words[at - 2] && isBreak(words[at - 2] as Word)) {
      at -= 3;
      continue;
    }
    return at;
  }
}

/** "footage of Trump saying": a participle right after a phrase belongs to its last part. */
function lastNamed(words: readonly Word[], phrase: Stretch): Subject | null {
  const last = basePhrases(words, phrase).at(-1);
  return last ? { phrase: last, apposition: null } : null;
}

/** Takes the head of a phrase; where it opens with a preposition ("In a statement Clinton"), the name at its end. */
function headed(words: readonly Word[], phrase: Stretch): Subject | null {
  const before = words[phrase.from - 1];
  const governed = before?.pos === 'ADP' || (before?.pos === 'VERB' && before.lower === 'according');
  const parts = basePhrases(words, phrase);
  const chosen = governed ? parts.at(-1) : parts[0];
  if (!chosen) return null;
  if (governed && parts.length === 1) {
    const naming = readNaming(words, chosen);
    if (naming.name && naming.name.from > chosen.from && !naming.role)
      return { phrase: naming.name, apposition: null };
    if (before?.pos === 'ADP' && !naming.name) return null;
  }
  return { phrase: { from: chosen.from, to: governed ? chosen.to : phrase.to }, apposition: null };
}

function ofInfinitive(words: readonly Word[], to: number, depth: number): Subject | null {
  const governor = words[to - 1];
  if (governor?.pos !== 'VERB' || !raising.has(governor.lemma)) {
    const verb = lastVerbBefore(words, to, (w) => raising.has(w.lemma));
    return verb !== null && to - verb <= 4 ? findSubject(words, verb, depth + 1) : null;
  }
  return findSubject(words, to - 1, depth + 1);
}

function ofRelative(words: readonly Word[], pronoun: number): Subject | null {
  const end = isBreak(words[pronoun - 1] as Word) ? pronoun - 1 : pronoun;
  if (end < pronoun) {
    const across = acrossCommas(words, pronoun - 1);
    if (across) return across;
  }
  const phrase = phraseEndingBefore(words, end, 0);
  return phrase ? headed(words, phrase) : null;
}

/** "met reporters and said", "said it was late and added": a reporting verb's subject before the nearest verb's. */
function ofCoordination(words: readonly Word[], conjunction: number, depth: number): Subject | null {
  const reporting = lastVerbBefore(words, conjunction, (w) => reportingOf(w.lemma) === 'always');
  if (reporting !== null) {
    const subject = findSubject(words, reporting, depth + 1);
    if (subject) return subject;
  }
  for (let end = conjunction; end > 0; ) {
    const verb = lastVerbBefore(words, end, () => true);
    if (verb === null) return null;
    const before = words[skipBack(words, verb - 1)];
    const subject =
      before && (relative.has(before.lower) || before.lower === 'to')
        ? null
        : findSubject(words, verb, depth + 1);
    if (subject) return subject;
    end = verb;
  }
  return null;
}

/** "..., she said, adding that": the subject of the clause that the participle hangs on. */
function ofMainClause(
  words: readonly Word[],
  before: number,
  participle: number,
  depth: number,
): Subject | null {
  return ofCoordination(words, before, depth) ?? (before < 0 ? subjectAfter(words, participle) : null);
}

/** "Citing a report, Trump said": the phrase after the comma that ends the participle's own. */
function ofComingClause(words: readonly Word[], participle: number): Subject | null {
  const comma = words.findIndex((word, i) => i > participle && word.text === ',');
  if (comma < 0) return null;
  const next = words[comma + 1];
  if (next && personal.has(next.lower))
    return { phrase: { from: comma + 1, to: comma + 2 }, apposition: null };
  const phrase = phraseStartingAt(words, comma + 1, words.length);
  return phrase ? { phrase, apposition: null } : null;
}

function lastVerbBefore(words: readonly Word[], end: number, fits: (word: Word) => boolean): number | null {
  for (let at = end - 1; at >= 0; at--) {
    const word = words[at];
    if (word && (word.pos === 'VERB' || word.pos === 'AUX') && fits(word)) return at;
  }
  return null;
}

/** The subject of a verb that a comma stands before: past appositions, relative clauses and asides to its left. */
function acrossCommas(words: readonly Word[], comma: number): Subject | null {
  let end = comma;
  let apposition: Stretch | null = null;
  let fallback: Subject | null = null;
  for (let step = 0; step < 6 && end > 0; step++) {
    const from = segmentStart(words, end);
    const first = words[from];
    if (!first || from >= end) break;
    const whole = phraseEndingBefore(words, end, from);
    const opensWithName = whole && whole.from === from;
    if (first.text === QUOTE) break;
    if (personal.has(first.lower) && end - from === 1) return { phrase: { from, to: end }, apposition };
    if (opensWithName && whole) {
      const head = basePhrases(words, whole)[0];
      const naming = head ? readNaming(words, head) : null;
      const previous = commonPhraseBefore(words, from);
      if (naming?.name && !naming.role && step === 0 && previous)
        return { phrase: { from, to: end }, apposition: previous };
      if (naming?.name && step > 0) return { phrase: whole, apposition };
      if (step > 0 && first.pos !== 'ADP') fallback = { phrase: whole, apposition };
      apposition = whole;
    } else if (
      step > 0 &&
      whole &&
      whole.to - whole.from > 0 &&
      !/^(?:who|which|whose|where|when)$/.test(first.lower)
    ) {
      const subject = headed(words, whole);
      const naming = subject
        ? readNaming(words, basePhrases(words, subject.phrase)[0] ?? subject.phrase)
        : null;
      if (subject && naming?.name && first.pos !== 'VERB') return { phrase: subject.phrase, apposition };
      if (first.pos === 'ADP' && fallback) break;
      apposition = null;
    } else apposition = null;
    const mark = words[from - 1];
    if (!mark || !isBreak(mark)) break;
    end = from - 1;
  }
  return fallback;
}

function segmentStart(words: readonly Word[], end: number): number {
  let from = end;
  while (
    from > 0 &&
    !isBreak(words[from - 1] as Word) &&
    !/^[:;]$/.test(words[from - 1]?.text ?? '') &&
    words[from - 1]?.text !== QUOTE
  )
    from--;
  const first = words[from];
  return first && (first.pos === 'CCONJ' || first.pos === 'SCONJ' || first.lower === 'as') ? from + 1 : from;
}

/** "The state's campaign chairman," before ", Phil Lovas, said": the common phrase that the name explains. */
function commonPhraseBefore(words: readonly Word[], from: number): Stretch | null {
  const comma = words[from - 1];
  if (!comma || !isBreak(comma)) return null;
  const phrase = phraseEndingBefore(words, from - 1, 0);
  const head = phrase && basePhrases(words, phrase)[0];
  if (!phrase || !head) return null;
  const before = words[phrase.from - 1];
  if (before && (before.pos === 'ADP' || before.pos === 'VERB')) return null;
  const naming = readNaming(words, head);
  return !naming.name && isRoleNoun(naming.head) ? phrase : null;
}

/** `“...,” said Hester, a teacher`: the phrase after the verb, unless it begins what is said. */
export function subjectAfter(words: readonly Word[], verb: number): Subject | null {
  let from = verb + 1;
  while (words[from]?.pos === 'ADV') from++;
  const first = words[from];
  if (!first) return null;
  if (/^(?:he|she|they|it|i|we)$/.test(first.lower)) {
    const next = words[from + 1];
    return !next || next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'SCONJ' || next.pos === 'ADV'
      ? { phrase: { from, to: from + 1 }, apposition: null }
      : null;
  }
  const phrase = phraseStartingAt(words, from, words.length);
  if (!phrase) return null;
  const next = words[phrase.to];
  if (
    next &&
    (next.pos === 'AUX' ||
      (next.pos === 'VERB' && !/ing$/.test(next.lower) && !precededByComma(words, phrase.to)))
  )
    return null;
  const parts = basePhrases(words, phrase);
  const head = parts[0];
  const lastOfHead = head ? words[head.to - 1] : undefined;
  if (!head || isTime(lastOfHead?.lower ?? '')) return null;
  const comma = words[phrase.to];
  let apposition: Stretch | null = null;
  if (comma?.text === ',') {
    const beside = phraseStartingAt(words, phrase.to + 1, words.length);
    if (beside) apposition = beside;
  }
  return { phrase, apposition };
}

function precededByComma(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.text === ',';
}

/** Whether a phrase begins with a capital, past its article: a sign of a name. */
export function opensWithCapital(words: readonly Word[], phrase: Stretch): boolean {
  const at = words[phrase.from]?.pos === 'DET' ? phrase.from + 1 : phrase.from;
  const word = words[at];
  return word !== undefined && isCapitalised(word);
}
