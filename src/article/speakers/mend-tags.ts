import { reportingOf } from './reporting-verbs.ts';
import { isCapitalised, type Word } from './words.ts';

/** Verbs that wink-nlp's model takes for nouns or names, with their dictionary forms. */
const verbs: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  wrote: 'write',
  writes: 'write',
  told: 'tell',
  tells: 'tell',
  tweeted: 'tweet',
  argues: 'argue',
  argued: 'argue',
  added: 'add',
  adds: 'add',
};

/**
 * Mends what a tagger trained on edited prose gets wrong with names: words joined by a hyphen become one, a
 * capitalised word within a sentence is a name, and so is one that begins a sentence where the article
 * has it capitalised within another.
 *
 * @returns the words of each statement, anew
 */
export function mendTags(statements: readonly (readonly Word[])[]): Word[][] {
  const joined = statements.map(joinHyphens);
  const names = new Set<string>();
  for (const words of joined) {
    if (isTitleCase(words)) continue;
    for (const [at, word] of words.entries())
      if (beginsNothing(words, at) && isCapitalised(word)) names.add(word.text);
  }
  return joined.map((words) => {
    const titled = isTitleCase(words);
    return words.map((word, at) => mendWord(words, word, at, titled, names));
  });
}

function mendWord(
  words: readonly Word[],
  word: Word,
  at: number,
  titled: boolean,
  names: ReadonlySet<string>,
): Word {
  const lemma = verbs[word.lower] ?? presentVerb(words, word, at);
  if (lemma && word.pos !== 'ADJ' && !(isCapitalised(word) && at > 0 && !titled))
    return { ...word, pos: 'VERB', lemma };
  if (
    titled ||
    !isCapitalised(word) ||
    word.pos === 'PROPN' ||
    /^(?:PRON|DET|ADP|CCONJ|SCONJ|PART|AUX|NUM)$/.test(word.pos)
  )
    return word;
  if (word.text.length < 2) return word;
  const verb = words[at + 1];
  if (names.has(word.text) && verb?.pos === 'VERB' && reportingOf(verb.lemma))
    return { ...word, pos: 'PROPN' };
  if (
    beginsNothing(words, at) ||
    (names.has(word.text) && word.pos !== 'VERB' && !(word.pos === 'ADV' && words[at + 1]?.text === ','))
  )
    return { ...word, pos: 'PROPN' };
  return word;
}

/**
 * "notes", "reports" and the like, which the model takes for nouns: verbs where a name or a noun is before them and a clause, a
 * quotation or the sentence's end after them.
 */
function presentVerb(words: readonly Word[], word: Word, at: number): string | null {
  if ((word.pos !== 'NOUN' && word.pos !== 'PROPN') || isCapitalised(word)) return null;
  if (
    words[at - 1]?.pos === 'PROPN' &&
    /^(?:him|them|it)$/.test(words[at + 1]?.lower ?? '') &&
    reportingOf(word.lower)
  )
    return word.lower;
  if (!word.lower.endsWith('s')) return null;
  const lemma = word.lower.slice(0, -1);
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before || !after || !reportingOf(lemma)) return null;
  if (/^(?:that|how|why|whether)$/.test(after.lower) || after.text === ':')
    return /^(?:NOUN|PROPN|PRON|ADV)$/.test(before.pos) ? lemma : null;
  if (before.pos !== 'PROPN' && before.pos !== 'PRON') return null;
  if (/^(?:DET|PRON)$/.test(after.pos)) return lemma;
  const comma = words.findLastIndex((w, i) => i < at && w.text === ',');
  return /^[.!?]$/.test(after.text) && comma > 0 && at - comma < 7 ? lemma : null;
}

/** Whether a word stands within its sentence, where only names are capitalised. */
function beginsNothing(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && !/^[“”"„«»‘’'([:.!?…—–-]|^''$|^``$|^\.\.\.$/.test(before.text);
}

/** Whether a statement is set like a headline, each word of weight capitalised. */
export function isTitleCase(words: readonly Word[]): boolean {
  const weighty = words.filter((word) => /^\p{L}{4,}/u.test(word.text));
  return weighty.length >= 3 && weighty.filter(isCapitalised).length >= 0.8 * weighty.length;
}

function joinHyphens(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const last = joined.at(-1);
    const next = words[at + 1];
    const glued =
      /^[-‐‑]$/.test(word.text) && last && next && last.end === word.start && next.start === word.end;
    if (!glued || !/[\p{L}\p{N}]$/u.test(last.text) || !/^[\p{L}\p{N}]/u.test(next.text)) {
      joined.push(word);
      continue;
    }
    const text = `${last.text}${word.text}${next.text}`;
    const named = last.pos === 'PROPN' && next.pos === 'PROPN';
    const pos = named
      ? 'PROPN'
      : next.pos === 'VERB' || next.pos === 'ADV' || next.pos === 'ADP'
        ? 'ADJ'
        : next.pos;
    joined[joined.length - 1] = {
      text,
      lower: text.toLowerCase(),
      lemma: text.toLowerCase(),
      pos,
      start: last.start,
      end: next.end,
    };
    at++;
  }
  return joined;
}
