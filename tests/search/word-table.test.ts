import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packWordTable, relatedWords, unpackWordTable, type WordTable } from '../../src/search/word-table.ts';

const table: fc.Arbitrary<WordTable> = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 30 })
  .map((words) => words.toSorted())
  .chain((words) =>
    fc
      .array(
        fc.array(fc.record({ other: fc.nat({ max: words.length - 1 }), likeness: fc.nat({ max: 255 }) }), {
          maxLength: 5,
        }),
        { minLength: words.length, maxLength: words.length },
      )
      .map((related) => ({
        words,
        starts: startsOf(related),
        relations: Uint16Array.from(related.flat(), ({ other }) => other),
        likenesses: Uint8Array.from(related.flat(), ({ likeness }) => likeness),
      })),
  );

function startsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, n) => {
    starts[n + 1] = (starts[n] ?? 0) + list.length;
  });
  return starts;
}

describe('GIVEN a table of related words', () => {
  test('THEN packing it and unpacking that gives the table', () => {
    fc.assert(
      fc.property(table, (given) => {
        expect(unpackWordTable(packWordTable(given))).toEqual(given);
      }),
    );
  });

  test('THEN each word has its own relations, and another word none', () => {
    fc.assert(
      fc.property(table, (given) => {
        given.words.forEach((word, n) => {
          const expected = Array.from(
            given.relations.slice(given.starts[n], given.starts[n + 1]),
            (at) => given.words[at],
          );
          expect(relatedWords(given, word).map((related) => related.word)).toEqual(expected);
        });
        expect(relatedWords(given, 'no such word')).toEqual([]);
      }),
    );
  });
});
