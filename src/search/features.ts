import { ANSWER_FEATURES } from './answer-features.ts';
import type { QuestionEvidence } from './evidence.ts';
import type { Feature } from './feature.ts';
import { keptOdds } from './keeping.ts';
import { count, share } from './units.ts';

/** What share of `wanted` units stands among `held`; -1 where none is wanted. */
function shareOfWanted({ shares }: QuestionEvidence, held: number, wanted: number): number {
  return wanted ? share(shares, held & wanted) / Math.max(1e-6, share(shares, wanted)) : -1;
}

/** What the ranker looks at, in the order of the model's columns. Everything is relative, so that a short article is as good as a long one. */
export const FEATURES: readonly Feature[] = [
  {
    name: 'own',
    why: 'How much of the question the statement has, by BM25, of what it could have.',
    of: (q, c) => c.own / (q.bestOwn + 1e-9),
  },
  {
    name: 'own-absolute',
    why: 'The same beside the most that any statement could have.',
    of: (q, c) => c.own / 2.2 / (q.sum + 1e-9),
  },
  {
    name: 'covered',
    why: 'Share of the question’s weight that the statement holds, however often.',
    of: (q, c) => share(q.shares, c.held),
  },
  {
    name: 'covered-count',
    why: 'Share of the question’s words that it holds, rare or not.',
    of: (q, c) => count(c.held) / q.question.units.length,
  },
  {
    name: 'covered-known',
    why: 'Of the words that the article has at all.',
    of: (q, c) => share(q.shares, c.held) / Math.max(1e-6, share(q.shares, q.known)),
  },
  { name: 'held', why: 'One word in common is weak, whatever its share.', of: (_, c) => count(c.held) },
  {
    name: 'holds-rarest',
    why: 'The rarest word is mostly what the question is about.',
    of: (q, c) => (c.held >>> q.rarest) & 1,
  },
  {
    name: 'missing',
    why: 'The greatest share of a word that it lacks.',
    of: (q, c) => q.shares.reduce((most, value, u) => (c.held & (1 << u) ? most : Math.max(most, value)), 0),
  },
  {
    name: 'holds-first',
    why: 'The first word is often the kind of thing asked for, which an answer need not repeat.',
    of: (_, c) => c.held & 1,
  },
  {
    name: 'holds-last',
    why: 'The last word often carries what is asked about.',
    of: (q, c) => (c.held >>> (Math.min(32, q.question.units.length) - 1)) & 1,
  },
  {
    name: 'names',
    why: 'Names in the question must be met, here or nearby.',
    of: (q, c) => shareOfWanted(q, c.held, q.names),
  },
  {
    name: 'names-around',
    why: 'A name may stand in the statement before, with "he" here.',
    of: (q, c) => shareOfWanted(q, c.held | c.before | c.heading | c.title, q.names),
  },
  {
    name: 'numbers',
    why: 'A year in the question must be met.',
    of: (q, c) => shareOfWanted(q, c.held, q.numbers),
  },
  {
    name: 'before-adds',
    why: 'What the statement before has and this one lacks: a pronoun may stand for it.',
    of: (q, c) => share(q.shares, c.before & ~c.held),
  },
  {
    name: 'after-adds',
    why: 'Likewise the statement after.',
    of: (q, c) => share(q.shares, c.after & ~c.held),
  },
  {
    name: 'paragraph-adds',
    why: 'Likewise the rest of the paragraph.',
    of: (q, c) => share(q.shares, c.paragraph & ~c.held),
  },
  { name: 'heading-adds', why: 'Likewise the heading.', of: (q, c) => share(q.shares, c.heading & ~c.held) },
  { name: 'heading', why: 'What the heading has.', of: (q, c) => share(q.shares, c.heading) },
  {
    name: 'title',
    why: 'Words of the title tell nothing within its article.',
    of: (q, c) => share(q.shares, c.title),
  },
  {
    name: 'before',
    why: 'The score of the statement before, beside the best.',
    of: (q, c) => c.ownBefore / q.bestOwn,
  },
  { name: 'after', why: 'The score of the statement after.', of: (q, c) => c.ownAfter / q.bestOwn },
  {
    name: 'beside',
    why: 'The best of the paragraph’s other statements: a rival, or company.',
    of: (q, c) => c.ownBeside / q.bestOwn,
  },
  { name: 'pairs', why: 'Neighbours in the question that are neighbours here.', of: (_, c) => c.pairs },
  {
    name: 'words-in-order',
    why: 'Who did what to whom is told by the order of words.',
    of: (q, c) => c.wordsInOrder / Math.max(1, q.question.terms.length),
  },
  {
    name: 'units-in-order',
    why: 'The same without the stop words.',
    of: (q, c) => c.unitsInOrder / q.question.units.length,
  },
  {
    name: 'window',
    why: 'Words that stand close together belong together.',
    of: (_, c) => (count(c.held) > 1 ? c.window / count(c.held) : 20),
  },
  {
    name: 'alike',
    why: 'A word of the same family with another stem: "Norse", "Norseman".',
    of: (_, c) => c.alike,
  },
  {
    name: 'paragraph',
    why: 'What the paragraph as a whole has, beside the best paragraph: first find the place, then the sentence.',
    of: (q, c) => c.paragraphShare / q.bestParagraph,
  },
  {
    name: 'context',
    why: 'What a reader has in mind when they reach the statement: its words, and those just before, fading.',
    of: (q, c) => c.context / q.bestContext,
  },
  { name: 'context-absolute', why: 'The same as a share of the question.', of: (_, c) => c.context },
  {
    name: 'first-unit',
    why: 'A statement is about what it begins with.',
    of: (_, c) => Math.min(30, c.firstUnit),
  },
  {
    name: 'defines',
    why: 'A word of the question and then a small word of it, as in "the reef is": it says what the thing is.',
    of: (_, c) => (c.defines ? 1 : 0),
  },
  {
    name: 'alone',
    why: 'What of the question only this statement of the paragraph has.',
    of: (q, c) => share(q.shares, c.alone),
  },
  {
    name: 'grams',
    why: 'Compounds and other forms that no stemmer joins, by the letters that they share.',
    of: (_, c) => c.grams,
  },
  {
    name: 'core',
    why: 'Share of what is not in the title: every statement is about the title, and need not say so.',
    of: (q, c) => share(q.shares, c.held & ~c.title) / Math.max(1e-6, 1 - share(q.shares, c.title)),
  },
  {
    name: 'best-of-paragraph',
    why: 'Within its paragraph, one statement answers.',
    of: (_, c) => (c.own > c.ownBeside ? 1 : 0),
  },
  {
    name: 'kept',
    why: 'Whether the words that an answer should repeat are there, and beside the best: some words are only for asking.',
    of: (q, c) => {
      const { kept, lacked } = keptOdds(q.keeping, c.held);
      return kept + lacked - q.bestKept;
    },
  },
  {
    name: 'kept-held',
    why: 'The same of the words that it has.',
    of: (q, c) => keptOdds(q.keeping, c.held).kept,
  },
  {
    name: 'kept-lacked',
    why: 'The same of the words that it lacks.',
    of: (q, c) => keptOdds(q.keeping, c.held).lacked,
  },
  {
    name: 'kept-around',
    why: 'The words that it lacks, where they are not around it either.',
    of: (q, c) => keptOdds(q.keeping, c.held | c.before | c.paragraph | c.heading | c.title).lacked,
  },
  {
    name: 'length',
    why: 'Very short statements seldom answer; very long ones hold everything.',
    of: (_, c) => c.length,
  },
  {
    name: 'length-relative',
    why: 'The same beside the articles’ mean.',
    of: (q, c) => c.length / q.meanLength,
  },
  {
    name: 'in-paragraph',
    why: 'The first statement of a paragraph introduces its subject.',
    of: (_, c) => Math.min(6, c.inParagraph),
  },
  ...ANSWER_FEATURES,
  {
    name: 'asked',
    why: 'Of a long question any one word tells less.',
    of: ({ question }) => question.units.length,
  },
  {
    name: 'asked-known',
    why: 'Words that the article lacks leave the rest to decide.',
    of: (q) => share(q.shares, q.known),
  },
];
