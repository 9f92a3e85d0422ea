import { languageOf } from './language.ts';
import { negationsOf } from './negations.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';

/** What a term of the articles is to a question; sets are bits, the first of 32 the lowest. */
export interface QuestionTerm {
  /** The units that it stands for. */
  readonly units: number;
  /** The places where it stands among the question's words, stop words too. */
  readonly words: number;
  /** The units whose first term it is. */
  readonly heads: number;
  /** The places of the question's words whose opposite it is. */
  readonly opposes: number;
  /** It says that something is not so. */
  readonly negates: boolean;
}

type Growing = { -readonly [key in keyof QuestionTerm]: QuestionTerm[key] };

/** The terms that matter to a question, by number. Of a long question the first 32 words and units are looked at. */
export function questionTerms(index: SearchIndex, question: Question): ReadonlyMap<number, QuestionTerm> {
  const found = new Map<number, Growing>();
  const at = (term: number): Growing => {
    const known = found.get(term) ?? { units: 0, words: 0, heads: 0, opposes: 0, negates: false };
    found.set(term, known);
    return known;
  };
  question.units.slice(0, 32).forEach((unit, u) => {
    unit.terms.forEach(({ term }, t) => {
      const one = at(term);
      one.units |= 1 << u;
      if (t === 0) one.heads |= 1 << u;
    });
  });
  question.terms.forEach((term, place) => {
    if (term >= 0 && place < 32) at(term).words |= 1 << place;
  });
  for (const { stem, place } of question.opposites) {
    const term = index.terms.get(stem);
    if (term !== undefined && place < 32) at(term).opposes |= 1 << place;
  }
  for (const stem of negationsOf(languageOf(question.language))) {
    const term = index.terms.get(stem);
    if (term !== undefined) at(term).negates = true;
  }
  return found;
}
