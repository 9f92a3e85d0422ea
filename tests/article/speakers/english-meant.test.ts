import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('who is meant by what they are', async () => {
  const cases: Told[] = [
    [
      'The mayor, Ida Brandt, left. The mayor said the wall was safe.',
      [null, 'Ida Brandt reported'],
      { 'Ida Brandt': 'mayor' },
    ],
    [
      'The mayor, Ida Brandt, left. This mayor said the wall was safe.',
      [null, 'Ida Brandt reported'],
      { 'Ida Brandt': 'mayor' },
    ],
    ['The mayor, Ida Brandt, left. A mayor said the wall was safe.', [null, 'A mayor reported']],
    ['The mayor, Ida Brandt, left. Another mayor said the wall was safe.', [null, 'Another mayor reported']],
    ['The mayor said the wall was safe. Ida Brandt is the mayor.', ['The mayor reported', null]],
    [
      'The ambassador, Karl Lund, left. The diplomat said the wall was safe.',
      [null, 'Karl Lund reported, unsure'],
      { 'Karl Lund': 'ambassador' },
    ],
    [
      'The ambassador, Karl Lund, left. The old diplomat said the wall was safe.',
      [null, 'Karl Lund reported, unsure'],
      { 'Karl Lund': 'ambassador' },
    ],
    [
      'The ambassador, Karl Lund, left. The Swedish diplomat said the wall was safe.',
      [null, 'The Swedish diplomat reported'],
    ],
    [
      'The Swedish ambassador, Karl Lund, left. The Swedish diplomat said the wall was safe.',
      [null, 'Karl Lund reported, unsure'],
      { 'Karl Lund': 'Swedish ambassador' },
    ],
    [
      'A diver said the wall was safe. The diver said it was old.',
      ['A diver reported', 'A diver reported, unsure'],
    ],
    [
      'A diver said the wall was safe. The old diver said it was new.',
      ['A diver reported', 'The old diver reported'],
    ],
    ['A diver said the wall was safe. A diver said it was old.', ['A diver reported', 'A diver reported']],
    [
      'A diver said the wall was safe. Another diver said it was old.',
      ['A diver reported', 'Another diver reported'],
    ],
    [
      'The diver said the wall was safe. The diver said it was old.',
      ['The diver reported', 'The diver reported, unsure'],
    ],
    ['Divers said the wall was safe. The divers said it was old.', ['Divers reported', 'Divers reported']],
    [
      'Some divers said the wall was safe. Other divers said it was old.',
      ['Some divers reported', 'Other divers reported'],
    ],
    [
      'The Ministry of Transport left. The ministry said the wall was safe.',
      [null, 'Ministry of Transport reported'],
    ],
    [
      'The Ministry of Transport left. The department said the wall was safe.',
      [null, 'The department reported'],
    ],
    [
      'The Ministry of Transport said it was old. The department said the wall was safe.',
      ['Ministry of Transport reported', 'Ministry of Transport reported, unsure'],
    ],
    [
      'The Ministry of Transport said it was old. It rained. It snowed. The department said the wall was safe.',
      ['Ministry of Transport reported', null, null, 'Ministry of Transport reported, unsure'],
    ],
    [
      'The Ministry of Transport said it was old. It rained. It snowed. It froze. The department said the wall was safe.',
      ['Ministry of Transport reported', null, null, null, 'The department reported'],
    ],
    [
      'The Ministry of Transport said it was old. The new department said the wall was safe.',
      ['Ministry of Transport reported', 'The new department reported'],
    ],
    [
      'The Ministry of Transport said it was old. The river said the wall was safe.',
      ['Ministry of Transport reported', 'The river reported'],
    ],
    [
      'Ida Brandt said it was old. The company said the wall was safe.',
      ['Ida Brandt reported', 'The company reported'],
    ],
    [
      'The Harbour Board and Oslo Bank left. The board said the wall was safe.',
      [null, 'Harbour Board reported'],
    ],
    ['Karl Lund Bank left. The bank said the wall was safe.', [null, 'Karl Lund Bank reported']],
    [
      'The company said it was old. The company said it was safe.',
      ['The company reported', 'The company reported'],
    ],
    ['One of the divers said the wall was safe.', ['One of the divers reported']],
    ['Most of them said the wall was safe.', ['? reported']],
    ['85 % of divers said the wall was safe.', ['85 % of divers reported']],
    ['A majority of the board said the wall was safe.', ['A majority of the board reported']],
    ['Two said the wall was safe.', ['Two reported']],
    ['Several said the wall was safe.', ['Several reported']],
    ['The turn said the wall was safe.', ['? reported']],
    ['A source close to the board said the wall was safe.', ['A source close to the board reported']],
    ['A source in the port on Monday said the wall was safe.', ['A source in the port reported']],
    ['A source in a statement said the wall was safe.', ['A source reported']],
    ['The police said the wall was safe.', ['The police reported']],
    ['The 54-year-old said the wall was safe.', ['The 54-year-old reported']],
    [
      'He said it. Some divers said it was old. Some divers said it was safe.',
      ['? reported', 'Some divers reported', 'Some divers reported'],
    ],
    [
      'The other divers said it was old. The divers said it was safe.',
      ['The other divers reported', 'The divers reported'],
    ],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('several who speak together', async () => {
  const cases: Told[] = [
    ['Ida Brandt and Tom Reyes said the wall was safe.', ['Ida Brandt and Tom Reyes reported']],
    ['Both Ida Brandt and Tom Reyes said the wall was safe.', ['Ida Brandt and Tom Reyes reported']],
    ['Norway and Sweden said the wall was safe.', ['Norway and Sweden reported']],
    ['Norway and Sweden in May said the wall was safe.', ['Norway and Sweden reported']],
    ['Danish and Swedish divers said the wall was safe.', ['Danish and Swedish divers reported']],
    ['Divers and pilots said the wall was safe.', ['Divers and pilots reported']],
    [
      'The mayor and diver Ida Brandt said the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'mayor and diver' },
    ],
    [
      'Mayor and diver Ida Brandt said the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'Mayor and diver' },
    ],
    ['The Bank of Norway and Sweden said the wall was safe.', ['Bank of Norway and Sweden reported']],
    ['Ida Brandt and her divers said the wall was safe.', ['Ida Brandt and her divers reported']],
    [
      'Ida Brandt and Tom Reyes said it was safe. They said it was old.',
      ['Ida Brandt and Tom Reyes reported', 'Ida Brandt and Tom Reyes reported'],
    ],
    [
      'Ida Brandt and Tom Reyes said it was safe. Brandt said it was old.',
      ['Ida Brandt and Tom Reyes reported', 'Ida Brandt reported'],
    ],
  ];
  expect(await tell(cases)).toEqual(cases);
});
