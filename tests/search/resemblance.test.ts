import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/inverted-index.ts';
import { readQuestion } from '../../src/search/question.ts';
import { prepareStems, resemblance } from '../../src/search/resemblance.ts';
import { articleOf } from './articles.ts';

/** A word with its ends marked, in threes. */
const trigrams = (word: string) => Array.from(word, (_, at) => `^${word}$`.slice(at, at + 3));

/** Dice's coefficient over trigrams: those of the stem each once. */
function dice(stem: string, word: string): number {
  const own = new Set(trigrams(stem));
  const shared = trigrams(word).filter((one) => own.has(one)).length;
  return (2 * shared) / (own.size + word.length);
}

function beginning(stem: string, word: string): number {
  let length = 0;
  while (length < stem.length && stem[length] === word[length]) length++;
  return length < 4 ? 0 : length / Math.max(stem.length, word.length);
}

/** How a statement resembles a question, in a language whose words are not stemmed. */
function look(question: string, statement: string, shares: readonly number[], held = 0) {
  const index = buildIndex([articleOf('Words', { '': [statement] }, 'xx')]);
  const read = readQuestion(index, question, 'xx');
  return resemblance(prepareStems(index, read, shares), 0, statement.split(' ').length, held);
}

describe('how a statement’s words resemble those of a question', () => {
  const word = fc
    .array(fc.constantFrom('ka', 'lo', 'mi', 'ra', 'tu'), { minLength: 3, maxLength: 5 })
    .map((parts) => parts.join(''));
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });

  it('is told by how they begin, and by the letters that they share', () => {
    fc.assert(
      fc.property(words, words, (asked, said) => {
        // What the statement has, or is a slip away from what it has, stands for the word itself.
        const index = buildIndex([articleOf('Words', { '': [said.join(' ')] }, 'xx')]);
        fc.pre(readQuestion(index, asked.join(' '), 'xx').units.every(({ certainty }) => certainty === 0));
        const shares = asked.map((_, u) => (u + 1) / 10);
        const most = (of: (stem: string, word: string) => number) =>
          asked.map((stem) => Math.max(...said.map((one) => of(stem, one))));
        const begins = most((stem, one) => (dice(stem, one) > 0 ? beginning(stem, one) : 0));
        const found = look(asked.join(' '), said.join(' '), shares);
        expect(found.alike).toBeCloseTo(
          begins.reduce((sum, value, u) => sum + value * (shares[u] ?? 0), 0),
          6,
        );
        expect(found.likeness).toEqual([...begins, ...most(dice)].map((value) => expect.closeTo(value, 6)));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a word that is there is no likeness', 'kalomi', 'kalomi tura', [0.4], 1, 0, [1, 1]],
    ['a number resembles none', '123456', '123457 123458', [0.4], 0, 0, [5 / 6, 2 / 3]],
    ['Chinese words that begin alike', '车站', '车票', [0.4], 0, 0.2, [0.5, 0.5]],
    ['Chinese words that end alike', '车站', '网站', [0.4], 0, 0.2, [0.5, 0.5]],
    ['Chinese words with a character in common', '会议', '社会', [0.6], 0, 0, [0, 0.5]],
    ['other letters are nothing', 'kalomi', 'xyz vwq', [0.4], 0, 0, [0, 0]],
  ])('%s', (_, question, statement, shares, held, alike, likeness) => {
    const found = look(question, statement, shares, held);
    expect(found.alike).toBeCloseTo(alike, 6);
    expect(found.likeness).toEqual(likeness.map((value) => expect.closeTo(value, 6)));
  });
});
