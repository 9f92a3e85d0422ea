import type { ConfidenceFeature } from './confidence-feature.ts';
import type { Candidate } from './evidence.ts';
import { keptOdds } from './keeping.ts';
import { count, share } from './units.ts';

/** How much of the question is there, in the first candidate, around it, and at all: a part of `CONFIDENCE_FEATURES`. */
export const COVERED_FEATURES: readonly ConfidenceFeature[] = [
  {
    name: 'known',
    why: 'Share of the question that the articles have at all.',
    of: (asked) => share(asked.shares, asked.known),
  },
  {
    name: 'unknown-words',
    why: 'How many words they lack.',
    of: ({ question, known }) => question.units.length - count(known),
  },
  {
    name: 'certain',
    why: 'Share of the question’s words as typed, not mended.',
    of: ({ question, shares }) =>
      question.units.reduce((sum, unit, u) => sum + unit.certainty * (shares[u] ?? 0), 0),
  },
  {
    name: 'covered',
    why: 'Share of the question in the first statement.',
    of: ({ shares }, _, best) => share(shares, best.held),
  },
  {
    name: 'covered-around',
    why: 'And with the statements around it, the heading and the title.',
    of: ({ shares }, _, best) =>
      share(shares, best.held | best.before | best.after | best.heading | best.title),
  },
  {
    name: 'covered-paragraph',
    why: 'And with its paragraph.',
    of: ({ shares }, _, best) => share(shares, best.held | best.paragraph | best.heading | best.title),
  },
  { name: 'held', why: 'How many words it has.', of: (_, __, best) => count(best.held) },
  {
    name: 'held-core',
    why: 'How many that are not in the title: every statement is about the title.',
    of: (_, __, best) => count(best.held & ~best.title),
  },
  {
    name: 'core',
    why: 'Share of what is not in the title.',
    of: ({ shares }, _, best) =>
      share(shares, best.held & ~best.title) / Math.max(1e-6, 1 - share(shares, best.title)),
  },
  {
    name: 'names-missing',
    why: 'Names that stand nowhere near.',
    of: ({ shares, names }, _, best) =>
      share(shares, names & ~(best.held | best.paragraph | best.heading | best.title)),
  },
  {
    name: 'numbers-missing',
    why: 'Numbers that the statement lacks.',
    of: ({ shares, numbers }, _, best) => share(shares, numbers & ~best.held),
  },
  {
    name: 'missing',
    why: 'The greatest share of a word that is not near.',
    of: ({ shares }, _, best) =>
      shares.reduce(
        (most, value, u) =>
          (best.held | best.before | best.after) & (1 << u) ? most : Math.max(most, value),
        0,
      ),
  },
  { name: 'alike', why: 'Words that begin alike, for those that it lacks.', of: (_, __, best) => best.alike },
  {
    name: 'kept',
    why: 'What the words tell by being there, if answers repeat them.',
    of: (asked, _, best) => keptOdds(asked.keeping, best.held).kept,
  },
  {
    name: 'lacked',
    why: 'What they tell by being absent.',
    of: (asked, _, best) => keptOdds(asked.keeping, best.held).lacked,
  },
  {
    name: 'lacked-around',
    why: 'And by being absent all around.',
    of: (asked, _, best) => keptOdds(asked.keeping, around(best)).lacked,
  },
  {
    name: 'lacked-everywhere',
    why: 'And by being absent from the articles.',
    of: (asked) => keptOdds(asked.keeping, asked.known).lacked,
  },
  {
    name: 'lacked-most',
    why: 'One word that must be there and is not.',
    of: ({ keeping }, _, best) =>
      keeping.losses.reduce((least, loss, u) => (around(best) & (1 << u) ? least : Math.min(least, loss)), 0),
  },
  {
    name: 'strange',
    why: 'Words that are neither the articles’ nor everyday ones, mostly names.',
    of: ({ question }) => question.units.filter((unit) => !unit.terms.length && !unit.everyday).length,
  },
  {
    name: 'second-covered',
    why: 'Where the second has as much, neither may be meant.',
    of: ({ shares }, scored) => share(shares, scored[1]?.candidate.held ?? 0),
  },
];

/** Units in a statement, in its paragraph, the statements beside it, its heading and its title. */
function around(best: Candidate): number {
  return best.held | best.before | best.after | best.paragraph | best.heading | best.title;
}
