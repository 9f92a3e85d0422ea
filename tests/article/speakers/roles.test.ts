import { describe, expect, test } from 'vitest';
import { findByRole, type RolePhrase } from '../../../src/article/speakers/known-by-role.ts';
import { addRole, type Party } from '../../../src/article/speakers/party.ts';
import { reportingOf } from '../../../src/article/speakers/reporting-verbs.ts';
import {
  areSynonyms,
  isCourtesyTitle,
  isHuman,
  isPersonNoun,
  isRoleNoun,
} from '../../../src/article/speakers/role-nouns.ts';
import { attribute } from './attribute.ts';

const party = (
  name: string,
  roles: readonly string[],
  nouns: readonly string[],
  more: Partial<Party> = {},
): Party => ({
  name,
  parts: name.split(' '),
  kind: 'person',
  gender: null,
  roles: [...roles],
  roleNouns: new Set(nouns),
  places: [10],
  head: name.toLowerCase().split(' ').at(-1) ?? '',
  ...more,
});

const KUDASHEV = party('Nikolay Kudashev', ['Russian Ambassador'], ['ambassador']);
const BABUSHKIN = party('Roman Babushkin', ['deputy head of the Russian mission'], ['head']);
const REYES = party('Ana Reyes', ['Republican senator'], ['senator']);
const HOLM = party('Nils Holm', ['Democratic senator'], ['senator']);
const PILOT = party('a pilot', ['pilot'], ['pilot'], { kind: 'unnamed' });
const LATE = party('Ida Brandt', ['mayor'], ['mayor'], { places: [900] });
const ALL = [KUDASHEV, BABUSHKIN, REYES, HOLM, PILOT, LATE];

const phrase = (
  noun: string,
  modifiers: readonly string[] = [],
  proper: readonly string[] = [],
): RolePhrase => ({
  noun,
  modifiers,
  proper,
  place: 500,
});

describe('GIVEN a phrase for somebody by what they are', () => {
  test.each<[string, RolePhrase, readonly Party[], Party | null]>([
    ['the ambassador', phrase('ambassador'), [], KUDASHEV],
    ['the diplomat: a synonym', phrase('diplomat'), [], KUDASHEV],
    ['the Russian diplomat', phrase('diplomat', ['russian'], ['russian']), [], KUDASHEV],
    ['the Turkish diplomat: of no role', phrase('diplomat', ['turkish'], ['turkish']), [], null],
    ['the Democratic senator', phrase('senator', ['democratic'], ['democratic']), [], HOLM],
    ['the old Democratic senator', phrase('senator', ['old', 'democratic'], ['democratic']), [], HOLM],
    ['the senator, of two: who spoke last', phrase('senator'), [HOLM, REYES], REYES],
    ['the senator, of two: who spoke last, again', phrase('senator'), [REYES, HOLM], HOLM],
    ['the republican senator, although the other spoke', phrase('senator', ['republican']), [HOLM], REYES],
    ['the pilot, who has no name', phrase('pilot'), [], null],
    ['the mayor, who is named only later', phrase('mayor'), [], null],
    ['the baker, whom nobody named', phrase('baker'), [], null],
  ])('THEN %s', (_, wanted, spoke, found) => {
    for (const parties of [ALL, ALL.toReversed()]) expect(findByRole(parties, wanted, spoke)).toBe(found);
  });

  test('THEN the same noun means rather than a synonym', () => {
    const envoy = party('Eva Lund', ['envoy'], ['envoy']);
    expect(findByRole([KUDASHEV, envoy], phrase('envoy'), [KUDASHEV])).toBe(envoy);
    expect(findByRole([envoy, KUDASHEV], phrase('ambassador'), [envoy])).toBe(KUDASHEV);
  });
});

describe('GIVEN roles of one party', () => {
  const role = (text: string, nouns: readonly string[], gender: 'male' | 'female' | null = null) =>
    ({ text, nouns, gender }) as never;

  test('THEN the longest way to put each is kept, and what they tell is noted', () => {
    const mayor = party('Ida Brandt', [], [], { kind: 'unknown' });
    addRole(mayor, role('mayor', ['mayor']));
    addRole(mayor, role('mayor of Nordhavn', ['mayor'], 'female'));
    addRole(mayor, role('mayor', ['mayor'], 'male'));
    addRole(mayor, role('engineer', ['engineer']));
    expect(mayor).toMatchObject({
      kind: 'person',
      gender: 'female',
      roles: ['mayor of Nordhavn', 'engineer'],
    });
    expect([...mayor.roleNouns]).toEqual(['mayor', 'engineer']);
  });

  test('THEN who has no name stays so', () => {
    const pilot = party('a pilot', [], [], { kind: 'unnamed' });
    addRole(pilot, role('pilot', ['pilot']));
    expect(pilot.kind).toBe('unnamed');
  });
});

