import type { Feature } from './feature.ts';

const fresh = (name: string, at: number, why: string): Feature => ({
  name: `new-${name}`,
  why,
  of: (_, c) => Math.min(4, c.fresh[at] ?? 0),
});

/** Whether a statement holds what is asked for, in the order of the model's columns. */
export const ANSWER_FEATURES: readonly Feature[] = [
  {
    name: 'expected',
    why: 'A word of the kind asked for, such as a number for "how many".',
    of: (_, c) => Math.min(3, c.expected),
  },
  {
    name: 'expected-near',
    why: 'Such a word near the question’s own words.',
    of: (_, c) => Math.min(30, c.distance),
  },
  {
    name: 'expected-counted',
    why: 'What is asked for first stands right after its number: "how many steps", "214 steps".',
    of: (_, c) => Math.min(10, c.counted),
  },
  fresh('names', 0, 'Names that the question does not have.'),
  fresh('digits', 1, 'Numbers that the question does not have.'),
  fresh('years', 2, 'Years that the question does not have.'),
  fresh('times', 3, 'Months, days, "century", "ago".'),
  fresh('numbers', 4, 'Numbers in letters.'),
  fresh('causes', 5, '"Because" and its like.'),
  fresh('places', 6, '"In", "near", "located".'),
];
