import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('whose words a subject’s phrase means', async () => {
  const cases: Told[] = [
    [
      'The University of Oslo physics professor said the wall was safe.',
      ['The University of Oslo physics professor reported'],
    ],
    ['The Bank of Oslo spokesman said the wall was safe.', ['The Bank of Oslo spokesman reported']],
    ['The mayor of Oslo diver said the wall was safe.', ['The mayor of Oslo diver reported']],
    [
      'The spokesman, Tom Reyes of the port, said the wall was safe.',
      ['Tom Reyes reported'],
      { 'Tom Reyes': 'spokesman' },
    ],
    [
      'The spokesman, the port’s Tom Reyes, said the wall was safe.',
      ['Tom Reyes reported'],
      { 'Tom Reyes': 'spokesman' },
    ],
    [
      'A spokesman for the buyer, Baltic Lines, said the wall was safe. The spokesman said it was old.',
      ['A spokesman for the buyer reported', 'A spokesman for the buyer reported, unsure'],
    ],
    [
      'The buyer’s spokesman, Tom Reyes, said the wall was safe.',
      ['Tom Reyes reported'],
      { 'Tom Reyes': 'buyer’s spokesman' },
    ],
    ['Some of the pilots, Tom Reyes, said the wall was safe.', ['Tom Reyes reported']],
    [
      'Mayor of Oslo Ida Brandt said the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'Mayor of Oslo' },
    ],
    [
      'It was said by mayor of Oslo Ida Brandt that the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'mayor of Oslo' },
    ],
    ['Both said the wall was safe.', ['Both reported']],
    ['Both mayors said the wall was safe.', ['Both mayors reported']],
    ['Ida Brandt’s report said the wall was safe.', ['Ida Brandt reported']],
    ['Her report said the wall was safe.', ['? reported']],
    ['The report’s author said the wall was safe.', ['The report’s author reported']],
    ['The Post’s report said the wall was safe.', ['Post reported']],
    ['Ida Brandt’s husband said the wall was safe.', ['Ida Brandt’s husband reported']],
    [
      'Ida Brandt’s husband, Tom Reyes, said the wall was safe.',
      ['Tom Reyes reported'],
      { 'Tom Reyes': 'Ida Brandt’s husband' },
    ],
    [
      'The man, 54, said the wall was safe. The man said it was old.',
      ['The man reported', 'The man reported, unsure'],
    ],
    [
      'A woman said the wall was safe. The woman said it was old. She said it was ours.',
      ['A woman reported', 'A woman reported, unsure', 'A woman reported'],
    ],
    [
      'Its spokesman said the wall was safe. The spokesman said it was old.',
      ['Its spokesman reported', 'Its spokesman reported, unsure'],
    ],
    [
      'The team said the wall was safe. The group said it was old.',
      ['The team reported', 'The group reported'],
    ],
    [
      'The Port Club said the wall was safe. The club said it was old. The group said it was ours.',
      ['Port Club reported', 'Port Club reported', 'Port Club reported, unsure'],
    ],
    [
      'Karl Lund of the Port Club said the wall was safe. The club said it was old.',
      ['Karl Lund reported', 'Port Club reported'],
    ],
    [
      'The Port Club left. Ida Brandt said the wall was safe. The group said it was old.',
      [null, 'Ida Brandt reported', 'The group reported'],
    ],
    [
      'FBI officials said the wall was safe. The FBI said it was old.',
      ['FBI officials reported', 'FBI reported'],
    ],
    [
      'Officials said the wall was safe. Officials said it was old. The officials said it was ours.',
      ['Officials reported', 'Officials reported', 'Officials reported'],
    ],
    ['A friend of Ida Brandt said the wall was safe.', ['A friend of Ida Brandt reported']],
    ['A friend of Ida Brandt’s said the wall was safe.', ['A friend of Ida Brandt reported']],
    [
      'Friends of Ida Brandt and Tom Reyes said the wall was safe.',
      ['Friends of Ida Brandt and Tom Reyes reported'],
    ],
    ['Three of the pilots said the wall was safe.', ['Three of the pilots reported']],
    [
      'A handful of pilots said the wall was safe. The pilots said it was old.',
      ['A handful of pilots reported', 'The pilots reported'],
    ],
    ['Thousands said the wall was safe.', ['Thousands reported']],
    ['Thousands of divers said the wall was safe.', ['Thousands of divers reported']],
    ['It was reported that the wall was safe.', [null]],
    ['There are those who say the wall is safe.', ['those reported']],
    ['Nobody said the wall was safe.', ['Nobody reported']],
    ['No one said the wall was safe.', ['No one reported']],
    ['Everyone says the wall is safe.', ['Everyone reported']],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('which of two who are known', async () => {
  const cases: Told[] = [
    [
      'Ida Brandt said it was old. Anna Holm came. She said the wall was safe.',
      ['Ida Brandt reported', null, 'Ida Brandt reported'],
    ],
    [
      'Ida Brandt said it was old. Anna Holm said it was new. She said the wall was safe.',
      ['Ida Brandt reported', 'Anna Holm reported', 'Anna Holm reported'],
    ],
    [
      'Tom Reyes and Ida Brandt met. He said the wall was safe. She said it was old.',
      [null, 'Tom Reyes reported', 'Ida Brandt reported, unsure'],
    ],
    [
      'The mayor, Ida Brandt, met the diver, Tom Reyes. The mayor said the wall was safe.',
      [null, 'Ida Brandt reported'],
      { 'Ida Brandt': 'mayor' },
    ],
    [
      'Senator Ida Brandt said it was old. Senator Tom Reyes came. The senator said the wall was safe.',
      ['Ida Brandt reported', null, 'Ida Brandt reported'],
      { 'Ida Brandt': 'Senator' },
    ],
    [
      'Senator Ida Brandt said it was old. Senator Tom Reyes said it was new. The senator said the wall was safe.',
      ['Ida Brandt reported', 'Tom Reyes reported', 'Tom Reyes reported'],
      { 'Ida Brandt': 'Senator', 'Tom Reyes': 'Senator' },
    ],
    [
      'Danish Senator Ida Brandt met Swedish Senator Tom Reyes. The Swedish senator said the wall was safe.',
      [null, 'Tom Reyes reported'],
      { 'Tom Reyes': 'Swedish Senator' },
    ],
    ['Ida Brandt met Tom Brandt. Brandt said the wall was safe.', [null, 'Ida Brandt reported']],
    [
      'Ida Brandt met Tom Brandt. Tom Brandt left. Brandt said the wall was safe.',
      [null, null, 'Tom Brandt reported'],
    ],
    [
      'Ida Brandt met Tom Brandt. Mr. Brandt said the wall was safe. Mrs. Brandt said it was old.',
      [null, 'Tom Brandt reported', 'Ida Brandt reported'],
    ],
    [
      'Ida Brandt met Tom Brandt. Ida said the wall was safe. Tom said it was old.',
      [null, 'Ida Brandt reported', 'Tom Brandt reported'],
    ],
    [
      'The World Health Organization met the World Bank. The WHO said the wall was safe. The Bank said it was old.',
      [null, 'World Health Organization reported', 'World Bank reported'],
    ],
  ];
  expect(await tell(cases)).toEqual(cases);
});
