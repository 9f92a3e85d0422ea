import type { Candidate, QuestionEvidence } from './evidence.ts';
import { keptOdds } from './keeping.ts';
import type { Question } from './question.ts';
import { count, share } from './units.ts';

/** A candidate with what the ranker gave it. */
export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** One number that tells whether the articles answer at all. */
export interface ConfidenceFeature {
  readonly name: string;
  readonly why: string;
  readonly of: (asked: QuestionEvidence, scored: readonly Scored[], best: Candidate) => number;
}

/** What confidence is learned from: the question, the first candidate, and how far it is ahead. */
export const CONFIDENCE_FEATURES: readonly ConfidenceFeature[] = [
  {
    name: 'chance',
    why: 'How much of all the candidates’ chances the first has.',
    of: (_, scored) => chance(scored, 0),
  },
  {
    name: 'lead',
    why: 'How far the second is behind.',
    of: (_, scored) => (scored[0]?.score ?? 0) - (scored[1]?.score ?? -5),
  },
  { name: 'score', why: 'The ranker’s score itself.', of: (_, scored) => scored[0]?.score ?? 0 },
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
  {
    name: 'wants',
    why: 'Whether the question asks for a number, a time, a place, a person or a reason.',
    of: ({ question }) => (wantsAKind(question) ? 1 : 0),
  },
  {
    name: 'expected',
    why: 'What is asked for must be there.',
    of: ({ question }, _, best) => (wantsAKind(question) ? Math.min(2, best.expected) : -1),
  },
  {
    name: 'expected-near',
    why: 'And near the question’s words.',
    of: (_, __, best) => Math.min(30, best.distance),
  },
  {
    name: 'expected-shown',
    why: 'How many of the first three hold what is asked for: where none does, nothing that is shown answers.',
    of: ({ question }, scored) => (wantsAKind(question) ? holding(scored) : -1),
  },
  {
    name: 'negated',
    why: 'What is not so is seldom said: of a question with "not", whether the first statement has such a word; of one without, that it has.',
    of: ({ question }, _, best) => (question.negated ? (best.negated ? 1 : 2) : best.negated ? -1 : 0),
  },
  {
    name: 'opposed',
    why: 'A statement that things increased does not answer when they decreased.',
    of: (_, __, best) => best.opposed,
  },
  {
    name: 'in-order',
    why: 'Words in the question’s order.',
    of: ({ question }, _, best) => best.unitsInOrder / question.units.length,
  },
  {
    name: 'words-in-order',
    why: 'The same with stop words.',
    of: ({ question }, _, best) => best.wordsInOrder / Math.max(1, question.terms.length),
  },
  { name: 'pairs', why: 'Neighbours that stayed neighbours.', of: (_, __, best) => best.pairs },
  {
    name: 'window',
    why: 'How close the words stand.',
    of: (_, __, best) => (count(best.held) > 1 ? best.window / count(best.held) : 20),
  },
  {
    name: 'own',
    why: 'The first stage’s score beside the greatest possible.',
    of: ({ sum }, _, best) => best.own / (2.2 * sum + 1e-9),
  },
  {
    name: 'weight',
    why: 'What the question’s words weigh: rare words met by chance are rarer.',
    of: ({ sum, shares }, _, best) => sum * share(shares, best.held),
  },
  {
    name: 'units',
    why: 'Of a long question any one word tells less.',
    of: ({ question }) => question.units.length,
  },
  {
    name: 'heaviest',
    why: 'One heavy word can be all that counts.',
    of: ({ shares }) => Math.max(0, ...shares),
  },
  {
    name: 'agreement',
    why: 'The first stage’s place of the ranker’s first.',
    of: (_, __, best) => best.rank,
  },
  { name: 'length', why: 'A long statement meets words by chance.', of: (_, __, best) => best.length },
  {
    name: 'asks-title',
    why: 'Share of the question in the title: who names the article’s subject asks about it.',
    of: ({ shares }, _, best) => share(shares, best.title),
  },
  {
    name: 'commonest',
    why: 'The least weight of a word that the articles have: what many statements hold is what they are about, and is seldom met by chance.',
    of: ({ question, shares, sum }) =>
      question.units.reduce(
        (least, { terms }, u) => (terms.length ? Math.min(least, sum * (shares[u] ?? 0)) : least),
        HEAVIEST,
      ),
  },
];

/** More than any word weighs. */
const HEAVIEST = 20;

/** Whether a question asks for a number, a time, a place, a person or a reason: for words of a kind. */
function wantsAKind({ kind }: Question): boolean {
  return kind !== 'other' && kind !== 'manner';
}

/** Units in a statement, in its paragraph, the statements beside it, its heading and its title. */
function around(best: Candidate): number {
  return best.held | best.before | best.after | best.paragraph | best.heading | best.title;
}

/** How many of the first three candidates hold what is asked for. */
export function holding(scored: readonly Scored[]): number {
  return scored.slice(0, 3).filter(({ candidate }) => candidate.expected > 0).length;
}

function chance(scored: readonly Scored[], place: number): number {
  const most = scored[0]?.score ?? 0;
  const sum = scored.reduce((all, { score }) => all + Math.exp(score - most), 0);
  return sum ? Math.exp((scored[place]?.score ?? 0) - most) / sum : 0;
}
