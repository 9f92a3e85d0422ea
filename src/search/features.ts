import { ANSWER_FEATURES } from './answer-features.ts';
import type { Feature } from './feature.ts';
import { keptOdds } from './keeping.ts';
import { count, share } from './units.ts';

/** What the ranker looks at in a statement, in the order of the model's rows. Everything is relative, so that a short article is as good as a long one. */
export const FEATURES: readonly Feature[] = [
  {
    name: 'own',
    why: 'How much of the question the statement has, by BM25, of what it could have.',
    of: (q, c) => c.own / (q.bestOwn + 1e-9),
  },
  {
    name: 'covered',
    why: 'Share of the question’s weight that the statement holds, however often.',
    of: (q, c) => share(q.shares, c.held),
  },
  {
    name: 'covered-known',
    why: 'Of the words that the article has at all.',
    of: (q, c) => share(q.shares, c.held) / Math.max(1e-6, share(q.shares, q.known)),
  },
  { name: 'held', why: 'One word in common is weak, whatever its share.', of: (_, c) => count(c.held) },
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
    name: 'in-paragraph',
    why: 'The first statement of a paragraph introduces its subject.',
    of: (_, c) => Math.min(6, c.inParagraph),
  },
  ...ANSWER_FEATURES,
];
