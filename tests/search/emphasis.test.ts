import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasise } from '../../src/search/emphasis.ts';

const emphasised = (terms: readonly string[], text: string, language = 'en'): string[] =>
  emphasise(terms, text, language).map(({ start, end }) => text.slice(start, end));

describe('emphasise', () => {
  it.each([
    ['other forms of a word', ['sanction'], 'US sanctions against Turkey', ['sanctions']],
    ['a compound, whole', ['S400'], 'the S-400 missile', ['S-400']],
    ['not the clitic', ['Russia'], 'Russia’s relations', ['Russia']],
    ['whole words only', ['car'], 'cars in Carthage', ['cars']],
    ['accents', ['kudashev'], 'Minister Kudashëv said', ['Kudashëv']],
    ['no stop words', ['the', 'lamp'], 'the lamp of the ship', ['lamp']],
    ['British and American', ['recognise'], 'does not recognize', ['recognize']],
  ])('%s', (_, terms, text, found) => {
    expect(emphasised(terms, text)).toEqual(found);
  });

  it('joins the pairs of characters of a word', () => {
    expect(emphasised(['贸易', '易关', '关系'], '两国的贸易关系正在发展', 'zh')).toEqual(['贸易关系']);
  });

  it('gives places in order that do not overlap, within the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.string({ unit: 'grapheme' }),
        (terms, text) => {
          let end = 0;
          for (const span of emphasise([...terms, ...text.split(' ')], text, 'en')) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
