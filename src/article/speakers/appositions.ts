import { isBodyNoun } from './body-nouns.ts';
import { QUOTE } from './collapse.ts';
import { lastConjunct } from './joint.ts';
import { readNaming } from './naming.ts';
import { basePhrases, phraseEndingBefore } from './noun-phrases.ts';
import { isHuman, isRoleNoun } from './role-nouns.ts';
import type { Subject } from './subjects.ts';
import { isBreak } from './verb-groups.ts';
import type { Stretch, Word } from './words.ts';

/** How many stretches between commas are passed over on the way to a subject. */
const REACH = 6;

/**
 * The subject of a verb that a comma stands before: past appositions, relative clauses, ages and places to its left ("Peter Morgan, a
 * lawyer for the Sierra Club, who has been suing, said").
 */
export function acrossCommas(words: readonly Word[], comma: number): Subject | null {
  let end = comma;
  let apposition: Stretch | null = null;
  let common: Subject | null = null;
  for (let step = 0; step < REACH; step++) {
    const from = segmentStart(words, end);
    const first = words[from];
    if (!first || from >= end) break;
    if (/^(?:he|she|they|it|we)$/.test(first.lower) && end - from === 1)
      return { phrase: { from, to: end }, apposition };
    const phrase = phraseEndingBefore(words, end, from);
    const named = phrase !== null && isNamed(words, phrase);
    if (phrase && phrase.from === from) {
      const introduced = step === 0 && named ? roleBefore(words, from) : null;
      if (introduced) return { phrase, apposition: introduced };
      if (step === 0 && isTitled(words, phrase)) return { phrase, apposition: null };
      if (named && step > 0 && !isAffiliation(words, phrase, end)) return { phrase, apposition };
      if (step > 0 && !isNumber(words, phrase)) common = { phrase, apposition };
      if (!isNumber(words, phrase) && !(apposition && isRole(words, apposition))) apposition = phrase;
    } else if (phrase && named && step > 0 && isNoAside(first)) {
      const head = words[phrase.from - 1]?.pos === 'ADP' ? null : phrase;
      if (head) return { phrase: head, apposition };
      if (common) break;
    } else {
      common = beforeRelative(words, from, end) ?? common;
      if (!apposition || !isRole(words, apposition)) apposition = null;
    }
    const start = breakBefore(words, end);
    const mark = words[start - 1];
    if (!mark || !isBreak(mark)) break;
    end = start - 1;
  }
  return common ?? onlyPhrase(words, comma);
}

/** "Lydia Brandt for Food Standards Norway, says": the phrase that alone stands between a sentence's beginning and a comma. */
function onlyPhrase(words: readonly Word[], comma: number): Subject | null {
  const phrase = phraseEndingBefore(words, comma, 0);
  return phrase?.from === 0 && isNamed(words, phrase) ? { phrase, apposition: null } : null;
}

/** "The survey which collects views, business contacts and others, said": the phrase that a segment begins with before "which". */
function beforeRelative(words: readonly Word[], from: number, end: number): Subject | null {
  const pronoun = words.findIndex(
    (word, i) => i > from && i < end && /^(?:who|which|that)$/.test(word.lower) && word.pos !== 'SCONJ',
  );
  const phrase = pronoun < 0 ? null : phraseEndingBefore(words, pronoun, from);
  return phrase?.from === from ? { phrase, apposition: null } : null;
}

/** Whether what ends at a comma is set beside a subject before it: "a lawyer", "who ...", "64", "speaking in ...". */
export function endsAside(words: readonly Word[], comma: number): boolean {
  const from = segmentStart(words, comma);
  const first = words[from];
  if (!first || from === 0) return false;
  if (/^(?:who|which|whose|where)$/.test(first.lower) || first.pos === 'NUM' || first.pos === 'VERB')
    return true;
  return phraseEndingBefore(words, comma, from)?.from === from;
}

function isRole(words: readonly Word[], phrase: Stretch): boolean {
  const head = basePhrases(words, phrase)[0];
  return head !== undefined && isRoleNoun(words[head.to - 1]?.lower ?? '');
}

/** "Gov. John Kasich (R-OH), said": a name that brings its title is no apposition to another. */
function isTitled(words: readonly Word[], phrase: Stretch): boolean {
  const head = basePhrases(words, phrase)[0];
  const naming = head && readNaming(words, head);
  return Boolean(naming?.name && (naming.role || naming.courtesy));
}

/** "Myles Allen, Climate Dynamics Group, University of Oxford, said": a body behind a name, and not who speaks. */
function isAffiliation(words: readonly Word[], phrase: Stretch, end: number): boolean {
  if (!isBodyNoun(words[phrase.to - 1]?.lower ?? '') || phrase.to !== end) return false;
  const comma = phrase.from - 1;
  if (words[comma]?.text !== ',') return false;
  const from = segmentStart(words, comma);
  const name = phraseEndingBefore(words, comma, from);
  return name?.from === from && isNamed(words, name);
}

function isNumber(words: readonly Word[], phrase: Stretch): boolean {
  return phrase.to - phrase.from === 1 && words[phrase.from]?.pos === 'NUM';
}

function isNamed(words: readonly Word[], phrase: Stretch): boolean {
  const head = basePhrases(words, phrase)[0];
  return head !== undefined && readNaming(words, head).name !== null;
}

/** Whether a stretch between commas can hold the subject at its end: not "who ...", "of Springfield", "speaking in ...". */
function isNoAside(first: Word): boolean {
  return (
    !/^(?:who|which|whose|where|when|of)$/.test(first.lower) && first.pos !== 'VERB' && first.pos !== 'ADP'
  );
}

/** Where the stretch between marks that ends at an index begins, past a conjunction or "yet" at its head. */
function segmentStart(words: readonly Word[], end: number): number {
  const from = breakBefore(words, end);
  const first = words[from];
  const opens =
    first &&
    (/^(?:CCONJ|SCONJ)$/.test(first.pos) || /^(?:as|yet|still|even|now|when|while|where)$/.test(first.lower));
  return opens ? from + 1 : from;
}

/** The index behind the last mark before an end; 0 where there is none. */
function breakBefore(words: readonly Word[], end: number): number {
  let from = end;
  for (
    let word = words[from - 1];
    word && !isBreak(word) && word.text !== ':' && word.text !== QUOTE;
    word = words[from - 1]
  )
    from--;
  return from;
}

/**
 * "The state's campaign chairman," before ", Phil Lovas, said": the role that a name between commas explains; of "Brandt and her
 * deputy," only the second's.
 */
export function roleBefore(words: readonly Word[], from: number): Stretch | null {
  const comma = words[from - 1];
  const phrase = comma && isBreak(comma) ? phraseEndingBefore(words, from - 1, 0) : null;
  const head = phrase && basePhrases(words, phrase)[0];
  if (!phrase || !head) return null;
  const before = words[phrase.from - 1];
  if (before && !/^(?:CCONJ|SCONJ|PUNCT)$/.test(before.pos)) return null;
  if (before && isBreak(before) && isNamedBefore(words, phrase.from - 1)) return null;
  const second = lastConjunct(words, phrase);
  if (second) return second;
  const { name, head: noun } = readNaming(words, head);
  const one = noun === 'one' && isHuman(words[phrase.to - 1]?.lower ?? '');
  return !name && (isRoleNoun(noun) || one) ? phrase : null;
}

/** Whether a name ends right before a comma, so that what follows is its own apposition. */
function isNamedBefore(words: readonly Word[], comma: number): boolean {
  const phrase = phraseEndingBefore(words, comma, 0);
  return phrase !== null && isNamed(words, phrase);
}
