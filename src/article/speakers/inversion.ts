import { readNaming } from './naming.ts';
import { basePhrases, phraseStartingAt } from './noun-phrases.ts';
import { isHuman } from './role-nouns.ts';
import type { Subject } from './subjects.ts';
import { isTime } from './times.ts';
import type { Word } from './words.ts';

/** Verbs that news puts before their subject: "..., said Hester". */
const inverting = new Set(
  'say add write ask reply explain note argue report declare continue recall warn agree concede announce joke quip insist claim'.split(
    ' ',
  ),
);

/** `“...,” said Hester, a teacher`: the phrase after a verb, unless it begins what is said. */
export function subjectAfter(words: readonly Word[], verb: number): Subject | null {
  let from = verb + 1;
  while (words[from]?.pos === 'ADV') from++;
  const first = words[from];
  if (!first) return null;
  if (/^(?:he|she|they|it|i|we)$/.test(first.lower)) {
    const next = words[from + 1];
    const ends = !next || /^(?:PUNCT|ADP|SCONJ|ADV)$/.test(next.pos);
    return ends ? { phrase: { from, to: from + 1 }, apposition: null } : null;
  }
  const phrase = phraseStartingAt(words, from, words.length);
  const next = phrase && words[phrase.to];
  if (!phrase || next?.pos === 'AUX' || (next?.pos === 'VERB' && !next.lower.endsWith('ing'))) return null;
  const head = basePhrases(words, phrase)[0];
  if (!head || isTime(words[head.to - 1]?.lower ?? '')) return null;
  const beside = next?.text === ',' ? phraseStartingAt(words, phrase.to + 1, words.length) : null;
  return { phrase, apposition: beside };
}

/** Whether the subject stands after a verb although a comma before it could end an apposition. */
export function isInverted(words: readonly Word[], verb: number): boolean {
  if (!inverting.has(words[verb]?.lemma ?? '')) return false;
  const subject = subjectAfter(words, verb);
  const head = subject && basePhrases(words, subject.phrase)[0];
  const next = subject && words[subject.phrase.to];
  if (!head || (next && !/^(?:PUNCT|ADP|SCONJ|ADV|CCONJ)$/.test(next.pos) && next.lower !== 'who'))
    return false;
  const naming = readNaming(words, head);
  if (naming.name && !naming.role && naming.name.from > head.from + 1) return false;
  return naming.name !== null || isHuman(naming.head) || /^(?:he|she|they)$/.test(naming.head);
}