describe('GIVEN a noun', () => {
  test.each([
    ['ambassador', true],
    ['spokeswoman', true],
    ['yachtsman', true],
    ['geologist', true],
    ['vice-president', true],
    ['co-pilot', true],
    ['sen', true],
    ['sen.', true],
    ['vice-like', true],
    ['harbour', false],
    ['man-made', true],
    ['person', true],
    ['well-known', false],
  ])('THEN %s is a role: %s', (noun, is) => {
    expect(isRoleNoun(noun)).toBe(is);
  });

  test.each([
    ['baker', true],
    ['violinist', true],
    ['librarian', true],
    ['trustee', true],
    ['people', false],
    ['number', false],
    ['harbour', false],
    ['critics', false],
  ])('THEN %s is one human being: %s', (noun, is) => {
    expect(isPersonNoun(noun)).toBe(is);
  });

  test.each([
    ['mayors', true],
    ['police', true],
    ['children', true],
    ['thousands', true],
    ['walls', false],
  ])('THEN %s are people: %s', (noun, are) => {
    expect(isHuman(noun)).toBe(are);
  });

  test.each([
    ['ambassador', 'diplomat', true],
    ['chief', 'boss', true],
    ['wife', 'husband', true],
    ['ambassador', 'mayor', false],
    ['harbour', 'mayor', false],
  ])('THEN %s and %s mean the same: %s', (one, other, same) => {
    expect(areSynonyms(one, other)).toBe(same);
    expect(areSynonyms(other, one)).toBe(same);
  });

  test.each([
    ['mr', true],
    ['mrs.', true],
    ['señora', true],
    ['dr', false],
  ])('THEN %s is how to address somebody: %s', (title, is) => {
    expect(isCourtesyTitle(title)).toBe(is);
  });

  test.each([
    ['say', 'always'],
    ['claim', 'clause'],
    ['confirm', 'finite'],
    ['smile', 'quotation'],
    ['run', null],
  ])('THEN the verb %s brings in speech: %s', (lemma, how) => {
    expect(reportingOf(lemma)).toBe(how);
  });
});

test.each<[string, string, (string | null)[]]>([
  ['hi', 'आज सुनीता राव ने कहा कि पुल बंद है।', ['सुनीता राव reported']],
  ['hi', 'हाल ही में सुनीता राव ने यह भी कहा कि पुल बंद है।', ['सुनीता राव reported']],
  ['hi', 'सोमवार को सुनीता राव के अनुसार पुल बंद है।', ['सुनीता राव reported']],
  ['hi', 'कल सुनीता राव का कहना था कि पुल बंद है।', ['सुनीता राव reported']],
  ['hi', 'सुनीता राव भी मानती हैं कि पुल बंद है।', ['सुनीता राव reported']],
  ['hi', 'सुनीता राव बताती हैं कि पुल बंद है।', ['सुनीता राव reported']],
  ['hi', 'मोहन दास कहते थे कि पुल बंद है।', ['मोहन दास reported']],
  ['hi', 'सुनीता राव ने दोहराया कि पुल बंद है।', ['सुनीता राव reported']],
  ['hi', 'सुनीता राव ने स्पष्ट किया: पुल बंद है।', ['सुनीता राव reported']],
  ['hi', 'सुनीता राव ने पुल देखा।', [null]],
  ['hi', 'सुनीता राव का घर पुल के पास है।', [null]],
  ['zh', '王市长表示，大桥将关闭。', ['王市长 reported']],
  ['zh', '王市长对记者说：“大桥将关闭。”', ['王市长 quoted']],
  ['zh', '市政府宣布：大桥将关闭。', ['市政府 reported']],
  ['zh', '王市长指出，大桥很旧。他强调，大桥将关闭。', ['王市长 reported', '王市长 reported']],
  ['zh', '大桥建于1911年。', [null]],
])('GIVEN %s: %s', async (language, text, said) => {
  expect((await attribute(text, language)).said).toEqual(said);
});
