import { isMonth, isTime } from './times.ts';
import { isPossessive, type Word } from './words.ts';

const BESIDE_VERB =
  /^(?:also|then|now|later|further|reportedly|since|once|themselves|himself|herself|itself)$/;
const BEFORE_TIME = /^(?:this|last|next|past|earlier|late|early|every|each|that|one|just)$/;

/** Whether a word is a mark that parts clauses: a comma, a semicolon, a dash between spaces. */
export function isBreak(word: Word): boolean {
  return /^(?:[,;—–-]|--|…)$/.test(word.text);
}

/** Steps back from before a verb over its auxiliaries, adverbs and times: to "Trump" in "Trump on Monday also has not". */
export function verbGroupStart(words: readonly Word[], from: number): number {
  let at = from;
  for (let word = words[at]; word; word = words[at]) {
    const before = words[at - 1];
    const aside = words[at - 2];
    if (belongsToVerb(words, at, word)) at--;
    else if (word.pos !== 'VERB' && isTimeAt(words, at)) at = timeStart(words, at) - 1;
    else if (isBreak(word) && before && isInserted(before) && aside && isBreak(aside)) at -= 3;
    else break;
  }
  return at;
}

/** "Murphy, though, said": a word between commas that belongs to no phrase. */
function isInserted(word: Word): boolean {
  return (
    word.pos === 'ADV' || /^(?:though|however|meanwhile|too|instead|moreover|nonetheless)$/.test(word.lower)
  );
}

function belongsToVerb(words: readonly Word[], at: number, word: Word): boolean {
  if (word.pos === 'AUX' || word.pos === 'ADV') return true;
  if (word.pos === 'PART')
    return isPossessive(word) ? /^(?:ADV|VERB)$/.test(words[at + 1]?.pos ?? '') : word.lower !== 'to';
  if (/^(?:all|both)$/.test(word.lower)) return /^(?:NOUN|PROPN|PRON|AUX)$/.test(words[at - 1]?.pos ?? '');
  return word.pos !== 'NOUN' && BESIDE_VERB.test(word.lower);
}

/** Whether a time stands at an index; a month only where words before it say so, since it may be a surname. */
function isTimeAt(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const before = words[at - 1]?.lower ?? '';
  return isTime(lower) && (!isMonth(lower) || before === 'in' || BEFORE_TIME.test(before));
}

/** "on Monday", "this past week": where the time that ends at an index begins. */
function timeStart(words: readonly Word[], end: number): number {
  let at = end;
  while (BEFORE_TIME.test(words[at - 1]?.lower ?? '') || isTime(words[at - 1]?.lower ?? '')) at--;
  return words[at - 1]?.lower === 'on' || words[at - 1]?.lower === 'in' ? at - 1 : at;
}

/** Index of the last verb before `end` that fits, or null. */
export function verbBefore(
  words: readonly Word[],
  end: number,
  fits: (word: Word) => boolean,
): number | null {
  for (let at = end - 1; at >= 0; at--) {
    const word = words[at];
    if (word && (word.pos === 'VERB' || word.pos === 'AUX') && fits(word)) return at;
  }
  return null;
}
