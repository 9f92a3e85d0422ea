import { isCapitalised, isPossessive, type Stretch, type Word } from './words.ts';

const inside = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'SYM', 'X']);
const prepositions = new Set(
  'of for in at from with on to against near behind under within across over about'.split(' '),
);
const particles = new Set(
  'von van der den de del della di da das do dos du la le el al bin ibn ben ter ten y e zu af'.split(' '),
);
/** Pronouns that stand for people as nouns do: "some say", "those surveyed". */
const indefinite = new Set(
  'someone somebody everyone everybody anyone anybody nobody many some others most few several those all both another none'.split(
    ' ',
  ),
);
/** Relative and interrogative words that a tagger calls pronouns; they begin a clause, never a noun phrase. */
const clauseWords = new Set('who whom whose which that what where when while'.split(' '));
const possessives = new Set('his her its their my our your whose'.split(' '));
const personal = new Set('he she they it i we you'.split(' '));

/** Whether a lower-case word joins the parts of a person's name, as `von` and `bin` do. */
export function isParticle(lower: string): boolean {
  return particles.has(lower);
}

/** Whether the word at an index can stand within a noun phrase (not as a preposition within it). */
export function isNominal(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (clauseWords.has(word.lower) && word.text !== word.text.toUpperCase()) return false;
  if (indefinite.has(word.lower)) return true;
  if (inside.has(word.pos) || isPossessive(word) || possessives.has(word.lower)) return true;
  if (isParticle(word.lower) && isNameWord(words[at + 1])) return true;
  if (word.text === '-' || word.text === '–' || word.text === '&' || word.text === '/') {
    const before = words[at - 1];
    const after = words[at + 1];
    return (
      before !== undefined &&
      after !== undefined &&
      after.pos !== 'DET' &&
      (before.end === word.start || word.text === '&' || word.text === '-')
    );
  }
  if (word.text === '.')
    return (
      words[at + 1]?.pos === 'PROPN' && words[at - 1]?.pos === 'PROPN' && words[at - 1]?.end === word.start
    );
  if (word.pos === 'VERB')
    return isParticipleWithin(words, at) || (isNameWord(word) && at > 0 && isNameWord(words[at - 1]));
  if (word.pos === 'ADV')
    return (
      /^(?:most|more|very|now|then|newly|longtime|recently|former|formerly|once|top)$/.test(word.lower) &&
      inside.has(words[at + 1]?.pos ?? '') &&
      // "Then Ida Brandt said": it opens the sentence, and is no part of the name.
      !(isCapitalised(word) && isNameWord(words[at + 1]))
    );
  return false;
}

/** Whether a word is written like a part of a name. */
export function isNameWord(word: Word | undefined): boolean {
  return word !== undefined && isCapitalised(word) && /^\p{L}/u.test(word.text) && !personal.has(word.lower);
}

/** A participle between a determiner or adjective and a noun: "the leading candidate", "a retired general". */
function isParticipleWithin(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (!word || !before || !after || !/(?:ing|ed|wn|en)$/.test(word.lower)) return false;
  return (
    (/^(?:DET|ADJ)$/.test(before.pos) ||
      before.lower === 'one' ||
      isPossessive(before) ||
      possessives.has(before.lower)) &&
    (after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ')
  );
}

/** The longest noun phrase, prepositional attributes included, that ends before the word at index `end`. */
export function phraseEndingBefore(words: readonly Word[], end: number, floor: number): Stretch | null {
  let from = end;
  while (from > floor) {
    const at = from - 1;
    if (isNominal(words, at)) {
      from = at;
      continue;
    }
    const word = words[at];
    if (!word || from === end) break;
    const joins =
      word.pos === 'ADP' ? prepositions.has(word.lower) : word.pos === 'CCONJ' && word.lower !== 'but';
    if (joins && isNominal(words, at - 1) && isNominal(words, from)) {
      from = at;
      continue;
    }
    if (word.pos === 'ADP' && words[at - 1]?.lower === 'and' && isNominal(words, at - 2)) {
      from = at - 1;
      continue;
    }
    if (word.pos === 'PART' && word.lower === 'to' && isNominal(words, at - 1) && isNominal(words, from)) {
      from = at;
      continue;
    }
    break;
  }
  return from < end ? { from, to: end } : null;
}

/** The longest noun phrase, prepositional attributes included, that begins with the word at index `from`. */
export function phraseStartingAt(words: readonly Word[], from: number, ceiling: number): Stretch | null {
  let to = from;
  while (to < ceiling) {
    const word = words[to];
    if (!word) break;
    if (isNominal(words, to)) {
      to++;
      continue;
    }
    const joins =
      (word.pos === 'ADP' && prepositions.has(word.lower)) ||
      (word.pos === 'PART' && word.lower === 'to') ||
      (word.pos === 'CCONJ' &&
        word.lower !== 'but' &&
        isNominal(words, to - 1) &&
        isCapitalised(words[to + 1] ?? word));
    if (to > from && joins && isNominal(words, to + 1)) {
      to++;
      continue;
    }
    break;
  }
  return to > from ? { from, to } : null;
}

/** The parts of a noun phrase between its prepositions; the first is the head's, the others are its attributes. */
export function basePhrases(words: readonly Word[], phrase: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let from = phrase.from;
  for (let at = phrase.from; at <= phrase.to; at++) {
    const word = words[at];
    const cut =
      at === phrase.to ||
      (word &&
        (word.pos === 'ADP' || word.lower === 'to') &&
        !(isParticle(word.lower) && isCapitalised(words[at - 1] ?? word)));
    if (!cut) continue;
    if (at > from) parts.push({ from, to: at });
    from = at + 1;
  }
  return parts;
}
