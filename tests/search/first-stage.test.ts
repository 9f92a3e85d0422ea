import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstStage } from '../../src/search/first-stage.ts';
import { buildIndex } from '../../src/search/inverted-index.ts';
import { readQuestion } from '../../src/search/question.ts';
import { scopeOf } from '../../src/search/search.ts';
import { articleOf } from './articles.ts';

const SYLLABLES = ['bar', 'kel', 'lom', 'min', 'nur', 'rov'];

/** Words of three syllables, more often of the first ones; a text's words are as uneven. */
const word = fc
  .array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), { minLength: 3, maxLength: 3 })
  .map((choices) => choices.map(([a, b]) => SYLLABLES[Math.min(a, b)]).join(''));
const sentence = fc.array(word, { minLength: 3, maxLength: 9 }).map((words) => words.join(' '));
const article = fc
  .tuple(
    sentence,
    fc.array(fc.array(sentence, { minLength: 1, maxLength: 6 }), { minLength: 8, maxLength: 14 }),
  )
  .map(([title, paragraphs]) =>
    articleOf(title, Object.fromEntries(paragraphs.map((texts, i) => [`Part ${i}`, texts]))),
  );
const library = fc.array(article, { minLength: 2, maxLength: 4 });

describe('the first stage', () => {
  it('finds the same in many documents, without scoring all, as in few', () => {
    fc.assert(
      fc.property(
        library,
        fc.array(sentence, { minLength: 5, maxLength: 10 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 2 }),
        (articles, questions, count, step) => {
          const index = buildIndex(articles);
          const scope = scopeOf(index);
          const wanted = { count, allowed: (at: number) => at % step === 0 };
          for (const text of questions) {
            const question = readQuestion(index, text, 'en');
            const all = firstStage(index, question, scope, wanted, Number.POSITIVE_INFINITY);
            const some = firstStage(index, question, scope, wanted, 0);
            const totals = some.best.map((document) => some.total[document] ?? 0);
            const expected = all.best.map((document) => all.total[document] ?? 0);
            expect(totals.length).toBe(expected.length);
            for (const [i, total] of totals.entries()) expect(total).toBeCloseTo(expected[i] ?? 0, 3);
            for (const document of some.best) {
              const paragraph = index.documents.paragraph[document];
              for (const [near, ofNear] of index.documents.paragraph.entries()) {
                if (ofNear !== paragraph && Math.abs(near - document) > 1) continue;
                expect(some.held[near]).toBe(all.held[near]);
                expect(some.own[near]).toBeCloseTo(all.own[near] ?? 0, 3);
              }
            }
          }
        },
      ),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
