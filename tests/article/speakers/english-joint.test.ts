import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

const SAID = 'said the wall was safe.';

/** Who "SUBJECT said" is said by, and what the text tells of their roles. */
function says(subject: string, who: string, roles?: Readonly<Record<string, string>>): Told {
  const said = [`${who} reported`];
  return roles ? [`${subject} ${SAID}`, said, roles] : [`${subject} ${SAID}`, said];
}

test('several who say it together are one speaker, no one’s alone', async () => {
  const cases: Told[] = [
    says('Ida Brandt and her deputy, Tom Reyes,', 'Ida Brandt and her deputy, Tom Reyes'),
    says('Ida Brandt and her deputy Tom Reyes', 'Ida Brandt and her deputy Tom Reyes'),
    says('The mayor and her deputy, Tom Reyes,', 'The mayor and her deputy, Tom Reyes'),
    says("Reyes and the company's lawyer, Ida Brandt,", "Reyes and the company's lawyer, Ida Brandt"),
    says('Ida Brandt and her husband, a nurse,', 'Ida Brandt and her husband'),
    says('Ida Brandt and Oslo Bank', 'Ida Brandt and Oslo Bank'),
    says('Ida Brandt and the Oslo Bank', 'Ida Brandt and the Oslo Bank'),
    says('The mayor and Oslo Bank', 'The mayor and Oslo Bank'),
    says('Both Ida Brandt and Tom Reyes', 'Ida Brandt and Tom Reyes'),
    says('Ida Brandt, Tom Reyes and Hanna Voss', 'Ida Brandt, Tom Reyes and Hanna Voss'),
    says('Ida Brandt, Tom Reyes, and Hanna Voss', 'Ida Brandt, Tom Reyes, and Hanna Voss'),
    says(
      'Ida Brandt, the mayor, and Tom Reyes, her deputy,',
      'Ida Brandt, the mayor, and Tom Reyes, her deputy',
    ),
    [
      'According to Ida Brandt and her deputy, Tom Reyes, the wall is safe.',
      ['Ida Brandt and her deputy, Tom Reyes reported'],
    ],
    [
      '“The wall is safe,” said Ida Brandt and her deputy, Tom Reyes.',
      ['Ida Brandt and her deputy, Tom Reyes quoted'],
    ],
    [
      '“The wall is safe,” said Ida Brandt, Tom Reyes and Hanna Voss.',
      ['Ida Brandt, Tom Reyes and Hanna Voss quoted'],
    ],
    [
      'Nurse Ida Brandt spoke. Brandt and Oslo Bank said the wall was safe.',
      [null, 'Brandt and Oslo Bank reported'],
    ],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('whoever speaks alone later has a role of their own', async () => {
  const cases: Told[] = [
    [
      'Mayor Ida Brandt and her deputy, Tom Reyes, said the wall was safe. Reyes said it was old. Brandt said it was new.',
      ['Mayor Ida Brandt and her deputy, Tom Reyes reported', 'Tom Reyes reported', 'Ida Brandt reported'],
      { 'Tom Reyes': 'her deputy', 'Ida Brandt': 'Mayor' },
    ],
    [
      'Ida Brandt came, and her deputy, Tom Reyes, said the wall was safe.',
      ['Tom Reyes reported'],
      { 'Tom Reyes': 'her deputy' },
    ],
  ];
  expect(await tell(cases)).toEqual(cases);
});

test('“and” within a name, a role or a sentence joins no two speakers', async () => {
  const cases: Told[] = [
    says('The Food and Drug Administration', 'Food and Drug Administration'),
    says('The Department of Health and Human Services', 'Department of Health and Human Services'),
    says(
      'The mayor and the Securities and Exchange Commission',
      'The mayor and the Securities and Exchange Commission',
    ),
    says('The founder and chief executive, Ida Brandt,', 'Ida Brandt', {
      'Ida Brandt': 'founder and chief executive',
    }),
    says('Chairman and chief executive Ida Brandt', 'Ida Brandt', {
      'Ida Brandt': 'Chairman and chief executive',
    }),
    says('Ida Brandt, a nurse and mother of two,', 'Ida Brandt', { 'Ida Brandt': 'nurse and mother of two' }),
    says('The head of the school and of the choir, Ida Brandt,', 'Ida Brandt', {
      'Ida Brandt': 'head of the school and of the choir',
    }),
    says('He met Ida Brandt, and Tom Reyes', 'Tom Reyes'),
    says('In Oslo, Tom Reyes and Hanna Voss', 'Tom Reyes and Hanna Voss'),
    ['“The wall is safe,” said Ida Brandt and left.', ['Ida Brandt quoted']],
    ['“The wall is safe,” said Ida Brandt and her deputy left.', ['Ida Brandt quoted']],
    [
      '“The wall is safe,” said Ida Brandt, Oslo and Bergen editor.',
      ['Ida Brandt quoted'],
      { 'Ida Brandt': 'Oslo and Bergen editor' },
    ],
  ];
  expect(await tell(cases)).toEqual(cases);
});
