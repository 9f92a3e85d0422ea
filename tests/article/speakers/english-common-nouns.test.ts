import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('whom a common noun means', async () => {
  const cases: Told[] = [
    ['Karl Bank, a nurse, left. The bank said the wall was safe.', [null, 'The bank reported']],
    ['The ministry said it was old. The Ministry of Transport left.', ['The ministry reported', null]],
    ['A man said it was old. The baker said it was safe.', ['A man reported', 'The baker reported']],
    [
      'It rained. It snowed. It froze. The Ministry of Transport said it was old. The department said it was safe.',
      [null, null, null, 'Ministry of Transport reported', 'Ministry of Transport reported, unsure'],
    ],
    [
      'Some divers said it was old. The divers said it was safe.',
      ['Some divers reported', 'Some divers reported'],
    ],
    [
      'The old divers said it was old. Old divers said it was safe.',
      ['The old divers reported', 'The old divers reported'],
    ],
    [
      'An old diver said it was old. An old diver said it was safe. The old diver said no.',
      ['An old diver reported', 'An old diver reported', 'An old diver reported'],
    ],
    ['The University of Oslo said the wall was safe.', ['University of Oslo reported']],
    ['The club of old spokesmen said the wall was safe.', ['The club of old spokesmen reported']],
    [
      'Mayor and nurse Ida Brandt said the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'Mayor and nurse' },
    ],
    ['Danish and Swedish mayors said the wall was safe.', ['Danish and Swedish mayors reported']],
    ['The Danish and Swedish mayors said the wall was safe.', ['The Danish and Swedish mayors reported']],
    ['Ida and Tom said the wall was safe.', ['Ida and Tom reported']],
    ['Sand and water said the wall was safe.', ['Sand and water reported']],
    ['It was safe, said Ida Brandt and Tom Reyes.', ['Ida Brandt and Tom Reyes reported']],
    ['Ms. Brandt and Mr. Reyes said the wall was safe.', ['Ms. Brandt and Mr. Reyes reported']],
    ['Someone said the wall was safe.', ['Someone reported']],
    ['One said the wall was safe.', ['One reported']],
    ['Several of the walls said it was safe.', ['Several reported']],
    ['Another of the days said it was safe.', ['Another of the days reported']],
    ['Companies said it was old. The firm said it was safe.', ['Companies reported', 'The firm reported']],
    [
      'Oslo Bank said it was old. The firm said it was safe.',
      ['Oslo Bank reported', 'Oslo Bank reported, unsure'],
    ],
    [
      'Oslo Bank said it was old. The big firm said it was safe.',
      ['Oslo Bank reported', 'The big firm reported'],
    ],
    [
      'Oslo Bank said it was old. This firm said it was safe.',
      ['Oslo Bank reported', 'Oslo Bank reported, unsure'],
    ],
    [
      'Oslo Bank said it was old. Those firms said it was safe.',
      ['Oslo Bank reported', 'Those firms reported'],
    ],
  ];
  expect(await tell(cases)).toEqual(cases);
});
