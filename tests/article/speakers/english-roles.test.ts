import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('the role that is shown', async () => {
  const cases: Told[] = [
    [
      'He met the prime minister of New Zealand Jacinda Ardern. The prime minister of New Zealand Jacinda Ardern said the wall was safe.',
      [null, 'Jacinda Ardern reported'],
      { 'Jacinda Ardern': 'prime minister of New Zealand' },
    ],
    [
      'They heard that Mayor of London Sadiq Khan said the wall was safe.',
      ['Sadiq Khan reported'],
      { 'Sadiq Khan': 'Mayor of London' },
    ],
    [
      'Dr. Ida Brandt said the wall was safe. Ida Brandt, a nurse, said it was old.',
      ['Ida Brandt reported', 'Ida Brandt reported'],
      { 'Ida Brandt': 'nurse' },
    ],
    ['Dr. Ida Brandt said the wall was safe.', ['Ida Brandt reported'], { 'Ida Brandt': 'Dr.' }],
    [
      'Ida Brandt, a nurse, said the wall was safe. Dr. Brandt said it was old.',
      ['Ida Brandt reported', 'Ida Brandt reported'],
      { 'Ida Brandt': 'nurse' },
    ],
    [
      'Ida Brandt, vice chair of Oslo Inc., said the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'vice chair of Oslo Inc.' },
    ],
    [
      'Ida Brandt, a nurse, said the wall was safe. Ida Brandt, a nurse from Lyon, said it was old.',
      ['Ida Brandt reported', 'Ida Brandt reported'],
      { 'Ida Brandt': 'nurse from Lyon' },
    ],
    [
      'Ida Brandt, a nurse from Lyon, said the wall was safe. Ida Brandt, a nurse, said it was old.',
      ['Ida Brandt reported', 'Ida Brandt reported'],
      { 'Ida Brandt': 'nurse from Lyon' },
    ],
    [
      'Ida Brandt, a nurse, said the wall was safe. Ida Brandt, a diver, said it was old.',
      ['Ida Brandt reported', 'Ida Brandt reported'],
      { 'Ida Brandt': 'nurse' },
    ],
    [
      'They heard that Governor of Washington Chris Holm said the wall was safe.',
      ['Chris Holm reported'],
      { 'Chris Holm': 'Governor of Washington' },
    ],
    [
      'Chairwoman Ida Brandt of Oslo said the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'Chairwoman' },
    ],
    [
      'The chairwoman, Ida Brandt, a nurse, said the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'chairwoman' },
    ],
    [
      'A nurse and chairwoman, Ida Brandt, said the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'nurse and chairwoman' },
    ],
    ['Ida Brandt, who is a nurse, said the wall was safe.', ['Ida Brandt reported']],
    [
      'Ida Brandt was a nurse on Monday. Brandt said the wall was safe.',
      [null, 'Ida Brandt reported'],
      { 'Ida Brandt': 'nurse' },
    ],
    ['Ida Brandt, 54, said the wall was safe.', ['Ida Brandt reported']],
    ['Sgt Ida Brandt said the wall was safe.', ['Ida Brandt reported'], { 'Ida Brandt': 'Sgt' }],
    [
      'Spokesman Sgt. Tom Reyes said the wall was safe.',
      ['Tom Reyes reported'],
      { 'Tom Reyes': 'Spokesman' },
    ],
    [
      'Ida Brandt, spokeswoman for the mayor Tom Reyes, said the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'spokeswoman for the mayor Tom Reyes' },
    ],
    [
      'Pilot and diver Ida Brandt said the wall was safe.',
      ['Ida Brandt reported'],
      { 'Ida Brandt': 'Pilot and diver' },
    ],
    ['Brandt, the port’s pilot, said the wall was safe.', ['Brandt reported'], { Brandt: 'port’s pilot' }],
  ];
  expect(await tell(cases)).toEqual(cases);
});
