import { isBodyNoun } from './body-nouns.ts';
import type { GivenNames } from './given-names.ts';
import { mendVerb } from './mend-verbs.ts';
import { reportingOf } from './reporting-verbs.ts';
import { isHuman } from './role-nouns.ts';
import { isCapitalised, isPossessive, type Word } from './words.ts';

/**
 * Mends what a tagger trained on edited prose gets wrong where attribution depends on it: capitalised words within a sentence are
 * names, and so are those that begin a sentence where the article has them capitalised within another; reporting verbs
 * were taken for nouns, nouns after a possessive for verbs.
 *
 * @param names words that are capitalised within the article's sentences
 * @param small words that the article writes small somewhere
 * @param givenNames tells "Grant Young" at a sentence's beginning from "Grant" that does something
 */
export function mendTags(
  words: readonly Word[],
  names: ReadonlySet<string>,
  small: ReadonlySet<string>,
  givenNames: GivenNames,
): Word[] {
  const named = words.map((word, at) =>
    isGivenName(words, at, givenNames)
      ? { ...word, pos: 'PROPN' as const }
      : mendName(words, word, at, names, small),
  );
  return named.map((word, at) => mendOther(named, mendVerb(named, word, at), at));
}

/** "Grant Young", "Josh Hendler" where a sentence begins: a given name before another capitalised word. */
function isGivenName(words: readonly Word[], at: number, givenNames: GivenNames): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || next?.pos !== 'PROPN' || !/^(?:VERB|NOUN|ADJ)$/.test(word.pos)) return false;
  if (beginsNothing(words, at) || !isCapitalised(word) || !isCapitalised(next)) return false;
  return !isHuman(word.lower) && !isBodyNoun(word.lower) && givenNames(word.text) !== null;
}

function mendName(
  words: readonly Word[],
  word: Word,
  at: number,
  names: ReadonlySet<string>,
  small: ReadonlySet<string>,
): Word {
  if (!isCapitalised(word) || word.text.length < 2) return word;
  if (/^I['’]\p{Ll}+$/u.test(word.text)) return { ...word, pos: 'PRON' };
  if (word.pos === 'VERB' && isHuman(word.lower) && words[at + 1]?.pos === 'PROPN')
    return { ...word, pos: 'NOUN' };
  if (/^(?:WHO|IT|US)$/.test(word.text) && !words.every((w) => w.text === w.text.toUpperCase()))
    return { ...word, pos: 'PROPN', lower: word.text };
  if (
    word.pos === 'PROPN' &&
    !names.has(word.text) &&
    (small.has(word.lower) || isHuman(word.lower)) &&
    !beginsNothing(words, at)
  )
    return { ...word, pos: 'NOUN' };
  const next = words[at + 1];
  const speaks = next?.pos === 'VERB' && reportingOf(next.lemma) !== null;
  if (speaks && names.has(word.text) && /^(?:AUX|VERB|ADV|NOUN|ADJ)$/.test(word.pos))
    return { ...word, pos: 'PROPN' };
  if (/^(?:PROPN|PRON|DET|ADP|CCONJ|SCONJ|PART|AUX|NUM)$/.test(word.pos)) return word;
  if (beginsNothing(words, at)) return { ...word, pos: 'PROPN' };
  if (!names.has(word.text)) return word;
  const opens = word.pos === 'VERB' || (word.pos === 'ADV' && next?.text === ',');
  return opens ? word : { ...word, pos: 'PROPN' };
}

/** "to have said": an auxiliary; "Monday's encounter": a noun, since a possessive ending stands before it. */
function mendOther(words: readonly Word[], word: Word, at: number): Word {
  if (word.pos === 'VERB' && /^(?:have|has|had)$/.test(word.lower) && words[at + 1]?.pos === 'VERB')
    return { ...word, pos: 'AUX' };
  const before = words[at - 1];
  // "according to figures her campaign released"
  if (word.pos === 'VERB' && before?.lower === 'to' && words[at - 2]?.lower === 'according')
    return { ...word, pos: 'NOUN' };
  const possessed = before?.pos === 'PART' && isPossessive(before) && words[at - 2]?.pos !== 'PRON';
  return word.pos === 'VERB' && possessed && !/(?:ed|ing)$/.test(word.lower) && !isSaying(word)
    ? { ...word, pos: 'NOUN' }
    : word;
}

function isSaying(word: Word): boolean {
  return reportingOf(word.lemma) === 'always';
}

/** Whether a word stands within its sentence, where only names are capitalised. */
export function beginsNothing(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && !/^[“”"„«»‘’'([:.!?…—–-]|^''$|^``$|^\.\.\.$/.test(before.text);
}

/** Joins words with the hyphens between them: "Cobb-Hunter" is one name, "so-called" one adjective. */
export function joinHyphens(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const last = joined.at(-1);
    const next = words[at + 1];
    if (!word) continue;
    if (!last || !next || !isGlue(last, word, next)) {
      joined.push(word);
      continue;
    }
    const text = `${last.text}${word.text}${next.text}`;
    const lower = text.toLowerCase();
    joined[joined.length - 1] = {
      text,
      lower,
      lemma: lower,
      pos: posOfCompound(last, next),
      start: last.start,
      end: next.end,
    };
    at++;
  }
  return joined;
}

function isGlue(last: Word, hyphen: Word, next: Word): boolean {
  if (!/^[-‐‑]$/.test(hyphen.text) || last.end !== hyphen.start || next.start !== hyphen.end) return false;
  return /[\p{L}\p{N}]$/u.test(last.text) && /^[\p{L}\p{N}]/u.test(next.text);
}

function posOfCompound(first: Word, second: Word): Word['pos'] {
  if (first.pos === 'PROPN' && second.pos === 'PROPN') return 'PROPN';
  return /^(?:VERB|ADV|ADP)$/.test(second.pos) ? 'ADJ' : second.pos;
}
