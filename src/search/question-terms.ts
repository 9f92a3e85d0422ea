import type { Question } from './question.ts';

/** What a term of the articles is to a question; sets are bits, the first of 32 the lowest. */
export interface QuestionTerm {
  /** The units that it stands for. */
  readonly units: number;
  /** The places where it stands among the question's words, stop words too. */
  readonly words: number;
  /** The units whose first term it is. */
  readonly heads: number;
}

/** The terms of a question, by number. Of a long question the first 32 words and units are looked at. */
export function questionTerms({ units, terms }: Question): ReadonlyMap<number, QuestionTerm> {
  const found = new Map<number, { units: number; words: number; heads: number }>();
  const at = (term: number): { units: number; words: number; heads: number } => {
    const known = found.get(term) ?? { units: 0, words: 0, heads: 0 };
    found.set(term, known);
    return known;
  };
  units.slice(0, 32).forEach((unit, u) => {
    unit.terms.forEach(({ term }, t) => {
      const one = at(term);
      one.units |= 1 << u;
      if (t === 0) one.heads |= 1 << u;
    });
  });
  terms.forEach((term, place) => {
    if (term >= 0 && place < 32) at(term).words |= 1 << place;
  });
  return found;
}
