import { reportingOf } from './reporting-verbs.ts';
import { isCapitalised, isPossessive, type Word } from './words.ts';

/** Forms that are verbs of saying wherever they stand, with their dictionary forms. */
const certain: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  say: 'say',
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
 * Gives a word that wink-nlp's small model took for a noun or an adjective its part of speech as a reporting verb: "Lynch notes they
 * ...", "experts note that ...", "is promising lower taxes".
 */
export function mendVerb(words: readonly Word[], word: Word, at: number): Word {
  if (word.pos === 'VERB' && !certain[word.lower]) return word;
  if (isCapitalised(word) && at > 0) return word;
  if (/^point(?:s|ed)$/.test(word.lower) && words[at + 1]?.lower === 'out')
    return { ...word, pos: 'VERB', lemma: 'point' };
  if (/^(?:shot|fired|hit)$/.test(word.lower) && words[at + 1]?.lower === 'back')
    return { ...word, pos: 'VERB' };
  const lemma = certainVerb(words, word, at) ?? finiteVerb(words, word, at) ?? participle(words, word, at);
  return lemma ? { ...word, pos: 'VERB', lemma } : word;
}

function certainVerb(words: readonly Word[], word: Word, at: number): string | null {
  const before = words[at - 1];
  if (word.pos === 'ADJ' || before?.pos === 'DET' || (word.lower === 'say' && before?.text === ','))
    return null;
  return certain[word.lower] ?? null;
}

/** Reporting verbs whose form in -s is mostly a noun. */
const MORE_OFTEN_NOUNS =
  /^(?:post|comment|question|order|rule|title|label|list|charge|demand|reason|guess|threat)$/;

/** "notes", "claim": verbs where a subject is before them and a clause, its subject or the sentence's end after them. */
function finiteVerb(words: readonly Word[], word: Word, at: number): string | null {
  if (word.pos !== 'NOUN' && word.pos !== 'PROPN') return null;
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before || !after) return null;
  const third = word.lower.endsWith('s');
  const lemma = third ? word.lower.slice(0, -1) : word.lower;
  if (!reportingOf(lemma) || MORE_OFTEN_NOUNS.test(lemma) || isPossessive(before)) return null;
  const subject = third ? /^(?:NOUN|PROPN|PRON)$/.test(before.pos) : isPlural(before);
  if (!subject) return null;
  if (/^(?:that|how|why|whether)$/.test(after.lower) || after.text === ':') return lemma;
  if (/^(?:he|she|it|they|we|there|him|them)$/.test(after.lower)) return lemma;
  if (before.pos !== 'PROPN' || !third) return null;
  if (after.pos === 'DET' || after.pos === 'PRON') return lemma;
  const comma = words.findLastIndex((w, i) => i < at && w.text === ',');
  return /^[.!?]$/.test(after.text) && comma > 0 && at - comma < 7 ? lemma : null;
}

function isPlural(word: Word): boolean {
  return (
    ((word.pos === 'NOUN' || word.pos === 'PROPN') && /[^s]s$/.test(word.lower)) ||
    /^(?:they|we|people|police|some|many|others|who)$/.test(word.lower)
  );
}

/** "is promising lower taxes", "..., promising to": not an adjective before what is promised. */
function participle(words: readonly Word[], word: Word, at: number): string | null {
  if (!/^(?:ADJ|NOUN)$/.test(word.pos) || !word.lower.endsWith('ing')) return null;
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before || !after || !(before.pos === 'AUX' || before.text === ',')) return null;
  if (!/^(?:DET|PRON|PROPN|SCONJ|ADJ|NOUN)$/.test(after.pos) && after.lower !== 'to') return null;
  const stem = word.lower.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].find((lemma) => reportingOf(lemma)) ?? null;
}
