import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ellipsis, snippet } from '../../src/discord/draw/shorten.ts';

const words = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1 })
  .map((all) => all.join(' '));

describe('GIVEN a text and a place in it that matters', () => {
  test('THEN the snippet is a part of the text, within the limit, with the place in it', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 40, max: 200 }), (text, at, limit) => {
        const start = at % text.length;
        const place = { start, end: Math.min(start + 5, text.length) };
        const shown = snippet(text, [place], limit);
        expect(text).toContain(shown.text);
        expect(shown.text.length).toBeLessThanOrEqual(limit);
        expect(shown.text.isWellFormed()).toBe(text.isWellFormed());
        expect(shown.cutBefore || text.startsWith(shown.text)).toBe(true);
        expect(shown.cutAfter || text.endsWith(shown.text)).toBe(true);
        for (const { start: from, end } of shown.places) {
          expect(shown.text.slice(from, end)).toBe(text.slice(place.start, place.end));
        }
      }),
    );
  });

  test('THEN a late place is shown with what stands around it', () => {
    const text = `${'word '.repeat(500)}S-400 ${'word '.repeat(500)}`.trim();
    const start = text.indexOf('S-400');
    const shown = snippet(text, [{ start, end: start + 5 }], 200);
    expect(shown.places).toHaveLength(1);
    expect(shown.text).toContain('word S-400 word');
    expect([shown.cutBefore, shown.cutAfter]).toEqual([true, true]);
  });
});

describe('GIVEN a name that is too long', () => {
  test.each([
    ['short enough', 20, 'short enough'],
    ['cut between words, please', 15, 'cut between…'],
    ['Донаудампфшиффартсгезельшафт', 10, 'Донаудамп…'],
    ['12345678😀90', 10, '12345678…'],
  ])('THEN %j at most %i long is %j', (text, limit, shown) => {
    expect(ellipsis(text, limit)).toBe(shown);
  });
});
