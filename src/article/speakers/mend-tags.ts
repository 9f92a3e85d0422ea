import { mendVerb } from './mend-verbs.ts';
import { reportingOf } from './reporting-verbs.ts';
import { isCapitalised, isPossessive, type Word } from './words.ts';

/**
 * Mends what a tagger trained on edited prose gets wrong where attribution depends on it: words joined by a hyphen become one,
 * capitalised words within a sentence are names, and so are those that begin a sentence where the article has
 * them capitalised within another; then reporting verbs that were taken for nouns.
 *
 * @returns the words of each statement, anew
 */
export function mendTags(statements: readonly (readonly Word[])[]): Word[][] {
  const joined = statements.map(joinHyphens);
  const names = new Set<string>();
  for (const words of joined) {
    if (isTitleCase(words)) continue;
    for (const [at, word] of words.entries()) {
      if (isCapitalised(word) && beginsNothing(words, at)) names.add(word.text);
    }
  }
  return joined.map((words) => {
    const titled = isTitleCase(words);
    const named = titled ? words : words.map((word, at) => mendName(words, word, at, names));
    return named.map((word, at) => mendNoun(named, mendVerb(named, word, at, titled), at));
  });
}

/** Whether a statement is set like a headline, each word of weight capitalised. */
export function isTitleCase(words: readonly Word[]): boolean {
  const weighty = words.filter((word) => /^\p{L}{4,}/u.test(word.text));
  return weighty.length >= 3 && weighty.filter(isCapitalised).length >= 0.8 * weighty.length;
}

function mendName(words: readonly Word[], word: Word, at: number, names: ReadonlySet<string>): Word {
  if (!isCapitalised(word) || word.text.length < 2) return word;
  if (/^(?:PROPN|PRON|DET|ADP|CCONJ|SCONJ|PART|AUX|NUM)$/.test(word.pos)) return word;
  if (beginsNothing(words, at)) return { ...word, pos: 'PROPN' };
  if (!names.has(word.text)) return word;
  const next = words[at + 1];
  const speaks = next?.pos === 'VERB' && reportingOf(next.lemma) !== null;
  const opens = word.pos === 'VERB' || (word.pos === 'ADV' && next?.text === ',');
  return speaks || !opens ? { ...word, pos: 'PROPN' } : word;
}

/** "Monday's encounter": after a possessive ending stands a noun. */
function mendNoun(words: readonly Word[], word: Word, at: number): Word {
  const before = words[at - 1];
  const possessed = before?.pos === 'PART' && isPossessive(before) && words[at - 2]?.pos !== 'PRON';
  return word.pos === 'VERB' && possessed && !/(?:ed|ing)$/.test(word.lower) && !isSaying(word)
    ? { ...word, pos: 'NOUN' }
    : word;
}

function isSaying(word: Word): boolean {
  return reportingOf(word.lemma) === 'always';
}

/** Whether a word stands within its sentence, where only names are capitalised. */
function beginsNothing(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && !/^[“”"„«»‘’'([:.!?…—–-]|^''$|^``$|^\.\.\.$/.test(before.text);
}

function joinHyphens(words: readonly Word[]): Word[] {
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
