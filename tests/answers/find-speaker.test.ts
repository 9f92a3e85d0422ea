import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSpeaker } from '../../src/answers/find-speaker.ts';
import type { QuotedSpeaker } from '../../src/answers/speakers.ts';

const PEOPLE: [string, string | null, number][] = [
  ['Roman Babushkin', 'deputy head of the Russian mission in India', 10],
  ['Nikolay Kudashev', 'Russian Ambassador', 3],
  ['María José Ñáñez-Ortega', 'mayor of San Telmo', 5],
  ['Ludwig van der Berg', 'spokesman for the port', 2],
  ['Anna Keller', 'head of the traders’ association', 4],
  ['Paul Keller', null, 1],
  ['Ministry of Transport', null, 2],
  ['Sean O’Neill', 'lawyer for Anna Petrov', 1],
];
const UNNAMED = 'A pilot for Peter Walters';
const speakers: QuotedSpeaker[] = [...PEOPLE, [UNNAMED, null, 1] as const]
  .map(([name, role, count]) => ({
    speaker: name === UNNAMED ? { name, role, unnamed: true as const } : { name, role },
    statements: Array.from({ length: count }, (_, statement) => ({ article: 0, statement })),
  }))
  .toSorted((a, b) => b.statements.length - a.statements.length);

const found = (query: string) => findSpeaker(speakers, query)?.best.speaker.name ?? null;

describe('GIVEN what people type', () => {
  test.each([
    ['kudashev', 'Nikolay Kudashev'],
    ['Nikolay', 'Nikolay Kudashev'],
    ['KUDASHEV, nikolay', 'Nikolay Kudashev'],
    ['kudashov', 'Nikolay Kudashev'],
    ['kudahsev', 'Nikolay Kudashev'],
    ['udashev', 'Nikolay Kudashev'],
    ['Kudashëv', 'Nikolay Kudashev'],
    ['ambassador', 'Nikolay Kudashev'],
    ['the ambassador', 'Nikolay Kudashev'],
    ['Ambassador Kudashev', 'Nikolay Kudashev'],
    ['ambasador', 'Nikolay Kudashev'],
    ['Mr Babushkin', 'Roman Babushkin'],
    ['babush', 'Roman Babushkin'],
    ['deputy head', 'Roman Babushkin'],
    ['maria jose', 'María José Ñáñez-Ortega'],
    ['nanez ortega', 'María José Ñáñez-Ortega'],
    ['mayor', 'María José Ñáñez-Ortega'],
    ['van der berg', 'Ludwig van der Berg'],
    ['spokeswoman', 'Ludwig van der Berg'],
    ['paul keller', 'Paul Keller'],
    ['keller', 'Anna Keller'],
    ['transport ministry', 'Ministry of Transport'],
    ['oneill', 'Sean O’Neill'],
    ["o'niell", 'Sean O’Neill'],
    ['nanez-ortgea', 'María José Ñáñez-Ortega'],
    ['lawyer for petrov', 'Sean O’Neill'],
    ['pilot for walters', UNNAMED],
  ])('THEN %j is %s', (query, name) => {
    expect(found(query)).toBe(name);
  });

  test.each([
    'Petrov',
    'Peter Walters',
    'Anna Schmidt',
    'Narendra Modi',
    'trump',
    'xi',
    '',
    '   ',
    '???',
    'pope',
  ])('THEN %j is nobody', (query) => {
    expect(found(query)).toBeNull();
  });

  test('THEN who might have been meant as well is named', () => {
    const others = (query: string) => findSpeaker(speakers, query)?.others.map(({ speaker }) => speaker.name);
    expect(others('keller')).toEqual(['Paul Keller']);
    expect(others('paul keller')).toEqual([]);
    expect(others('head')).toEqual(['Anna Keller']);
  });

  test('THEN any text is somebody or nobody, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        expect(found(query)).toBe(found(query));
      }),
    );
  });
});
