import { QUOTE } from './collapse.ts';
import { phraseStartingAt } from './noun-phrases.ts';
import { isTime } from './times.ts';
import type { Word } from './words.ts';

const OPENERS = /^(?:that|whether|if|why|how|what|who|when|where|which)$/;
const SUBJECTS = /^(?:he|she|they|it|i|we|there|you)$/;

/**
 * Whether a clause tells what is said: after the verb ("argued that ...", "asked Clinton whether ...") or before it
 * ("..., the BBC reported").
 *
 * @param openly whether "to ..." and "having ..." count too
 */
export function hasClause(words: readonly Word[], verb: number, openly: boolean): boolean {
  let at = verb + 1;
  while (words[at]?.pos === 'ADV' || isTime(words[at]?.lower ?? '') || isTime(words[at + 1]?.lower ?? ''))
    at++;
  const first = words[at];
  if (!first || /^[.,;!?…]$/.test(first.text)) return isParenthetical(words, verb);
  if (first.lower === 'to' && /^(?:VERB|AUX|ADV)$/.test(words[at + 1]?.pos ?? '')) return openly;
  if (first.lower === 'not' || (first.pos === 'VERB' && first.lower.endsWith('ing'))) return openly;
  if (OPENERS.test(first.lower) || SUBJECTS.test(first.lower) || first.text === QUOTE || first.text === ':')
    return true;
  const governed = first.pos === 'ADP' || first.lower === 'to';
  const after = phraseStartingAt(words, governed ? at + 1 : at, words.length)?.to ?? words.length;
  if (governed)
    return clauseFrom(words, after, openly) || words[after]?.lower === 'that' || isParenthetical(words, verb);
  return clauseFrom(words, after, openly);
}

/** Whether a finite verb, or a word that opens a clause, stands at an index. */
function clauseFrom(words: readonly Word[], from: number, openly: boolean): boolean {
  let at = from;
  while (words[at]?.pos === 'ADV') at++;
  const word = words[at];
  if (!word) return false;
  if (word.lower === 'to' || OPENERS.test(word.lower)) return openly;
  return word.pos === 'AUX' || (word.pos === 'VERB' && !word.lower.endsWith('ing'));
}

/** Whether a comma before the subject sets the verb off from what it reports: "..., the BBC reported." */
function isParenthetical(words: readonly Word[], verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && !isMark(words[at])) {
    if (words[at]?.lower === 'as') return true;
    at--;
  }
  if (at <= 0) return words[0]?.lower === 'as';
  const clause = words.slice(0, at).some((word) => /^(?:VERB|AUX)$/.test(word.pos) || word.text === QUOTE);
  return clause && verb - at < 12;
}

function isMark(word: Word | undefined): boolean {
  return word !== undefined && (/^[,;—–]$/.test(word.text) || word.text === QUOTE);
}

/** Whether quotation marks stand with a verb: around a whole quotation at its side, or a few words after it. */
export function isBesideQuotation(words: readonly Word[], verb: number): boolean {
  const whole = words.slice(Math.max(0, verb - 12), verb + 6).some((word) => word.text === QUOTE);
  return whole || words.slice(verb + 1, verb + 6).some((word) => word.quoted);
}
