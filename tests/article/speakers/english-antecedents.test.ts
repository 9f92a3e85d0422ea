import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('whom a pronoun means where others are named', async () => {
  const cases: Told[] = [
    [
      'Tom Reyes said it was old. The wall, which Karl Lund built, was safe, he said.',
      ['Tom Reyes reported', 'Tom Reyes reported'],
    ],
    [
      'Tom Reyes said it was old. Karl Lund was there, and it was safe, he said.',
      ['Tom Reyes reported', 'Tom Reyes reported'],
    ],
    [
      'Tom Reyes said it was old. Karl Lund left because he said no.',
      ['Tom Reyes reported', 'Karl Lund reported'],
    ],
    [
      'Tom Reyes said it was old. “It is safe,” he said as Karl Lund left.',
      ['Tom Reyes reported', 'Tom Reyes quoted'],
    ],
    [
      'Tom Reyes said it was old. Karl Lund came. “It is safe,” he said.',
      ['Tom Reyes reported', null, 'Tom Reyes quoted'],
    ],
    [
      'Eva Sund said it was old. They read a letter from Ida Brandt in which she said it was safe.',
      ['Eva Sund reported', 'Ida Brandt reported'],
    ],
    [
      'Eva Sund said it was old. They met in the house of Ida Brandt, where she said it was safe.',
      ['Eva Sund reported', 'Ida Brandt reported'],
    ],
    [
      'Eva Sund said it was old. On the day of Ida Brandt, when she said it was safe, they left.',
      ['Eva Sund reported', 'Ida Brandt reported'],
    ],
    [
      'Eva Sund said it was old. They read a letter from Ida Brandt, and she said it was safe.',
      ['Eva Sund reported', 'Eva Sund reported'],
    ],
    [
      'Karl Lund left.\nZzyx said it was old.\nHe said the wall was safe.',
      [null, 'Zzyx reported', 'Zzyx reported'],
    ],
    ['Zzyx slept.\nHe said the wall was safe.', [null, 'Zzyx reported']],
    ['Oslo Hospital slept. She said the wall was safe.', [null, '? reported']],
    ['NATO said it was old. It said more.', ['NATO reported', 'NATO reported']],
    ['NATO said it was old. She said more.', ['NATO reported', '? reported']],
    ['Norway said it was old. She said more.', ['Norway reported', '? reported']],
    ['Norway said it was old. It said more.', ['Norway reported', 'Norway reported']],
    ['Zzyx said it was old. It said more.', ['Zzyx reported', '? reported']],
    ['The ministry said it was old. She said more.', ['The ministry reported', '? reported']],
    ['Zzyx met NATO. It said more.', [null, '? reported']],
    ['Ida Brandt said it was old. According to us, it was safe.', ['Ida Brandt reported', '? reported']],
    [
      'Karl Lund left.\nNordhavn slept.\nOn Monday he said the wall was safe.',
      [null, null, 'Karl Lund reported, unsure'],
    ],
    ['Nordhavn slept.\nOn Monday he said the wall was safe.', [null, 'Nordhavn reported']],
    [
      'Karl Lund left.\nZzyx said it was old.\nOn Monday he said the wall was safe.',
      [null, 'Zzyx reported', 'Zzyx reported'],
    ],
    [
      'Karl Lund said it was old.\nIt rained.\nIt snowed.\nIt froze.\nHe said it was safe.',
      ['Karl Lund reported', null, null, null, 'Karl Lund reported, unsure'],
    ],
    [
      'Zzyx said it was old.\nIt rained.\nIt snowed.\nIt froze.\nIt blew.\nHe said it was safe.',
      ['Zzyx reported', null, null, null, null, 'Zzyx reported, unsure'],
    ],
    [
      'Zzyx said it was old.\nIt rained.\nIt snowed.\nIt froze.\nOn Monday he said it was safe.',
      ['Zzyx reported', null, null, null, 'Zzyx reported, unsure'],
    ],
    [
      'Zzyx said it was old.\nIt rained.\nIt snowed.\nIt froze.\nIt blew.\nOn Monday he said it was safe.',
      ['Zzyx reported', null, null, null, null, '? reported'],
    ],
  ];
  expect(await tell(cases)).toEqual(cases);
});
