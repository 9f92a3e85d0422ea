import type { ConfidenceFeature, Scored } from './confidence-feature.ts';
import { COVERED_FEATURES } from './covered-features.ts';
import type { Question } from './question.ts';
import { count, share } from './units.ts';

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
  ...COVERED_FEATURES,
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

/** How many of the first three candidates hold what is asked for. */
export function holding(scored: readonly Scored[]): number {
  return scored.slice(0, 3).filter(({ candidate }) => candidate.expected > 0).length;
}

function chance(scored: readonly Scored[], place: number): number {
  const most = scored[0]?.score ?? 0;
  const sum = scored.reduce((all, { score }) => all + Math.exp(score - most), 0);
  return sum ? Math.exp((scored[place]?.score ?? 0) - most) / sum : 0;
}
