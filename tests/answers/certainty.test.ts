import { describe, expect, test } from 'vitest';
import { CERTAINTY, findSpeaker } from '../../src/answers/find-speaker.ts';
import type { QuotedSpeaker } from '../../src/answers/speakers.ts';

/** Speakers of one statement each, the first the most quoted. */
const speakers = (...people: readonly (readonly [name: string, role?: string])[]): QuotedSpeaker[] =>
  people.map(([name, role = null]) => ({
    speaker: { name, role },
    statements: [{ article: 0, statement: 0 }],
  }));

const KELLER = speakers(['Anna Keller', 'head of the association of traders']);

describe('GIVEN how a speaker is typed', () => {
  test.each([
    ['keller', CERTAINTY.surname],
    ['anna', CERTAINTY.name],
    ['anna keller', (CERTAINTY.name + CERTAINTY.surname) / 2],
    ['Mrs Keller', CERTAINTY.surname],
    ['the Keller', CERTAINTY.surname],
    ['kell', CERTAINTY.beginning],
    ['ann', CERTAINTY.beginning],
    ['kelelr', CERTAINTY.slip],
    ['amna', CERTAINTY.slip],
    ['head', CERTAINTY.role],
    ['the head of the traders', CERTAINTY.role],
    ['chief', CERTAINTY.roleKind],
    ['head of associations', (CERTAINTY.role + CERTAINTY.roleSlip) / 2],
    ['keller, head', (CERTAINTY.surname + CERTAINTY.role) / 2],
  ])('THEN %j is them, that sure', (query, certainty) => {
    expect(findSpeaker(KELLER, query)?.certainty).toBeCloseTo(certainty, 6);
  });

  test.each([
    ['a beginning of two letters', 'ke'],
    ['a slip in a name of three letters', 'ame'],
    ['two slips in a short name', 'kallur'],
    ['one word that is not theirs', 'anna keller berlin'],
    ['whom the role is held for alone', 'traders'],
    ['words that say nothing', 'the of'],
  ])('THEN %s is not them', (_, query) => {
    expect(findSpeaker(KELLER, query)).toBeNull();
  });

  test.each([
    ['one slip in four letters', 'Ivan Rossi', 'rosi'],
    ['one slip in four letters', 'Ana Roth', 'rohh'],
    ['two slips in eight letters', 'Ivan Babushkin', 'babuskhim'],
    ['two slips in eight letters', 'Ivan Kudashev', 'kudasshef'],
    ['one letter too many', 'Ivan Roth', 'rothe'],
    ['an apostrophe left out', 'Sean O’Neill', 'oneill'],
    ['an apostrophe otherwise', 'Sean O’Neill', "o'neill"],
    ['a hyphen left out', 'Jean Dupont-Aignan', 'dupont aignan'],
    ['half of a double name', 'Jean Dupont-Aignan', 'aignan'],
    ['blanks too many', 'Jean van  Damme', 'van   damme'],
  ])('THEN %s: %s is %j', (_, name, query) => {
    expect(findSpeaker(speakers([name]), query)?.best.speaker.name).toBe(name);
  });

  test.each([
    ['Ana Roth', 'rxxh'],
    ['Ana Lee', 'leo'],
    ['Ivan Babushkin', 'babxxxkin'],
    ['Ivan Kudashev', 'kuda xyz'],
  ])('THEN %s is not %j', (name, query) => {
    expect(findSpeaker(speakers([name]), query)).toBeNull();
  });
});

describe('GIVEN several whom it may mean', () => {
  const FAMILY = speakers(
    ['Anna Keller', 'head of the bakers'],
    ['Keller Braun', 'head'],
    ['Paul Keller'],
    ['Rita Kellermann', 'singer'],
  );
  test.each([
    ['keller', 'Anna Keller', ['Paul Keller', 'Keller Braun']],
    ['braun', 'Keller Braun', []],
    ['kellerman', 'Rita Kellermann', []],
    ['head', 'Anna Keller', ['Keller Braun']],
    ['singer keller', 'Rita Kellermann', []],
  ])('THEN %j is first %s, and the others are those hardly less sure', (query, best, others) => {
    const found = findSpeaker(FAMILY, query);
    expect(found?.best.speaker.name).toBe(best);
    expect(found?.others.map(({ speaker }) => speaker.name)).toEqual(others);
  });

  test('THEN of equals the first is taken, and of nobody nobody', () => {
    expect(findSpeaker(speakers(['Ana Roth'], ['Eva Roth']), 'roth')?.best.speaker.name).toBe('Ana Roth');
    expect(findSpeaker([], 'roth')).toBeNull();
  });
});
