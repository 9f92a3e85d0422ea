import { type Language, languageOf } from './language.ts';
import { mend } from './mend.ts';
import { negationsOf } from './negations.ts';
import { oppositesOf } from './opposites.ts';
import { type QuestionKind, questionKind } from './question-kind.ts';
import type { SearchIndex } from './search-index.ts';
import { termOf } from './terms.ts';
import { type Token, tokenize } from './tokens.ts';
import { exactUnit, type QuestionWord, type Unit } from './unit.ts';

/** A question as the search reads it. */
export interface Question {
  /** Its words that count, in order. */
  readonly units: readonly Unit[];
  /** The terms of all its words in order, stop words too; -1 for a word that the articles lack. */
  readonly terms: Int32Array;
  readonly kind: QuestionKind;
  /** It asks for what is not so; one that asks why something is not so does not count, since that is often told. */
  readonly negated: boolean;
  /** Stems of what means the opposite of one of its words, with that word's place; none of its own words. */
  readonly opposites: readonly { readonly stem: string; readonly place: number }[];
  /** The language that it was read in: the first part of a BCP 47 tag. */
  readonly language: string;
}

/**
 * Reads a question against an index: leaves out stop words, takes compounds as the articles write them, and mends
 * what the articles do not know. `tag` is the language to read it in, a BCP 47 tag.
 */
export function readQuestion(index: SearchIndex, question: string, tag: string): Question {
  const language = languageOf(tag);
  const tokens = tokenize(question);
  const words = countingWords(index, tokens, language);
  const units: Unit[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (!word) break;
    const exact = exactUnit(index, word);
    const { units: found, consumed } = exact
      ? { units: [exact], consumed: 1 }
      : mend(index, word, words[i + 1] ?? null);
    units.push(...found);
    i += consumed;
  }
  const kind = questionKind(question, language.tag);
  const stems = tokens.filter(({ variant }) => !variant).map(({ text }) => termOf(text, language).stem);
  return {
    units: distinct(units),
    terms: Int32Array.from(stems, (stem) => index.terms.get(stem) ?? -1),
    ...contrastsOf(stems, language, kind),
    kind,
    language: language.tag,
  };
}

function contrastsOf(
  stems: readonly string[],
  language: Language,
  kind: QuestionKind,
): Pick<Question, 'negated' | 'opposites'> {
  const own = new Set(stems);
  const negations = negationsOf(language);
  const opposites = stems.flatMap((word, place) =>
    Array.from(oppositesOf(word, language), (stem) => ({ stem, place })).filter(({ stem }) => !own.has(stem)),
  );
  return { negated: kind !== 'reason' && stems.some((stem) => negations.has(stem)), opposites };
}

/** The words that are no stop words; of a compound the whole where the articles know it, else its parts. */
function countingWords(index: SearchIndex, tokens: readonly Token[], language: Language): QuestionWord[] {
  let place = 0;
  const read = tokens.map((token) => {
    const term = termOf(token.text, language);
    const at = token.variant ? place - 1 : place++;
    return {
      token,
      word: { written: token.text, ...term, place: at, everyday: language.knows(term.folded) },
    };
  });
  const wholes = read.filter(({ token, word }) => token.variant && exactUnit(index, word));
  return read
    .filter(({ token }) =>
      token.variant
        ? wholes.some((whole) => whole.token === token)
        : !wholes.some((whole) => covers(whole.token, token)),
    )
    .sort((a, b) => a.token.start - b.token.start || b.token.end - a.token.end)
    .map(({ word }) => word)
    .filter((word) => !word.stop);
}

function covers(whole: Token, part: Token): boolean {
  return (
    whole.start <= part.start && whole.end >= part.end && whole.end - whole.start > part.end - part.start
  );
}

/** Each term once: a word that a question says twice counts no more than one that it says once. */
function distinct(units: readonly Unit[]): Unit[] {
  const seen = new Set<string>();
  return units.filter((unit) => {
    const key = unit.terms.length ? unit.terms.map(({ term }) => term).join() : unit.written.toLowerCase();
    return seen.size < seen.add(key).size;
  });
}
